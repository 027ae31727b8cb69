/** Tokyo's order to stop travels to the armies, and not all obey at once. ¶4.8 */
import type { Ctx } from '../ctx.ts';

export function spreadTokyoOrder(_ctx: Ctx): void {}
