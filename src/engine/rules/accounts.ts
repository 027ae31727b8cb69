/** The morning's accounts: hours, bound days, standing losses. ¶2.2 */
import type { Ctx } from '../ctx.ts';

export function resolveAccounts(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
