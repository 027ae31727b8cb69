/** Divert: a plan makes for another of the places its staff has worked out, in port or at sea. ¶4.1 */
import type { Order } from '../submission.ts';
import type { OrderKindRecord } from './define.ts';
import { checkSetGoing, ownPlan } from './define.ts';
import { planAs } from '../rules/opened.ts';
import { reject } from '../rejection.ts';

const FITS: readonly string[] = ['dormant', 'preparing', 'ready', 'underway', 'held'];

export const divert: OrderKindRecord = {
  kind: 'divert',
  paragraph: '4.1',
  check: (ix, view, order) => {
    if (order.kind !== 'divert') throw new Error(`${order.kind} is not divert`);
    const found = ownPlan(ix, view, order.operation);
    if ('code' in found) return found;
    if (!FITS.includes(found.state.status)) {
      return reject('verbDoesNotFit', { operation: order.operation, verb: 'divert', status: found.state.status });
    }
    const plan = planAs(ix, found.plan, found.state.opened);
    const places = [plan.to, ...(plan.diverts ?? []).map((entry) => entry.to)];
    if (!places.includes(order.target) || found.state.to === order.target) {
      return reject('targetNotAllowed', { operation: order.operation, target: order.target });
    }
    // In port it is an order to go elsewhere, and what would stop the one stops the other.
    return found.state.status === 'underway' ? null : checkSetGoing(ix, view, plan, 'go');
  },
  list: (ix, view) => {
    const orders: Order[] = [];
    for (const operation of ix.operationIds) {
      const plan = ix.operations[operation];
      if (plan === undefined || plan.diverts === undefined) continue;
      for (const target of [plan.to, ...plan.diverts.map((entry) => entry.to)]) {
        const order: Order = { kind: 'divert', operation, target };
        if (divert.check(ix, view, order) === null) orders.push(order);
      }
    }
    return orders;
  },
};
