/** What people, sources, links, lenses, the council, aims, endings, tuned numbers and recorded luck look like. */
import type { Aim, Ending, Lens, Link, Member, Param, Person, Scenario, Source } from '../../engine/scenario.ts';
import type { Shock } from '../../engine/words.ts';
import { AIMS, COUNCIL, GRADES } from '../../engine/words.ts';
import { boolean, dictionary, either, id, integer, named, object, oneOf, text } from '../shape.ts';
import { cites, seat } from './common.ts';
import { condition, pathName } from './politics.ts';

export const person = named<Person>('person', () =>
  object<Person>(
    { id: id(), name: text(), role: text(), sources: cites },
    { nameRu: text(), nameJa: text(), goals: text(), record: text(), fate: text() },
  ),
);

export const source = named<Source>('source', () =>
  object<Source>(
    { key: id(), title: text(), seen: oneOf(['seen', 'fromKnowledge'] as const) },
    { author: text(), where: text(), year: text() },
  ),
);

const minutes = integer(0, 30_000);
export const link = named<Link>('link', () =>
  object<Link>(
    { id: id(), label: text(), minMinutes: minutes, maxMinutes: minutes, typicalMinutes: minutes, sources: cites },
    {},
  ),
);

export const lens = named<Lens>('lens', () =>
  object<Lens>(
    {
      id: id(),
      kind: oneOf(['tokyo', 'moscow'] as const),
      name: text(),
      authors: text(),
      says: text(),
      weights: dictionary(pathName, integer(-1000, 10_000)),
    },
    {},
  ),
);

type Feels = Readonly<Partial<Record<Shock, number>>>;
const perMille = integer(-5000, 5000);
const feels = object<Feels>(
  {},
  {
    bomb1: perMille,
    bomb2: perMille,
    sovietEntry: perMille,
    emperorTerms: perMille,
    blockade: perMille,
    invasion: perMille,
  },
);

export const member = named<Member>('member', () =>
  object<Member>(
    {
      id: oneOf(COUNCIL),
      name: text(),
      stance: integer(-100, 100),
      stubborn: integer(0, 1000),
      feels,
      sources: cites,
    },
    {},
  ),
);

export const aim = named<Aim>('aim', () =>
  object<Aim>(
    {
      id: oneOf([...new Set([...AIMS.USSR, ...AIMS.USA])]),
      seat,
      title: text(),
      text: text(),
      historyGrade: oneOf(GRADES),
      kept: condition,
      inPart: condition,
      historys: boolean(),
    },
    {},
  ),
);

export const ending = named<Ending>('ending', () =>
  object<Ending>({ id: id(), rank: integer(1, 99), name: text(), text: text(), when: condition }, {}),
);

const value = integer(-10_000_000, 10_000_000);
export const parameter = named<Param>('param', () =>
  object<Param>(
    { id: pathName, value, low: value, high: value, unit: text(), source: text(), estimate: boolean() },
    { keep: text() },
  ),
);

type Recorded = Scenario['record'][string];
export const recorded = named<Recorded>('recorded', () =>
  object<Recorded>(
    { answer: either((answer) => typeof answer === 'string', text(), integer(0, 100_000)), source: text() },
    {},
  ),
);
