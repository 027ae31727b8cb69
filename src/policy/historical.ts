/**
 * The historical policy: history's answer while the reasons for it hold, else the doctrine of the seat's aims. A temper
 * away from history's shifts it by one step of boldness; temper 3 never does. ¶8.4
 */
import type { Decision, DecisionOption } from '../engine/scenario.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { Noise, Policy } from './policy.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { aimScore, answerAll, bestBy, pressing } from './doctrine.ts';
import { answering } from './letters.ts';
import { holds } from '../engine/decisions/conditions.ts';
import { settled } from './restraint.ts';

/** The next bolder (`step` 1) or milder (-1) option to one, or the option itself where there is none. */
function shifted(options: readonly DecisionOption[], from: DecisionOption, step: 1 | -1): DecisionOption {
  const further = options.filter((option) => (option.boldness - from.boldness) * step > 0);
  return bestBy(further, (option) => -Math.abs(option.boldness - from.boldness)) ?? from;
}

/** Whether this seat's temper shows on this decision: always at the ends of the scale, sometimes one step off. */
function temperShows(view: SeatView, decision: Decision, noise: Noise): boolean {
  const off = Math.abs(view.temper - 3);
  if (off === 0) return false;
  return noise(`temper/${decision.id}`) < (off === 2 ? 400 : 150);
}

/** What the seat would answer, or undefined where nothing is open to it. */
export function historicalChoice(
  ix: ScenarioIndex,
  view: SeatView,
  decision: Decision,
  affordable: readonly DecisionOption[],
  noise: Noise,
): DecisionOption | undefined {
  const options = settled(ix, view, affordable, 0);
  const historical = options.find((option) => option.historical === true);
  const applies = historical !== undefined && (historical.because === undefined || holds(historical.because, view));
  const plain = applies
    ? historical
    : bestBy(options, (option) => aimScore(option, view) * 4 - Math.abs(option.boldness));
  if (plain === undefined || !temperShows(view, decision, noise)) return plain;
  return shifted(options, plain, view.temper > 3 ? 1 : -1);
}

export const historical: Policy = answering(
  (ix, view, noise) =>
    answerAll(ix, view, pressing(ix, view), (decision, options) =>
      historicalChoice(ix, view, decision, options, noise),
    ),
  0,
);
