import { useMemo } from 'react';
import type { Effect } from './causes.ts';
import type { GameEvent } from '../../engine/events.ts';
import type { Review } from './review.ts';
import { dayName } from '../../text/clock.ts';
import { endingName } from '../../text/names.ts';
import { tokyoDay } from '../../engine/time.ts';
import { word } from '../../text/en.ts';

interface Props {
  readonly review: Review;
  readonly effect: Effect;
  readonly onDay: (day: number) => void;
}

const LONGEST = 8;

/** What the choice brought, and what would have come in its place. */
export function EffectLists({ review, effect, onDay }: Props) {
  const undone = useMemo(() => heaviest(effect.undone), [effect]);
  const instead = useMemo(() => heaviest(effect.instead), [effect]);
  const { ending } = review.debrief;
  return (
    <div className="choiceBody__pair choiceBody__pair--effects">
      <div>
        <h3>What would not have happened without it</h3>
        <Lines
          review={review}
          events={undone}
          all={effect.undone.length}
          none="Every headline comes about all the same."
          onDay={onDay}
        />
        <p className="panel__sentence">
          {effect.differs > effect.undone.length
            ? `${effect.differs - effect.undone.length} more would have come at another hour or in another way.`
            : null}{' '}
          {effect.ending === ending
            ? 'The war would be called the same.'
            : `The war would be called “${endingName(review.ix, effect.ending)}”.`}
        </p>
      </div>
      <div>
        <h3>What would have happened instead</h3>
        <Lines review={review} events={instead} all={effect.instead.length} none="Nothing new." onDay={null} />
        <p className="panel__sentence">The other side answers here as it did, where it still can.</p>
      </div>
    </div>
  );
}

/** The weightiest, told in the order of days. */
function heaviest(events: readonly GameEvent[]): GameEvent[] {
  return [...events]
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, LONGEST)
    .sort((a, b) => a.at - b.at);
}

interface LinesProps {
  readonly review: Review;
  readonly events: readonly GameEvent[];
  readonly all: number;
  readonly none: string;
  readonly onDay: ((day: number) => void) | null;
}

function Lines({ review, events, all, none, onDay }: LinesProps) {
  if (events.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className="effectLines">
        {events.map((event) => {
          const day = tokyoDay(event.at);
          return (
            <li key={event.id}>
              {onDay === null ? (
                <span className="effectLines__day">{dayName(day)}</span>
              ) : (
                <button type="button" className="linkButton effectLines__day" onClick={() => onDay(day)}>
                  {dayName(day)}
                </button>
              )}{' '}
              {word(event, review.ix)}
            </li>
          );
        })}
      </ul>
      {all > events.length ? <p className="panel__sentence">And {all - events.length} more.</p> : null}
    </>
  );
}
