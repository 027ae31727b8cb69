import { useState } from 'react';
import type { Choice, Review } from './review.ts';
import type { Effect } from './causes.ts';
import { ChoiceBody } from './ChoiceBody.tsx';
import { dayName } from '../../text/clock.ts';
import { daysInWords } from '../../text/en/debrief.ts';
import { besideHistory, choiceOption, choiceTitle } from './choiceText.ts';
import { endingName } from '../../text/names.ts';
import { LEADERS } from '../../text/en.ts';
import { PlayOn } from './PlayOn.tsx';
import { plural } from '../../text/numbers.ts';

interface Props {
  readonly review: Review;
  readonly choice: Choice;
  readonly effect: Effect | null;
  readonly note: string;
  readonly onDay: (day: number) => void;
}

/** One choice: folded, what it was and how much hangs on it; open, the whole paper. */
export function ChoiceCard({ review, choice, effect, note, onDay }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { ix } = review;
  return (
    <details className={`choiceCard power--${choice.seat}`} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="choiceCard__day">
          {dayName(choice.day)}, {LEADERS[choice.seat]}
        </span>
        <span className="choiceCard__title">{choiceTitle(ix, choice)}</span>
        <span className="choiceCard__option">
          {choice.kind === 'silence' ? 'Silence: ' : ''}
          {choiceOption(ix, choice)}
          {choice.again.length > 0 ? `; again on ${daysInWords(choice.again)}` : ''}
        </span>
        <span className={choice.asHistory ? 'choiceCard__as' : 'choiceCard__as choiceCard__as--other'}>
          {besideHistory(choice)}
        </span>
        <span className="choiceCard__weight">{weightWords(review, choice, effect)}</span>
      </summary>
      {isOpen ? (
        <>
          <PlayOn review={review} choice={choice} />
          <ChoiceBody review={review} choice={choice} effect={effect} note={note} onDay={onDay} />
        </>
      ) : null}
    </details>
  );
}

function weightWords(review: Review, choice: Choice, effect: Effect | null): string {
  if (choice.kind === 'silence') return 'A silence cannot be left out.';
  if (effect === null) return 'Not yet asked about.';
  const other =
    effect.ending === review.debrief.ending ? '' : ` The ending would be “${endingName(review.ix, effect.ending)}”.`;
  return effect.differs === 0
    ? `No headline hangs on it.${other}`
    : `${plural(effect.differs, 'headline hangs', 'headlines hang')} on it.${other}`;
}
