/** The Sino-Soviet treaty. ¶7.5 */
import type { Ctx } from '../ctx.ts';

export function resolveChungking(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
