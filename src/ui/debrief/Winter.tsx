import type { Review } from './review.ts';
import type { WinterLine } from '../../engine/outcome/winterLine.ts';
import { rangeOf } from '../../text/numbers.ts';
import { winterBecause, winterOutcome, winterTitle } from '../../text/en/debrief.ts';

/** To December 1945: ranges from numbered rules, and marked as what they are. */
export function Winter({ review: { ix, debrief } }: { readonly review: Review }) {
  return (
    <section className="panel panel--winter" aria-labelledby="winter">
      <h2 id="winter">The winter</h2>
      <p className="stamp stamp--projection">Projection, not a result</p>
      <p className="panel__sentence">
        What the last day’s position may become by December 1945, by the rules of paragraph 9.4 and in ranges. Nothing
        is drawn here and nothing promised.
      </p>
      <ul className="winterLines">
        {debrief.winter.map((line) => (
          <li key={line.rule}>
            <h3>
              {winterTitle(line)} <span className="winterLines__rule">{line.rule}</span>
            </h3>
            <Outcomes line={line} />
            <p className="winterLines__because">Reckoned from: {winterBecause(ix, line.because)}.</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcomes({ line }: { readonly line: WinterLine }) {
  return (
    <ul className="winterLines__outcomes">
      {line.outcomes.map(({ id, low, high }) => (
        <li key={id}>
          <span>{winterOutcome(line.about, id)}</span>
          <span className="winterLines__range">
            {rangeOf(low, high)} {line.unit === 'perCent' ? 'in 100' : 'people'}
          </span>
          {line.unit === 'perCent' ? <Bar low={low} high={high} /> : null}
        </li>
      ))}
    </ul>
  );
}

function Bar({ low, high }: { readonly low: number; readonly high: number }) {
  return (
    <svg className="rangeBar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="2.5" width="100" height="1" className="rangeBar__scale" />
      <rect x={low} y="1" width={Math.max(1, Math.min(100, high) - low)} height="4" className="rangeBar__range" />
    </svg>
  );
}
