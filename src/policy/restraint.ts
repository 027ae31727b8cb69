/** How a policy in Stalin's seat takes the choice of Hokkaido: what speaks against it, against its own daring. ¶2.8 */
import type { DecisionOption, Effect } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import { STAYS } from '../engine/rules/restraint.ts';

const THERE = 'HOK_';

/** Whether an effect sends ships or aircraft to Hokkaido, or leaves them there against a protest. */
function sends(ix: ScenarioIndex, effect: Effect): boolean {
  if ('chart' in effect) return effect.chart === 'correspondence/hokkaido' && effect.event === 'DEFY';
  if (!('order' in effect)) return false;
  const { verb, operation, target } = effect.order;
  if (verb === 'divert') return target?.startsWith(THERE) === true;
  return verb === 'go' && ix.operations[operation]?.to.startsWith(THERE) === true;
}

/** Whether an option is the step to Hokkaido itself. */
function goesNorth(ix: ScenarioIndex, option: DecisionOption): boolean {
  return option.effects.some((effect) => sends(ix, effect));
}

/** Whether this seat takes the step: what speaks against it weighs less than its daring, its temper and its aims allow. */
function daresNorth(ix: ScenarioIndex, view: SeatView, daring: number): boolean {
  const against = view.fact('restraint');
  if (against === undefined) return false;
  const aim = (wants: boolean, sign: 1 | -1): number => (wants ? sign * (ix.params['restraint.aim'] ?? 0) : 0);
  const own =
    (view.temper - 3) * (ix.params['restraint.temper'] ?? 0) +
    aim(view.aims.includes('groundOnHokkaido'), 1) +
    aim(view.aims.includes('noBreach'), -1);
  return against < STAYS + daring + own;
}

/**
 * The options left once that question is settled: the steps to Hokkaido alone where the seat takes one, the others where
 * it does not; all of them for a decision that offers no such step, or nothing else.
 */
export function settledNorth(
  ix: ScenarioIndex,
  view: SeatView,
  options: readonly DecisionOption[],
  daring: number,
): readonly DecisionOption[] {
  const north = view.seat === 'USSR' ? options.filter((option) => goesNorth(ix, option)) : [];
  if (north.length === 0 || north.length === options.length) return options;
  return daresNorth(ix, view, daring) ? north : options.filter((option) => !north.includes(option));
}
