/** What each seat learns of the other, by whom and how late. ¶8 */
import type { Ctx } from '../ctx.ts';

export function resolveIntelligence(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
