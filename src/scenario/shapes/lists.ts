/** The shape of an entry for every list a file may hold. */
import type { ListName } from '../pieces.ts';
import type { Scenario } from '../../engine/scenario.ts';
import { LIST_NAMES } from '../pieces.ts';
import type { NamedShape, Shape } from '../shape.ts';
import { cites } from './common.ts';
import { degrees, dictionary, id, list, named, object, text } from '../shape.ts';
import { area, commander, edge, formation, front, lift, operation } from './forces.ts';
import { fact, letter, topic } from './papers.ts';
import { pathName } from './politics.ts';
import { recorded } from './reference.ts';
import { aim, ending, lens, link, member, parameter, person, source } from './reference.ts';

/** A line drawn on the map: a boundary proposed or agreed. No rule reads it. */
interface MapLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly (readonly number[])[];
  readonly sources: readonly unknown[];
}

const line = named<MapLine>('line', () =>
  object<MapLine>({ id: id(), name: text(), points: list(list(degrees(180), 2, 2), 2), sources: cites }, {}),
);

export const LIST_SHAPES = {
  areas: area,
  edges: edge,
  lines: line,
  formations: formation,
  commanders: commander,
  fronts: front,
  lift,
  operations: operation,
  letters: letter,
  topics: topic,
  facts: fact,
  links: link,
  people: person,
  sources: source,
  lenses: lens,
  council: member,
  aims: aim,
  endings: ending,
  params: parameter,
} as const satisfies Readonly<Record<ListName, NamedShape<never> | NamedShape<unknown>>>;

type PartsFile = { readonly [K in ListName]?: readonly unknown[] } & {
  readonly tells?: Scenario['tells'];
  readonly record?: Scenario['record'];
};

export const tells = dictionary(pathName, text());
export const record = dictionary(pathName, recorded);

/** A file that holds some of the lists under their names. */
export const partsFile = named<PartsFile>('parts', () => {
  const lists = {} as Record<ListName, Shape<readonly unknown[]>>;
  for (const name of LIST_NAMES) lists[name] = list(LIST_SHAPES[name] as Shape<unknown>);
  return object<PartsFile>({}, { ...lists, tells, record });
});
