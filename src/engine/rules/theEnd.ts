/** Turning the page: the next day's desk, the ends of acts, the end of the campaign. ¶1.2, ¶9.1 */
import type { Ctx } from '../ctx.ts';
import { emit } from '../ctx.ts';
import { endingOf } from '../outcome/endings.ts';

/** Moves the calendar to the day whose desk now opens; on the last evening the campaign ends instead. */
export function endIfOver(ctx: Ctx): void {
  const scenario = ctx.ix.scenario;
  const closed = ctx.s.day;
  for (const [i, act] of scenario.acts.entries()) {
    if (act.until !== closed) continue;
    emit(ctx, 'actEnded', {
      name: `act${act.id}`,
      params: { act: i + 1, title: act.title },
      cause: { paragraph: '9.1', because: [] },
      weight: 2,
    });
  }
  if (closed >= scenario.end) {
    const ending = endingOf(ctx) ?? 'unresolved';
    ctx.s.ended = ending;
    emit(ctx, 'campaignEnded', {
      name: ending,
      params: { ending },
      cause: { paragraph: '9.1', because: [] },
      weight: 3,
    });
  }
  ctx.s.day = closed + 1;
}
