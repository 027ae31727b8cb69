/** Every id that a condition, an effect or a citation names must exist, and every chart word must be the chart's. */
import type { Condition, Effect } from '../../engine/scenario.ts';
import type { Found, ListName } from '../pieces.ts';
import type { Leaf, VisitedEffect } from './walk.ts';
import type { Lint } from './known.ts';
import { CHARTS, type ChartId, CHART_IDS, POWERS, SHOCKS, THREADS } from '../../engine/words.ts';
import { conditionsOf, effectsIn, leavesOf } from './walk.ts';
import { isObject, under } from '../issues.ts';

/** Says so unless `id` is in the list. */
export function resolve(lint: Lint, found: Found, path: string, name: ListName, id: string): void {
  if (!lint.known.ids[name].has(id)) lint.say(found, path, `"${id}" is not in ${name}`);
}

function chartWords(instance: string): {
  states: readonly string[];
  events: readonly string[];
  flags: readonly string[];
} {
  const slash = instance.indexOf('/');
  return CHARTS[(slash < 0 ? instance : instance.slice(0, slash)) as ChartId];
}

export function checkState(lint: Lint, found: Found, path: string, instance: string, state: string): void {
  const { states } = chartWords(instance);
  if (!states.includes(state))
    lint.say(found, path, `chart ${instance} has no state "${state}"; it has ${states.join(', ')}`);
}

export function checkCondition(lint: Lint, found: Found, condition: Condition, path: string): void {
  for (const { leaf, path: at } of leavesOf(condition, path)) {
    checkLeaf(lint, found, leaf, at);
    checkNoLens(lint, found, leaf, at);
  }
}

/** States of a chart and of a plan are words of their own lists and may sound like a lens. */
function checkNoLens(lint: Lint, found: Found, leaf: Leaf, path: string): void {
  for (const [key, value] of Object.entries(leaf)) {
    if (key === 'in') continue;
    for (const word of [value].flat()) {
      if (typeof word === 'string' && key !== 'dateBecause' && lint.known.ids.lenses.has(word)) {
        lint.say(found, under(path, key), `names the lens "${word}": lenses change weights, never what may happen`);
      }
    }
  }
}

function checkLeaf(lint: Lint, found: Found, leaf: Leaf, path: string): void {
  if ('chart' in leaf) {
    leaf.in.forEach((state, i) => checkState(lint, found, under(under(path, 'in'), i), leaf.chart, state));
  } else if ('fact' in leaf) {
    checkFact(lint, found, under(path, 'fact'), leaf.fact, leaf.value, under(path, 'value'));
  } else if ('holds' in leaf) {
    resolve(lint, found, under(path, 'holds'), 'areas', leaf.holds);
  } else if ('answered' in leaf) {
    checkAnswered(lint, found, leaf, path);
  } else if ('received' in leaf) {
    resolve(lint, found, under(path, 'received'), 'letters', leaf.received);
  } else if ('sent' in leaf) {
    resolve(lint, found, under(path, 'sent'), 'letters', leaf.sent);
  } else if ('operation' in leaf) {
    resolve(lint, found, under(path, 'operation'), 'operations', leaf.operation);
  } else if ('formation' in leaf) {
    resolve(lint, found, under(path, 'formation'), 'formations', leaf.formation);
  } else if ('arrivesBy' in leaf) {
    resolve(lint, found, under(path, 'arrivesBy'), 'operations', leaf.arrivesBy);
  } else if ('milestone' in leaf) {
    checkName(lint, found, under(path, 'milestone'), leaf.milestone);
  }
}

function checkAnswered(lint: Lint, found: Found, leaf: Extract<Leaf, { answered: string }>, path: string): void {
  const { answered, option } = leaf;
  const options = lint.known.options.get(answered);
  if (options === undefined) {
    const elsewhere = lint.known.allDecisions.has(answered);
    const why = elsewhere ? 'is left out of this scenario, where nobody ever answers it' : 'is no decision';
    lint.say(found, under(path, 'answered'), `"${answered}" ${why}`);
    return;
  }
  for (const wanted of [option ?? []].flat()) {
    if (wanted !== 'none' && !options.has(wanted)) {
      lint.say(
        found,
        under(path, 'option'),
        `${answered} has no option "${wanted}"; it has ${[...options].join(', ')}`,
      );
    }
  }
}

function checkFact(lint: Lint, found: Found, path: string, id: string, value?: number, valuePath = path): void {
  resolve(lint, found, path, 'facts', id);
  const fact = lint.known.facts.get(id);
  if (fact === undefined || value === undefined) return;
  if (value < fact.min || value > fact.max) {
    lint.say(found, valuePath, `fact ${id} runs from ${fact.min} to ${fact.max}, so ${value} is never reached`);
  }
}

/** Names with "/" between their parts, as milestones and reveals use them: what stands after a known first part. */
function checkName(lint: Lint, found: Found, path: string, name: string): void {
  const [kind = '', id = '', ...rest] = name.split('/');
  const lists: Readonly<Record<string, ListName>> = {
    area: 'areas',
    control: 'areas',
    fact: 'facts',
    formation: 'formations',
    letter: 'letters',
    operation: 'operations',
  };
  const list = lists[kind];
  if (list !== undefined) resolve(lint, found, path, list, id);
  if (kind === 'area' && !(POWERS as readonly string[]).includes(rest[0] ?? ''))
    lint.say(found, path, `"${rest[0]}" is no power`);
  if (kind === 'shock' && !(SHOCKS as readonly string[]).includes(id)) lint.say(found, path, `"${id}" is no shock`);
  if (kind === 'chart') checkChartName(lint, found, path, [id, ...rest]);
}

function checkChartName(lint: Lint, found: Found, path: string, parts: readonly string[]): void {
  const state = parts.at(-1) ?? '';
  const [chart = '', thread = ''] = parts.slice(0, -1);
  if (!(CHART_IDS as readonly string[]).includes(chart)) return lint.say(found, path, `"${chart}" is no chart`);
  if (chart === 'correspondence' && !(THREADS as readonly string[]).includes(thread)) {
    return lint.say(found, path, `"${thread}" is no thread of letters`);
  }
  return checkState(lint, found, path, chart, state);
}

export function checkEffects(lint: Lint, found: Found, effects: readonly Effect[], path: string): void {
  for (const visited of effectsIn(effects, path)) {
    for (const { condition, path: at } of conditionsOf(visited)) checkCondition(lint, found, condition, at);
    checkEffect(lint, found, visited);
  }
}

function checkEffect(lint: Lint, found: Found, { effect, path }: VisitedEffect): void {
  if ('chart' in effect) {
    checkChartEffect(lint, found, effect, path);
  } else if ('fact' in effect) {
    checkFact(lint, found, under(path, 'fact'), effect.fact, effect.set, under(path, 'set'));
  } else if ('send' in effect) {
    resolve(lint, found, under(path, 'send'), 'letters', effect.send);
  } else if ('order' in effect) {
    checkOrder(lint, found, effect.order, under(path, 'order'));
  } else if ('direct' in effect) {
    const at = under(path, 'direct');
    resolve(lint, found, under(at, 'front'), 'fronts', effect.direct.front);
    if (effect.direct.area !== undefined) resolve(lint, found, under(at, 'area'), 'areas', effect.direct.area);
  } else if ('breaks' in effect) {
    if (!lint.known.promises.has(effect.breaks))
      lint.say(found, under(path, 'breaks'), `nobody makes the promise "${effect.breaks}"`);
  } else if ('reveal' in effect) {
    checkName(lint, found, under(under(path, 'reveal'), 'key'), effect.reveal.key);
  } else if ('tell' in effect) {
    if (!lint.known.tells.has(effect.tell))
      lint.say(found, under(path, 'tell'), `"${effect.tell}" has no wording in tells`);
  } else if ('cost' in effect) {
    if (effect.low > effect.high) lint.say(found, path, 'low is above high');
  } else if ('promise' in effect) {
    if (effect.promise.by === effect.promise.to)
      lint.say(found, under(path, 'promise'), 'is made to the one who makes it');
  } else if ('schedule' in effect) {
    checkSchedule(lint, found, effect.schedule, under(path, 'schedule'));
  }
}

function checkChartEffect(
  lint: Lint,
  found: Found,
  effect: Extract<Effect, { chart: string; event: string }>,
  path: string,
): void {
  const { events, flags } = chartWords(effect.chart);
  if (!events.includes(effect.event)) {
    lint.say(
      found,
      under(path, 'event'),
      `chart ${effect.chart} has no event "${effect.event}"; it has ${events.join(', ')}`,
    );
  }
  for (const flag of [...(effect.flags ?? []), ...Object.keys(effect.flagsIf ?? {})]) {
    if (!flags.includes(flag))
      lint.say(found, path, `chart ${effect.chart} has no flag "${flag}"; it has ${flags.join(', ') || 'none'}`);
  }
}

function checkOrder(lint: Lint, found: Found, order: Extract<Effect, { order: unknown }>['order'], path: string): void {
  resolve(lint, found, under(path, 'operation'), 'operations', order.operation);
  if (order.verb === 'direct') lint.say(found, under(path, 'verb'), '"direct" is for fronts: use the effect `direct`');
  if (order.target !== undefined) resolve(lint, found, under(path, 'target'), 'areas', order.target);
  else if (order.verb === 'divert') lint.say(found, path, 'a plan is diverted to a place: "target" is missing');
}

function checkSchedule(
  lint: Lint,
  found: Found,
  schedule: Extract<Effect, { schedule: unknown }>['schedule'],
  path: string,
): void {
  if ((schedule.question === undefined) !== (schedule.chance === undefined)) {
    lint.say(found, path, 'question and chance go together: both, or neither for a certain effect');
  }
}

/** Every citation anywhere in a part: its key must be in the bibliography. */
export function checkCites(lint: Lint, found: Found): void {
  const walk = (value: unknown, path: string): void => {
    if (Array.isArray(value)) return value.forEach((entry, i) => walk(entry, under(path, i)));
    if (!isObject(value)) return;
    if (typeof value.key === 'string' && 'confidence' in value && !('to' in value)) {
      resolve(lint, found, under(path, 'key'), 'sources', value.key);
    }
    for (const [key, entry] of Object.entries(value)) walk(entry, under(path, key));
  };
  walk(found.value, '');
}
