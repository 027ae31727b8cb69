import { areaName, operationName } from '../../text/names.ts';
import { count } from '../../text/numbers.ts';
import { hourOf } from '../../text/clock.ts';
import { useGame } from '../game/context.ts';

/** Ships and aircraft: each in one place, and the same ones cannot go to two shores. */
export function LiftTray() {
  const { snapshot, ix } = useGame();
  const { lift, now } = snapshot.observation;
  const ids = ix.scenario.lift.filter((item) => lift[item.id] !== undefined);
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="lift-heading">
      <h2 id="lift-heading" className="paper__heading">
        Ships and aircraft to carry troops
      </h2>
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
    </section>
  );
}
