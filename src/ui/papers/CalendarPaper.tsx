import { actNumber } from '../../text/names.ts';
import { coverCause } from '../../campaign/evening.ts';
import { dayName, weekday } from '../../text/clock.ts';
import { staffPage } from './planBrief.ts';
import { useGame, type Game } from '../game/context.ts';
import type { Day } from '../../engine/time.ts';
import { word } from '../../text/en.ts';

/** Days past with what this seat saw of them, and days to come with what is due. */
export function CalendarPaper() {
  const game = useGame();
  const { snapshot, ix } = game;
  const { scenario } = ix;
  const due = snapshot.observation.open
    .filter((id) => ix.decisions[id]?.initiative !== true)
    .map((id) => ({ id, day: Math.floor((snapshot.view.deadline(id) + 540) / 1440) }));
  const ahead = Array.from({ length: Math.max(0, scenario.end - snapshot.day + 1) }, (_, i) => snapshot.day + i);
  const lastOrders = lastOrderDays(game);
  return (
    <>
      <h1 className="paper__title">Calendar</h1>
      <p className="note">
        Days are Tokyo days. “{scenario.title}” ends on {dayName(scenario.end)}. A last order is the last that still
        brings a plan there by then.
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
              {lastOrders
                .filter((one) => one.day === day)
                .map((one) => (
                  <span key={one.id} className="day__act">
                    Last order for “{one.name}”
                  </span>
                ))}
              {act === undefined ? null : <span className="day__act">Act {actNumber(scenario, act)} ends.</span>}
            </li>
          );
        })}
      </ol>
      <PastDays />
    </>
  );
}

function PastDays() {
  const { campaign, snapshot, ix } = useGame();
  const turns = campaign.history();
  return (
    <>
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

/** Until when each plan that still lies in port may be ordered and be there in time. Bombs and stations have no such day. */
function lastOrderDays(game: Game): { id: string; name: string; day: Day }[] {
  const { snapshot, ix } = game;
  return ix.operationIds.flatMap((id) => {
    const plan = ix.operations[id];
    const state = snapshot.view.plan(id);
    if (plan === undefined || state === undefined || plan.kind === 'station' || plan.kind === 'strike') return [];
    if (!['dormant', 'preparing', 'ready', 'held'].includes(state.status)) return [];
    return [{ id, name: plan.name, day: staffPage(game, plan, state).lastDay }];
  });
}
