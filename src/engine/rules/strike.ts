/** Bombs and raids. ¶4.11 */
import type { Ctx } from '../ctx.ts';

export function resolveStrikes(_ctx: Ctx): void {}
