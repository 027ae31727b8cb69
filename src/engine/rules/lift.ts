/** The lift tray: each counter is in one place, carries one plan at a time and needs days to turn round. ¶4.2 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import { HOUR } from '../time.ts';
import { clamp, param } from '../ctx.ts';
import { planNow } from './opened.ts';

/** Per-mille of hulls below which a counter cannot carry its plan. */
const USELESS = 300;

/** Counters of a plan that another plan holds, that have not turned round, or that have too few hulls left. */
export function liftMissing(ctx: Ctx, plan: Operation): string[] {
  return plan.lift.filter((id) => {
    const lift = ctx.s.lift[id];
    if (lift === undefined) throw new Error(`no lift ${id}`);
    if (lift.operation === plan.id) return false;
    return lift.operation !== null || lift.freeAt > ctx.now || (lift.hulls < USELESS && !isCraft(ctx, plan, id));
  });
}

/** Landing craft of a plan that has transports beside them: its men have other decks, and want the craft for the beach. */
function isCraft(ctx: Ctx, plan: Operation, id: string): boolean {
  return ctx.ix.lift[id]?.kind === 'landingCraft' && plan.lift.length > 1;
}

/** Per-mille of a plan's landing craft that are missing; 0 for a plan that is drawn up without any. */
export function craftMissing(ctx: Ctx, plan: Operation): number {
  return plan.lift.reduce(
    (most, id) => (isCraft(ctx, plan, id) ? Math.max(most, 1000 - (ctx.s.lift[id]?.hulls ?? 1000)) : most),
    0,
  );
}

export function claimLift(ctx: Ctx, plan: Operation): void {
  for (const id of plan.lift) {
    const lift = ctx.s.lift[id];
    if (lift !== undefined) lift.operation = plan.id;
  }
}

/**
 * Frees the counters a plan holds. A merchant convoy goes home to load again; warships and landing craft lie where they
 * are. `worked` counters need their turn-round, those that never left the quay do not.
 */
export function freeLift(ctx: Ctx, plan: Operation, at: string, worked: boolean): void {
  for (const id of plan.lift) {
    const lift = ctx.s.lift[id];
    const data = ctx.ix.lift[id];
    if (lift === undefined || data === undefined || lift.operation !== plan.id) continue;
    lift.operation = null;
    lift.freeAt = worked ? ctx.now + data.turnHours * HOUR : ctx.now;
    if (worked) lift.port = data.kind === 'convoy' ? data.port : at;
  }
}

/** Takes hulls, per-mille of the counter's full strength. */
export function loseHulls(ctx: Ctx, plan: Operation, lost: number, craftOnly = false): void {
  for (const id of plan.lift) {
    const lift = ctx.s.lift[id];
    const kind = ctx.ix.lift[id]?.kind;
    if (lift === undefined || (craftOnly && kind !== 'landingCraft' && kind !== 'kamchatka')) continue;
    lift.hulls = clamp(lift.hulls - lost, 0, 1000);
  }
}

/** Per-mille of a plan's men that its counters can still carry: the worst counter rules, landing craft apart. */
export function liftLeft(ctx: Ctx, plan: Operation): number {
  const carry = plan.lift.filter((id) => !isCraft(ctx, plan, id));
  return carry.reduce((least, id) => Math.min(least, ctx.s.lift[id]?.hulls ?? 1000), 1000);
}

/**
 * Hours to load: the plan's own preparation or the slowest counter's loading, whichever is longer, and the time it takes
 * to bring boats together in place of landing craft that are missing.
 */
export function loadingHours(ctx: Ctx, plan: Operation): number {
  const loads = plan.lift.reduce((most, id) => Math.max(most, ctx.ix.lift[id]?.loadHours ?? 0), plan.prepareHours);
  return loads + Math.floor((craftMissing(ctx, plan) * param(ctx, 'hula.boatsHours')) / 1000);
}

/** Whether the port can load one more plan; ports without a number of berths take any. */
export function berthFree(ctx: Ctx, plan: Operation): boolean {
  const berths = ctx.ix.params[`berths.${plan.from}`];
  if (berths === undefined || plan.kind !== 'transport') return true;
  let loading = 0;
  for (const id of ctx.ix.operationIds) {
    const other = planNow(ctx.ix, id, ctx.s.operations[id]);
    if (
      id !== plan.id &&
      other.kind === 'transport' &&
      other.from === plan.from &&
      ctx.s.operations[id]?.status === 'preparing'
    )
      loading++;
  }
  return loading < berths;
}

/** Whether a quay is free to unload at: a small port takes one echelon at a time. */
export function quayFree(ctx: Ctx, plan: Operation, place: string): boolean {
  const berths = ctx.ix.params[`berths.${place}`];
  if (berths === undefined) return true;
  let unloading = 0;
  for (const id of ctx.ix.operationIds) {
    const other = ctx.s.operations[id];
    if (
      id !== plan.id &&
      other?.to === place &&
      other.status === 'ashore' &&
      ctx.ix.operations[id]?.kind === 'transport'
    )
      unloading++;
  }
  return unloading < berths;
}
