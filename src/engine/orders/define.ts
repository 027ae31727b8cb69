/** How an order kind is written down: one record each; union, list of legal orders, fuzzer and panels derive from it. ¶4.1 */
import type { Rejection } from '../rejection.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { SeatView } from '../seatView.ts';
import type { Order } from '../submission.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { OperationStatus, OrderKind, Seat } from '../words.ts';
import { holds } from '../decisions/conditions.ts';
import { canReach, troopsAway, type Muster } from '../rules/muster.ts';
import { checkChoices } from './choices.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { planAs } from '../rules/opened.ts';
import { reject } from '../rejection.ts';

export interface OrderKindRecord {
  readonly kind: OrderKind;
  readonly paragraph: string;
  /** Refusal as far as the seat can know, or null. */
  readonly check: (ix: ScenarioIndex, view: SeatView, order: Order) => Rejection | null;
  /** Every order of this kind that `check` accepts, in a fixed order. */
  readonly list: (ix: ScenarioIndex, view: SeatView) => Order[];
}

/** Own plan and its state, or the refusal. */
export function ownPlan(
  ix: ScenarioIndex,
  view: SeatView,
  id: string,
): { plan: Operation; state: Readonly<OperationState> } | Rejection {
  const plan = ix.operations[id];
  if (plan === undefined) return reject('unknownOperation', { operation: id });
  const state = view.plan(id);
  if (plan.seat !== view.seat || state === undefined) return reject('notYourOperation', { operation: id });
  return { plan, state };
}

/** Whether the quay or airfield a plan leaves from is in other hands, as far as the seat knows. */
function isPortLost(ix: ScenarioIndex, view: SeatView, plan: Operation): boolean {
  const kind = ix.areas[plan.from]?.kind;
  return kind !== 'sea' && kind !== 'offmap' && view.controls(plan.from) !== view.seat;
}

const ON_THE_WAY: readonly string[] = ['preparing', 'ready', 'underway', 'assaulting', 'ashore'];

/** Whether one of the seat's own plans, or an army on its axis, is on the way to take a plan's port. */
function isPortComing(ix: ScenarioIndex, view: SeatView, plan: Operation): boolean {
  const byPlan = ix.operationIds.some((id) => {
    const other = view.plan(id);
    return other !== undefined && other.to === plan.from && ON_THE_WAY.includes(other.status);
  });
  return byPlan || ix.formationIds.some((id) => isMarchingOn(ix, view, id, plan.from));
}

/** Whether an own army has a place still before it on its axis. */
function isMarchingOn(ix: ScenarioIndex, view: SeatView, id: string, area: string): boolean {
  const state = view.troops(id);
  const ahead = ix.formations[id]?.axis?.indexOf(area) ?? -1;
  return state?.status === 'active' && ahead >= state.leg;
}

/** Troops that are neither at the plan's quay nor can walk there; for loading later, those at sea to where they can. */
function checkTroops(ix: ScenarioIndex, view: SeatView, plan: Operation, verb: OrderKind): Rejection | null {
  // To go, the port is held; to prepare, it is about to be.
  const controls = (area: string): string | undefined => (area === plan.from ? view.seat : view.controls(area));
  const muster = { controls, troops: (id: string) => view.troops(id) };
  for (const id of troopsAway(ix, plan, muster)) {
    const state = view.troops(id);
    if (verb === 'prepare' && isTroopComing(ix, view, muster, plan, id)) continue;
    const [at, status] = [state?.at ?? '', state?.status ?? 'destroyed'];
    return reject('troopsElsewhere', { operation: plan.id, formation: id, at, status, area: plan.from });
  }
  return null;
}

/** Whether troops are aboard a plan that puts them down at a plan's quay, or where they can walk to it. */
function isTroopComing(ix: ScenarioIndex, view: SeatView, muster: Muster, plan: Operation, formation: string): boolean {
  if (view.troops(formation)?.status !== 'embarked') return false;
  return ix.operationIds.some((id) => {
    const other = view.plan(id);
    if (other?.status !== 'underway' || ix.operations[id]?.formations.includes(formation) !== true) return false;
    return canReach(ix, muster, view.seat, other.to, plan.from);
  });
}

/**
 * What may stop a plan from being set going, as the seat knows it: its port, its needs, its counters, its troops, the
 * ladder. To prepare is allowed while the port is about to be taken or the troops are on the way; the staff then waits.
 */
export function checkSetGoing(ix: ScenarioIndex, view: SeatView, plan: Operation, verb: OrderKind): Rejection | null {
  const isLost = isPortLost(ix, view, plan);
  const noPort = reject('portNotHeld', { operation: plan.id, area: plan.from });
  if (verb === 'go' && isLost) return noPort;
  if (plan.needs !== undefined && !holds(plan.needs, view)) return reject('needsNotMet', { operation: plan.id });
  if (isLost && !isPortComing(ix, view, plan)) return noPort;
  for (const id of plan.lift) {
    const holder = view.liftHolder(id);
    if (holder !== null && holder !== plan.id) return reject('liftTaken', { operation: plan.id, lift: id, holder });
  }
  const away = plan.kind === 'station' || plan.kind === 'strike' ? null : checkTroops(ix, view, plan, verb);
  if (away !== null) return away;
  if ((plan.rung ?? 0) >= 4 && view.seat === 'USA' && (view.fact('authority') ?? 10) <= 3) {
    return reject('rungClosed', { operation: plan.id, rung: plan.rung ?? 0 });
  }
  return null;
}

type PlanVerb = Exclude<OrderKind, 'direct' | 'divert'>;

const plansOf = oncePerScenario((ix) => {
  const ofSeat = (seat: Seat): string[] => ix.operationIds.filter((id) => ix.operations[id]?.seat === seat);
  return { USSR: ofSeat('USSR'), USA: ofSeat('USA') };
});

/** A verb on a plan that is allowed in certain states of the plan and needs nothing but the plan itself. */
export function planVerb(
  kind: PlanVerb,
  fits: readonly OperationStatus[],
  extra: (ix: ScenarioIndex, view: SeatView, plan: Operation, state: Readonly<OperationState>) => Rejection | null,
): OrderKindRecord {
  const check = (ix: ScenarioIndex, view: SeatView, order: Order): Rejection | null => {
    if (order.kind !== kind) throw new Error(`${order.kind} is not ${kind}`);
    const found = ownPlan(ix, view, order.operation);
    if ('code' in found) return found;
    if (!fits.includes(found.state.status))
      return reject('verbDoesNotFit', { operation: order.operation, verb: kind, status: found.state.status });
    const refusal = checkChoices(found.plan, found.state, order);
    if (refusal !== null) return refusal;
    return extra(ix, view, planAs(ix, found.plan, order.opened ?? found.state.opened), found.state);
  };
  return {
    kind,
    paragraph: '4.1',
    check,
    list: (ix, view) =>
      // Most plans fall out by their status alone; the rest go through the check like any other order.
      (plansOf(ix)[view.seat] ?? [])
        .filter((operation) => fits.includes(view.plan(operation)?.status ?? 'dormant'))
        .map((operation): Order => ({ kind, operation }))
        .filter((order) => check(ix, view, order) === null),
  };
}
