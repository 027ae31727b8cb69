/** What the war is called when it is over: the first ending that fits. ¶9.1 */
import type { Ctx } from '../ctx.ts';
import type { Ending } from '../scenario.ts';
import type { ConditionView } from '../decisions/conditions.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { holds } from '../decisions/conditions.ts';
import { truthView } from '../rules/truth.ts';

/** Endings in the order in which they are tried. */
export function endingsByRank(ix: ScenarioIndex): readonly Ending[] {
  return [...ix.scenario.endings].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

/** Id of the first ending whose condition holds, or undefined where none fits. */
export function endingIn(ix: ScenarioIndex, view: ConditionView): string | undefined {
  return endingsByRank(ix).find((ending) => holds(ending.when, view))?.id;
}

export function endingOf(ctx: Ctx): string | undefined {
  return endingIn(ctx.ix, truthView(ctx));
}
