/** A replay: the sealed submissions of both seats with a checkpoint a day. It needs no policy to be played again. ¶1.7 */
import type { GameEvent } from './events.ts';
import type { GameState } from './state.ts';
import type { Library, WarSetup } from './war.ts';
import type { Seat } from './words.ts';
import type { Submission } from './submission.ts';
import { canonicalSubmission, isEmpty } from './submissionForm.ts';
import { cloneState, openWar, RULES_VERSION, submissionsOf } from './war.ts';
import { hashState } from './hash.ts';
import { dateOf } from './time.ts';
import { step, stepInPlace } from './step.ts';

export const REPLAY_FORMAT = 1;

/** What a leader who looks ahead wanted on a day, and what he set aside for it: beside the war, never part of its hash. ¶8.4 */
export interface Intent {
  readonly day: number;
  readonly seat: Seat;
  /** Courses by their ids: `base/<policy>`, `answer/<decision>/<option>`, `plan/<operation>`, `order/<verb>/<operation>[/<place>]`. */
  readonly wanted: string;
  readonly rejected: string;
  /** Own aim that the wanted course served better in what he imagined, or '' where it was no matter of one aim. */
  readonly aim: string;
}

export interface Replay {
  readonly format: number;
  readonly rules: number;
  readonly scenarioHash: string;
  readonly setup: WarSetup;
  /** Canonical, by day then seat; days on which a seat submitted nothing are left out. */
  readonly submissions: readonly Submission[];
  /** Hash at the end of each day played, from the first. */
  readonly checkpoints: readonly string[];
  /** Players' notes ("what do you expect, and why?"): beside the war, never part of its hash. */
  readonly notes?: readonly {
    readonly day: number;
    readonly seat: string;
    readonly decision: string;
    readonly text: string;
  }[];
  /** What leaders who look ahead had in mind. */
  readonly intents?: readonly Intent[];
  /** Branch of another replay: its last checkpoint and the first day that differs. */
  readonly parent?: { readonly checkpoint: string; readonly day: number };
}

/** What a replay of a war so far looks like. */
export function makeReplay(
  library: Library,
  setup: WarSetup,
  submissions: readonly Submission[],
  checkpoints: readonly string[],
  notes: Replay['notes'] = [],
  intents: readonly Intent[] = [],
): Replay {
  return {
    format: REPLAY_FORMAT,
    rules: RULES_VERSION,
    scenarioHash: library.scenarios[setup.scenario]?.scenario.hash ?? '',
    setup,
    submissions: submissions.map(canonicalSubmission).filter((submission) => !isEmpty(submission)),
    checkpoints,
    ...(notes.length > 0 ? { notes } : {}),
    ...(intents.length > 0 ? { intents } : {}),
  };
}

export interface PlayedDay {
  readonly day: number;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
  readonly checkpoint: string;
}

/** Plays a replay day by day. Lazily: the caller may stop at any day. */
export function* playReplay(library: Library, replay: Replay): Generator<PlayedDay> {
  const opened = openWar(library, replay.setup);
  let state = opened.state;
  for (let i = 0; i < replay.checkpoints.length && state.ended === null; i++) {
    const day = state.day;
    const result = step(opened.rules, state, submissionsOf(replay.submissions, day));
    state = result.state;
    yield { day, state, events: result.events, checkpoint: result.checkpoint };
  }
}

export type Verdict =
  | { readonly ok: true; readonly days: number; readonly final: string }
  | {
      readonly ok: false;
      readonly reason: 'scenario' | 'rules' | 'format';
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly ok: false;
      readonly reason: 'differs';
      readonly day: number;
      readonly date: string;
      readonly expected: string;
      readonly found: string;
    };

/** Whether a replay still gives the checkpoints it was recorded with; otherwise the first day that differs. */
export function verifyReplay(library: Library, replay: Replay): Verdict {
  const hash = library.scenarios[replay.setup.scenario]?.scenario.hash;
  if (replay.format !== REPLAY_FORMAT)
    return { ok: false, reason: 'format', expected: `${REPLAY_FORMAT}`, found: `${replay.format}` };
  if (replay.rules !== RULES_VERSION)
    return { ok: false, reason: 'rules', expected: `${RULES_VERSION}`, found: `${replay.rules}` };
  if (hash !== replay.scenarioHash)
    return { ok: false, reason: 'scenario', expected: hash ?? 'none', found: replay.scenarioHash };
  const opened = openWar(library, replay.setup);
  const state = cloneState(opened.state);
  let final = '';
  for (const expected of replay.checkpoints) {
    const day = state.day;
    if (state.ended !== null) return differs(day, expected, 'the campaign has ended');
    stepInPlace(opened.rules, state, submissionsOf(replay.submissions, day));
    final = hashState(opened.rules.index, state);
    if (final !== expected) return differs(day, expected, final);
  }
  return { ok: true, days: replay.checkpoints.length, final };
}

function differs(day: number, expected: string, found: string): Verdict {
  return { ok: false, reason: 'differs', day, date: dateOf(day), expected, found };
}
