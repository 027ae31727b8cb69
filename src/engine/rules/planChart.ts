/** Plans that move a chart: the Kurils, and whatever is bound for Hokkaido. ¶5.1 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import { sendChart } from './world.ts';

/** Chart that follows a plan bound for a place, or null. A Soviet convoy turned to Hokkaido is followed like the landing itself. */
export function chartOfPlan(plan: Operation, to: string): 'hokkaido' | 'kurils' | null {
  if (plan.seat === 'USSR' && to.startsWith('HOK_')) return 'hokkaido';
  return plan.chart !== undefined && to === plan.to ? plan.chart : null;
}

export function tellChart(
  ctx: Ctx,
  chart: 'hokkaido' | 'kurils' | null,
  event: string,
  flags: readonly string[],
  because: readonly string[],
): void {
  if (chart !== null) sendChart(ctx, chart, event, flags, because, ['USSR']);
}
