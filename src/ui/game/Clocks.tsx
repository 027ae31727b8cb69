import type { AimId } from '../../engine/words.ts';
import { CLOCKS, GRADES } from '../../text/en.ts';
import { clocksOf } from '../../campaign/evening.ts';
import { shortDay } from '../../text/clock.ts';
import { useGame } from './context.ts';

/** The three aims with their grades, and the two clocks a seat keeps in sight. */
export function Clocks() {
  const { snapshot, ix } = useGame();
  const clocks = clocksOf(ix, snapshot.view);
  const title = (id: AimId) => ix.scenario.aims.find((aim) => aim.id === id && aim.seat === snapshot.seat)?.title ?? id;
  return (
    <div className="aimsStrip">
      <ul className="aimsStrip__aims" aria-label="Your three aims">
        {snapshot.view.aims.map((id) => {
          const grade = snapshot.aims[id] ?? 'lost';
          return (
            <li key={id} className={`aim aim--${grade}`}>
              <span className="aim__mark" aria-hidden="true" />
              <span className="aim__title">{title(id)}</span>
              <span className="aim__grade">{GRADES[grade]}</span>
            </li>
          );
        })}
      </ul>
      <dl className="aimsStrip__clocks">
        {[clocks.first, clocks.second].map(({ label, day }) => (
          <div key={label}>
            <dt>{CLOCKS[label] ?? label}</dt>
            <dd>{day < 0 ? 'out of reach' : shortDay(day)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
