import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import { areaName } from '../../text/names.ts';
import { count } from '../../text/numbers.ts';
import { dayName, hourOf } from '../../text/clock.ts';
import { useGame, type Game } from '../game/context.ts';

const STEPS = ['Ordered', 'Loading', 'At sea', 'Ashore'] as const;

/** How far a plan has come: the place among the steps, and one line of what is going on. */
function standOf(game: Game, plan: Operation, state: Readonly<OperationState>): readonly [number, string] | null {
  const { snapshot, ix } = game;
  const isDrafted = snapshot.draft.orders.some(
    (order) => (order.kind === 'go' || order.kind === 'prepare') && order.operation === plan.id,
  );
  const onWire = snapshot.observation.inFlight.find((cable) => cable.order?.operation === plan.id);
  switch (state.status) {
    case 'preparing':
      return [1, `until ${hourOf(state.preparedAt, 'tokyo')} Tokyo, at ${areaName(ix, state.at)}`];
    case 'ready':
      return state.preparedAt < 0 ? null : [1, `loaded at ${areaName(ix, state.at)}, waits for its word or its hour`];
    case 'underway':
      return [2, `${areaName(ix, state.at)}, due ${dayName(Math.floor((state.arrivesAt + 540) / 1440))}`];
    case 'assaulting':
      return [3, `${count(state.ashore)} men at ${areaName(ix, state.to)}, under fire`];
    case 'ashore':
    case 'done':
      return [3, state.ashore > 0 ? `${count(state.ashore)} men at ${areaName(ix, state.to)}` : areaName(ix, state.to)];
    default:
      if (isDrafted) return [0, 'in today’s papers'];
      return onWire === undefined ? null : [0, 'on the wire to the commander'];
  }
}

/** The course of a plan that has been ordered, at a glance. */
export function PlanSteps({ plan, state }: { readonly plan: Operation; readonly state: Readonly<OperationState> }) {
  const game = useGame();
  if (plan.kind === 'station' || plan.kind === 'strike') return null;
  const stand = standOf(game, plan, state);
  if (stand === null) return null;
  const [at, says] = stand;
  return (
    <ol className="planSteps" aria-label={`How far ${plan.name} has come`}>
      {STEPS.map((step, i) => (
        <li
          key={step}
          className={i < at ? 'planSteps__past' : i === at ? 'planSteps__now' : undefined}
          aria-current={i === at ? 'step' : undefined}
        >
          {step}
          {i === at ? <span>{says}</span> : null}
        </li>
      ))}
    </ol>
  );
}
