/** What the panels of the laboratory share: the war, its seat, its outcomes and their words. */
import type { AimOf } from '../../lab/tables/corners.ts';
import type { Library } from '../../engine/war.ts';
import type { Named } from '../../lab/tables/lines.ts';
import type { Recorded } from '../../lab/studies/study.ts';
import type { Review } from '../debrief/review.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { Seat } from '../../engine/words.ts';
import type { Table } from '../../lab/tables/table.ts';
import { aimOutcome, named } from '../../lab/tables/lines.ts';
import { decisionTitle, optionLabel, plainId } from '../../text/names.ts';
import { lensSentence } from '../../text/en/debrief.ts';
import { openWar, REFERENCE_SEED } from '../../engine/war.ts';
import { outcomesFor } from '../../lab/outcomes.ts';

export interface Lab {
  readonly review: Review;
  readonly library: Library;
  readonly ix: ScenarioIndex;
  readonly war: Recorded;
  /** Whose choices are asked about. */
  readonly seat: Seat;
  readonly outcomes: readonly Named[];
  /** Outcomes of the seat's own aims, and the aims of both seats. */
  readonly own: readonly string[];
  readonly aims: readonly AimOf[];
  /** What every result has to say beside itself. */
  readonly note: string;
}

/** Puts together what the panels need. */
export function labOf(review: Review, library: Library, seat: Seat): Lab {
  const { ix, played } = review;
  const { setup, submissions } = played;
  const all = ix.scenario.aims.map((aim): AimOf => ({ seat: aim.seat, outcome: aimOutcome(aim.id), says: aim.title }));
  return {
    review,
    library,
    ix,
    war: { setup, submissions },
    seat,
    outcomes: outcomesFor(openWar(library, setup)).map(named),
    own: all.filter((aim) => aim.seat === seat).map((aim) => aim.outcome),
    aims: all,
    note: `A model answers here; it is not evidence. ${lensSentence(ix, setup.lenses)}`,
  };
}

/** Seeds 1, 2, 3 and so on, the war's own and the record's left out: the same in every study, chosen before any result. */
export function freshSeeds(count: number, own: string): string[] {
  const seeds: string[] = [];
  for (let n = 1; seeds.length < count; n++) if (`${n}` !== own && `${n}` !== REFERENCE_SEED) seeds.push(`${n}`);
  return seeds;
}

export const lensName = (ix: ScenarioIndex, id: string): string => ix.lenses[id]?.name ?? plainId(id);

const KINDS: Readonly<Record<string, string>> = {
  weather: 'the weather',
  garrisons: 'the temper of garrisons',
  battles: 'the luck of battles',
  'sea-dangers': 'mines and lurking ships',
  cables: 'the hours of cables',
  tokyo: 'what Tokyo’s factions dared',
  reports: 'right and wrong reports',
  tempers: 'the leaders’ tempers',
};

/** A cause of the but-for table in words: an answer, or a kind of chance. */
export function causeName(ix: ScenarioIndex, cause: string): string {
  const [first = '', second = '', third] = cause.split('/');
  if (first === 'chance') return `Chance: ${KINDS[second] ?? plainId(second)}, asked anew`;
  const again = third === undefined ? '' : ` (time ${third})`;
  return `${decisionTitle(ix, first)}: ${optionLabel(ix, first, second)}${again}`;
}

/** A table with the cells of one column put in other words. */
export function reworded(table: Table, column: string, word: (cell: string) => string): Table {
  const at = table.columns.findIndex((one) => one.id === column);
  const rows = table.rows.map((row) => row.map((cell, i) => (i === at && cell !== null ? word(`${cell}`) : cell)));
  return { ...table, rows };
}

/** A file's name out of a title. */
export const fileName = (title: string, kind: string): string =>
  `${title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.${kind}`;
