/** Decisions that belong to Japan or China. ¶6.7 */
import type { Ctx } from '../ctx.ts';

export function resolveWorldDecisions(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
