/** The observation: plain data with all that one seat may know. Pages, workers and policies elsewhere hold only this. ¶8.1 */
import type { ScenarioIndex } from './scenarioIndex.ts';
import type {
  CableState,
  DecisionState,
  FormationState,
  FrontState,
  GameState,
  Known,
  LetterState,
  LiftState,
  OperationState,
  PromiseState,
  SeatState,
} from './state.ts';
import type { Seat, Weather } from './words.ts';
import type { Day, Minute } from './time.ts';
import type { SeatView } from './seatView.ts';
import { earliestArrival } from './rules/schedule.ts';
import { knownChart, knownControl, openDecisions, seenLetter, standOffsIn } from './seatView.ts';
import { tokyoDay } from './time.ts';

export interface ObservedArea {
  readonly control: string;
  /** As of which minute; own ground is now. */
  readonly asOf: Minute;
  readonly source: string;
  readonly confidence: 'A' | 'B' | 'C';
  readonly claimed: boolean;
  readonly standOff: string | null;
}

export interface Observation {
  readonly seat: Seat;
  readonly scenario: string;
  readonly day: Day;
  readonly now: Minute;
  readonly own: SeatState;
  readonly facts: Readonly<Record<string, number>>;
  readonly charts: Readonly<Record<string, string>>;
  readonly areas: Readonly<Record<string, ObservedArea>>;
  /** Own formations as they are. */
  readonly formations: Readonly<Record<string, FormationState>>;
  /** Own staff plans, counters and fronts. */
  readonly operations: Readonly<Record<string, OperationState>>;
  readonly lift: Readonly<Record<string, LiftState>>;
  readonly fronts: Readonly<Record<string, FrontState>>;
  /** Own cables still on the way. */
  readonly inFlight: readonly CableState[];
  /** Letters this seat sent or has received. */
  readonly letters: Readonly<Record<string, LetterState>>;
  /** Own decisions that have ever been open. */
  readonly decisions: Readonly<Record<string, DecisionState>>;
  readonly open: readonly string[];
  readonly ledger: readonly PromiseState[];
  readonly weather: Readonly<Record<string, Weather>>;
  /** All that reports, spies, intercepts and newspapers have told. */
  readonly known: Readonly<Record<string, Known>>;
  readonly ended: string | null;
}

function pick<T>(
  ids: readonly string[],
  from: Readonly<Record<string, T>>,
  wanted: (id: string) => boolean,
): Record<string, T> {
  const out: Record<string, T> = {};
  for (const id of ids) {
    const value = from[id];
    if (value !== undefined && wanted(id)) out[id] = value;
  }
  return out;
}

function observedAreas(ix: ScenarioIndex, s: GameState, seat: Seat): Record<string, ObservedArea> {
  const out: Record<string, ObservedArea> = {};
  for (const id of ix.areaIds) {
    const truth = s.areas[id];
    if (truth === undefined) continue;
    const known = s.known[seat][`control/${id}`];
    const own = truth.control === seat;
    out[id] = {
      control: knownControl(s, seat, id) ?? 'unknown',
      asOf: own ? s.now : (known?.asOf ?? -1),
      source: own ? 'own report' : (known?.source ?? ''),
      confidence: own ? 'A' : (known?.confidence ?? 'C'),
      claimed: truth.claimed,
      standOff: own || truth.standOff === seat ? truth.standOff : null,
    };
  }
  return out;
}

function observedLetters(ix: ScenarioIndex, s: GameState, seat: Seat): Record<string, LetterState> {
  const out: Record<string, LetterState> = {};
  for (const id of Object.keys(s.letters).sort()) {
    const seen = seenLetter(ix, s, seat, id);
    if (seen !== undefined) out[id] = seen;
  }
  return out;
}

/** What `seat` may know of `s`. Pure; shares no object that the rules may still write to once the day is closed. */
export function observe(ix: ScenarioIndex, s: GameState, seat: Seat): Observation {
  const charts: Record<string, string> = {};
  for (const instance of Object.keys(s.charts).sort()) {
    const value = knownChart(s, seat, instance);
    if (value !== undefined) charts[instance] = value;
  }
  return {
    seat,
    scenario: ix.scenario.id,
    day: s.day,
    now: s.now,
    own: s.seats[seat],
    facts: pick(Object.keys(s.facts), s.facts, (id) => ix.facts[id]?.seenBy.includes(seat) === true),
    charts,
    areas: observedAreas(ix, s, seat),
    formations: pick(ix.formationIds, s.formations, (id) => ix.formations[id]?.power === seat),
    operations: pick(ix.operationIds, s.operations, (id) => ix.operations[id]?.seat === seat),
    lift: pick(ix.liftIds, s.lift, (id) => ix.lift[id]?.seat === seat),
    fronts: pick(ix.frontIds, s.fronts, (id) => ix.fronts[id]?.seat === seat),
    inFlight: s.cables.filter((cable) => cable.from === seat),
    letters: observedLetters(ix, s, seat),
    decisions: pick(
      ix.decisionIds,
      s.decisions,
      (id) => ix.decisions[id]?.decider === seat && s.decisions[id]?.status !== 'closed',
    ),
    open: openDecisions(ix, s, seat),
    ledger: s.ledger,
    weather: s.weather,
    known: s.known[seat],
    ended: s.ended,
  };
}

/** The same questions as `viewOfState`, answered from an observation alone. */
export function viewOfObservation(ix: ScenarioIndex, o: Observation): SeatView {
  return {
    seat: o.seat,
    day: o.day,
    now: o.now,
    hours: o.own.hours,
    bound: o.own.bound,
    aims: o.own.aims,
    consulted: o.own.consulted,
    temper: o.own.temper,
    open: o.open,
    chart: (instance) => o.charts[instance],
    fact: (id) => o.facts[id],
    controls: (area) => (o.areas[area]?.control === 'unknown' ? undefined : o.areas[area]?.control),
    answered: (id) => {
      const decision = o.decisions[id];
      if (decision === undefined || (decision.status !== 'answered' && decision.status !== 'silent')) return undefined;
      return decision.option;
    },
    received: (id) => ix.letters[id]?.to === o.seat && o.letters[id] !== undefined,
    sent: (id) => ix.letters[id]?.from === o.seat && o.letters[id] !== undefined,
    operation: (id) => o.operations[id]?.status ?? textOf(o.known[`operation/${id}`]),
    formation: (id) => o.formations[id]?.status ?? textOf(o.known[`formation/${id}`]),
    arrivesBy: (id, day) => {
      const plan = ix.operations[id];
      return (
        plan !== undefined &&
        plan.seat === o.seat &&
        tokyoDay(earliestArrival(ix, plan, o.operations[id], o.now)) <= day
      );
    },
    deadline: (id) => o.decisions[id]?.deadline ?? -1,
    plan: (id) => o.operations[id],
    troops: (id) => o.formations[id],
    liftHolder: (id) => o.lift[id]?.operation ?? null,
    front: (id) => o.fronts[id],
    standOffs: () => standOffsIn(ix, o.known),
    letterIds: () => Object.keys(o.letters).sort(),
    letter: (id) => o.letters[id],
    promises: () => o.ledger,
  };
}

function textOf(known: Known | undefined): string | undefined {
  return known === undefined ? undefined : String(known.value);
}
