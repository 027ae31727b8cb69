import { useMemo, useState } from 'react';
import type { Asked } from './OpenCause.tsx';
import type { GameEvent } from '../../engine/events.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import type { TimelineDay } from '../../lab/debrief.ts';
import { clockFace, hourOf, zoneName } from '../../text/clock.ts';
import { isTelling } from './lanes.ts';
import { OpenCause } from './OpenCause.tsx';
import { plural } from '../../text/numbers.ts';
import { tokyoDay } from '../../engine/time.ts';
import { word } from '../../text/en.ts';

interface Props {
  readonly ix: ScenarioIndex;
  readonly day: number;
  readonly title: string;
  readonly events: readonly GameEvent[];
  /** What is known of causes so far; null for the path of 1945, which is not asked about. */
  readonly asked: Asked | null;
  /** The same day of the other path; null where there is none to compare with. */
  readonly others: TimelineDay | undefined | null;
}

/** The report of one evening with every cause laid open; small matters are folded away. */
export function DayLines({ ix, day, title, events, asked, others }: Props) {
  const [isSmallOpen, setSmallOpen] = useState(false);
  const known = useMemo(() => new Set(others?.events.map((event) => event.id) ?? []), [others]);
  const told = events.filter(isTelling);
  const large = told.filter((event) => event.weight >= 2);
  const small = told.filter((event) => event.weight < 2);
  const list = (lines: readonly GameEvent[]) => (
    <ul className="openLines">
      {lines.map((event) => (
        <Line
          key={event.id + String(event.at)}
          ix={ix}
          day={day}
          event={event}
          asked={asked}
          isOnlyHere={others !== null && !known.has(event.id)}
        />
      ))}
    </ul>
  );
  return (
    <div className="days__side">
      <h3>
        {title} <span className="days__zone">{zoneName('tokyo')}</span>
      </h3>
      {large.length === 0 ? <p className="panel__sentence">No headline.</p> : list(large)}
      {small.length === 0 ? null : (
        <details className="fold" onToggle={(event) => setSmallOpen(event.currentTarget.open)}>
          <summary>{plural(small.length, 'smaller matter')}</summary>
          {isSmallOpen ? list(small) : null}
        </details>
      )}
    </div>
  );
}

/** Tokyo time; what came in the night after bears its own date. */
function hourWords(at: number, day: number): string {
  return tokyoDay(at) === day ? clockFace(at, 'tokyo') : hourOf(at, 'tokyo');
}

interface LineProps {
  readonly ix: ScenarioIndex;
  readonly day: number;
  readonly event: GameEvent;
  readonly asked: Asked | null;
  readonly isOnlyHere: boolean;
}

function Line({ ix, day, event, asked, isOnlyHere }: LineProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li className={`openLine openLine--${event.weight} ${isOnlyHere ? 'openLine--own' : ''}`}>
      <details onToggle={(toggle) => setOpen(toggle.currentTarget.open)}>
        <summary>
          <span className="openLine__hour">{hourWords(event.at, day)}</span> {word(event, ix)}
          {isOnlyHere ? <span className="openLine__own">only here</span> : null}
        </summary>
        {isOpen ? <OpenCause ix={ix} event={event} asked={asked} /> : null}
      </details>
    </li>
  );
}
