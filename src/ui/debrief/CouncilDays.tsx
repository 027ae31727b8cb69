import type { Review } from './review.ts';
import { COUNCIL } from '../../engine/words.ts';
import { dayName } from '../../text/clock.ts';
import { Scrolling } from './Scrolling.tsx';
import { signed } from '../../text/numbers.ts';

/** Where each man of Tokyo's council stood on the evening of each day: what no seat could see. */
export function CouncilDays({ review: { ix, debrief } }: { readonly review: Review }) {
  return (
    <details className="fold">
      <summary>Tokyo’s council, man by man</summary>
      <Scrolling label="Stances by day">
        <table className="table ledgerTable">
          <caption>From −100, war to the end, to +100, acceptance; on the evening of each day of your war.</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              {COUNCIL.map((id) => (
                <th key={id} scope="col">
                  {ix.council[id]?.name ?? id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {debrief.yours.map(({ day, council }) => (
              <tr key={day}>
                <th scope="row">{dayName(day)}</th>
                {COUNCIL.map((id) => (
                  <td key={id}>{signed(council[id])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </details>
  );
}
