/** What a seat may choose in a plan it opens: what the plan offers, and before it is loaded. ¶4.13 */
import type { Operation } from '../scenario.ts';
import type { OperationState } from '../state.ts';
import type { Order } from '../submission.ts';
import type { Rejection } from '../rejection.ts';
import { choicesKey, choicesLeft, isLoaded } from '../rules/opened.ts';
import { reject } from '../rejection.ts';

/** Whether every choice is one that the plan offers. */
function isOffered(plan: Operation, order: Exclude<Order, { kind: 'direct' | 'divert' }>): boolean {
  const { hHour, port, escort, firstWave } = order.opened ?? {};
  const { opens } = plan;
  return (
    (order.kind === 'prepare' || order.kind === 'go') &&
    (hHour === undefined || opens?.hHour?.includes(hHour) === true) &&
    (port === undefined || opens?.ports?.some((one) => one.from === port) === true) &&
    (escort === undefined || opens?.escort?.includes(escort) === true) &&
    (firstWave === undefined || opens?.firstWave?.includes(firstWave) === true)
  );
}

/** Refusal of what an order chooses in its plan, or null. An order that chooses nothing takes the plan as it stands. */
export function checkChoices(plan: Operation, state: Readonly<OperationState>, order: Order): Rejection | null {
  if (order.kind === 'direct' || order.kind === 'divert' || order.opened === undefined) return null;
  if (!isOffered(plan, order)) return reject('choiceNotOffered', { operation: plan.id });
  const left = choicesLeft(state.opened, order.opened, isLoaded(state));
  return choicesKey(left) === choicesKey(order.opened) ? null : reject('choiceTooLate', { operation: plan.id });
}
