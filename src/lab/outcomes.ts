/** What wars are compared by: a closed list of outcomes, each in its own unit; nothing is ever added up across them. ¶8.6 */
import type { AimId, Grade } from '../engine/words.ts';
import type { GameState } from '../engine/state.ts';
import type { OpenWar } from '../engine/war.ts';
import { contextOf } from './debrief.ts';
import { gradeAims } from '../engine/outcome/aims.ts';
import { ashoreIn, heldIn } from '../engine/rules/places.ts';
import { dayOf, tokyoDay } from '../engine/time.ts';
import { truthView } from '../engine/rules/truth.ts';

export type Unit = 'yes or no' | 'day of August' | 'places' | 'people' | 'points' | 'grade';

export interface Outcome {
  readonly id: string;
  /** What it is, as a table's heading. */
  readonly says: string;
  readonly unit: Unit;
  /** Its value in a finished war; null where it never came about. */
  readonly of: (war: Ended) => number | null;
}

/** A finished war, opened up once for all that is read off it. */
export interface Ended {
  readonly opened: OpenWar;
  readonly state: GameState;
  readonly grades: Readonly<Record<AimId, Grade>>;
}

export function ended(opened: OpenWar, state: GameState): Ended {
  return { opened, state, grades: gradeAims(opened.rules.index, truthView(contextOf(opened, state))) };
}

const EVE_OF_AUGUST = dayOf('07-31');

/** Day of August by Tokyo's calendar, so that 2 September is 33. */
function augustDay(war: Ended, milestone: string): number | null {
  const at = war.state.milestones[milestone];
  return at === undefined ? null : tokyoDay(at) - EVE_OF_AUGUST;
}

function firstLanding(war: Ended): number | null {
  const ix = war.opened.rules.index;
  const hours = ix.operationIds
    .filter((id) => ix.operations[id]?.chart === 'hokkaido')
    .flatMap((id) => war.state.milestones[`operation/${id}/landed`] ?? []);
  return hours.length === 0 ? null : tokyoDay(Math.min(...hours)) - EVE_OF_AUGUST;
}

const yes = (value: boolean): number => (value ? 1 : 0);
const middle = (war: Ended, cost: 'sovietDead' | 'americanDead' | 'japaneseDead'): number =>
  Math.floor((war.state.costs[cost].low + war.state.costs[cost].high) / 2);
const chartIs = (chart: string, state: string) => (war: Ended) => yes(war.state.charts[chart] === state);
const SOUTHERN = ['KUR_ETOROFU', 'KUR_KUNASHIRI', 'KUR_SHIKOTAN', 'KUR_HABOMAI'];

const PLAIN: readonly Outcome[] = [
  {
    id: 'landing',
    says: 'A Soviet landing on Hokkaido',
    unit: 'yes or no',
    of: (war) => yes(firstLanding(war) !== null),
  },
  { id: 'landing-day', says: 'Day of the first landing on Hokkaido', unit: 'day of August', of: firstLanding },
  {
    id: 'hokkaido-held',
    says: 'Soviet troops on Hokkaido at the end',
    unit: 'yes or no',
    of: (war) => yes(ashoreIn(war.opened.rules.index, war.state, 'HOK', 'USSR')),
  },
  {
    id: 'broadcast',
    says: 'Day of the Emperor’s broadcast',
    unit: 'day of August',
    of: (war) => augustDay(war, 'broadcast'),
  },
  { id: 'signing', says: 'Day of the signing', unit: 'day of August', of: (war) => augustDay(war, 'ceremony') },
  {
    id: 'kurils',
    says: 'Kuril islands in Soviet hands',
    unit: 'places',
    of: (war) => heldIn(war.opened.rules.index, war.state, 'KUR', 'USSR').length,
  },
  {
    id: 'southern-kurils',
    says: 'Of the four southern islands or groups, in Soviet hands',
    unit: 'places',
    of: (war) => SOUTHERN.filter((id) => war.state.areas[id]?.control === 'USSR').length,
  },
  { id: 'breach', says: 'The alliance broken', unit: 'yes or no', of: chartIs('alliance', 'rupture') },
  {
    id: 'tension',
    says: 'Tension between the allies',
    unit: 'points',
    of: (war) => war.state.facts['tension'] ?? null,
  },
  {
    id: 'sole-commander',
    says: 'One commander for Japan',
    unit: 'yes or no',
    of: chartIs('occupation', 'soleCommander'),
  },
  { id: 'treaty', says: 'The treaty with China signed', unit: 'yes or no', of: chartIs('chungking', 'signed') },
  {
    id: 'soviet-dead',
    says: 'Soviet dead, middle of the range',
    unit: 'people',
    of: (war) => middle(war, 'sovietDead'),
  },
  {
    id: 'american-dead',
    says: 'American dead, middle of the range',
    unit: 'people',
    of: (war) => middle(war, 'americanDead'),
  },
  {
    id: 'japanese-dead',
    says: 'Japanese soldiers dead, middle of the range',
    unit: 'people',
    of: (war) => middle(war, 'japaneseDead'),
  },
];

const GRADES: Readonly<Record<Grade, number>> = { lost: 0, inPart: 1, kept: 2 };

/** The plain outcomes, then the scenario's aims: 2 kept, 1 in part, 0 lost. */
export function outcomesFor(opened: OpenWar): readonly Outcome[] {
  const seen = new Set<AimId>();
  const aims = opened.rules.index.scenario.aims.flatMap(({ id, title }): Outcome[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id: `aim-${id}`, says: title, unit: 'grade', of: (war) => GRADES[war.grades[id]] }];
  });
  return [...PLAIN, ...aims];
}

/** Every outcome of a finished war by its id. */
export function readOutcomes(opened: OpenWar, state: GameState): Record<string, number | null> {
  const war = ended(opened, state);
  return Object.fromEntries(outcomesFor(opened).map((outcome) => [outcome.id, outcome.of(war)]));
}
