/**
 * The whole war as one plain tree: integers, text and plain objects; no Map, Set, Date or class. Only `step()` and the
 * resolvers it calls may write to it; everyone else sees an Observation.
 */
import type {
  Confidence,
  CostId,
  Directive,
  FormationStatus,
  MemberId,
  OperationStatus,
  OrderKind,
  Power,
  Seat,
  Shock,
  Weather,
  AimId,
} from './words.ts';
import type { Day, Minute } from './time.ts';
import type { Effect, Condition } from './scenario.ts';
import type { PlanChoices } from './submission.ts';

export interface AreaState {
  control: Power;
  since: Minute;
  /** When Tokyo's order to stop reached the garrison; -1 while it has not. */
  orderAt: Minute;
  /** Attacked after that order: the garrison may fight on in self-defence. */
  attackedAfter: boolean;
  /** Second power with men ashore at the same place, or null: a stand-off. */
  standOff: Power | null;
  claimed: boolean;
}

export interface FormationState {
  status: FormationStatus;
  /** Area, or sea zone while embarked. */
  at: string;
  men: number;
  /** Of these, men who were not landed with it: they are on another shore and neither fight nor are hit. (¶4.7) */
  behind: number;
  /** Per-mille of full fitness. */
  readiness: number;
  /** Days of supply in hand, in tenths. */
  supply: number;
  /** Index of the next place on its axis and km already made towards it. */
  leg: number;
  km: number;
  /** Days stood still for want of fuel. */
  halted: number;
  because: string[];
}

export interface LiftState {
  /** Operation that holds the counter, or null when it lies free in port. */
  operation: string | null;
  port: string;
  freeAt: Minute;
  /** Per-mille of the hulls still afloat. */
  hulls: number;
}

export interface OperationState {
  status: OperationStatus;
  to: string;
  /** Sea zones still to cross, nearest first. */
  route: string[];
  preparedAt: Minute;
  sailedAt: Minute;
  arrivesAt: Minute;
  landedAt: Minute;
  at: string;
  /** Men put ashore so far, and lost. */
  ashore: number;
  lost: number;
  secondWaveAt: Minute;
  /** When the word to go was last received; -1 while there is none, or since it was taken back. */
  goAt: Minute;
  /** What has been chosen in the opened plan; absent: the staff's plan. */
  opened?: PlanChoices;
  /** Latest instruction the man on the spot has received. */
  order: { verb: OrderKind; target: string; opened?: PlanChoices; receivedAt: Minute; because: string[] } | null;
  because: string[];
}

export interface FrontState {
  directive: Directive;
  area: string;
  receivedAt: Minute;
  changedOn: Day;
  because: string[];
}

/** Anything on its way: a letter between capitals or an instruction to a commander. */
export interface CableState {
  id: string;
  kind: 'letter' | 'instruction';
  from: string;
  to: string;
  sentAt: Minute;
  arrivesAt: Minute;
  letter?: string;
  order?: { verb: OrderKind; operation: string; target: string; opened?: PlanChoices };
  direct?: { front: string; directive: Directive; area: string };
  because: string[];
}

export interface LetterState {
  sentAt: Minute;
  receivedAt: Minute;
  answeredAt: Minute;
  /** Steps of the silence clock already taken: 0, 48 h, 96 h, 120 h. */
  silence: 0 | 1 | 2 | 3;
  /** What it says, as its writer knew things when he sent it. Read by no rule. */
  says: string;
  /** How often this very letter has been sent. */
  occurrence: number;
  because: string[];
  /** A composed letter: what stood before it when it was written. (¶7.7) */
  written?: {
    /** Earlier letters of the same writer to the same reader on the subject with the same stance. */
    repeats: number;
    /** Broken promise of the reader's that it names, or empty. */
    cites: string;
    /** Letter of the reader's that it answers, or empty. */
    answers: string;
  };
}

export interface DecisionState {
  status: 'closed' | 'open' | 'answered' | 'silent';
  openedAt: Minute;
  deadline: Minute;
  option: string;
  answeredAt: Minute;
  occurrence: number;
}

export interface PendingState {
  id: string;
  at: Minute;
  effects: readonly Effect[];
  cancelIf: Condition | null;
  question: string;
  chance: number;
  because: string[];
}

export interface PromiseState {
  id: string;
  by: Seat;
  to: Seat;
  subject: string;
  madeAt: Minute;
  brokenAt: Minute;
  because: string[];
}

export interface MemberState {
  stance: number;
  /** Sum of each shock felt so far, per-mille of the stance scale. */
  felt: Partial<Record<Shock, number>>;
}

export interface SeatState {
  aims: AimId[];
  /** Hours of the leader's day left. */
  hours: number;
  /** Days during which only the majority counsel may be answered. */
  bound: number;
  consulted: string[];
  /** 1 mild to 5 hard; 3 unless a policy holds the seat. */
  temper: number;
  /** Own log: what this seat did, day by day. Policies are pure functions of it and the rest of the observation. */
  log: { day: Day; did: string }[];
}

export interface Known {
  value: number | string;
  asOf: Minute;
  source: string;
  confidence: Confidence;
}

export interface GameState {
  day: Day;
  now: Minute;
  charts: Record<string, string>;
  facts: Record<string, number>;
  areas: Record<string, AreaState>;
  formations: Record<string, FormationState>;
  lift: Record<string, LiftState>;
  operations: Record<string, OperationState>;
  fronts: Record<string, FrontState>;
  cables: CableState[];
  letters: Record<string, LetterState>;
  decisions: Record<string, DecisionState>;
  pending: PendingState[];
  ledger: PromiseState[];
  council: Record<MemberId, MemberState>;
  weather: Record<string, Weather>;
  costs: Record<CostId, { low: number; high: number }>;
  /** First minute at which each named thing happened; what the calendar, the aims and the calibration read. */
  milestones: Record<string, Minute>;
  /** Decisions that made things so, by what they made: the memory behind `cause.since`. Read by no rule. */
  reasons: Record<string, string[]>;
  seats: Record<Seat, SeatState>;
  known: Record<Seat, Record<string, Known>>;
  /** Reveals on their way to a seat. */
  reports: {
    to: Seat;
    key: string;
    value: number | string;
    at: Minute;
    asOf: Minute;
    source: string;
    confidence: Confidence;
  }[];
  ended: string | null;
}
