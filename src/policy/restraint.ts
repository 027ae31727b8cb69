/** How a policy in Stalin's seat takes the choices of Hokkaido and of the southern islands: what speaks against them, against its own daring. ¶2.8 */
import type { DecisionOption, Effect } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { AimId } from '../engine/words.ts';
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

/** Point of the scale below which this seat takes a step: its daring, its temper, an aim that wants it and one that does not. */
function daresBelow(ix: ScenarioIndex, view: SeatView, wanted: readonly AimId[], daring: number): number {
  const aim = ix.params['restraint.aim'] ?? 0;
  const wants = wanted.some((id) => view.aims.includes(id)) ? aim : 0;
  const fears = view.aims.includes('noBreach') ? aim : 0;
  return STAYS + daring + (view.temper - 3) * (ix.params['restraint.temper'] ?? 0) + wants - fears;
}

/** Whether this seat takes the step to Hokkaido: what speaks against it weighs less than it dares. */
function daresNorth(ix: ScenarioIndex, view: SeatView, daring: number): boolean {
  const against = view.fact('restraint');
  return against !== undefined && against < daresBelow(ix, view, ['groundOnHokkaido'], daring);
}

const SOUTH: Readonly<Record<string, number>> = { KUR_ETOROFU: 1, KUR_KUNASHIRI: 1, KUR_SHIKOTAN: 2, KUR_HABOMAI: 2 };

/** How far south of Urup an option sends parties: 0 nowhere, 1 to the large islands, 2 to those off Nemuro too. */
function reachSouth(ix: ScenarioIndex, option: DecisionOption): number {
  let reach = 0;
  for (const effect of option.effects) {
    if (!('order' in effect) || effect.order.verb !== 'go') continue;
    reach = Math.max(reach, SOUTH[ix.operations[effect.order.operation]?.to ?? ''] ?? 0);
  }
  return reach;
}

/** How far this seat dares to go there: less far for the islets, once Washington has written that they are Hokkaido's. */
function daresSouth(ix: ScenarioIndex, view: SeatView, daring: number): number {
  const against = view.fact('restraintSouth') ?? 0;
  const below = daresBelow(ix, view, ['yaltaPrizes', 'islandsBeforeSigning'], daring);
  if (against >= below) return 0;
  const claimed = view.fact('southClaimUS') === 1 ? (ix.params['restraint.islets'] ?? 0) : 0;
  return against >= below - claimed ? 1 : 2;
}

/** The options left once it is settled how far south this seat goes; all of them where that leaves none. */
function settledSouth(
  ix: ScenarioIndex,
  view: SeatView,
  options: readonly DecisionOption[],
  daring: number,
): readonly DecisionOption[] {
  const most = daresSouth(ix, view, daring);
  const left = options.filter((option) => reachSouth(ix, option) <= most);
  return left.length === 0 ? options : left;
}

/**
 * The options left once the question of Hokkaido is settled: the steps to Hokkaido alone where the seat takes one, the others where
 * it does not; all of them for a decision that offers no such step, or nothing else.
 */
function settledNorth(
  ix: ScenarioIndex,
  view: SeatView,
  options: readonly DecisionOption[],
  daring: number,
): readonly DecisionOption[] {
  const north = options.filter((option) => goesNorth(ix, option));
  if (north.length === 0 || north.length === options.length) return options;
  return daresNorth(ix, view, daring) ? north : options.filter((option) => !north.includes(option));
}

/** The options that a policy in Stalin's seat chooses among, once what speaks against them is weighed; all of them in Truman's. */
export function settled(
  ix: ScenarioIndex,
  view: SeatView,
  options: readonly DecisionOption[],
  daring: number,
): readonly DecisionOption[] {
  if (view.seat !== 'USSR') return options;
  return settledSouth(ix, view, settledNorth(ix, view, options, daring), daring);
}
