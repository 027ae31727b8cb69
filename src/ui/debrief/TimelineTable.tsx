import { useMemo, useState } from 'react';
import type { Review } from './review.ts';
import { dayName } from '../../text/clock.ts';
import { LANE_NAMES, LANES, marksOf, type Mark } from './lanes.ts';
import { Scrolling } from './Scrolling.tsx';

/** The two timelines as a table; made when somebody opens it. */
export function TimelineTable({ review }: { readonly review: Review }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The same as a table</summary>
      {isOpen ? <Table review={review} /> : null}
    </details>
  );
}

function Table({ review: { ix, debrief } }: { readonly review: Review }) {
  const yours = useMemo(() => marksOf(ix, debrief.yours, debrief.historys), [ix, debrief]);
  const historys = useMemo(() => marksOf(ix, debrief.historys, debrief.yours), [ix, debrief]);
  return (
    <Scrolling label="Headlines by day">
      <table className="table ledgerTable ledgerTable--days">
        <caption>Headlines on each day: all told, and in brackets those the other path does not have that day.</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Day
            </th>
            <th scope="colgroup" colSpan={LANES.length}>
              Your war
            </th>
            <th scope="colgroup" colSpan={LANES.length}>
              1945
            </th>
          </tr>
          <tr>
            {['yours', 'historys'].flatMap((side) =>
              LANES.map((lane) => (
                <th key={`${side}-${lane}`} scope="col">
                  {LANE_NAMES[lane]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {debrief.yours.map(({ day }) => (
            <tr key={day}>
              <th scope="row">
                {dayName(day)}
                {day === debrief.parted ? ' (the paths part)' : ''}
              </th>
              {[yours, historys].flatMap((marks, side) =>
                LANES.map((lane) => <td key={`${side}-${lane}`}>{cell(marks, day, lane)}</td>),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

function cell(marks: readonly Mark[], day: number, lane: string): string {
  const mark = marks.find((one) => one.day === day && one.lane === lane);
  if (mark === undefined) return '–';
  return mark.own > 0 ? `${mark.all} (${mark.own})` : `${mark.all}`;
}
