/** How an order kind is written down: one record each; union, list of legal orders, fuzzer and panels derive from it. ¶4.1 */
import type { Rejection } from '../rejection.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { SeatView } from '../seatView.ts';
import type { Order } from '../submission.ts';
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { OperationStatus, OrderKind, Seat } from '../words.ts';
import { holds } from '../decisions/conditions.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
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

/**
 * What may stop a plan from being set going: its port, its needs, its counters, the ladder. To prepare is allowed before
 * the port is held; the staff then waits for it.
 */
export function checkSetGoing(ix: ScenarioIndex, view: SeatView, plan: Operation, verb: OrderKind): Rejection | null {
  if (verb === 'go' && isPortLost(ix, view, plan))
    return reject('portNotHeld', { operation: plan.id, area: plan.from });
  if (plan.needs !== undefined && !holds(plan.needs, view)) return reject('needsNotMet', { operation: plan.id });
  for (const id of plan.lift) {
    const holder = view.liftHolder(id);
    if (holder !== null && holder !== plan.id) return reject('liftTaken', { operation: plan.id, lift: id, holder });
  }
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
    return extra(ix, view, found.plan, found.state);
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
