import type { Choice, Review } from './review.ts';
import { branchOff } from '../../campaign/branchOff.ts';
import { dayName } from '../../text/clock.ts';
import { LEADERS } from '../../text/en.ts';
import { orderKey } from '../../engine/submissionForm.ts';
import { useDaybook } from '../parts/announce.tsx';
import { useGame } from '../game/context.ts';

interface Props {
  readonly review: Review;
  readonly choice: Choice;
  /** The button alone, where the words stand elsewhere. */
  readonly isBrief?: boolean;
}

/** Opens the war again on the day of a choice, with that choice still to be made. */
export function PlayOn({ review, choice, isBrief = false }: Props) {
  const { campaign, library, playOn } = useGame();
  const say = useDaybook();
  const first = review.debrief.yours[0]?.day ?? choice.day;
  // A silence was counted at the hour that ends its last day.
  const day = Math.max(first, choice.kind === 'silence' ? choice.day - 1 : choice.day);
  const open = (): void => {
    try {
      const left = choice.order === undefined ? { decision: choice.decision } : { order: orderKey(choice.order) };
      playOn(branchOff(library, campaign, { seat: choice.seat, day, ...left }));
      say(`The war lies open again on ${dayName(day)}, at ${LEADERS[choice.seat]}’s desk.`);
    } catch (fault) {
      say(`This day could not be opened again: ${String(fault)}`, 'fault');
    }
  };
  if (isBrief)
    return (
      <button type="button" className="button button--small" onClick={open}>
        From {dayName(day)}
      </button>
    );
  return (
    <p className="playOn">
      <button type="button" className="button" onClick={open}>
        Open {dayName(day)} again and play on
      </button>{' '}
      <span className="playOn__says">
        A game of its own, at {LEADERS[choice.seat]}’s desk: the days before as they were, the same luck, and this
        choice still to be made.
      </span>
    </p>
  );
}
