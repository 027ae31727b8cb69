/** Kalgan: the garrison holds until the settlers are away, whatever Tokyo says; then others walk in. ¶4.8 */
import type { Ctx } from '../ctx.ts';
import { between, emit, mark, param } from '../ctx.ts';
import { DAY, HOUR } from '../time.ts';
import { force, garrisonMen, isLandForce, menIn } from './forces.ts';
import { setControl } from './world.ts';
import { tokyoHasStopped } from './tokyoOrder.ts';

const KALGAN = 'CHN_KALGAN';
const REFUGE = 'CHN_TIENTSIN';
const STARTED = 'evacuation/CHN_KALGAN';
const DONE = 'evacuated/CHN_KALGAN';

/** Whether a Soviet column has come near enough for the trains to be ordered. */
function threatened(ctx: Ctx): boolean {
  const near = param(ctx, 'kalgan.near');
  return ctx.ix.formationIds.some((id) => {
    const { data, state } = force(ctx, id);
    if (data.power !== 'USSR' || !isLandForce(data) || state.status !== 'active') return false;
    if (data.axis?.[state.leg] !== KALGAN) return false;
    const edge = ctx.ix.neighbours[state.at]?.find((next) => next.to === KALGAN)?.edge;
    const behind = state.leg === 0 ? (data.forward ?? 0) : 0;
    return edge !== undefined && edge.km - behind - state.km <= near;
  });
}

/**
 * Trains run once a column is near or Tokyo has spoken; settlers divided by seats a day gives the days. Then the
 * garrison goes to Tientsin, and within days the Eighth Route Army is in the town.
 */
export function evacuateKalgan(ctx: Ctx): void {
  const state = ctx.s.areas[KALGAN];
  if (state === undefined || state.control !== 'Japan') return;
  if (ctx.s.milestones[STARTED] === undefined) {
    if (tokyoHasStopped(ctx) && threatened(ctx)) mark(ctx, STARTED);
    return;
  }
  const days = Math.ceil(param(ctx, 'kalgan.settlers') / param(ctx, 'kalgan.seatsPerDay'));
  if (ctx.now < (ctx.s.milestones[STARTED] ?? 0) + days * DAY) return;
  if (ctx.s.milestones[DONE] === undefined) leaveKalgan(ctx);
  const walkIn = between(
    ctx,
    'kalgan/eighthRoute/hours',
    param(ctx, 'kalgan.walkIn.low'),
    param(ctx, 'kalgan.walkIn.high'),
  );
  if (ctx.s.formations['eighthRouteArmy'] === undefined) return;
  if (garrisonMen(ctx, KALGAN) > 0 || ctx.now < (ctx.s.milestones[DONE] ?? 0) + walkIn.value * HOUR) return;
  emit(ctx, 'areaEntered', {
    name: `${KALGAN}/eighthRouteArmy`,
    params: { area: KALGAN, formation: 'eighthRouteArmy' },
    cause: { paragraph: '4.8', because: [], draws: [walkIn.draw] },
    weight: 2,
  });
  mark(ctx, `land/eighthRouteArmy/${KALGAN}`);
  setControl(ctx, KALGAN, 'CCP', [], '4.8');
}

function leaveKalgan(ctx: Ctx): void {
  mark(ctx, DONE);
  for (const id of ctx.ix.formationIds) {
    const { data, state } = force(ctx, id);
    if (data.power === 'Japan' && menIn(ctx, id, KALGAN) > 0) state.at = REFUGE;
  }
  emit(ctx, 'told', {
    name: 'kalgan.evacuated',
    params: { key: 'kalgan.evacuated' },
    cause: { paragraph: '4.8', because: [] },
    seenBy: [],
  });
}
