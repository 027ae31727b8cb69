/**
 * A study is a list of wars to run, each by its number and each giving one line of plain data. Nothing else is shared
 * between its lines, so they can be shared out over workers, machines and days, and put together again. ¶8.6
 */
import type { CalibrationRow } from '../calibration.ts';
import type { Library } from '../../engine/war.ts';
import type { Submission } from '../../engine/submission.ts';
import type { Seat } from '../../engine/words.ts';
import type { WarSetup } from '../../engine/war.ts';

export type Line = Readonly<Record<string, unknown>>;

/** How a study is written down: each line may be made a day at a time, for a page that must stay awake meanwhile. */
export interface StudyByDays {
  readonly total: number;
  readonly byDays: (index: number) => Generator<void, Line, void>;
}

export interface Study extends StudyByDays {
  /** The `index`-th line, from 0. Pure: the same line wherever and whenever it is asked for. */
  readonly line: (index: number) => Line;
}

/** What a played war is, as a study is told it: a replay without its checkpoints. */
export interface Recorded {
  readonly setup: WarSetup;
  readonly submissions: readonly Submission[];
}

export interface Lenses {
  readonly tokyo: string;
  readonly moscow: string;
}

/** Plain data from which the very same study is made in another thread or on another day. */
export type StudySpec =
  | {
      readonly study: 'sweep';
      readonly scenario: string;
      readonly seeds: readonly string[];
      readonly lenses: readonly Lenses[];
      readonly policies: Readonly<Record<Seat, string>>;
    }
  | {
      readonly study: 'luck';
      readonly war: Recorded;
      readonly seat: Seat;
      readonly seeds: readonly string[];
      readonly reacts: boolean;
    }
  | { readonly study: 'branch'; readonly war: Recorded; readonly seat: Seat; readonly decisions: readonly string[] }
  | {
      readonly study: 'butfor';
      readonly war: Recorded;
      readonly seat: Seat;
      readonly outcome: string;
      readonly seeds: readonly string[];
    }
  | {
      readonly study: 'corners';
      readonly scenario: string;
      readonly seeds: readonly string[];
      readonly lenses: readonly Lenses[];
      readonly tempers: readonly number[];
    }
  | {
      readonly study: 'calibration';
      readonly scenario: string;
      readonly seeds: readonly string[];
      readonly lenses: readonly Lenses[];
      readonly rows: readonly CalibrationRow[];
    }
  | {
      readonly study: 'tornado';
      readonly scenario: string;
      readonly seeds: readonly string[];
      readonly policies: Readonly<Record<Seat, string>>;
      /** Ids of the numbers to move. */
      readonly params: readonly string[];
      readonly rows: readonly CalibrationRow[];
    }
  | {
      readonly study: 'draws';
      readonly war: Recorded;
      readonly seat: Seat;
      /** Questions of luck to ask anew, one at a time, each so many times. */
      readonly questions: readonly string[];
      readonly times: number;
    }
  | {
      readonly study: 'lenses';
      readonly war: Recorded;
      readonly seat: Seat;
      readonly lenses: readonly Lenses[];
    };

export type StudyName = StudySpec['study'];

/** Item `index` of all combinations of lists, the last list turning fastest. */
export function combination(index: number, sizes: readonly number[]): number[] {
  const out: number[] = [];
  let rest = index;
  for (const size of [...sizes].reverse()) {
    out.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return out;
}

export type MakeStudy<Name extends StudyName> = (
  library: Library,
  spec: Extract<StudySpec, { readonly study: Name }>,
) => StudyByDays;
