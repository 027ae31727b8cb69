/** Where a replay first differs. A file holds one hash a day, so phase and field are told where the rules can tell them. */
import type { GameState } from '../engine/state.ts';
import type { Library } from '../engine/war.ts';
import type { Replay } from '../engine/replay.ts';
import type { Rules } from '../engine/ctx.ts';
import type { Submission } from '../engine/submission.ts';
import { checkSubmission } from '../engine/legal.ts';
import { cloneState, openWar, submissionsOf } from '../engine/war.ts';
import { dateOf } from '../engine/time.ts';
import { hashState } from '../engine/hash.ts';
import { runDay, step } from '../engine/step.ts';
import { viewOfState } from '../engine/seatView.ts';

export interface Fault {
  readonly day: number;
  readonly date: string;
  readonly phase: string | null;
  readonly field: string | null;
  readonly what: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * The first fault of a replay: a submission the rules refuse, a day whose hash is another, or a day on which the two ways
 * of running the rules part. Null when there is none. The scenario must be in the library.
 */
export function firstFault(library: Library, replay: Replay): Fault | null {
  const { rules, state: start } = openWar(library, replay.setup);
  let state = start;
  for (const expected of replay.checkpoints) {
    const day = state.day;
    const at = { day, date: dateOf(day) };
    if (state.ended !== null)
      return { ...at, phase: null, field: 'checkpoints', what: 'the war is over', expected, found: state.ended };
    const today = submissionsOf(replay.submissions, day);
    const refused = refusal(rules, state, today);
    if (refused !== null) return { ...at, phase: 'dispatch', ...refused };
    const result = step(rules, state, today);
    if (result.checkpoint !== expected) {
      const parted = partedDay(rules, state, today, result.state);
      const told = { what: 'another state at the end of the day', expected, found: result.checkpoint };
      return { ...at, phase: null, field: null, ...told, ...parted };
    }
    state = result.state;
  }
  return null;
}

function refusal(
  rules: Rules,
  state: GameState,
  today: readonly Submission[],
): Pick<Fault, 'field' | 'what' | 'expected' | 'found'> | null {
  for (const submission of today) {
    const refused = checkSubmission(rules.index, viewOfState(rules.index, state, submission.seat), submission);
    if (refused === null) continue;
    const what = `the rules refuse what ${submission.seat} submits (¶${refused.paragraph})`;
    return { field: `submissions/${submission.seat}`, what, expected: 'legal', found: JSON.stringify(refused) };
  }
  return null;
}

/** Runs the day on a copy: where that and the frozen run differ, the phase and field in which they part. */
function partedDay(
  rules: Rules,
  before: GameState,
  today: readonly Submission[],
  frozen: GameState,
): Partial<Pick<Fault, 'phase' | 'field' | 'what'>> {
  const [first, second] = [cloneState(before), cloneState(before)];
  const phases = new Map<string, string>();
  runDay(rules, first, today, (phase, s) => phases.set(phase, hashState(rules.index, s)));
  const field = firstDifference(first, frozen, '');
  if (field !== null) return { field, what: 'the copy and the frozen state differ' };
  let phase: string | null = null;
  runDay(rules, second, today, (name, s) => {
    if (phase === null && phases.get(name) !== hashState(rules.index, s)) phase = name;
  });
  return phase === null ? {} : { phase, what: 'the same day run twice differs' };
}

/** Path of the first value in which two trees differ, keys in order; null when they are equal. */
export function firstDifference(a: unknown, b: unknown, path: string): string | null {
  if (Object.is(a, b)) return null;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return path;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of [...keys].sort()) {
    const under = path === '' ? key : `${path}.${key}`;
    const found = firstDifference((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], under);
    if (found !== null) return found;
  }
  return null;
}
