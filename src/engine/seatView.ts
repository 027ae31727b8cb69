/**
 * What one seat may know, as questions. Legality and policies ask these and nothing else, so that neither can see through
 * the fog. `viewOfState` answers from the state without copying it; `viewOfObservation` answers the same from the plain
 * data a page or another process holds; a test keeps the two equal. ¶8.1
 */
import type { ReaderView, StandOff } from './decisions/wording.ts';
import type { ScenarioIndex } from './scenarioIndex.ts';
import type {
  FormationState,
  FrontState,
  GameState,
  Known,
  LetterState,
  OperationState,
  PromiseState,
} from './state.ts';
import type { AimId, Seat } from './words.ts';
import type { Day, Minute } from './time.ts';
import { earliestArrival } from './rules/schedule.ts';
import { oncePerScenario } from './oncePerScenario.ts';
import { tokyoDay } from './time.ts';

export interface SeatView extends ReaderView {
  readonly seat: Seat;
  readonly now: Minute;
  readonly hours: number;
  /** Days during which only the majority counsel may be answered. */
  readonly bound: number;
  readonly aims: readonly AimId[];
  readonly consulted: readonly string[];
  /** Own temper, 1 mild to 5 hard: what a policy leans by. (¶2.7) */
  readonly temper: number;
  /** Ids of decisions and initiatives that may be answered today, sorted. */
  readonly open: readonly string[];
  /** Minute at which silence is taken as the answer to an open decision, or -1. */
  deadline(id: string): Minute;
  /** Own plan as the staff reports it; undefined for the other side's. */
  plan(id: string): Readonly<OperationState> | undefined;
  /** Own formation as it is; undefined for anyone else's. */
  troops(id: string): Readonly<FormationState> | undefined;
  /** Plan that holds an own lift counter, or null. */
  liftHolder(id: string): string | null;
  front(id: string): Readonly<FrontState> | undefined;
  standOffs(): readonly StandOff[];
  /** Ids of the letters this seat has sent or received, sorted. */
  letterIds(): readonly string[];
  /** One of them. The hour a letter of the seat's own was received is -1 until it has been answered. */
  letter(id: string): Readonly<LetterState> | undefined;
  /** The ledger, which both sides read. (¶7.6) */
  promises(): readonly PromiseState[];
}

/** Charts whose present state both seats share; the rest are own truth or a matter of intelligence. */
const SHARED_CHARTS = /^(correspondence\/|alliance$|occupation$|campaign$)/;
const OWN_CHARTS: Readonly<Record<Seat, readonly string[]>> = {
  USSR: ['hokkaido', 'kurils', 'chungking'],
  USA: ['orderOne'],
};

/** Chart state as a seat knows it. */
export function knownChart(s: GameState, seat: Seat, instance: string): string | undefined {
  if (SHARED_CHARTS.test(instance) || OWN_CHARTS[seat].includes(instance)) return s.charts[instance];
  const known = s.known[seat][`chart/${instance}`];
  return known === undefined ? undefined : String(known.value);
}

/** Who holds an area as far as a seat knows: its own ground for certain, the rest as last reported. */
export function knownControl(s: GameState, seat: Seat, area: string): string | undefined {
  const truth = s.areas[area]?.control;
  if (truth === seat) return truth;
  const known = s.known[seat][`control/${area}`];
  return known === undefined ? undefined : String(known.value);
}

const decisionsOf = oncePerScenario((ix) => {
  const ofSeat = (seat: Seat): string[] => ix.decisionIds.filter((id) => ix.decisions[id]?.decider === seat);
  return { USSR: ofSeat('USSR'), USA: ofSeat('USA') };
});

/** Open decisions of a seat, sorted. */
export function openDecisions(ix: ScenarioIndex, s: GameState, seat: Seat): string[] {
  return decisionsOf(ix)[seat].filter((id) => s.decisions[id]?.status === 'open');
}

export function viewOfState(ix: ScenarioIndex, s: GameState, seat: Seat): SeatView {
  const own = s.seats[seat];
  return {
    seat,
    day: s.day,
    now: s.now,
    hours: own.hours,
    bound: own.bound,
    aims: own.aims,
    consulted: own.consulted,
    temper: own.temper,
    open: openDecisions(ix, s, seat),
    chart: (instance) => knownChart(s, seat, instance),
    fact: (id) => (ix.facts[id]?.seenBy.includes(seat) === true ? s.facts[id] : undefined),
    controls: (area) => knownControl(s, seat, area),
    answered: (id) => (ix.decisions[id]?.decider === seat ? answeredOption(s, id) : undefined),
    received: (id) => ix.letters[id]?.to === seat && (s.letters[id]?.receivedAt ?? -1) >= 0,
    sent: (id) => ix.letters[id]?.from === seat && (s.letters[id]?.sentAt ?? -1) >= 0,
    operation: (id) => {
      if (ix.operations[id]?.seat === seat) return s.operations[id]?.status;
      const known = s.known[seat][`operation/${id}`];
      return known === undefined ? undefined : String(known.value);
    },
    formation: (id) => {
      if (ix.formations[id]?.power === seat) return s.formations[id]?.status;
      const known = s.known[seat][`formation/${id}`];
      return known === undefined ? undefined : String(known.value);
    },
    arrivesBy: (id, day) => arrives(ix, seat, id, s.operations[id], s.now, day),
    deadline: (id) => (ix.decisions[id]?.decider === seat ? (s.decisions[id]?.deadline ?? -1) : -1),
    plan: (id) => (ix.operations[id]?.seat === seat ? s.operations[id] : undefined),
    troops: (id) => (ix.formations[id]?.power === seat ? s.formations[id] : undefined),
    liftHolder: (id) => (ix.lift[id]?.seat === seat ? (s.lift[id]?.operation ?? null) : null),
    front: (id) => (ix.fronts[id]?.seat === seat ? s.fronts[id] : undefined),
    standOffs: () => standOffsIn(ix, s.known[seat]),
    letterIds: () =>
      Object.keys(s.letters)
        .filter((id) => seenLetter(ix, s, seat, id) !== undefined)
        .sort(),
    letter: (id) => seenLetter(ix, s, seat, id),
    promises: () => s.ledger,
  };
}

/** Places where both stand, as the officers there have reported them: `standOff/<area>/<power>` is the men of each. */
export function standOffsIn(ix: ScenarioIndex, known: Readonly<Record<string, Known>>): StandOff[] {
  const men = (area: string, power: string): number => Number(known[`standOff/${area}/${power}`]?.value ?? 0);
  return ix.areaIds
    .filter((area) => men(area, 'USSR') > 0 && men(area, 'USA') > 0)
    .map((area) => ({ area, men: { USSR: men(area, 'USSR'), USA: men(area, 'USA') } }));
}

/** A letter as a seat knows it; undefined where it neither sent nor has received it. */
export function seenLetter(ix: ScenarioIndex, s: GameState, seat: Seat, id: string): LetterState | undefined {
  const letter = ix.letters[id];
  const state = s.letters[id];
  if (letter === undefined || state === undefined) return undefined;
  // The sender does not know the hour of receipt until it is answered; he only knows that he sent it.
  if (letter.from === seat) return { ...state, receivedAt: state.answeredAt >= 0 ? state.receivedAt : -1 };
  return letter.to === seat && state.receivedAt >= 0 ? { ...state, because: [] } : undefined;
}

function answeredOption(s: GameState, id: string): string | undefined {
  const decision = s.decisions[id];
  if (decision === undefined || (decision.status !== 'answered' && decision.status !== 'silent')) return undefined;
  return decision.option;
}

function arrives(
  ix: ScenarioIndex,
  seat: Seat,
  id: string,
  state: OperationState | undefined,
  now: Minute,
  day: Day,
): boolean {
  const plan = ix.operations[id];
  return plan !== undefined && plan.seat === seat && tokyoDay(earliestArrival(ix, plan, state, now)) <= day;
}
