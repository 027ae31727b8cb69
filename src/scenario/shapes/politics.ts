/** What conditions and effects look like: the closed sets of ¶3.2 and ¶3.3. */
import type { Comparison, Condition, Effect } from '../../engine/scenario.ts';
import type { Shape } from '../shape.ts';
import {
  CONFIDENCES,
  COSTS,
  DIRECTIVES,
  FORMATION_STATUSES,
  OPERATION_STATUSES,
  ORDER_KINDS,
  SHOCKS,
} from '../../engine/words.ts';
import {
  clock,
  date,
  dictionary,
  either,
  formed,
  id,
  integer,
  keyed,
  list,
  named,
  needing,
  object,
  oneOf,
  text,
} from '../shape.ts';
import { chartInstance, power, seat } from './common.ts';

type ConditionOf<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;
type EffectOf<K extends string> = Extract<Effect, Readonly<Record<K, unknown>>>;
type DateCondition = { readonly from?: string; readonly until?: string; readonly dateBecause?: string };

const comparison = oneOf(['<', '<=', '=', '!=', '>=', '>'] as const satisfies readonly Comparison[]);
const word = formed('^[A-Za-z][A-Za-z0-9]*$', 'a single word');
/** `chart/surrender/accepted`, `area/HOK_RUMOI/USSR`: content-made names with "/" between their parts. */
export const pathName = formed('^[A-Za-z0-9][A-Za-z0-9_.+/-]*$', 'a name of letters, digits and "/"');
const amount = integer(-1_000_000, 1_000_000);

function dates(): Shape<DateCondition> {
  return needing(
    'atLeastOne',
    ['from', 'until'],
    object<DateCondition>({}, { from: date(), until: date(), dateBecause: text() }),
  );
}

function makeCondition(): Shape<Condition> {
  const span = dates();
  return keyed<Condition>('condition', [
    ['all', object<ConditionOf<'all'>>({ all: list(condition) }, {})],
    ['any', object<ConditionOf<'any'>>({ any: list(condition) }, {})],
    ['not', object<ConditionOf<'not'>>({ not: condition }, {})],
    ['chart', object<ConditionOf<'chart'>>({ chart: chartInstance, in: list(word, 1) }, {})],
    ['fact', object<ConditionOf<'fact'>>({ fact: id(), cmp: comparison, value: amount }, {})],
    ['holds', object<ConditionOf<'holds'>>({ holds: id(), power }, {})],
    [
      'answered',
      object<ConditionOf<'answered'>>({ answered: id() }, { option: either(Array.isArray, list(id(), 1), id()) }),
    ],
    ['received', object<ConditionOf<'received'>>({ received: id() }, {})],
    ['sent', object<ConditionOf<'sent'>>({ sent: id() }, {})],
    ['operation', object<ConditionOf<'operation'>>({ operation: id(), in: list(oneOf(OPERATION_STATUSES), 1) }, {})],
    ['formation', object<ConditionOf<'formation'>>({ formation: id(), in: list(oneOf(FORMATION_STATUSES), 1) }, {})],
    ['arrivesBy', object<ConditionOf<'arrivesBy'>>({ arrivesBy: id(), date: date() }, {})],
    ['milestone', object<ConditionOf<'milestone'>>({ milestone: pathName }, { before: clock() })],
    ['cost', object<ConditionOf<'cost'>>({ cost: oneOf(COSTS), cmp: comparison, value: integer(0, 100_000_000) }, {})],
    ['from', span],
    ['until', span],
  ]);
}

export const condition = named<Condition>('condition', makeCondition);

type Inner<K extends string> = EffectOf<K> extends Readonly<Record<K, infer V>> ? V : never;

function makeSchedule(): Shape<Inner<'schedule'>> {
  return needing(
    'exactlyOne',
    ['after', 'at'],
    object<Inner<'schedule'>>(
      { id: pathName, effects: list(effect, 1) },
      {
        after: integer(0, 200_000),
        at: clock(),
        cancelIf: condition,
        question: pathName,
        chance: integer(0, 1000),
      },
    ),
  );
}

function makeEffect(): Shape<Effect> {
  const factShape = object<EffectOf<'fact'>>({ fact: id() }, { add: amount, set: amount, as: id() });
  const order = object<Inner<'order'>>({ verb: oneOf(ORDER_KINDS), operation: id() }, { target: id() });
  const direct = object<Inner<'direct'>>({ front: id(), directive: oneOf(DIRECTIVES) }, { area: id() });
  const promise = object<Inner<'promise'>>({ id: id(), by: seat, to: seat, subject: text() }, {});
  const reveal = object<Inner<'reveal'>>(
    { to: seat, key: pathName, value: amount, source: text(), confidence: oneOf(CONFIDENCES) },
    {},
  );
  const flagsIf = dictionary(word, condition);
  return keyed<Effect>('effect', [
    ['when', object<EffectOf<'when'>>({ when: condition, effects: list(effect, 1) }, { otherwise: list(effect) })],
    [
      'chart',
      object<EffectOf<'chart'>>(
        { chart: chartInstance, event: formed('^[A-Z][A-Z_]*$', 'an event') },
        { flags: list(word), flagsIf },
      ),
    ],
    ['fact', needing('exactlyOne', ['add', 'set', 'as'], factShape)],
    ['send', object<EffectOf<'send'>>({ send: id() }, {})],
    ['order', object<EffectOf<'order'>>({ order }, {})],
    ['direct', object<EffectOf<'direct'>>({ direct }, {})],
    ['promise', object<EffectOf<'promise'>>({ promise }, {})],
    ['breaks', object<EffectOf<'breaks'>>({ breaks: id() }, {})],
    ['reveal', object<EffectOf<'reveal'>>({ reveal }, {})],
    ['shock', object<EffectOf<'shock'>>({ shock: oneOf(SHOCKS), size: integer(-500, 500) }, {})],
    [
      'cost',
      object<EffectOf<'cost'>>({ cost: oneOf(COSTS), low: integer(0, 10_000_000), high: integer(0, 10_000_000) }, {}),
    ],
    ['tell', object<EffectOf<'tell'>>({ tell: pathName }, { to: seat })],
    ['schedule', object<EffectOf<'schedule'>>({ schedule: makeSchedule() }, {})],
  ]);
}

export const effect = named<Effect>('effect', makeEffect);
export const effects = list(effect);
