/** What a seat may write today, and what lies on its desk to be answered, from its own view alone. ¶7.7 */
import type { Rejection } from '../rejection.ts';
import type { Reading, Topic } from '../scenario.ts';
import type { IndexedLetter, ScenarioIndex } from '../scenarioIndex.ts';
import type { SeatView } from '../seatView.ts';
import type { LetterState } from '../state.ts';
import type { Composed } from '../submission.ts';
import type { Correspondent, LetterStance, Seat, Subject } from '../words.ts';
import { HOUR } from '../time.ts';
import { LETTER_STANCES, TONES } from '../words.ts';
import { composedId, senseOf, topicId } from './axes.ts';
import { holds } from '../decisions/conditions.ts';
import { oncePerScenario } from '../oncePerScenario.ts';
import { reject } from '../rejection.ts';

/** Hours before the same is written to the same reader again. */
const AGAIN_HOURS = 48;

/** A composed letter with its axes and what is known of it. */
export interface Known {
  readonly id: string;
  readonly letter: IndexedLetter;
  readonly axes: Composed;
  readonly state: Readonly<LetterState>;
}

export function topicOf(
  ix: ScenarioIndex,
  from: Correspondent,
  to: Correspondent,
  subject: Subject,
): Topic | undefined {
  return ix.topics[topicId(from, to, subject)];
}

/** Topics a seat may ever write about, by name. */
export const topicsOf = oncePerScenario((ix) => {
  const of = (seat: Seat): Topic[] =>
    Object.keys(ix.topics)
      .sort()
      .map((id) => ix.topics[id] as Topic)
      .filter((topic) => topic.from === seat);
  return { USSR: of('USSR'), USA: of('USA') };
});

/** Composed letters a view knows, by id. */
export function composedIn(ix: ScenarioIndex, view: Pick<SeatView, 'letterIds' | 'letter'>): Known[] {
  return view.letterIds().flatMap((id) => {
    if (!id.startsWith('w/')) return [];
    const letter = ix.letters[id];
    const state = view.letter(id);
    return letter?.axes === undefined || state === undefined ? [] : [{ id, letter, axes: letter.axes, state }];
  });
}

/** How often one has written to another in one sense, whatever the tone. */
export function timesWritten(
  known: readonly Known[],
  from: Correspondent,
  to: Correspondent,
  subject: Subject,
  stance: LetterStance,
): number {
  const sense = `${senseOf(from, to, subject, stance)}/`;
  return known.reduce((sum, { id, state }) => (id.startsWith(sense) ? sum + state.occurrence : sum), 0);
}

/** Whether a letter still wants an answer; a letter that answers one wants none, unless it makes an offer. ¶7.7 */
export function wantsAnswer(letter: IndexedLetter, state: Pick<LetterState, 'written'>): boolean {
  if (!letter.wantsAnswer) return false;
  return (state.written?.answers ?? '') === '' || letter.stance === 'trade';
}

/** Letters from `writer` that lie unanswered before the seat, the oldest first. */
export function unanswered(ix: ScenarioIndex, view: SeatView, writer?: Correspondent, subject?: Subject): Known[] {
  const known = composedIn(ix, view);
  return known
    .filter(
      ({ letter, axes, state }) =>
        letter.to === view.seat &&
        (writer === undefined || letter.from === writer) &&
        (subject === undefined || axes.subject === subject) &&
        wantsAnswer(letter, state) &&
        state.answeredAt < 0 &&
        !known.some(
          (other) =>
            other.letter.from === view.seat &&
            other.letter.to === letter.from &&
            other.axes.subject === axes.subject &&
            other.state.sentAt >= state.receivedAt,
        ),
    )
    .sort((a, b) => a.state.receivedAt - b.state.receivedAt || (a.id < b.id ? -1 : 1));
}

/** How a stance is read, as the writer knows things: the first reading that holds. */
export function readingOf(topic: Topic, stance: LetterStance, view: SeatView): Reading | undefined {
  return topic.readings.find(
    (reading) => reading.stance === stance && (reading.when === undefined || holds(reading.when, view)),
  );
}

/** Refusal of one letter, hours apart, or null. */
export function checkLetter(ix: ScenarioIndex, view: SeatView, letter: Composed): Rejection | null {
  const topic = topicOf(ix, view.seat, letter.to, letter.subject);
  if (topic === undefined || ix.letters[composedId(view.seat, letter)] === undefined)
    return reject('unknownLetter', { to: letter.to, subject: letter.subject });
  const answers = unanswered(ix, view, letter.to, letter.subject);
  const asked = answers.length > 0;
  if (!asked && !holds(topic.when, view)) return reject('letterClosed', { subject: letter.subject });
  if (letter.stance === 'stall' && asked) return null;
  const agrees = letter.stance === 'concede' && answers.some(({ axes }) => axes.stance === 'trade');
  if (!agrees && readingOf(topic, letter.stance, view) === undefined)
    return reject('letterClosed', { subject: letter.subject });
  if (asked) return null;
  for (const { id, state } of composedIn(ix, view)) {
    const again = state.sentAt + AGAIN_HOURS * HOUR;
    if (id.startsWith(`${senseOf(view.seat, letter.to, letter.subject, letter.stance)}/`) && view.now < again)
      return reject('letterTooSoon', { subject: letter.subject, hours: Math.ceil((again - view.now) / HOUR) });
  }
  return null;
}

/** Everything the seat may write today, one of each tone. */
export function listLetters(ix: ScenarioIndex, view: SeatView): Composed[] {
  return topicsOf(ix)[view.seat].flatMap(({ to, subject }) =>
    LETTER_STANCES.filter((stance) => checkLetter(ix, view, { to, subject, stance, tone: 'correct' }) === null).flatMap(
      (stance) => TONES.map((tone): Composed => ({ to, subject, stance, tone })),
    ),
  );
}

/** What a letter of the seat's would carry if it went today: how often it was said, a broken word, what it answers. */
export function compositionOf(
  ix: ScenarioIndex,
  view: SeatView,
  letter: Composed,
): NonNullable<LetterState['written']> {
  const known = composedIn(ix, view);
  const named = new Set(known.map(({ state }) => state.written?.cites ?? ''));
  const broken = view
    .promises()
    .filter(({ by, to, brokenAt, id }) => by === letter.to && to === view.seat && brokenAt >= 0 && !named.has(id))
    .sort((a, b) => b.brokenAt - a.brokenAt || (a.id < b.id ? -1 : 1));
  return {
    repeats: timesWritten(known, view.seat, letter.to, letter.subject, letter.stance),
    cites: broken[0]?.id ?? '',
    answers: unanswered(ix, view, letter.to, letter.subject)[0]?.id ?? '',
  };
}
