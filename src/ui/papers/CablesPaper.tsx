import { useState } from 'react';
import { correspondent, letterTitle } from '../../text/names.ts';
import { unanswered, wantsAnswer } from '../../engine/letters/written.ts';
import { WriteLetter, type Start } from './WriteLetter.tsx';
import { afterSpan, hourOf, zoneName } from '../../text/clock.ts';
import { citation } from '../../text/sources.ts';
import { letterText } from '../../text/papers.ts';
import { letterBody, STANCES, THREADS, TONE_NAMES } from '../../text/en.ts';
import { useGame } from '../game/context.ts';

interface Entry {
  readonly id: string;
  readonly isIn: boolean;
  readonly at: number;
}

/** Letters in and out, the newest first, and the sheet on which one is written. */
export function CablesPaper() {
  const { snapshot, isWatched } = useGame();
  const [sheet, setSheet] = useState<{ readonly day: number; readonly start: Start } | null>(null);
  if (sheet !== null && sheet.day === snapshot.day)
    return <WriteLetter start={sheet.start} onBack={() => setSheet(null)} />;
  return (
    <CableList
      onWrite={isWatched || snapshot.screen !== 'desk' ? null : (start) => setSheet({ day: snapshot.day, start })}
    />
  );
}

/** Own letters on their way are shown to their sender alone. */
function CableList({ onWrite }: { readonly onWrite: ((start: Start) => void) | null }) {
  const { snapshot, ix } = useGame();
  const waiting = new Set(unanswered(ix, snapshot.view).map(({ id }) => id));
  const { letters, inFlight } = snapshot.observation;
  const entries: Entry[] = Object.entries(letters)
    .map(([id, state]) => {
      const isIn = ix.letters[id]?.to === snapshot.seat;
      return { id, isIn, at: isIn ? state.receivedAt : state.sentAt };
    })
    .sort((a, b) => b.at - a.at);
  const orders = inFlight.filter((cable) => cable.kind === 'instruction');
  return (
    <>
      <h1 className="paper__title">Cables</h1>
      <p className="note">Hours are those of {zoneName(snapshot.seat === 'USSR' ? 'moscow' : 'washington')}.</p>
      {onWrite === null ? null : (
        <p className="paper__buttons">
          <button
            type="button"
            className="button"
            disabled={snapshot.legal.letters.length === 0}
            onClick={() => onWrite({})}
          >
            Write a letter
          </button>
          {snapshot.legal.letters.length === 0 ? (
            <span className="note">There is nothing to write about yet.</span>
          ) : null}
        </p>
      )}
      {orders.length === 0 ? null : (
        <p className="note">{orders.length} of your instructions are still on the wire to their commanders.</p>
      )}
      {entries.length === 0 ? <p className="empty">No letters yet.</p> : null}
      <ul className="cables">
        {entries.map((entry) => (
          <CableCard
            key={`${entry.id}${entry.isIn}`}
            entry={entry}
            onAnswer={entry.isIn && waiting.has(entry.id) ? onWrite : null}
          />
        ))}
      </ul>
    </>
  );
}

interface CardProps {
  readonly entry: Entry;
  readonly onAnswer: ((start: Start) => void) | null;
}

function CableCard({ entry, onAnswer }: CardProps) {
  const { snapshot, ix } = useGame();
  const letter = ix.letters[entry.id];
  const { letters, ledger } = snapshot.observation;
  const state = letters[entry.id];
  if (letter === undefined || state === undefined) return null;
  const zone = snapshot.seat === 'USSR' ? 'moscow' : 'washington';
  const isNew = entry.isIn && entry.at > snapshot.observation.now - 1440;
  return (
    <li className={entry.isIn ? 'cable' : 'cable cable--out'}>
      <p className="cable__mast">
        {entry.isIn ? `From ${correspondent(letter.from)}` : `To ${correspondent(letter.to)}`} ·{' '}
        {THREADS[letter.thread]} · {STANCES[letter.stance]}
        {letter.axes === undefined ? null : ` · ${TONE_NAMES[letter.axes.tone].toLowerCase()}`}
        {isNew ? <span className="stamp stamp--new">new</span> : null}
      </p>
      <h2 className="cable__title">{letterTitle(ix, entry.id)}</h2>
      <p className="cable__text">
        {letter.axes === undefined ? letterText(ix, state) : letterBody(ix, entry.id, letters, ledger, zone)}
      </p>
      {letter.quote === undefined ? null : <blockquote className="cable__quote">“{letter.quote}”</blockquote>}
      <p className="cable__hours">
        {entry.isIn
          ? `Sent ${hourOf(state.sentAt, zone)}. Handed over ${hourOf(state.receivedAt, zone)}, ${afterSpan(state.receivedAt - state.sentAt)}.`
          : `Sent ${hourOf(state.sentAt, zone)}. ${state.receivedAt >= 0 ? `Answered; it was in hand ${hourOf(state.receivedAt, zone)}.` : wantsAnswer(letter, state) ? 'No answer yet.' : ''}`}
        {letter.invented === true && letter.axes === undefined ? (
          <span className="stamp stamp--invented">invented</span>
        ) : null}
      </p>
      {onAnswer === null || letter.axes === undefined ? null : (
        <p className="paper__buttons">
          <button
            type="button"
            className="button button--small"
            aria-label={`Answer: ${letterTitle(ix, entry.id)}`}
            onClick={() => onAnswer({ to: letter.from, subject: letter.axes?.subject })}
          >
            Answer
          </button>
        </p>
      )}
      {letter.sources.length === 0 ? null : (
        <details className="cable__sources">
          <summary>Sources</summary>
          {letter.sources.map((cite) => (
            <p key={cite.key + (cite.at ?? '')}>{citation(ix, cite)}</p>
          ))}
        </details>
      )}
    </li>
  );
}
