/** What happens at sea between an order and a shore. ¶4.3 */
import type { Ctx } from '../ctx.ts';

export function resolveSea(_ctx: Ctx): void {}
