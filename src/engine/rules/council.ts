/** Tokyo's council and palace. ¶6 */
import type { Ctx } from '../ctx.ts';

export function resolveCouncil(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}

export function resolveImperial(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
