import { actNumber } from '../../text/names.ts';
import type { Sheet } from './GamePage.tsx';
import { Clocks } from './Clocks.tsx';
import { deskClocks, shortDay, weekday } from '../../text/clock.ts';
import { HOURS_A_DAY } from '../../engine/legal.ts';
import { LEADERS } from '../../text/en.ts';
import { OTHER } from '../title/modes.ts';
import { useGame } from './context.ts';

interface Props {
  readonly onSheet: (sheet: Sheet) => void;
  readonly onLeave: () => void;
}

/** The day, the seat, its means, its aims: always in sight. */
export function Header({ onSheet, onLeave }: Props) {
  const { snapshot, ix, isWatched, campaign } = useGame();
  const { day, seat } = snapshot;
  const isOver = snapshot.screen === 'ended';
  const act = ix.scenario.acts.find((candidate) => day <= candidate.until) ?? ix.scenario.acts.at(-1);
  return (
    <header className="head">
      <Leaf day={isOver ? day - 1 : day} />
      <div className="head__where">
        <p className="head__act">
          {ix.scenario.title}
          {act === undefined || isOver ? null : (
            <span className="head__part">
              Act {actNumber(ix.scenario, act)}, {act.title.replace(/^The /, 'the ')}
            </span>
          )}
        </p>
        {isOver ? null : <CityClocks day={day} />}
      </div>
      {snapshot.handOver || isOver ? null : <Means />}
      {snapshot.handOver || isOver ? null : <Clocks />}
      <nav className="head__tools" aria-label="Game">
        {isWatched ? (
          <button type="button" className="button button--small" onClick={() => campaign.lookAs(OTHER[seat])}>
            See {LEADERS[OTHER[seat]]}’s desk
          </button>
        ) : null}
        <button type="button" className="button button--small" onClick={() => onSheet('keep')}>
          Keep
        </button>
        <button type="button" className="button button--small" onClick={() => onSheet('help')} aria-keyshortcuts="?">
          Help
        </button>
        <button type="button" className="button button--small" onClick={onLeave}>
          Title
        </button>
      </nav>
    </header>
  );
}

function CityClocks({ day }: { readonly day: number }) {
  return (
    <ul className="head__clocks" aria-label="Clocks at the desk hour">
      {deskClocks(day).map(({ city, date, time }) => (
        <li key={city}>
          <span className="head__city">{city}</span> {time}
          {date === '' ? '' : `, ${date}`}
        </li>
      ))}
    </ul>
  );
}

/** The leaf of a tear-off calendar. */
function Leaf({ day }: { readonly day: number }) {
  const [number, month] = shortDay(day).split(' ');
  return (
    <p className="leaf" key={day}>
      <span className="leaf__month">{month} 1945</span>
      <span className="leaf__number">{number}</span>
      <span className="leaf__week">{weekday(day)}</span>
    </p>
  );
}

function Means() {
  const { snapshot } = useGame();
  const { seat, observation, hoursLeft } = snapshot;
  const fact = seat === 'USSR' ? 'cover' : 'authority';
  const value = observation.facts[fact] ?? 0;
  return (
    <dl className="means">
      <div className={`means__seat power--${seat}`}>
        <dt>Desk of</dt>
        <dd>{LEADERS[seat]}</dd>
      </div>
      <div>
        <dt>Hours left</dt>
        <dd>
          <Pips value={hoursLeft} of={HOURS_A_DAY} />
          <span className="means__figure">
            {hoursLeft} of {HOURS_A_DAY}
          </span>
        </dd>
      </div>
      <div title={seat === 'USSR' ? 'The paper Stalin can point to' : 'What the President can still carry at home'}>
        <dt>{seat === 'USSR' ? 'Cover' : 'Authority'}</dt>
        <dd>
          <Pips value={value} of={10} />
          <span className="means__figure">{value} of 10</span>
        </dd>
      </div>
    </dl>
  );
}

function Pips({ value, of }: { readonly value: number; readonly of: number }) {
  return (
    <span className="pips" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <span key={i} className={i < value ? 'pip pip--full' : 'pip'} />
      ))}
    </span>
  );
}
