/** Ships, submarines and carriers posted to be seen or to watch. ¶4.9 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import { addCost, ask, changeFact, emit, mark, mergeBecause, param } from '../ctx.ts';
import { HOUR } from '../time.ts';
import { disembark } from './aboard.ts';
import { freeLift } from './lift.ts';
import { overtaken } from './preparing.ts';
import { reveal } from './world.ts';

/** A force on station stays until it is held or recalled; then what its presence stood for ends with it. */
export function tendStation(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (op.status !== 'done' || op.order === null || op.order.receivedAt < op.landedAt) return;
  if (op.order.verb !== 'recall' && op.order.verb !== 'hold') return overtaken(ctx, plan, op, 'done');
  op.status = 'withdrawn';
  op.at = plan.from;
  op.because = mergeBecause(op.because, op.order.because);
  freeLift(ctx, plan, plan.from, true);
  disembark(ctx, plan, plan.from, [...op.because]);
  for (const effect of plan.onDone ?? []) {
    if ('fact' in effect && effect.set !== undefined) changeFact(ctx, effect.fact, { set: 0 });
  }
  mark(ctx, `operation/${plan.id}/withdrawn`);
  emit(ctx, 'operationRecalled', {
    name: plan.id,
    params: { operation: plan.id, place: op.to, at: 'station' },
    cause: { paragraph: '4.9', because: [...op.because] },
    seenBy: [plan.seat],
  });
}

/**
 * Refugee ships from Karafuto pass Rumoi on the second morning after the enemy lands at Maoka. Boats posted there may
 * take them for transports; where none are posted the ships come through and nobody ever asks. ¶4.9
 */
export function passRefugeeShips(ctx: Ctx): void {
  const landed = ctx.s.milestones['operation/maoka/landed'];
  if (landed === undefined || ctx.s.milestones['ships/passed'] !== undefined) return;
  if (ctx.now < landed + param(ctx, 'refugees.hours') * HOUR) return;
  mark(ctx, 'ships/passed');
  const boats = ctx.s.operations['submarinesRumoi'];
  if (boats?.status !== 'done' || (ctx.s.facts['submarinesHoldFire'] ?? 0) > 0) return;
  // Asked as the chance that the ships come through.
  const draw = ask(ctx, 'ships/refugees/rumoi', 1000 - param(ctx, 'refugees.attacked'));
  if (draw.happened) return;
  mark(ctx, 'ships/sunk');
  const low = param(ctx, 'refugees.deadLow');
  const high = param(ctx, 'refugees.deadHigh');
  addCost(ctx, 'refugeeShips', low, high);
  emit(ctx, 'shipsSunk', {
    name: 'refugees/rumoi',
    params: { place: 'SEA_RUMOI', by: 'submarines', ships: 3, low, high },
    cause: { paragraph: '4.9', because: [...boats.because], draws: [draw] },
    seenBy: ['USSR'],
    weight: 3,
  });
  reveal(ctx, 'USA', 'ships/refugees', 1, 'Japanese broadcast', 'C', param(ctx, 'refugees.newsHours') * HOUR);
}
