/**
 * The two clocks a seat keeps in sight, from its observation alone. Stalin: the earliest day at Rumoi, and the last day
 * before an American can be on Hokkaido. Truman: the last day on which an order still arrives in time, and the Soviet
 * ships known to be at sea. What the other side could do is reckoned from what such a force can do at all and from what has been
 * reported of it, never from its orders. ¶8.5
 */
import type { Day, Minute } from '../engine/time.ts';
import type { Observation } from '../engine/observe.ts';
import type { Operation } from '../engine/scenario.ts';
import type { Rejection } from '../engine/rejection.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Seat } from '../engine/words.ts';
import type { SeatView } from '../engine/seatView.ts';
import { checkOrder } from '../engine/legal.ts';
import { earliestArrival, nextHour, passageMinutes } from '../engine/rules/schedule.ts';
import { holds } from '../engine/decisions/conditions.ts';
import { lastOrderDay } from '../engine/rules/staffPlans.ts';
import { DAY, tokyoDay } from '../engine/time.ts';

/**
 * How a clock stands: `there` since a day, `due` on a day, `open` until or from a day, `anew` if a plan called off is
 * taken up again, `late` after the last day of the scenario; the rest name what is wanting.
 */
export type ClockState =
  | 'there'
  | 'due'
  | 'open'
  | 'anew'
  | 'late'
  | 'noWar'
  | 'noShips'
  | 'noTroops'
  | 'noPort'
  | 'givenUp'
  | 'notYet'
  | 'none'
  | 'seen';

export interface Clock {
  readonly id: 'rumoi' | 'american' | 'order' | 'ships';
  readonly state: ClockState;
  /** Tokyo day it points at, or -1. */
  readonly day: Day;
  /** Own plan it speaks of; with `noShips`, the plan that holds the ships. Empty where it speaks of none. */
  readonly plan: string;
  /** First day on which the other side could be there, or -1 where it is not reckoned with. */
  readonly before: Day;
  /** Seas in which ships were reported. */
  readonly places: readonly string[];
  /** How many groups of ships were reported. */
  readonly count: number;
}

export type Clocks = readonly [Clock, Clock];

const RUMOI = 'HOK_RUMOI';
const ASHORE: readonly string[] = ['ashore', 'done'];
const AT_SEA: readonly string[] = ['underway', 'assaulting'];
/** A sighting older than this says nothing of where the ships are now. */
const STALE = 5 * DAY;

function clock(id: Clock['id'], state: ClockState, part: Partial<Clock> = {}): Clock {
  return { id, state, day: -1, plan: '', before: -1, places: [], count: 0, ...part };
}

/** Both clocks of the observing seat. */
export function clocksOf(ix: ScenarioIndex, o: Observation, view: SeatView): Clocks {
  return o.seat === 'USSR'
    ? [rumoiClock(ix, view), americanClock(ix, o, view)]
    : [orderClock(ix, o, view), shipsClock(ix, o)];
}

function plansOf(ix: ScenarioIndex, seat: Seat): Operation[] {
  return ix.operationIds.flatMap((id) => {
    const plan = ix.operations[id];
    return plan === undefined || plan.seat !== seat ? [] : [plan];
  });
}

function earliestOf(clocks: readonly Clock[]): Clock | undefined {
  return [...clocks].sort((a, b) => a.day - b.day || (a.plan < b.plan ? -1 : 1))[0];
}

/** Those of one's own that are at a place or on the way there. */
function ownThere(ix: ScenarioIndex, view: SeatView, id: Clock['id'], isPlace: (area: string) => boolean): Clock[] {
  return plansOf(ix, view.seat).flatMap((plan) => {
    const state = view.plan(plan.id);
    if (state === undefined || !isPlace(state.to)) return [];
    if (ASHORE.includes(state.status) && state.landedAt >= 0)
      return [clock(id, 'there', { plan: plan.id, day: tokyoDay(state.landedAt) })];
    // Ships that lie off the shore and wait for weather or light come in today at the soonest.
    if (AT_SEA.includes(state.status))
      return [clock(id, 'due', { plan: plan.id, day: Math.max(view.day, tokyoDay(state.arrivesAt)) })];
    return [];
  });
}

function rumoiClock(ix: ScenarioIndex, view: SeatView): Clock {
  const own = ownThere(ix, view, 'rumoi', (area) => area === RUMOI);
  const first = earliestOf(own.filter((one) => one.state === 'there')) ?? earliestOf(own);
  if (first !== undefined) return first;
  const plans = plansOf(ix, 'USSR').filter((plan) => plan.to === RUMOI && plan.kind !== 'station');
  const refusals: Rejection[] = [];
  const open: Clock[] = [];
  for (const plan of plans) {
    const state = view.plan(plan.id);
    const refusal = checkOrder(ix, view, { kind: 'go', operation: plan.id });
    if (refusal !== null) refusals.push(refusal);
    else if (state !== undefined && state.to === RUMOI)
      open.push(
        clock('rumoi', state.status === 'cancelled' ? 'anew' : 'open', {
          plan: plan.id,
          day: tokyoDay(earliestArrival(ix, plan, state, view.now)),
        }),
      );
  }
  const next = earliestOf(open);
  if (next !== undefined) return next.day > ix.scenario.end ? clock('rumoi', 'late', { plan: next.plan }) : next;
  if (view.fact('declared') === 0) return clock('rumoi', 'noWar');
  const taken = refusals.find((refusal) => refusal.code === 'liftTaken');
  if (taken !== undefined) return clock('rumoi', 'noShips', { plan: String(taken.params['holder'] ?? '') });
  const away = refusals.find((refusal) => refusal.code === 'troopsElsewhere');
  if (away !== undefined) return clock('rumoi', 'noTroops', { plan: String(away.params['operation'] ?? '') });
  if (refusals.some((refusal) => refusal.code === 'portNotHeld' || refusal.code === 'needsNotMet'))
    return clock('rumoi', 'noPort');
  return clock('rumoi', 'givenUp');
}

interface Rival {
  readonly state: 'there' | 'due' | 'open' | 'notYet';
  readonly day: Day;
}

/** Where the other side's forces are as reported, and when the first of them could be on Hokkaido if ordered today. */
function rivalOnHokkaido(ix: ScenarioIndex, o: Observation, view: SeatView): Rival {
  const rival: Seat = o.seat === 'USSR' ? 'USA' : 'USSR';
  const isHokkaido = (area: string): boolean => ix.areas[area]?.region === 'hokkaido';
  const ground = ix.areaIds.filter((id) => isHokkaido(id) && view.controls(id) === rival);
  const since = ground.map((id) => o.areas[id]?.asOf ?? o.now);
  const due: Minute[] = [];
  const could: Minute[] = [];
  for (const plan of plansOf(ix, rival)) {
    if (!isHokkaido(plan.to) || plan.kind === 'station') continue;
    const known = o.known[`operation/${plan.id}`];
    const status = String(known?.value ?? '');
    if (known !== undefined && ASHORE.includes(status)) since.push(known.asOf);
    else if (known !== undefined && AT_SEA.includes(status) && o.now - known.asOf < STALE)
      due.push(Math.max(o.now, seenArrival(ix, plan, known.asOf, String(o.known[`place/${plan.id}`]?.value ?? ''))));
    else if (couldSail(ix, view, plan, rival)) could.push(earliestArrival(ix, plan, undefined, o.now));
  }
  if (since.length > 0) return { state: 'there', day: tokyoDay(Math.min(...since)) };
  if (due.length > 0) return { state: 'due', day: tokyoDay(Math.min(...due)) };
  return could.length > 0 ? { state: 'open', day: tokyoDay(Math.min(...could)) } : { state: 'notYet', day: -1 };
}

/** When ships could be there, reckoned from the sea in which they were seen; from their port if that is not known. */
function seenArrival(ix: ScenarioIndex, plan: Operation, asOf: Minute, place: string): Minute {
  const way = [plan.from, ...plan.route, plan.to];
  const arrives = asOf + passageMinutes(ix, way.slice(Math.max(0, way.indexOf(place))), plan.speed);
  return plan.assaultHour >= 0 ? nextHour(arrives, plan.assaultHour) : arrives;
}

/** Whether another's plan lacks nothing that this seat knows of: its field, and what it waits for. */
function couldSail(ix: ScenarioIndex, view: SeatView, plan: Operation, rival: Seat): boolean {
  const kind = ix.areas[plan.from]?.kind;
  const isHeld = kind === 'sea' || kind === 'offmap' || view.controls(plan.from) === rival;
  return isHeld && (plan.needs === undefined || holds(plan.needs, view));
}

function americanClock(ix: ScenarioIndex, o: Observation, view: SeatView): Clock {
  const rival = rivalOnHokkaido(ix, o, view);
  if (rival.state === 'there' || rival.state === 'notYet') return clock('american', rival.state, { day: rival.day });
  // One day sooner than they: the last on which nobody but oneself can be there.
  const day = Math.max(o.day, rival.day - 1);
  return rival.day > ix.scenario.end
    ? clock('american', 'late')
    : clock('american', rival.state, { day, before: rival.day });
}

/**
 * What can still be ordered across the sea, the most urgent first. On Hokkaido "in time" is no later than Moscow could be
 * there, as far as Washington knows; elsewhere, and once that is past, before the last day is over.
 */
export function orderClocks(ix: ScenarioIndex, o: Observation, view: SeatView): Clock[] {
  const rival = rivalOnHokkaido(ix, o, view);
  const open: Clock[] = [];
  for (const plan of sentOverSea(ix)) {
    const state = view.plan(plan.id);
    if (state === undefined || checkOrder(ix, view, { kind: 'go', operation: plan.id }) !== null) continue;
    const isRace = ix.areas[state.to]?.region === 'hokkaido' && (rival.state === 'open' || rival.state === 'due');
    const first = isRace ? lastOrderDay(ix, plan, Math.min(rival.day, ix.scenario.end), state) : -1;
    const day = first >= o.day ? first : lastOrderDay(ix, plan, ix.scenario.end, state);
    if (day >= o.day)
      open.push(clock('order', 'open', { plan: plan.id, day, before: first >= o.day ? rival.day : -1 }));
  }
  return open.sort((a, b) => a.day - b.day || (a.plan < b.plan ? -1 : 1));
}

/** Washington's plans that need its word: not stations, not bombs, nothing that goes of itself. */
function sentOverSea(ix: ScenarioIndex): Operation[] {
  return plansOf(ix, 'USA').filter(
    (plan) => plan.kind !== 'station' && plan.kind !== 'strike' && plan.standing === undefined,
  );
}

function orderClock(ix: ScenarioIndex, o: Observation, view: SeatView): Clock {
  const [next] = orderClocks(ix, o, view);
  if (next !== undefined) return next;
  const isWaiting = sentOverSea(ix).some(
    (plan) => checkOrder(ix, view, { kind: 'go', operation: plan.id })?.code === 'needsNotMet',
  );
  if (isWaiting && o.day < ix.scenario.end - 5) return clock('order', 'notYet');
  const own = ownThere(ix, view, 'order', (area) => ['hokkaido', 'kurils'].includes(ix.areas[area]?.region ?? ''));
  return earliestOf(own.filter((one) => one.state === 'due')) ?? earliestOf(own) ?? clock('order', 'none');
}

function shipsClock(ix: ScenarioIndex, o: Observation): Clock {
  const seen = plansOf(ix, 'USSR').flatMap((plan) => {
    const known = o.known[`operation/${plan.id}`];
    if (known === undefined || !AT_SEA.includes(String(known.value)) || o.now - known.asOf >= STALE) return [];
    return [{ asOf: known.asOf, place: String(o.known[`place/${plan.id}`]?.value ?? '') }];
  });
  if (seen.length === 0) return clock('ships', 'none');
  const places = [...new Set(seen.map((one) => one.place).filter((place) => place !== ''))].sort();
  return clock('ships', 'seen', {
    count: seen.length,
    places,
    day: tokyoDay(Math.max(...seen.map((one) => one.asOf))),
  });
}
