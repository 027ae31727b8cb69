/** What follows Tokyo's acceptance: broadcast, orders, occupation, ceremony. ¶6.6 */
import type { Ctx } from '../ctx.ts';

export function resolveCalendar(_ctx: Ctx): void {
  // Nothing yet: the hour passes.
}
