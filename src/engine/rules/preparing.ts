/** From an order on paper to ships loaded at the quay: what a commander does with the latest instruction he has. ¶4.1, ¶4.2 */
import type { Ctx } from '../ctx.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import { emit, mark, mergeBecause } from '../ctx.ts';
import { HOUR } from '../time.ts';
import { groundsOf, noteReasons } from '../reasons.ts';
import { holds } from '../decisions/conditions.ts';
import { berthFree, claimLift, freeLift, liftMissing, loadingHours } from './lift.ts';
import { chartOfPlan, tellChart } from './planChart.ts';
import { planAs, takeChoices } from './opened.ts';
import { seaHourBefore } from './seaHours.ts';
import { isForceLost, troopsMissing } from './aboard.ts';
import { truthView } from './truth.ts';

/** An order that came too late, or that nothing is there to carry out. Told once, in the phase in which it arrived. ¶1.3 */
export function overtaken(ctx: Ctx, plan: Operation, op: OperationState, why: string): void {
  const order = op.order;
  if (order === null || order.receivedAt <= seaHourBefore(ctx.now)) return;
  emit(ctx, 'orderOvertaken', {
    name: `${order.verb}/${plan.id}`,
    params: { verb: order.verb, operation: plan.id, why, status: op.status, place: op.to },
    cause: { paragraph: '1.3', because: [...order.because] },
    seenBy: [plan.seat],
  });
}

/** Whether the plan's own condition lets its commander act unasked. */
export function standingHolds(ctx: Ctx, plan: Operation): boolean {
  return plan.standing !== undefined && holds(plan.standing, truthView(ctx));
}

/** Behind a standing plan stands what made its occasion, and for a power's own troops what took it to war. */
function noteStanding(ctx: Ctx, plan: Operation): void {
  if (plan.standing === undefined) return;
  const view = truthView(ctx);
  const needs = plan.needs === undefined || !holds(plan.needs, view) ? [] : groundsOf(plan.needs, view);
  noteReasons(
    ctx.s,
    `standing/${plan.id}`,
    [],
    [...groundsOf(plan.standing, view), ...needs, `area/${plan.from}/${plan.seat}`],
  );
}

/** Sets the goal an order names: the plan's own place or one of those it can be diverted to. */
function aimAt(plan: Operation, op: OperationState, target: string): void {
  if (target === '' || target === op.to) return;
  const divert = plan.diverts?.find((other) => other.to === target);
  if (target === plan.to) {
    op.to = target;
    op.route = [...plan.route];
  } else if (divert !== undefined) {
    op.to = target;
    op.route = [...divert.route];
  }
}

/** Aircraft are bound for the flight alone, ships from the day they load. */
function isFlown(plan: Operation): boolean {
  return plan.kind === 'airLanding';
}

/** What keeps a plan from loading: its quay in other hands, ships or troops elsewhere, no berth. */
function missing(ctx: Ctx, plan: Operation): string | null {
  const afloat = ['sea', 'offmap'].includes(ctx.ix.areas[plan.from]?.kind ?? '');
  if (!afloat && ctx.s.areas[plan.from]?.control !== plan.seat) return 'quayNotOurs';
  if (plan.needs !== undefined && !holds(plan.needs, truthView(ctx))) return 'needs';
  if (!isFlown(plan) && liftMissing(ctx, plan).length > 0) return 'liftTaken';
  if (isForceLost(ctx, plan) || troopsMissing(ctx, plan).length > 0) return 'troopsMissing';
  return berthFree(ctx, plan) ? null : 'noBerth';
}

/** Binds ships and troops and begins to load, once nothing is missing. */
function begin(ctx: Ctx, plan: Operation, op: OperationState, because: readonly string[]): void {
  const why = missing(ctx, plan);
  if (why !== null) {
    // An order to prepare simply waits; an order to go is told that nothing can go yet.
    if (op.order?.verb === 'go' || op.order?.verb === 'divert') overtaken(ctx, plan, op, why);
    return;
  }
  if (!isFlown(plan)) claimLift(ctx, plan);
  op.status = 'preparing';
  // Loading begins when the order is in hand, not at the next phase.
  const inHand =
    op.order !== null && because === op.order.because ? Math.max(op.order.receivedAt, seaHourBefore(ctx.now)) : ctx.now;
  op.preparedAt = inHand + loadingHours(ctx, plan) * HOUR;
  op.at = plan.from;
  op.because = mergeBecause(because);
  emit(ctx, 'operationPrepared', {
    name: `${plan.id}/begun`,
    params: { operation: plan.id, to: op.to, hours: loadingHours(ctx, plan), stage: 'begun' },
    cause: { paragraph: '4.2', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 0,
  });
  tellChart(ctx, chartOfPlan(plan, op.to), 'PREPARE', [], [...op.because]);
}

function holdInPort(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (op.status === 'held') return;
  if (op.status === 'ready' && op.preparedAt < 0) {
    // A plan that a scenario opens with ready to go stays ready through a hold.
    op.preparedAt = ctx.now;
    if (!isFlown(plan)) claimLift(ctx, plan);
  }
  op.status = 'held';
  op.because = mergeBecause(
    op.because.filter((reason) => !reason.startsWith('standing/')),
    op.order?.because ?? [],
  );
  emit(ctx, 'operationHeld', {
    name: plan.id,
    params: { operation: plan.id, place: plan.from },
    cause: { paragraph: '4.1', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  tellChart(ctx, chartOfPlan(plan, op.to), 'SUSPEND', [], [...op.because]);
}

function cancelInPort(ctx: Ctx, plan: Operation, op: OperationState): void {
  if (op.status === 'cancelled' || op.status === 'recalled') return;
  op.status = 'cancelled';
  op.because = mergeBecause(op.order?.because ?? []);
  freeLift(ctx, plan, plan.from, false);
  emit(ctx, 'operationRecalled', {
    name: plan.id,
    params: { operation: plan.id, place: plan.from, at: 'port' },
    cause: { paragraph: '4.1', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  tellChart(ctx, chartOfPlan(plan, op.to), 'CANCEL', [], [...op.because]);
}

/** Takes a plan up, or up again after a hold: what was loaded stays loaded. */
function takeUp(ctx: Ctx, plan: Operation, op: OperationState, because: readonly string[]): void {
  const bound = isFlown(plan) || plan.lift.every((id) => ctx.s.lift[id]?.operation === plan.id);
  if (op.status === 'held' && op.preparedAt >= 0 && bound) {
    op.status = 'preparing';
    op.because = mergeBecause(op.because, because);
    tellChart(ctx, chartOfPlan(plan, op.to), 'PREPARE', [], [...op.because]);
    return;
  }
  begin(ctx, plan, op, because);
}

/** Carries out the latest instruction on a plan that is not under way. */
function obeyInPort(ctx: Ctx, plan: Operation, op: OperationState): void {
  const order = op.order;
  if (order === null) return;
  const idle = op.status === 'dormant' || op.status === 'held' || op.status === 'cancelled' || op.status === 'recalled';
  if (order.verb === 'hold') holdInPort(ctx, plan, op);
  else if (order.verb === 'recall') cancelInPort(ctx, plan, op);
  else if (order.verb !== 'direct') {
    const goal = op.to;
    aimAt(plan, op, order.target);
    if (idle) return takeUp(ctx, plan, op, order.because);
    op.because = mergeBecause(op.because, order.because);
    if (op.to !== goal) turnInPort(ctx, plan, op, goal);
  }
}

/** A plan that is loading or loaded is given another goal: told at once, and by the charts of both shores. ¶4.1 */
function turnInPort(ctx: Ctx, plan: Operation, op: OperationState, goal: string): void {
  emit(ctx, 'operationDiverted', {
    name: plan.id,
    params: { operation: plan.id, from: goal, to: op.to, place: plan.from },
    cause: { paragraph: '4.1', because: [...op.because] },
    seenBy: [plan.seat],
    weight: 2,
  });
  const [old, next] = [chartOfPlan(plan, goal), chartOfPlan(plan, op.to)];
  if (old === next) return;
  tellChart(ctx, old, 'DIVERT', [], [...op.because]);
  tellChart(ctx, next, 'PREPARE', [], [...op.because]);
  if (op.status === 'ready') tellChart(ctx, next, 'READY', [], [...op.because]);
}

/** A plan in port through one phase: the latest order, the standing plan, the loading. */
export function tendInPort(ctx: Ctx, staffs: Operation, op: OperationState): void {
  // Most plans of a war lie in a drawer, with nobody's word to take them out.
  if (op.order === null && staffs.standing === undefined && op.status !== 'preparing') return;
  if (!takeChoices(ctx.ix, staffs, op)) overtaken(ctx, staffs, op, 'loaded');
  const plan = planAs(ctx.ix, staffs, op.opened);
  obeyInPort(ctx, plan, op);
  const untouched =
    op.status === 'dormant' || (op.status === 'preparing' && !op.because.includes(`standing/${plan.id}`));
  if (untouched && op.order?.verb !== 'hold' && standingHolds(ctx, plan)) {
    noteStanding(ctx, plan);
    if (op.status === 'dormant') begin(ctx, plan, op, [`standing/${plan.id}`]);
    else op.because = mergeBecause(op.because, [`standing/${plan.id}`]);
  }
  if (op.status !== 'preparing' || op.preparedAt > ctx.now) return;
  op.status = 'ready';
  mark(ctx, `operation/${plan.id}/prepared`);
  emit(ctx, 'operationPrepared', {
    name: `${plan.id}/ready`,
    params: { operation: plan.id, to: op.to, stage: 'ready' },
    cause: { paragraph: '4.2', because: [...op.because] },
    seenBy: [plan.seat],
  });
  tellChart(ctx, chartOfPlan(plan, op.to), 'READY', [], [...op.because]);
}

/**
 * Whether a ready plan has the word to go: from its seat, by an order to go or to divert, or from the standing plan it
 * was drawn up under. An order to prepare that comes in behind it on the same day takes nothing back.
 */
export function mayGo(ctx: Ctx, plan: Operation, op: OperationState): boolean {
  if (isForceLost(ctx, plan)) return false;
  const verb = op.order?.verb;
  if (verb === 'go' || verb === 'divert' || (verb === 'show' && plan.kind === 'station')) return true;
  if (verb === 'prepare' && op.goAt >= 0) return true;
  if (verb === 'hold' || verb === 'recall') return false;
  return op.because.includes(`standing/${plan.id}`) || standingHolds(ctx, plan);
}

const IN_PORT: readonly string[] = ['dormant', 'preparing', 'ready', 'held', 'cancelled'];

/** Statuses in which a plan lies in port. */
export function isInPort(op: OperationState): boolean {
  if (op.status === 'recalled') return op.arrivesAt < 0;
  return IN_PORT.includes(op.status);
}
