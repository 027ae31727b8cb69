/** The evening of the politics: silence, ladders, alliance, occupation. ¶7 */
import type { Ctx } from '../ctx.ts';

export function resolvePolitics(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
