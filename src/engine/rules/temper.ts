/** Appetite and firmness of a leader whom a policy plays. ¶2.7 */
import type { Ctx } from '../ctx.ts';
import type { Seat } from '../words.ts';

/** 1 mild to 5 hard; 3 is history's, and what a human's seat always has. */
export function temper(_ctx: Ctx, _seat: Seat): 1 | 2 | 3 | 4 | 5 {
  return 3;
}
