/** The hours at which ships and their commanders act. ¶1.2, ¶4.3 */
import type { Ctx } from '../ctx.ts';
import type { Minute } from '../time.ts';
import { DAY, tokyoDay, tokyoTime } from '../time.ts';

/** Tokyo clock of the sea phases: 04:30, 07:30, just after noon, just after six. */
const SEA_MINUTES = [270, 450, 721, 1081] as const;

/** The sea phase before `at`; what reached a bridge since then is new. */
export function seaHourBefore(at: Minute): Minute {
  const midnight = tokyoTime(tokyoDay(at), 0);
  let last = midnight - DAY + SEA_MINUTES[3];
  for (const minute of SEA_MINUTES) if (midnight + minute < at) last = midnight + minute;
  return last;
}

/** Does something as of an earlier minute of this phase, then sets the clock back. */
export function asOf<T>(ctx: Ctx, at: Minute, act: () => T): T {
  const now = ctx.now;
  ctx.now = Math.min(at, now);
  const result = act();
  ctx.now = now;
  return result;
}
