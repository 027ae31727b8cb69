import { composedId } from '../../engine/letters/axes.ts';
import { composedTitle, subjectName } from '../../text/en.ts';
import { correspondent, decisionTitle, optionLabel, personName } from '../../text/names.ts';
import { letterKey, orderKey } from '../../engine/submissionForm.ts';
import { orderSentence } from '../../text/orders.ts';
import { plural } from '../../text/numbers.ts';
import { useAdvance } from './useAdvance.ts';
import { useGame } from './context.ts';

/** What goes out tonight: withdraw, undo, seal. */
export function Drafts() {
  const { campaign, snapshot, isWatched, note } = useGame();
  const { seal, skip } = useAdvance();
  const { draft, thinking } = snapshot;
  const count = draft.answers.length + draft.orders.length + draft.consults.length + (draft.letters?.length ?? 0);
  return (
    <section className="drafts" aria-labelledby="drafts-heading">
      <h2 id="drafts-heading" className="drafts__heading">
        {isWatched ? 'Both desks decide without you' : 'Today’s papers'}
        {count > 0 ? <span className="drafts__hours">{plural(snapshot.hoursLeft, 'hour')} left</span> : null}
      </h2>
      {isWatched ? null : count === 0 ? (
        <p className="drafts__none">Nothing yet. A day may pass without a word.</p>
      ) : (
        <DraftList />
      )}
      <output className="drafts__thinking">
        {thinking ? `${isWatched ? 'Both desks are' : 'Your day is sealed. The other side is'} thinking.` : ''}
      </output>
      <p className="drafts__buttons">
        {isWatched ? null : (
          <button
            type="button"
            className="button"
            disabled={!snapshot.canUndo || thinking}
            aria-keyshortcuts="u"
            onClick={() => {
              campaign.undo();
              note('undone');
            }}
          >
            Undo
          </button>
        )}
        <button type="button" className="button" disabled={thinking} onClick={skip} aria-keyshortcuts="k">
          {isWatched ? 'To the next event' : 'Seal and skip'}
        </button>
        <button type="button" className="button button--seal" disabled={thinking} onClick={seal} aria-keyshortcuts="s">
          {isWatched ? 'Play the day' : 'Seal the day'}
        </button>
      </p>
    </section>
  );
}

function DraftList() {
  const { campaign, snapshot, ix } = useGame();
  const { draft } = snapshot;
  return (
    <ul className="drafts__list">
      {draft.answers.map(({ decision, option }) => (
        <li key={decision}>
          <span>
            {decisionTitle(ix, decision)} <strong>{optionLabel(ix, decision, option)}</strong>
          </span>
          <button
            type="button"
            className="button button--small"
            aria-label={`Withdraw the answer to ${decisionTitle(ix, decision)}`}
            onClick={() => campaign.withdraw({ decision })}
          >
            Withdraw
          </button>
        </li>
      ))}
      {draft.orders.map((order) => (
        <li key={orderKey(order)}>
          <span>{orderSentence(ix, order)}</span>
          <button
            type="button"
            className="button button--small"
            aria-label={`Withdraw the order: ${orderSentence(ix, order)}`}
            onClick={() => campaign.withdraw({ order })}
          >
            Withdraw
          </button>
        </li>
      ))}
      {(draft.letters ?? []).map((letter) => (
        <li key={letterKey(letter)}>
          <span>
            Letter to {correspondent(letter.to)} <strong>{composedTitle(ix, composedId(snapshot.seat, letter))}</strong>
          </span>
          <button
            type="button"
            className="button button--small"
            aria-label={`Withdraw the letter to ${correspondent(letter.to)} about ${subjectName(letter.subject)}`}
            onClick={() => campaign.withdraw({ letter })}
          >
            Withdraw
          </button>
        </li>
      ))}
      {draft.consults.map((consult) => (
        <li key={consult}>
          <span>Asked: {personName(ix, consult.split('/')[1] ?? '')}. The hour is spent.</span>
        </li>
      ))}
    </ul>
  );
}
