import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { areaName, operationName } from '../../text/names.ts';
import { count } from '../../text/numbers.ts';
import { hourOf } from '../../text/clock.ts';
import { useGame } from '../game/context.ts';

const CARRIES: readonly string[] = ['landing', 'transport', 'airLanding'];

/** Whether some plan puts troops ashore with a counter. */
function carries(ix: ScenarioIndex, lift: string): boolean {
  return ix.scenario.operations.some((plan) => CARRIES.includes(plan.kind) && plan.lift.includes(lift));
}

/** Ships and aircraft: each in one place, and the same ones cannot go to two shores. */
export function LiftTray() {
  const { snapshot, ix } = useGame();
  const { lift, now } = snapshot.observation;
  // Bombers and ships of war are no room for troops.
  const ids = ix.scenario.lift.filter((item) => lift[item.id] !== undefined && item.men > 0 && carries(ix, item.id));
  const free = ids.filter((item) => lift[item.id]?.operation === null && (lift[item.id]?.freeAt ?? 0) <= now).length;
  if (ids.length === 0) return null;
  return (
    <details className="planFold">
      <summary className="paper__heading">
        Ships and aircraft to carry troops: {free} of {ids.length} free
      </summary>
      <ul className="lift">
        {ids.map((item) => {
          const state = lift[item.id];
          const isFree = state?.operation === null && (state?.freeAt ?? 0) <= now;
          return (
            <li key={item.id} className={isFree ? 'lift__one' : 'lift__one lift__one--busy'}>
              <strong>{item.name}</strong>
              <span>
                {count(item.men)} men · {areaName(ix, state?.port ?? item.port)}
              </span>
              <span className="lift__state">
                {state !== undefined && state.operation !== null
                  ? `with ${operationName(ix, state.operation)}`
                  : isFree
                    ? 'free'
                    : `free ${hourOf(state?.freeAt ?? 0, 'tokyo')} Tokyo`}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
