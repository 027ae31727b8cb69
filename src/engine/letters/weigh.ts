/** How a leader weighs a letter: one sum of named lines, and the answer it leads to. ¶7.8 */
import type { Modifier } from '../events.ts';
import type { ScenarioIndex } from '../scenarioIndex.ts';
import type { SeatView } from '../seatView.ts';
import type { Topic } from '../scenario.ts';
import type { Known } from './written.ts';
import type { Composed } from '../submission.ts';
import type { Correspondent, LetterStance, Seat, Tone } from '../words.ts';
import { asksAnswer } from './axes.ts';
import { checkLetter, composedIn, timesWritten, topicOf } from './written.ts';
import { holds } from '../decisions/conditions.ts';

export interface Weighed {
  readonly lines: readonly Modifier[];
  readonly sum: number;
  readonly answer: Composed;
  /** Hours he lets it lie. */
  readonly wait: number;
}

/** What a reader brings to a letter; a writer who guesses puts in what he believes. */
export interface Reader {
  readonly seat: Seat;
  readonly temper: number;
  /** Points by which the one who plays the seat leans towards yielding. */
  readonly lean: number;
}

function number(ix: ScenarioIndex, id: string): number {
  const value = ix.params[id];
  if (value === undefined) throw new Error(`no parameter ${id}`);
  return value;
}

function brokenBy(view: SeatView, writer: Correspondent): number {
  return view.promises().filter((promise) => promise.by === writer && promise.brokenAt >= 0).length;
}

/** Lines of the sum, those at zero left out. `view` is whoever asks: the reader, or the writer who guesses. */
export function linesOf(
  ix: ScenarioIndex,
  view: SeatView,
  topic: Topic,
  read: Composed,
  repeats: number,
  reader: Reader,
): Modifier[] {
  const tension = view.fact('tension') ?? 0;
  const strained = tension >= number(ix, 'tension.strain');
  const own = view.fact(reader.seat === 'USA' ? 'authority' : 'cover');
  const broken = Math.min(2, brokenBy(view, topic.from));
  const tone: Readonly<Record<Tone, number>> = {
    warm: strained ? 0 : number(ix, 'letter.warm'),
    correct: 0,
    sharp: reader.temper <= 2 ? number(ix, 'letter.sharpOnMild') : -number(ix, 'letter.sharp'),
  };
  const values: readonly (readonly [string, number])[] = [
    ['letterReady', topic.ready],
    ['letterOffer', read.stance === 'trade' ? number(ix, 'letter.offer') : 0],
    ['letterProtest', read.stance === 'protest' ? -number(ix, 'letter.protest') : 0],
    [`letterTone/${read.tone}`, tone[read.tone]],
    ...topic.hour.map(({ when, add, why }) => [`letter: ${why}`, holds(when, view) ? add : 0] as const),
    ['letterRepeated', -Math.min(2, repeats) * number(ix, 'letter.repeated')],
    ['letterBroken', -broken * number(ix, 'letter.broken')],
    ['letterTension', strained ? -(tension >= number(ix, 'tension.high') ? 2 : 1) * number(ix, 'letter.tension') : 0],
    ['letterWeak', own !== undefined && own <= number(ix, 'letter.weakAt') ? -number(ix, 'letter.weak') : 0],
    ['letterTemper', 3 - reader.temper],
    ['letterLean', reader.lean],
  ];
  return values
    .filter(([, value]) => value !== 0)
    .map(([id, value]) => ({ id, value, paragraph: '7.8', seenBy: [reader.seat] }));
}

/** The stance a sum leads to, best first. */
export function stanceAt(ix: ScenarioIndex, read: LetterStance, sum: number): LetterStance {
  if (sum >= number(ix, read === 'trade' ? 'letter.agrees' : 'letter.grants')) return 'concede';
  if (read === 'claim' && sum >= number(ix, 'letter.agrees')) return 'trade';
  if (sum >= -number(ix, 'letter.stalls')) return 'stall';
  return sum >= -number(ix, 'letter.insists') ? 'claim' : 'protest';
}

const DOWN: readonly LetterStance[] = ['concede', 'trade', 'stall', 'claim', 'protest'];

/** How the seat of `view` would answer a letter on its desk. */
export function weigh(ix: ScenarioIndex, view: SeatView, known: Known, lean = 0): Weighed | null {
  const { axes, letter, state } = known;
  const topic = topicOf(ix, letter.from, letter.to, axes.subject);
  if (topic === undefined) return null;
  const reader: Reader = { seat: view.seat, temper: view.temper, lean };
  const lines = linesOf(ix, view, topic, axes, state.written?.repeats ?? 0, reader);
  const sum = lines.reduce((total, line) => total + line.value, 0);
  const wanted = stanceAt(ix, axes.stance, sum);
  const answer = DOWN.slice(DOWN.indexOf(wanted))
    .map((stance): Composed => ({
      to: letter.from,
      subject: axes.subject,
      stance,
      tone: toneOf(axes.tone, stance, view.temper),
    }))
    .find((candidate) => checkLetter(ix, view, candidate) === null);
  if (answer === undefined) return null;
  const hours =
    (answer.stance === 'stall' ? number(ix, 'letter.stallHours') : 0) +
    (axes.tone === 'sharp' ? number(ix, 'letter.sharpHours') : 0);
  return { lines, sum, answer, wait: answer.stance === 'protest' ? 0 : hours };
}

function toneOf(read: Tone, stance: LetterStance, temper: number): Tone {
  if (stance === 'protest') return 'sharp';
  if (stance === 'claim') return read === 'sharp' && temper >= 3 ? 'sharp' : 'correct';
  return read === 'warm' ? 'warm' : 'correct';
}

/**
 * What the staff expects of a letter before it is sent, as the writer knows things: the answer of the hardest and of the
 * mildest reader, worst first; null where the letter asks for none.
 */
export function expected(
  ix: ScenarioIndex,
  view: SeatView,
  letter: Composed,
): readonly [LetterStance, LetterStance] | null {
  const topic = topicOf(ix, view.seat, letter.to, letter.subject);
  if (topic === undefined || (letter.to !== 'USSR' && letter.to !== 'USA') || !asksAnswer(letter.stance)) return null;
  const seat = letter.to;
  const repeats = timesWritten(composedIn(ix, view), view.seat, letter.to, letter.subject, letter.stance);
  const at = (temper: number): LetterStance => {
    const lines = linesOf(ix, view, topic, letter, repeats, { seat, temper, lean: 0 });
    return stanceAt(
      ix,
      letter.stance,
      lines.reduce((total, line) => total + line.value, 0),
    );
  };
  const both = [at(5), at(1)] as const;
  return DOWN.indexOf(both[0]) >= DOWN.indexOf(both[1]) ? both : [both[1], both[0]];
}
