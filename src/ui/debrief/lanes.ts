/** The two paths laid side by side: what happened on each day in each of four matters, and what only one of them has. */
import type { GameEvent } from '../../engine/events.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { TimelineDay } from '../../lab/debrief.ts';

export const LANES = ['tokyo', 'letters', 'mainland', 'north'] as const;
export type Lane = (typeof LANES)[number];
export const LANE_NAMES: Readonly<Record<Lane, string>> = {
  tokyo: 'Tokyo and the surrender',
  letters: 'Letters and politics',
  mainland: 'Manchuria, China, Korea',
  north: 'Karafuto, the Kurils, Hokkaido',
};

const TOKYO: readonly string[] = [
  'councilMet',
  'emperorSpoke',
  'coupStep',
  'coupFailed',
  'coupSucceeded',
  'surrenderAccepted',
  'rescriptBroadcast',
  'ceasefireOrdered',
  'surrenderSigned',
  'orderOneDrafted',
  'bombDropped',
  'raidFlown',
];
/** Papers on the way to a matter, not the matter. */
const QUIET: readonly string[] = [
  'decisionOpened',
  'orderSent',
  'orderReceived',
  'actEnded',
  'factChanged',
  'reportArrived',
];
const NORTH: readonly string[] = ['karafuto', 'kurils', 'hokkaido'];

export function placeOf(event: GameEvent): string {
  return String(event.params['area'] ?? event.params['to'] ?? event.params['place'] ?? '');
}

export function laneOf(ix: ScenarioIndex, event: GameEvent): Lane {
  if (TOKYO.includes(event.kind)) return 'tokyo';
  const plan = ix.operations[String(event.params['operation'] ?? '')];
  const region = ix.areas[placeOf(event)]?.region ?? ix.areas[plan?.to ?? '']?.region;
  if (region === undefined) return 'letters';
  return NORTH.includes(region) ? 'north' : region === 'honshu' ? 'tokyo' : 'mainland';
}

/** What a report tells: everything of weight but papers on their way. */
export function isTelling(event: GameEvent): boolean {
  return event.weight > 0 && !QUIET.includes(event.kind);
}

export function isHeadline(event: GameEvent): boolean {
  return event.weight >= 2 && isTelling(event);
}

export interface Mark {
  readonly day: number;
  readonly lane: Lane;
  readonly all: number;
  /** How many of them the other path does not have on this day. */
  readonly own: number;
}

/** Marks of one path; a mark is its own as far as the other path has no such thing on the same day. */
export function marksOf(ix: ScenarioIndex, days: readonly TimelineDay[], others: readonly TimelineDay[]): Mark[] {
  const elsewhere = new Map(others.map(({ day, events }) => [day, new Set(events.map((event) => event.id))]));
  return days.flatMap(({ day, events }) =>
    LANES.map((lane) => {
      const here = events.filter((event) => isHeadline(event) && laneOf(ix, event) === lane);
      const own = here.filter((event) => elsewhere.get(day)?.has(event.id) !== true).length;
      return { day, lane, all: here.length, own };
    }).filter((mark) => mark.all > 0),
  );
}

/** Places that two paths leave in different hands at the end of a day. */
export function apartOn(
  yours: TimelineDay | undefined,
  historys: TimelineDay | undefined,
): { readonly area: string; readonly yours: string; readonly historys: string }[] {
  if (yours === undefined || historys === undefined) return [];
  return Object.keys(yours.control)
    .sort()
    .filter((area) => yours.control[area] !== historys.control[area])
    .map((area) => ({ area, yours: yours.control[area] ?? '', historys: historys.control[area] ?? '' }));
}
