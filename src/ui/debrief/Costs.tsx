import type { Review } from './review.ts';
import { COSTS } from '../../text/en.ts';
import { rangeOf } from '../../text/numbers.ts';
import { Scrolling } from './Scrolling.tsx';

/** Human cost: ranges with where they come from. Not a score, and not added up. */
export function Costs({ review }: { readonly review: Review }) {
  return (
    <section className="panel panel--costs" aria-labelledby="costs">
      <h2 id="costs">Human cost</h2>
      <p className="panel__sentence">
        These are people. The numbers are ranges because nobody knows them better; they are no score, and they are not
        added up. Those of 1945 may cover more days or more places than these weeks: the note beside each says which.
      </p>
      <Scrolling label="Table of human cost">
        <table className="table ledgerTable">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">In this war</th>
              <th scope="col">In 1945, and where the number comes from</th>
            </tr>
          </thead>
          <tbody>
            {review.debrief.panels.costs.map(({ cost, low, high, historyLow, historyHigh, source }) => (
              <tr key={cost}>
                <th scope="row">{COSTS[cost]}</th>
                <td className="ledgerTable__number">{high === 0 ? 'none counted' : rangeOf(low, high)}</td>
                <td>
                  <span className="ledgerTable__number">{rangeOf(historyLow, historyHigh)}</span>
                  <span className="ledgerTable__source"> {source}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
      <p className="panel__sentence">
        Koreans and Chinese under Japanese rule, forced labourers, the Ainu, Nivkh and Uilta of the islands died and
        were driven from home in these weeks too. For many of them no count exists, in this table or anywhere.
      </p>
    </section>
  );
}
