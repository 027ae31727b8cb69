import type { Review } from './review.ts';
import type { Grade, Seat } from '../../engine/words.ts';
import { GradeMark } from './Grade.tsx';
import { inWords } from '../../text/numbers.ts';
import { SEAT_NAMES } from '../../text/en.ts';
import { SEATS } from '../../engine/words.ts';

/** What each leader wanted in these weeks, beside what he had of it in 1945. Both seats are shown to both. */
export function Interests({ review }: { readonly review: Review }) {
  return (
    <section className="panel panel--interests" aria-labelledby="interests">
      <h2 id="interests">Interests</h2>
      <div className="panel__pair">
        {SEATS.map((seat) => (
          <Table key={seat} review={review} seat={seat} />
        ))}
      </div>
    </section>
  );
}

function Table({ review: { debrief }, seat }: { readonly review: Review; readonly seat: Seat }) {
  const lines = debrief.panels.interests.filter((line) => line.seat === seat);
  const better = lines.filter((line) => rank(line.grade) > rank(line.history)).length;
  const worse = lines.filter((line) => rank(line.grade) < rank(line.history)).length;
  return (
    <div className="panel__half">
      <table className="table ledgerTable">
        <caption>{SEAT_NAMES[seat]}</caption>
        <thead>
          <tr>
            <th scope="col">Aim</th>
            <th scope="col">Here</th>
            <th scope="col">In 1945</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ aim, title, chosen, grade, history }) => (
            <tr key={aim} className={chosen ? 'is-taken' : undefined}>
              <th scope="row">
                {title}
                {chosen ? <span className="ledgerTable__taken"> (taken)</span> : null}
              </th>
              <td>
                <GradeMark grade={grade} />
              </td>
              <td>
                <GradeMark grade={history} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="panel__sentence">
        Of seven aims {inWords(better)} went further than in 1945 and {inWords(worse)} less far. They are never summed:
        which of them matter is for you to say.
      </p>
    </div>
  );
}

function rank(grade: Grade): number {
  return grade === 'kept' ? 2 : grade === 'inPart' ? 1 : 0;
}
