/** What an adviser makes of the other leader: right two times in three. ¶2.7 */
import type { Ctx } from '../ctx.ts';
import type { Seat } from '../words.ts';
import { ask, param } from '../ctx.ts';
import { temper } from './temper.ts';

/**
 * Reading of the other leader's temper, 1 to 5, by an adviser on a topic. Right at the rate `reading.right`; a wrong
 * reading is one step off, to the side a second answer names, and stays within the scale.
 */
export function adviserReading(ctx: Ctx, seat: Seat, who: string, topic: string): number {
  const truth = temper(ctx, seat === 'USSR' ? 'USA' : 'USSR');
  if (ask(ctx, `reading/${seat}/${who}/${topic}`, param(ctx, 'reading.right')).happened) return truth;
  const up = ask(ctx, `reading/${seat}/${who}/${topic}/side`, 500).happened;
  if (truth === 5) return 4;
  if (truth === 1) return 2;
  return up ? truth + 1 : truth - 1;
}
