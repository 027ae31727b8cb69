/** How a policy weighs options where no history binds it: the seat's aims, then boldness. */
import type { Decision, DecisionOption } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { Answer, Submission } from '../engine/submission.ts';
import { answerHours, openOptions } from '../engine/legal.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';

/** +2 for each of the seat's aims an option serves, -2 for each it hurts. */
export function aimScore(option: DecisionOption, view: SeatView): number {
  const count = (list: readonly string[]): number =>
    list.filter((aim) => (view.aims as readonly string[]).includes(aim)).length;
  return 2 * count(option.serves) - 2 * count(option.hurts);
}

/** Best option by a score; ties go to the smaller id, so that the order of the data never matters. */
export function bestBy(
  options: readonly DecisionOption[],
  score: (option: DecisionOption) => number,
): DecisionOption | undefined {
  let best: DecisionOption | undefined;
  let bestScore = 0;
  for (const option of options) {
    const value = score(option);
    if (best === undefined || value > bestScore || (value === bestScore && option.id < best.id)) {
      best = option;
      bestScore = value;
    }
  }
  return best;
}

/** Open decisions that were put to the seat, the most pressing first. */
export function pressing(ix: ScenarioIndex, view: SeatView): Decision[] {
  return view.open
    .map((id) => ix.decisions[id])
    .filter((decision) => decision !== undefined && decision.initiative !== true)
    .sort(
      (a, b) =>
        view.deadline((a as Decision).id) - view.deadline((b as Decision).id) ||
        ((a as Decision).id < (b as Decision).id ? -1 : 1),
    ) as Decision[];
}

/** Answers decisions in the order given until the day's hours are spent; `choose` may leave one for another day. */
export function answerAll(
  ix: ScenarioIndex,
  view: SeatView,
  decisions: readonly Decision[],
  choose: (decision: Decision, options: readonly DecisionOption[]) => DecisionOption | undefined,
): Submission {
  const answers: Answer[] = [];
  let hours = view.hours;
  for (const decision of decisions) {
    const affordable = openOptions(ix, view, decision.id).filter(
      (option) => answerHours(decision, option.id, view) <= hours,
    );
    const chosen = choose(decision, affordable);
    if (chosen === undefined) continue;
    hours -= answerHours(decision, chosen.id, view);
    answers.push({ decision: decision.id, option: chosen.id });
  }
  return canonicalSubmission({ day: view.day, seat: view.seat, answers, orders: [], consults: [] });
}

/** Open initiatives whose best option a score finds worth the hour (above zero), at most `most` a day. */
export function initiatives(
  ix: ScenarioIndex,
  view: SeatView,
  score: (option: DecisionOption) => number,
  most: number,
): { decision: Decision; option: DecisionOption }[] {
  const found: { decision: Decision; option: DecisionOption; value: number }[] = [];
  for (const id of view.open) {
    const decision = ix.decisions[id];
    if (decision?.initiative !== true) continue;
    const option = bestBy(openOptions(ix, view, id), score);
    if (option !== undefined && score(option) > 0) found.push({ decision, option, value: score(option) });
  }
  found.sort((a, b) => b.value - a.value || (a.decision.id < b.decision.id ? -1 : 1));
  return found.slice(0, most);
}
