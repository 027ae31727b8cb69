/** Direct: the standing directive of a land front, changeable every second day. ¶4.6 */
import type { Order } from '../submission.ts';
import type { OrderKindRecord } from './define.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import { DIRECTIVES } from '../words.ts';
import { reject } from '../rejection.ts';

const placesOf = new WeakMap<ScenarioIndex, Record<string, readonly string[]>>();

/** Places a front may be driven on or halted at: those on the axes of its formations. Worked out once a scenario. */
export function axisPlaces(ix: ScenarioIndex, front: string): readonly string[] {
  let known = placesOf.get(ix);
  if (known === undefined) {
    known = {};
    placesOf.set(ix, known);
  }
  known[front] ??= findPlaces(ix, front);
  return known[front];
}

function findPlaces(ix: ScenarioIndex, front: string): string[] {
  const places = new Set<string>();
  for (const id of ix.formationIds) {
    const formation = ix.formations[id];
    if (formation?.front === front) for (const area of formation.axis ?? []) places.add(area);
  }
  return [...places].sort();
}

export const direct: OrderKindRecord = {
  kind: 'direct',
  paragraph: '4.6',
  check: (ix, view, order) => {
    if (order.kind !== 'direct') throw new Error(`${order.kind} is not direct`);
    const state = view.front(order.front);
    if (state === undefined) return reject('unknownFront', { front: order.front });
    if (view.day - state.changedOn < 2)
      return reject('directiveTooSoon', { front: order.front, day: state.changedOn + 2 });
    if (order.area !== '' && !axisPlaces(ix, order.front).includes(order.area)) {
      return reject('areaNotOnAxis', { front: order.front, area: order.area });
    }
    if (state.directive === order.directive && state.area === order.area) {
      return reject('verbDoesNotFit', { operation: order.front, verb: 'direct', status: order.directive });
    }
    return null;
  },
  list: (ix, view) => {
    const orders: Order[] = [];
    for (const front of ix.frontIds) {
      for (const directive of DIRECTIVES) {
        for (const area of directive === 'disarm' ? [''] : ['', ...axisPlaces(ix, front)]) {
          const order: Order = { kind: 'direct', front, directive, area };
          if (direct.check(ix, view, order) === null) orders.push(order);
        }
      }
    }
    return orders;
  },
};
