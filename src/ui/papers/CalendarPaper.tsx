import { coverCause } from '../../campaign/evening.ts';
import { dayName, weekday } from '../../text/clock.ts';
import { useGame } from '../game/context.ts';
import { word } from '../../text/en.ts';

/** Days past with what this seat saw of them, and days to come with what is due. */
export function CalendarPaper() {
  const { campaign, snapshot, ix } = useGame();
  const turns = campaign.history();
  const { scenario } = ix;
  const due = snapshot.observation.open
    .filter((id) => ix.decisions[id]?.initiative !== true)
    .map((id) => ({ id, day: Math.floor((snapshot.view.deadline(id) + 540) / 1440) }));
  const ahead = Array.from({ length: Math.max(0, scenario.end - snapshot.day + 1) }, (_, i) => snapshot.day + i);
  return (
    <>
      <h1 className="paper__title">Calendar</h1>
      <p className="note">
        Days are Tokyo days. “{scenario.title}” ends on {dayName(scenario.end)}.
      </p>
      <h2 className="paper__heading">To come</h2>
      <ol className="days">
        {ahead.map((day) => {
          const act = scenario.acts.find((one) => one.until === day);
          const papers = due.filter((one) => one.day === day);
          return (
            <li key={day} className={day === snapshot.day ? 'day day--today' : 'day'}>
              <strong>{dayName(day)}</strong> <span className="day__week">{weekday(day)}</span>
              {day === snapshot.day ? ' Today.' : null}
              {papers.map((paper) => (
                <span key={paper.id} className="day__due">
                  Last hour for “{ix.decisions[paper.id]?.title}”
                </span>
              ))}
              {act === undefined ? null : <span className="day__act">Act {act.id} ends.</span>}
            </li>
          );
        })}
      </ol>
      {turns.length === 0 ? null : <h2 className="paper__heading">Past</h2>}
      <ol className="days" reversed>
        {[...turns].reverse().map((turn) => (
          <li key={turn.day} className="day">
            <details>
              <summary>
                <strong>{dayName(turn.day)}</strong> <span className="day__week">{weekday(turn.day)}</span>
              </summary>
              <ul>
                {turn.events
                  .filter((event) => event.weight > 0 && event.seenBy.includes(snapshot.seat))
                  .map((event) => (
                    <li key={event.id + String(event.at)}>{word(coverCause(event, snapshot.seat).event, ix)}</li>
                  ))}
              </ul>
            </details>
          </li>
        ))}
      </ol>
    </>
  );
}
