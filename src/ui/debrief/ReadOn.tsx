import type { Debrief } from '../../lab/debrief.ts';
import type { Review } from './review.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { citation } from '../../text/sources.ts';
import { CONFIDENCE, LEADERS } from '../../text/en.ts';
import { CONFIDENCE_SENTENCE, TEMPERS } from '../../text/en/debrief.ts';
import { decisionTitle } from '../../text/names.ts';
import { questionsFor } from './questions.ts';
import { SEATS } from '../../engine/words.ts';

/** Questions to argue about, the assumptions, and the sources that were met. */
export function ReadOn({ review }: { readonly review: Review }) {
  return (
    <div className="readOn">
      <section aria-labelledby="argue">
        <h2 id="argue">To argue about</h2>
        <ol className="readOn__questions">
          {questionsFor(review).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </section>
      <Assumptions review={review} />
      <Bibliography ix={review.ix} sources={review.debrief.sources} />
    </div>
  );
}

function Assumptions({ review: { ix, played, debrief } }: { readonly review: Review }) {
  const { lenses, policies } = played.setup;
  return (
    <section aria-labelledby="assumed">
      <h2 id="assumed">What was assumed</h2>
      <ul className="readOn__assumed">
        {[lenses.tokyo, lenses.moscow].map((id) => {
          const lens = ix.lenses[id];
          return (
            <li key={id}>
              <strong>{lens?.kind === 'moscow' ? 'What restrained Moscow' : 'What moved Tokyo'}:</strong> “
              {lens?.name ?? id}”, after {lens?.authors}. {lens?.says}
            </li>
          );
        })}
        {SEATS.filter((seat) => policies[seat] !== undefined).map((seat) => (
          <li key={seat}>
            <strong>{LEADERS[seat]}</strong> was held by the game and was, unknown to anyone,{' '}
            {TEMPERS[seat][debrief.tempers[seat]]}.
          </li>
        ))}
      </ul>
      <p className="panel__sentence">
        Another lens may judge the same choices otherwise. Play the same war under another and see which of your
        conclusions survive it.
      </p>
    </section>
  );
}

interface BibliographyProps {
  readonly ix: ScenarioIndex;
  readonly sources: Debrief['sources'];
}

function Bibliography({ ix, sources }: BibliographyProps) {
  const byKey = new Map<string, { places: string[]; decisions: Set<string>; confidences: Set<'A' | 'B' | 'C'> }>();
  for (const { cite, decisions } of sources) {
    const entry = byKey.get(cite.key) ?? { places: [], decisions: new Set(), confidences: new Set() };
    if (cite.at !== undefined) entry.places.push(cite.at);
    for (const decision of decisions) entry.decisions.add(decision);
    entry.confidences.add(cite.confidence);
    byKey.set(cite.key, entry);
  }
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources you have met</h2>
      <dl className="readOn__sureness">
        {(['A', 'B', 'C'] as const).map((letter) => (
          <div key={letter}>
            <dt>{CONFIDENCE[letter]}</dt>
            <dd>{CONFIDENCE_SENTENCE[letter]}</dd>
          </div>
        ))}
      </dl>
      <ul className="sources sources--full">
        {[...byKey].map(([key, { places, decisions, confidences }]) => (
          <li key={key}>
            <p>
              {citation(ix, { key, confidence: 'A' })}
              {places.length === 0 ? '' : ` There: ${places.join('; ')}.`}{' '}
              <em>
                {[...confidences]
                  .sort()
                  .map((letter) => CONFIDENCE[letter])
                  .join('; ')}
              </em>
            </p>
            <p className="sources__met">
              Met at: {[...decisions].map((id) => `“${decisionTitle(ix, id)}”`).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
