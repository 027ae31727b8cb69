/** When a staff plan could be where it is meant to be: the arithmetic behind "last day an order still arrives in time". ¶4.3 */
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { Minute } from '../time.ts';
import { DAY, HOUR, tokyoDay, tokyoTime } from '../time.ts';
import { planAs } from './opened.ts';

/** Km from one place to the next along the board's edges; 0 where they do not touch. */
export function edgeKm(ix: ScenarioIndex, from: string, to: string): number {
  for (const neighbour of ix.neighbours[from] ?? []) if (neighbour.to === to) return neighbour.edge.km;
  return 0;
}

/** Minutes under way along places at a speed in km per day. */
export function passageMinutes(ix: ScenarioIndex, places: readonly string[], speed: number): number {
  let km = 0;
  for (let i = 1; i < places.length; i++) km += edgeKm(ix, places[i - 1] as string, places[i] as string);
  return Math.ceil((km * DAY) / speed);
}

/** First minute at or after `at` whose Tokyo clock shows `hour`. */
export function nextHour(at: Minute, hour: number): Minute {
  const sameDay = tokyoTime(tokyoDay(at), hour);
  return sameDay >= at ? sameDay : sameDay + DAY;
}

/**
 * Earliest arrival of a plan, as it stands opened, ordered at `now`, in fair weather and without delay on the wire: preparation, the sailing
 * hour, the passage, the assault hour. For a plan already under way, its own expected arrival.
 */
export function earliestArrival(
  ix: ScenarioIndex,
  staffs: Operation,
  state: OperationState | undefined,
  now: Minute,
): Minute {
  const plan = planAs(ix, staffs, state?.opened);
  if (state !== undefined && (state.status === 'underway' || state.status === 'assaulting')) return state.arrivesAt;
  if (state !== undefined && state.landedAt >= 0) return state.landedAt;
  const prepared =
    state?.status === 'ready'
      ? now
      : Math.max(now, state?.preparedAt ?? -1, now + (state?.status === 'preparing' ? 0 : plan.prepareHours * HOUR));
  const sails = nextHour(prepared, plan.sailHour);
  const arrives = sails + passageMinutes(ix, [plan.from, ...plan.route, plan.to], plan.speed);
  return plan.assaultHour >= 0 ? nextHour(arrives, plan.assaultHour) : arrives;
}
