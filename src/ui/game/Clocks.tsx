import { useState, type ReactNode } from 'react';
import type { AimId } from '../../engine/words.ts';
import type { Clock } from '../../campaign/clocks.ts';
import { clocksOf, orderClocks } from '../../campaign/clocks.ts';
import { clockWords } from '../../text/en/clocks.ts';
import { GRADES } from '../../text/en.ts';
import { operationName } from '../../text/names.ts';
import { useGame } from './context.ts';
import { useServices } from '../services.ts';

const CHOSEN = 'orderClock';

/** The three aims with their grades, and the two clocks a seat keeps in sight. */
export function Clocks() {
  const { snapshot, ix } = useGame();
  const clocks = clocksOf(ix, snapshot.observation, snapshot.view);
  const { store } = useServices();
  const [plan, setPlan] = useState(() => store.get(CHOSEN) ?? '');
  const choose = (id: string): void => {
    store.set(CHOSEN, id);
    setPlan(id);
  };
  const choices = snapshot.seat === 'USA' ? orderClocks(ix, snapshot.observation, snapshot.view) : [];
  const chosen = choices.find((one) => one.plan === plan);
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
        {clocks.map((clock) => (
          <ClockRow key={clock.id} clock={clock.id === 'order' ? (chosen ?? clock) : clock}>
            {clock.id === 'order' && choices.length > 1 ? (
              <PlanChoice choices={choices} value={(chosen ?? clock).plan} onChange={choose} />
            ) : null}
          </ClockRow>
        ))}
      </dl>
    </div>
  );
}

function ClockRow({ clock, children }: { readonly clock: Clock; readonly children: ReactNode }) {
  const { ix } = useGame();
  const { label, value, plan, note } = clockWords(ix, clock);
  return (
    <div title={note}>
      <dt>{label}</dt>
      <dd>
        {value}
        <span className="unseen">. {note}</span>
      </dd>
      {children === null && plan === '' ? null : <dd className="aimsStrip__plan">{children ?? plan}</dd>}
    </div>
  );
}

interface PlanChoiceProps {
  readonly choices: readonly Clock[];
  readonly value: string;
  readonly onChange: (plan: string) => void;
}

/** For which plan the last day is shown; the most urgent unless another is chosen. */
function PlanChoice({ choices, value, onChange }: PlanChoiceProps) {
  const { ix } = useGame();
  return (
    <select
      className="aimsStrip__choice"
      aria-label="For which plan"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((clock) => (
        <option key={clock.plan} value={clock.plan}>
          {operationName(ix, clock.plan)}
        </option>
      ))}
    </select>
  );
}
