/** What a seat seals for a day. Canonical form: every list sorted, no duplicates; see `canonicalSubmission`. */
import type {
  Correspondent,
  Directive,
  Escort,
  FirstWave,
  HHour,
  LetterStance,
  OrderKind,
  Seat,
  Subject,
  Tone,
} from './words.ts';

/** What is chosen in an opened plan; what is not named is as its staff has laid it down. (¶4.13) */
export interface PlanChoices {
  readonly hHour?: HHour;
  /** Place of loading. */
  readonly port?: string;
  readonly escort?: Escort;
  readonly firstWave?: FirstWave;
}

export type Order =
  | {
      readonly kind: Exclude<OrderKind, 'direct' | 'divert'>;
      readonly operation: string;
      /** To prepare or go alone: the plan as opened, all choices together. Absent: as it stands. */
      readonly opened?: PlanChoices;
    }
  | { readonly kind: 'divert'; readonly operation: string; readonly target: string }
  | { readonly kind: 'direct'; readonly front: string; readonly directive: Directive; readonly area: string };

export interface Answer {
  readonly decision: string;
  readonly option: string;
}

/** A letter of the seat's own, along the axes of ¶7.7. */
export interface Composed {
  readonly to: Correspondent;
  readonly subject: Subject;
  readonly stance: LetterStance;
  readonly tone: Tone;
}

export interface Submission {
  readonly day: number;
  readonly seat: Seat;
  readonly answers: readonly Answer[];
  readonly orders: readonly Order[];
  /** Advisers or sources consulted: spent at once, revealed at once. */
  readonly consults: readonly string[];
  /** Letters composed by the seat; left out where there are none. */
  readonly letters?: readonly Composed[];
}
