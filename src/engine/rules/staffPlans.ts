/** What the staff can say of a plan before it is ordered. ¶4.1 */
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { Day, Minute } from '../time.ts';
import type { Weather } from '../words.ts';

/** What a seat knows when it looks at a plan; nothing in here is read from the state. */
export interface PlanView {
  readonly now: Minute;
  /** The plan's own state as its seat knows it; absent: not begun. */
  readonly state?: OperationState;
  /** Weather as forecast for a sea zone. */
  weather(sea: string): Weather;
  /** Garrison as reported: men, and whether Tokyo's order is believed to have reached it. */
  readonly garrisonMen: number;
  readonly orderReached: boolean;
  /** Per-mille hulls afloat of the plan's lift. */
  readonly hulls: number;
  /** Counters of the plan held by another operation. */
  readonly liftTaken: readonly string[];
}

export interface PlanOdds {
  /** Per-mille. */
  readonly passage: number;
  readonly yields: number;
  readonly beach: number;
  /** Of the whole: passage, then yielding or the beach. */
  readonly all: number;
}

export interface PlanBrief {
  readonly id: string;
  readonly arrivalDay: Day;
  readonly arrivesAt: Minute;
  /** Formations, counters and port it binds. */
  readonly needs: readonly string[];
  /** Other plans that can no longer use the same counters. */
  readonly blocks: readonly string[];
  readonly odds: PlanOdds;
}

export function describePlan(_ix: ScenarioIndex, _plan: Operation, _view: PlanView): PlanBrief {
  throw new Error('not written yet');
}

/** Last desk day on which an order still brings the plan to its place by the end of `deadline`; -1: never. */
export function lastOrderDay(_ix: ScenarioIndex, _plan: Operation, _deadline: Day): Day {
  return -1;
}
