/**
 * One base war, and from the first day of each question as many branches as the question has open options: the same luck,
 * the same players, the one answer changed. A branch begins from the state of that day and is not played from the start.
 */
import type { Answer, Submission } from '../../engine/submission.ts';
import type { AimId, Seat } from '../../engine/words.ts';
import type { GameState } from '../../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../../engine/war.ts';
import type { PolicyName } from '../../policy/index.ts';
import { canonicalSubmission } from '../../engine/submissionForm.ts';
import { checkSubmission, openOptions } from '../../engine/legal.ts';
import { cloneState, openWar } from '../../engine/war.ts';
import { contextOf } from '../../lab/debrief.ts';
import { gradeAims } from '../../engine/outcome/aims.ts';
import { GRADES, SEATS } from '../../engine/words.ts';
import { openDecisions, viewOfState } from '../../engine/seatView.ts';
import { POLICIES } from '../../policy/index.ts';
import { stepInPlace } from '../../engine/step.ts';
import { submitBy } from '../../policy/playout.ts';
import { truthView } from '../../engine/rules/truth.ts';

export type Players = Readonly<Record<Seat, PolicyName>>;

/** What each option of a question came to: 0 lost, 1 in part, 2 kept for each aim of the seat, in the order of the data. */
export interface Branched {
  readonly decision: string;
  readonly results: Readonly<Record<string, readonly number[]>>;
}

/** Aims of a seat in the order in which `Branched` gives them. */
export function aimsOfSeat(opened: OpenWar['rules']['index'], seat: Seat): readonly AimId[] {
  return opened.scenario.aims.filter((aim) => aim.seat === seat).map((aim) => aim.id);
}

/**
 * Plays one war and branches at each of the `wanted` questions of `seat` on the first day on which two or more of its
 * options are open. `runs` counts the wars and branches played.
 */
export function branchesOf(
  library: Library,
  setup: WarSetup,
  players: Players,
  seat: Seat,
  wanted: ReadonlySet<string>,
): { readonly branched: readonly Branched[]; readonly runs: number } {
  const opened = openWar(library, setup);
  const state = cloneState(opened.state);
  const branched: Branched[] = [];
  const done = new Set<string>();
  let runs = 1;
  while (state.ended === null && done.size < wanted.size) {
    const today = desks(opened, state, players);
    const view = viewOfState(opened.rules.index, state, seat);
    for (const decision of openDecisions(opened.rules.index, state, seat)) {
      if (done.has(decision) || !wanted.has(decision)) continue;
      const options = openOptions(opened.rules.index, view, decision).map((option) => option.id);
      if (options.length < 2) continue;
      done.add(decision);
      const results: Record<string, readonly number[]> = {};
      for (const option of options) {
        const desk = withAnswer(opened, state, today, seat, { decision, option });
        if (desk === null) continue;
        results[option] = finish(opened, cloneState(state), players, desk, seat);
        runs += 1;
      }
      branched.push({ decision, results });
    }
    stepInPlace(opened.rules, state, today);
  }
  return { branched, runs };
}

function desks(opened: OpenWar, state: GameState, players: Players): Submission[] {
  return SEATS.map((seat) => submitBy(opened.rules, state, seat, players[seat], POLICIES[players[seat]]));
}

/** The day's desks with one answer put in; what no longer fits the day's hours beside it is left out. Null where it cannot be given. */
function withAnswer(
  opened: OpenWar,
  state: GameState,
  today: readonly Submission[],
  seat: Seat,
  answer: Answer,
): readonly Submission[] | null {
  const ix = opened.rules.index;
  const view = viewOfState(ix, state, seat);
  return SEATS.reduce<Submission[] | null>((desks, of) => {
    const desk = today.find((one) => one.seat === of) as Submission;
    if (desks === null || of !== seat) return desks === null ? null : [...desks, desk];
    let own = { ...desk, answers: [answer], orders: [], consults: [] } as Submission;
    if (checkSubmission(ix, view, canonicalSubmission(own)) !== null) return null;
    const tryWith = (more: Partial<Submission>): void => {
      const next = { ...own, ...more };
      if (checkSubmission(ix, view, canonicalSubmission(next)) === null) own = next;
    };
    for (const other of desk.answers)
      if (other.decision !== answer.decision) tryWith({ answers: [...own.answers, other] });
    for (const order of desk.orders) tryWith({ orders: [...own.orders, order] });
    for (const consult of desk.consults) tryWith({ consults: [...own.consults, consult] });
    return [...desks, canonicalSubmission(own)];
  }, []);
}

function finish(
  opened: OpenWar,
  state: GameState,
  players: Players,
  first: readonly Submission[],
  seat: Seat,
): readonly number[] {
  stepInPlace(opened.rules, state, first);
  while (state.ended === null) stepInPlace(opened.rules, state, desks(opened, state, players));
  const grades = gradeAims(opened.rules.index, truthView(contextOf(opened, state)));
  return aimsOfSeat(opened.rules.index, seat).map((aim) => GRADES.indexOf(grades[aim]));
}
