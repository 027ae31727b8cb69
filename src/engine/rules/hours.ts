/** Things that a resolver decides at its own hour and that happen at another. ¶1.2 */
import type { Ctx } from '../ctx.ts';
import type { Effect } from '../scenario.ts';
import type { Minute } from '../time.ts';

/** Does `what` as of another hour: its events and marks carry that hour, and the clock is set back afterwards. */
export function atHour(ctx: Ctx, at: Minute, what: () => void): void {
  const now = ctx.now;
  ctx.now = at;
  what();
  ctx.now = now;
}

/** Puts effects on their way; they fall due `minutes` from now. The id is content-made and not in use at that time. */
export function later(
  ctx: Ctx,
  id: string,
  minutes: number,
  effects: readonly Effect[],
  because: readonly string[],
): void {
  ctx.s.pending.push({
    id,
    at: ctx.now + minutes,
    effects,
    cancelIf: null,
    question: '',
    chance: 0,
    because: [...because],
  });
}
