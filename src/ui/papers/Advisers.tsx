import type { Decision } from '../../engine/scenario.ts';
import type { Minute as MinuteText } from '../../engine/decisions/wording.ts';
import { LEADERS, READINGS } from '../../text/en.ts';
import { unanimousCounsel } from '../../engine/legal.ts';
import { optionLabel, personName } from '../../text/names.ts';
import { OTHER } from '../title/modes.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { useGame } from '../game/context.ts';

interface Props {
  readonly decision: Decision;
  readonly minutes: readonly MinuteText[];
}

/** Minutes of the advisers, and the one thing more they can be asked. */
export function Advisers({ decision, minutes }: Props) {
  return minutes.length === 0 ? null : <Minutes decision={decision} minutes={minutes} />;
}

function Minutes({ decision, minutes }: Props) {
  const { ix, snapshot } = useGame();
  const agreed = unanimousCounsel(decision, snapshot.view);
  return (
    <>
      <h2 className="paper__heading">Minutes of your advisers</h2>
      {agreed === null ? null : (
        <p className="minutes__agreed">
          They are of one mind today: {optionLabel(ix, decision.id, agreed)}. To answer otherwise takes an hour more
          {snapshot.seat === 'USA' ? ' and costs 1 of Authority' : ''}.
        </p>
      )}
      <ul className="minutes">
        {minutes.map((minute) => (
          <Minute key={minute.who} decision={decision} minute={minute} />
        ))}
      </ul>
    </>
  );
}

function Minute({ decision, minute }: { readonly decision: Decision; readonly minute: MinuteText }) {
  const { snapshot, ix, consult, isWatched } = useGame();
  const person = ix.scenario.people.find(({ id }) => id === minute.who);
  const key = `${decision.id}/${minute.who}`;
  const known = snapshot.observation.known[`reading/${key}`]?.value;
  const reading = snapshot.readings[key] ?? (typeof known === 'number' ? known : undefined);
  const other = LEADERS[OTHER[snapshot.seat]] ?? '';
  const name = personName(ix, minute.who);
  const canAsk = snapshot.legal.consults.includes(key) && !snapshot.draft.consults.includes(key);
  return (
    <li className="minute">
      <p className="minute__who">
        <strong>{name}</strong>
        {person === undefined ? null : <span className="minute__role">{person.role}</span>}
      </p>
      <p className="minute__says">
        {minute.isQuote ? `“${minute.says}”` : minute.says}
        {minute.isQuote ? null : <span className="minute__mark"> (summary)</span>}
      </p>
      <p className="minute__counsel">Counsels: {optionLabel(ix, decision.id, minute.counsel)}</p>
      {reading !== undefined ? (
        <p className="minute__reading">
          On {other}: {READINGS[reading]}. He is right two times in three.
        </p>
      ) : canAsk && !isWatched ? (
        <button type="button" className="button button--small" onClick={() => consult(key)}>
          Ask him what he makes of {other} · 1 hour
          <span className="unseen">: {name}</span>
        </button>
      ) : null}
      <RefusalNote to={key} />
    </li>
  );
}
