import { correspondent } from '../../text/names.ts';
import { afterSpan, hourOf, zoneName } from '../../text/clock.ts';
import { citation } from '../../text/sources.ts';
import { letterText } from '../../text/papers.ts';
import { STANCES, THREADS } from '../../text/en.ts';
import { useGame } from '../game/context.ts';

interface Entry {
  readonly id: string;
  readonly isIn: boolean;
  readonly at: number;
}

/** Letters in and out, the newest first. Own letters on their way are shown to their sender alone. */
export function CablesPaper() {
  const { snapshot, ix } = useGame();
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
      {orders.length === 0 ? null : (
        <p className="note">{orders.length} of your instructions are still on the wire to their commanders.</p>
      )}
      {entries.length === 0 ? <p className="empty">No letters yet.</p> : null}
      <ul className="cables">
        {entries.map((entry) => (
          <CableCard key={`${entry.id}${entry.isIn}`} entry={entry} />
        ))}
      </ul>
    </>
  );
}

function CableCard({ entry }: { readonly entry: Entry }) {
  const { snapshot, ix } = useGame();
  const letter = ix.letters[entry.id];
  const state = snapshot.observation.letters[entry.id];
  if (letter === undefined || state === undefined) return null;
  const zone = snapshot.seat === 'USSR' ? 'moscow' : 'washington';
  const isNew = entry.isIn && entry.at > snapshot.observation.now - 1440;
  return (
    <li className={entry.isIn ? 'cable' : 'cable cable--out'}>
      <p className="cable__mast">
        {entry.isIn ? `From ${correspondent(letter.from)}` : `To ${correspondent(letter.to)}`} ·{' '}
        {THREADS[letter.thread]} · {STANCES[letter.stance]}
        {isNew ? <span className="stamp stamp--new">new</span> : null}
      </p>
      <h2 className="cable__title">{letter.title}</h2>
      <p className="cable__text">{letterText(ix, state)}</p>
      {letter.quote === undefined ? null : <blockquote className="cable__quote">“{letter.quote}”</blockquote>}
      <p className="cable__hours">
        {entry.isIn
          ? `Sent ${hourOf(state.sentAt, zone)}. Handed over ${hourOf(state.receivedAt, zone)}, ${afterSpan(state.receivedAt - state.sentAt)}.`
          : `Sent ${hourOf(state.sentAt, zone)}. ${state.receivedAt >= 0 ? `Answered; it was in hand ${hourOf(state.receivedAt, zone)}.` : letter.wantsAnswer ? 'No answer yet.' : ''}`}
        {letter.invented === true ? <span className="stamp stamp--invented">invented</span> : null}
      </p>
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
