/** The land war: fronts, axes, rates, halts. ¶4.6 */
import type { Ctx } from '../ctx.ts';

export function resolveAdvance(_ctx: Ctx): void {}
