/** The registry of orders: a line each. ¶4.1 */
import type { OrderKind } from '../words.ts';
import type { OrderKindRecord } from './define.ts';
import { checkSetGoing, planVerb } from './define.ts';
import { direct } from './direct.ts';
import { divert } from './divert.ts';
import { reject } from '../rejection.ts';

const prepare = planVerb('prepare', ['dormant', 'held', 'recalled', 'cancelled'], (ix, view, plan) =>
  plan.kind === 'station'
    ? reject('verbDoesNotFit', { operation: plan.id, verb: 'prepare', status: 'station' })
    : checkSetGoing(ix, view, plan, 'prepare'),
);
const go = planVerb('go', ['dormant', 'preparing', 'ready', 'held', 'recalled', 'cancelled'], (ix, view, plan) =>
  plan.kind === 'station'
    ? reject('verbDoesNotFit', { operation: plan.id, verb: 'go', status: 'station' })
    : checkSetGoing(ix, view, plan, 'go'),
);
const recall = planVerb('recall', ['underway', 'assaulting', 'ashore', 'done'], (_ix, _view, plan, state) =>
  (state.status === 'done' || state.status === 'ashore') && plan.kind !== 'station' && plan.chart === undefined
    ? reject('verbDoesNotFit', { operation: plan.id, verb: 'recall', status: state.status })
    : null,
);
const hold = planVerb('hold', ['dormant', 'preparing', 'ready', 'underway'], (_ix, _view, plan, state) =>
  state.status === 'dormant' && plan.standing === undefined
    ? reject('verbDoesNotFit', { operation: plan.id, verb: 'hold', status: state.status })
    : null,
);
const show = planVerb('show', ['dormant', 'held', 'recalled', 'cancelled'], (ix, view, plan) =>
  plan.kind === 'station'
    ? checkSetGoing(ix, view, plan, 'show')
    : reject('verbDoesNotFit', { operation: plan.id, verb: 'show', status: plan.kind }),
);

export const ORDER_REGISTRY: Readonly<Record<OrderKind, OrderKindRecord>> = {
  prepare,
  go,
  divert,
  recall,
  hold,
  show,
  direct,
};
