/** Appetite and firmness of a leader whom a policy plays. ¶2.7 */
import type { Ctx } from '../ctx.ts';
import type { Seat } from '../words.ts';
import { ask } from '../ctx.ts';

export type Temper = 1 | 2 | 3 | 4 | 5;

/** Per-mille bounds of the scale on one answer, mildest first: 1 in 10, 2 in 10, 4 in 10, 2 in 10, 1 in 10. */
const STEPS: readonly (readonly [number, Temper])[] = [
  [100, 1],
  [300, 2],
  [700, 3],
  [900, 4],
];

/**
 * 1 mild to 5 hard. Drawn once for a seat that a policy holds, from a question without a date; 3, history's, for a human's
 * seat and wherever the reference record is used. Nobody is told. It moves thresholds of a policy by a step, never a battle.
 */
export function temper(ctx: Ctx, seat: Seat): Temper {
  if (!ctx.rules.policySeats.includes(seat) || ctx.rules.record !== null) return 3;
  const { answer } = ask(ctx, `temper/${seat}`, 0);
  for (const [below, step] of STEPS) if (answer < below) return step;
  return 5;
}
