/** Bombs and raids: ordered far off, flown by the hour, stopped only by a word that arrives before the take-off. ¶4.11 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import { addCost, BOTH, emit, factOf, mark, param } from '../ctx.ts';
import { applyEffects } from '../decisions/effects.ts';
import { feelShock } from './shocks.ts';
import { isForceLost } from './aboard.ts';
import { isInPort, mayGo, standingHolds, tendInPort } from './preparing.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { tokyoDay, tokyoTime } from '../time.ts';

/** Bombs are single plans with a take-off; raids are flown day by day. */
function isBomb(plan: Operation): boolean {
  return plan.assaultHour >= 0;
}

/** No bomb before its core is there, whatever is ordered. */
function coreReady(ctx: Ctx, plan: Operation): boolean {
  const from = ctx.ix.params[`strike.core.${plan.id}`];
  return from === undefined || tokyoDay(ctx.now) >= from;
}

function takeOff(ctx: Ctx, plan: Operation, op: OperationState): void {
  op.status = 'underway';
  op.sailedAt = ctx.now;
  op.arrivesAt = tokyoTime(tokyoDay(ctx.now), plan.assaultHour);
  mark(ctx, `operation/${plan.id}/sailed`);
  emit(ctx, 'operationSailed', {
    name: plan.id,
    params: { operation: plan.id, from: plan.from, hours: 8 },
    cause: { paragraph: '4.11', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  applyEffects(ctx, plan.onSail ?? [], [...op.because]);
}

function drop(ctx: Ctx, plan: Operation, op: OperationState): void {
  op.status = 'done';
  op.landedAt = ctx.now;
  mark(ctx, `operation/${plan.id}/done`);
  // The effects count the bomb; its number is what the count then says.
  applyEffects(ctx, plan.onLand ?? [], [...op.because]);
  const number = factOf(ctx, 'bombs');
  mark(ctx, `bomb/${number}`);
  emit(ctx, 'bombDropped', {
    name: `${number}`,
    params: { operation: plan.id, number },
    cause: { paragraph: '4.11', because: [...op.because] },
    seenBy: BOTH,
    weight: 3,
  });
}

function raid(ctx: Ctx, plan: Operation, op: OperationState): void {
  const rate = (name: string): number => ctx.ix.params[`${name}.${plan.id}`] ?? param(ctx, name);
  const low = rate('raid.deadLow');
  const high = rate('raid.deadHigh');
  addCost(ctx, 'civilianRaids', low, high);
  feelShock(ctx, 'blockade', param(ctx, 'raid.shock'), [...op.because]);
  mark(ctx, 'raid/first');
  emit(ctx, 'raidFlown', {
    name: plan.id,
    params: { operation: plan.id, low, high },
    cause: { paragraph: '4.11', because: [...op.because] },
    seenBy: BOTH,
  });
}

const strikes = oncePerScenario((ix) =>
  ix.operationIds.map((id) => ix.operations[id] as Operation).filter((plan) => plan.kind === 'strike'),
);

/** A mission of the early morning is over its target before the raids of the day. */
export function resolveMorningStrikes(ctx: Ctx): void {
  for (const plan of strikes(ctx.ix)) {
    const op = ctx.s.operations[plan.id];
    if (op?.status === 'underway' && isBomb(plan) && op.arrivesAt <= ctx.now) drop(ctx, plan, op);
  }
}

/** Twice a day: before three in the morning bombers take off, at two past eleven they are over the target. */
export function resolveStrikes(ctx: Ctx): void {
  const dark = ctx.now < tokyoTime(tokyoDay(ctx.now), 6);
  for (const plan of strikes(ctx.ix)) {
    const op = ctx.s.operations[plan.id];
    if (op === undefined) continue;
    if (isInPort(op)) tendInPort(ctx, plan, op);
    if (isBomb(plan)) {
      if (dark && op.status === 'ready' && mayGo(ctx, plan, op) && coreReady(ctx, plan)) takeOff(ctx, plan, op);
      else if (!dark && op.status === 'underway') drop(ctx, plan, op);
    } else if (!dark && op.status === 'ready' && mayRaid(ctx, plan, op)) raid(ctx, plan, op);
  }
}

/** Raids go on while the war does and nobody has stopped them: the standing condition must hold each day. */
function mayRaid(ctx: Ctx, plan: Operation, op: OperationState): boolean {
  if (isForceLost(ctx, plan)) return false;
  const held = op.order?.verb === 'hold' || factOf(ctx, 'raidsHold') > 0;
  return !held && standingHolds(ctx, plan);
}
