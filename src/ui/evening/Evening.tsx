import { useState } from 'react';
import type { Evening as Report } from '../../campaign/evening.ts';
import { dayName, weekday } from '../../text/clock.ts';
import { EveningBody } from './EveningBody.tsx';
import { eveningSentences } from '../../text/en/evening.ts';
import { intentSentence } from '../../text/en/intents.ts';
import { inWords } from '../../text/numbers.ts';
import { useAdvance } from '../game/useAdvance.ts';
import { useFocusOn } from '../parts/useFocusOn.ts';
import { useGame } from '../game/context.ts';

/** The evening report; after a skip, the days passed over first. */
export function Evening() {
  const { snapshot } = useGame();
  const { next, skip } = useAdvance();
  const { evening, skipped } = snapshot;
  const heading = useFocusOn<HTMLHeadingElement>(`evening-${evening?.day ?? 0}`);
  if (evening === null) return null;
  return (
    <div className="paper paper--evening">
      <p className="kicker">Evening report</p>
      <h1 ref={heading} tabIndex={-1} className="paper__title">
        {dayName(evening.day)}
      </h1>
      <Skipped evenings={skipped} />
      <EveningBody evening={evening} />
      <InMind day={evening.day} />
      <p className="paper__buttons">
        <button type="button" className="button button--main" onClick={next} aria-keyshortcuts="n">
          Next day
        </button>
        <button type="button" className="button" onClick={skip} aria-keyshortcuts="k">
          Next decision
        </button>
      </p>
    </div>
  );
}

/** For those who watch: what the leader whose desk lies open wanted of the day, where he looks ahead. */
function InMind({ day }: { readonly day: number }) {
  const { campaign, snapshot, ix, isWatched } = useGame();
  const intent = campaign.intents().find((one) => one.day === day && one.seat === snapshot.seat);
  if (!isWatched || intent === undefined) return null;
  return <p className="inMind">{intentSentence(ix, intent)}</p>;
}

/** Each day passed over in a line; open, the whole of its evening. */
function Skipped({ evenings }: { readonly evenings: readonly Report[] }) {
  if (evenings.length === 0) return null;
  return (
    <section className="skipped" aria-labelledby="skipped">
      <h2 id="skipped" className="paper__heading">
        {evenings.length === 1 ? 'The day passed over' : `The ${inWords(evenings.length)} days passed over`}
      </h2>
      <ol className="skipped__days">
        {evenings.map((evening) => (
          <SkippedDay key={evening.day} evening={evening} />
        ))}
      </ol>
    </section>
  );
}

function SkippedDay({ evening }: { readonly evening: Report }) {
  const { ix } = useGame();
  const [isOpen, setOpen] = useState(false);
  const { you, them } = evening.because;
  const sentences = eveningSentences(ix, evening);
  const first = you === null && them !== null ? sentences.them : sentences.you;
  return (
    <li>
      <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{dayName(evening.day)}</strong> <span className="day__week">{weekday(evening.day)}</span>{' '}
          <span className="skipped__short">{first.text}</span>
        </summary>
        {isOpen ? <EveningBody evening={evening} isWithin /> : null}
      </details>
    </li>
  );
}
