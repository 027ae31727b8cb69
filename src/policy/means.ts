/** What a policy knows of its own means: ships that an answer would leave idle. ¶8.4 */
import type { DecisionOption, Effect } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';

/** Ships and troops a plan takes. */
function takes(ix: ScenarioIndex, operation: string): readonly string[] {
  const plan = ix.operations[operation];
  return plan === undefined ? [] : [...plan.lift, ...plan.formations];
}

function orders(option: DecisionOption): readonly Extract<Effect, { order: unknown }>['order'][] {
  return option.effects.flatMap((effect) => ('order' in effect ? [effect.order] : []));
}

/** How many plans an option holds whose ships and troops it puts to no other use. */
export function idleHolds(ix: ScenarioIndex, option: DecisionOption): number {
  const given = orders(option);
  const used = given
    .filter(({ verb }) => verb !== 'hold' && verb !== 'recall')
    .flatMap((one) => takes(ix, one.operation));
  return given.filter(({ verb, operation }) => verb === 'hold' && !takes(ix, operation).some((id) => used.includes(id)))
    .length;
}
