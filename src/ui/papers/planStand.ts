/** How far a plan has come that has been ordered: its place among the steps, and a line of what is going on. */
import type { Game } from '../game/context.ts';
import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import { areaName } from '../../text/names.ts';
import { count } from '../../text/numbers.ts';
import { dayName, hourOf } from '../../text/clock.ts';
import { OPERATION_STATUS } from '../../text/en.ts';
import { tokyoDay } from '../../engine/time.ts';

export const STEPS = ['Ordered', 'Loading', 'At sea', 'Ashore'] as const;

/** Place among the steps and the line, or null for a plan that nobody has ordered. */
export function standOf(
  { snapshot, ix }: Game,
  plan: Operation,
  state: Readonly<OperationState>,
): readonly [number, string] | null {
  switch (state.status) {
    case 'preparing':
      return [1, `Loading at ${areaName(ix, state.at)} until ${hourOf(state.preparedAt, 'tokyo')} Tokyo`];
    case 'ready':
      return [1, `Ready at ${areaName(ix, state.at)}, waits for its word or its hour`];
    case 'underway':
      return [2, `At sea (${areaName(ix, state.at)}), due ${dayName(tokyoDay(state.arrivesAt))}`];
    case 'assaulting':
      return [3, `${count(state.ashore)} men ashore at ${areaName(ix, state.to)}, under fire`];
    case 'ashore':
    case 'done':
      return [3, `${state.ashore > 0 ? `${count(state.ashore)} men ashore` : 'There'}: ${areaName(ix, state.to)}`];
    default: {
      const isDrafted = snapshot.draft.orders.some((order) => order.kind !== 'direct' && order.operation === plan.id);
      if (isDrafted) return [0, 'In today’s papers'];
      const onWire = snapshot.observation.inFlight.some((cable) => cable.order?.operation === plan.id);
      return onWire ? [0, 'On the wire to its commander'] : null;
    }
  }
}

/** The line alone, for a list. */
export function standWords(game: Game, plan: Operation): string {
  const state = game.snapshot.view.plan(plan.id);
  if (state === undefined) return '';
  return `${standOf(game, plan, state)?.[1] ?? OPERATION_STATUS[state.status] ?? state.status}.`;
}
