import type { Operation } from '../../engine/scenario.ts';
import type { OperationState } from '../../engine/state.ts';
import { standOf, STEPS } from './planStand.ts';
import { useGame } from '../game/context.ts';

/** The course of a plan that has been ordered, at a glance. */
export function PlanSteps({ plan, state }: { readonly plan: Operation; readonly state: Readonly<OperationState> }) {
  const game = useGame();
  if (plan.kind === 'station' || plan.kind === 'strike') return null;
  const stand = standOf(game, plan, state);
  if (stand === null) return null;
  const [at, says] = stand;
  return (
    <div className="planSteps">
      <ol aria-label={`How far ${plan.name} has come`}>
        {STEPS.map((step, i) => (
          <li
            key={step}
            className={i < at ? 'planSteps__past' : i === at ? 'planSteps__now' : undefined}
            aria-current={i === at ? 'step' : undefined}
          >
            {step}
          </li>
        ))}
      </ol>
      <p>{says}.</p>
    </div>
  );
}
