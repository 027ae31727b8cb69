/**
 * What a scenario is once parsed: plain data, no code. Files under `scenarios/` hold exactly these shapes; dates are
 * text `MM-DD`, hours are Tokyo hours unless a field says otherwise, numbers are integers.
 */
import type { ActId, AimId, ChartInstance, MemberId, OperationStatus, Power, Seat, Shock } from './words.ts';
import type { Cite, Person, Source } from './scenario/sources.ts';
import type { Condition, Effect, Decision, Letter, Topic, Fact } from './scenario/papers.ts';
import type { Area, Edge, Formation, Commander, Lift, Operation, Front, Link } from './scenario/forces.ts';

export type * from './scenario/forces.ts';
export type * from './scenario/papers.ts';
export type * from './scenario/sources.ts';

export interface Lens {
  readonly id: string;
  readonly kind: 'tokyo' | 'moscow';
  readonly name: string;
  readonly authors: string;
  readonly says: string;
  readonly weights: Readonly<Record<string, number>>;
}

export interface Member {
  readonly id: MemberId;
  readonly name: string;
  /** -100 war to the end … +100 accept. (¶6.1) */
  readonly stance: number;
  readonly stubborn: number;
  /** Per-mille of each shock this person feels. */
  readonly feels: Readonly<Partial<Record<Shock, number>>>;
  readonly sources: readonly Cite[];
}

export interface Aim {
  readonly id: AimId;
  readonly seat: Seat;
  readonly title: string;
  readonly text: string;
  readonly historyGrade: 'kept' | 'inPart' | 'lost';
  readonly kept: Condition;
  readonly inPart: Condition;
  readonly historys: boolean;
}

export interface Ending {
  readonly id: string;
  /** The first that fits is the ending, lowest rank first. */
  readonly rank: number;
  readonly name: string;
  readonly text: string;
  readonly when: Condition;
}

/** A tuned number with where it comes from; only these may move when the model is argued with. */
export interface Param {
  readonly id: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly source: string;
  readonly estimate: boolean;
  /** What an estimate is kept for although history's own course hardly depends on it. */
  readonly keep?: string;
}

/** A start that is not history's: a closed list of what may be otherwise on the first morning. (¶1.9) */
export interface StartChanges {
  /** Place to the power that holds it. */
  readonly areas?: Readonly<Record<string, Power>>;
  readonly facts?: Readonly<Record<string, number>>;
  /** Where a formation stands, how many men it has, how fit it is per mille. */
  readonly formations?: Readonly<
    Record<string, { readonly area?: string; readonly men?: number; readonly readiness?: number }>
  >;
  /** Per mille of a counter's hulls. (¶4.2) */
  readonly lift?: Readonly<Record<string, number>>;
  readonly operations?: Readonly<Record<string, OperationStatus>>;
  /** Decision to the option that was taken before the first morning. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Named things that have happened, with their Tokyo clock reading `MM-DDThh:mm`; or `none`, that they have not. */
  readonly milestones?: Readonly<Record<string, string>>;
  /** Letters on their way in the prelude that were never written. */
  readonly unsent?: readonly string[];
}

export interface Scenario {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly briefing: { readonly USSR: string; readonly USA: string };
  readonly minutes: readonly [number, number];
  /** First and last desk days. */
  readonly start: number;
  readonly end: number;
  /** Another scenario whose reference path leads up to this one's start, on the reference luck. */
  readonly prelude?: string;
  /** Set where the war did not go so: what differs from history, on which no reference replay can rest. */
  readonly whatIf?: string;
  /** What differs on the first morning from the data, or from where the prelude has led. (¶1.9) */
  readonly changes?: StartChanges;
  readonly acts: readonly { readonly id: ActId; readonly title: string; readonly until: number }[];
  readonly charts: Readonly<Partial<Record<ChartInstance, string>>>;
  readonly areas: readonly Area[];
  readonly edges: readonly Edge[];
  readonly formations: readonly Formation[];
  readonly commanders: readonly Commander[];
  readonly fronts: readonly Front[];
  readonly lift: readonly Lift[];
  readonly operations: readonly Operation[];
  readonly decisions: readonly Decision[];
  readonly letters: readonly Letter[];
  readonly topics: readonly Topic[];
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  readonly lenses: readonly Lens[];
  readonly council: readonly Member[];
  readonly aims: readonly Aim[];
  readonly endings: readonly Ending[];
  readonly params: readonly Param[];
  /** Effects applied once at the start, and effects fixed in time by what was already under way. */
  readonly opening: readonly Effect[];
  /** Wording of `tell` keys and chart notes: one sentence each, `{param}` in braces. */
  readonly tells: Readonly<Record<string, string>>;
  readonly record: Readonly<Record<string, { readonly answer: number | string; readonly source: string }>>;
  readonly hash: string;
}
