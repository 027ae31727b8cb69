import { CAPITALS } from '../../text/en.ts';
import { hourOf, zoneName } from '../../text/clock.ts';
import { useGame } from '../game/context.ts';

/** What the two powers have promised each other, and what became of it. */
export function LedgerPaper() {
  const { snapshot } = useGame();
  const { ledger } = snapshot.observation;
  const zone = snapshot.seat === 'USSR' ? 'moscow' : 'washington';
  return (
    <>
      <h1 className="paper__title">Ledger of promises</h1>
      <p className="note">What has been given in writing. Taking a promise back is seen, and has its price.</p>
      {ledger.length === 0 ? <p className="empty">No page has been written yet.</p> : null}
      <ul className="ledger">
        {ledger.map((entry) => (
          <li key={entry.id} className={entry.brokenAt >= 0 ? 'promise promise--broken' : 'promise'}>
            <p className="promise__who">
              {CAPITALS[entry.by]} to {CAPITALS[entry.to]}
            </p>
            <p className="promise__what">{entry.subject}</p>
            <p className="promise__when">
              Given {hourOf(entry.madeAt, zone)} ({zoneName(zone)}).{' '}
              {entry.brokenAt >= 0 ? `Broken ${hourOf(entry.brokenAt, zone)}.` : 'Stands.'}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
