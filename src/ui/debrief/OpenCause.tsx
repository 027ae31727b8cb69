import type { Effect } from './causes.ts';
import type { GameEvent } from '../../engine/events.ts';
import type { Review } from './review.ts';
import type { ScenarioIndex } from '../../engine/scenarioIndex.ts';
import { askable, causesIn } from './causes.ts';
import { choiceWords } from './choiceText.ts';
import { wordDraw, wordModifier, wordReason } from '../../text/en.ts';

/** A war whose choices are being left out in turn, and what has been found so far. */
export interface Asked {
  readonly review: Review;
  readonly found: readonly Effect[];
}

interface Props {
  readonly ix: ScenarioIndex;
  readonly event: GameEvent;
  readonly asked: Asked | null;
}

/** Everything that went into one event: what was decided, what was added up, what luck answered, and what it hangs on. */
export function OpenCause({ ix, event, asked }: Props) {
  const { because, modifiers = [], draws = [], paragraph } = event.cause;
  return (
    <div className="openCause">
      {because.length === 0 ? <p>It came of the rules and the state of things.</p> : null}
      <ul>
        {because.map((reason) => (
          <li key={reason}>{wordReason(reason, ix)}</li>
        ))}
      </ul>
      {modifiers.length === 0 ? null : (
        <>
          <h4>What was added up</h4>
          <ul className="openCause__sum">
            {modifiers.map((modifier) => (
              <li key={modifier.id}>{wordModifier(modifier)}</li>
            ))}
          </ul>
        </>
      )}
      {draws.length === 0 ? null : (
        <>
          <h4>What luck was asked</h4>
          <ul>
            {draws.map((draw) => (
              <li key={draw.question}>
                {wordDraw(draw, ix)} <code>{draw.question}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked === null ? null : <Hangs asked={asked} event={event} />}
      <p className="openCause__rule">Rules, paragraph {paragraph}</p>
    </div>
  );
}

function Hangs({ asked: { review, found }, event }: { readonly asked: Asked; readonly event: GameEvent }) {
  const causes = causesIn(found, event);
  const left = askable(review).length - found.length;
  return (
    <>
      <h4>It would not have happened, or not so, without</h4>
      {causes.length === 0 ? (
        <p>{left > 0 ? 'Nothing found so far.' : 'No single choice: it comes about without any one of them.'}</p>
      ) : (
        <ul className="openCause__hangs">
          {causes.map((choice) => (
            <li key={choice.decision}>{choiceWords(review.ix, choice)}</li>
          ))}
        </ul>
      )}
      {left > 0 ? <p className="openCause__left">{left} choices have still to be asked about.</p> : null}
    </>
  );
}
