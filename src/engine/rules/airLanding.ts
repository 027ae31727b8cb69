/** Air landings. ¶4.10 */
import type { Ctx } from '../ctx.ts';

export function resolveAir(_ctx: Ctx): void {}
