/** Ships that come to the Soviet fleet from Cold Bay: what has not changed flags when the transfers stop never comes. ¶7.4 */
import type { Ctx } from '../ctx.ts';
import type { Lift } from '../scenario.ts';
import type { LiftState } from '../state.ts';
import type { Day } from '../time.ts';
import { clamp, emit, factOf, mark, param } from '../ctx.ts';
import { dayOf, tokyoDay } from '../time.ts';

/** Per mille of a counter's hulls that had not changed flags by a day. */
export function hullsDueAfter(lift: Lift, day: Day): number {
  let due = 0;
  for (const transfer of lift.transfers ?? []) if (dayOf(transfer.date) > day) due += transfer.hulls;
  return due;
}

/** Takes what never came from a counter; fishing boats and cutters stand in for part of it. */
export function withhold(lift: LiftState, due: number, standIn: number): void {
  if (due > 0) lift.hulls = clamp(lift.hulls - due, Math.min(lift.hulls, standIn), 1000);
}

/** The evening on which the transfers stop: once, and for good. */
export function stopTransfers(ctx: Ctx): void {
  if (factOf(ctx, 'hulaCut') === 0 || ctx.s.milestones['hula/stopped'] !== undefined) return;
  mark(ctx, 'hula/stopped');
  for (const id of ctx.ix.liftIds) {
    const data = ctx.ix.lift[id];
    const state = ctx.s.lift[id];
    if (data === undefined || state === undefined) continue;
    const due = hullsDueAfter(data, tokyoDay(ctx.now));
    if (due === 0) continue;
    withhold(state, due, param(ctx, 'hula.standIn'));
    emit(ctx, 'liftWithheld', {
      name: id,
      params: { lift: id, hulls: due },
      cause: { paragraph: '7.4', because: ['fact/hulaCut'] },
      grounds: ['fact/hulaCut'],
      seenBy: [data.seat],
      weight: 2,
    });
  }
}
