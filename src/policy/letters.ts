/** How a policy answers letters, and when it writes one unasked. ¶7.8, ¶8.4 */
import type { Composed, Submission } from '../engine/submission.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { Policy } from './policy.ts';
import { HOUR } from '../engine/time.ts';
import { LETTER_HOURS, hoursOf } from '../engine/legal.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';
import { checkLetter, composedIn, timesWritten, unanswered } from '../engine/letters/written.ts';
import { weigh } from '../engine/letters/weigh.ts';

/** Adds letters to a submission as far as hours and rules allow. */
export function withLetters(
  ix: ScenarioIndex,
  view: SeatView,
  submission: Submission,
  letters: readonly Composed[],
): Submission {
  const taken: Composed[] = [...(submission.letters ?? [])];
  let hours = view.hours - hoursOf(ix, submission, view);
  for (const letter of letters) {
    const twice = taken.some((other) => other.to === letter.to && other.subject === letter.subject);
    if (hours < LETTER_HOURS || twice || checkLetter(ix, view, letter) !== null) continue;
    taken.push(letter);
    hours -= LETTER_HOURS;
  }
  return canonicalSubmission({ ...submission, letters: taken });
}

/** Answers to what has lain long enough, the oldest first. `lean` is how far this policy is ready to yield, in points. */
export function answersTo(ix: ScenarioIndex, view: SeatView, lean: number): Composed[] {
  return unanswered(ix, view).flatMap((known) => {
    const weighed = weigh(ix, view, known, lean);
    if (weighed === null || view.now < known.state.receivedAt + weighed.wait * HOUR) return [];
    return [weighed.answer];
  });
}

/** The same policy, answering the letters that other policies and people compose. */
export function answering(policy: Policy, lean: number): Policy {
  return (ix, view, noise) => withLetters(ix, view, policy(ix, view, noise), answersTo(ix, view, lean));
}

/** Letters not yet written in their sense, one for each subject. */
export function unsaid(ix: ScenarioIndex, view: SeatView, letters: readonly Composed[]): Composed[] {
  const known = composedIn(ix, view);
  return letters.filter(({ to, subject, stance }) => timesWritten(known, view.seat, to, subject, stance) === 0);
}
