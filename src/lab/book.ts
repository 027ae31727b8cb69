/** What a seat chose in a war, kept by what was asked and not by the day, so that it can be asked again elsewhere. ¶8.6 */
import type { Composed, Order, Submission } from '../engine/submission.ts';
import type { GameState } from '../engine/state.ts';
import type { Seat } from '../engine/words.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { canonicalSubmission, emptySubmission, letterKey, orderKey } from '../engine/submissionForm.ts';
import { checkSubmission } from '../engine/legal.ts';
import { deskTime, tokyoDay } from '../engine/time.ts';

interface Entry {
  readonly kind: 'answer' | 'order' | 'consult' | 'letter';
  /** Decision id, order key, consult, or a letter's reader and subject. */
  readonly what: string;
  readonly option: string;
  readonly order?: Order;
  readonly letter?: Composed;
  readonly day: number;
  /** Days the answer was kept waiting after the question came. */
  readonly waited: number;
}

export interface Tally {
  kept: number;
  dropped: number;
  filled: number;
}

/** The choices of one seat, to be given again as the same things are asked. */
export class Book {
  readonly #entries: Entry[];
  readonly #used = new Set<number>();
  /** The entry that is changed or left out; -1 for none. */
  #changed = -1;
  #isLeftOut = false;
  readonly #firstDue: number[] = [];

  constructor(submissions: readonly Submission[], seat: Seat, openedDay: (decision: string) => number) {
    this.#entries = submissions
      .filter((submission) => submission.seat === seat)
      .flatMap((submission) => [
        ...submission.answers.map((answer): Entry => ({
          kind: 'answer',
          what: answer.decision,
          option: answer.option,
          day: submission.day,
          waited: Math.max(0, submission.day - openedDay(answer.decision)),
        })),
        ...submission.orders.map((order): Entry => ({
          kind: 'order',
          what: orderKey(order),
          option: '',
          order,
          day: submission.day,
          waited: 0,
        })),
        ...submission.consults.map((consult): Entry => ({
          kind: 'consult',
          what: consult,
          option: '',
          day: submission.day,
          waited: 0,
        })),
        ...(submission.letters ?? []).map((letter): Entry => ({
          kind: 'letter',
          what: letterKey(letter),
          option: '',
          letter,
          day: submission.day,
          waited: 0,
        })),
      ]);
  }

  /** Leaves a choice out, or puts another in its place: the first of that decision, or the one named by its number. */
  change(decision: string, option: string | null, occurrence = 1): void {
    let seen = 0;
    const at = this.#entries.findIndex((entry) => {
      if (entry.kind !== 'answer' || entry.what !== decision) return false;
      seen += 1;
      return seen === occurrence;
    });
    const old = this.#entries[at];
    if (old === undefined) return;
    this.#changed = at;
    this.#isLeftOut = option === null;
    if (option !== null) this.#entries[at] = { ...old, option };
  }

  /** Leaves out an order, by its key, of the desk of one day. */
  leaveOut(order: string, day: number): void {
    const at = this.#entries.findIndex((entry) => entry.kind === 'order' && entry.what === order && entry.day === day);
    if (at < 0) return;
    this.#changed = at;
    this.#isLeftOut = true;
  }

  /** Whether the book has an answer to a decision still to give. */
  awaits(decision: string): boolean {
    return this.#entries.some(
      (entry, at) => entry.kind === 'answer' && entry.what === decision && !this.#used.has(at) && !this.#isGone(at),
    );
  }

  #isGone(at: number): boolean {
    return this.#isLeftOut && at === this.#changed;
  }

  /** First day on which the changed choice came up to be given, whether or not it could be; -1 before it has. */
  changedOn(): number {
    return this.#firstDue[this.#changed] ?? -1;
  }

  /** The same of every choice of a book in which nothing was changed, for one in which this book's changed choice is. */
  changedOnIn(unchanged: Book): number {
    return unchanged.#firstDue[this.#changed] ?? -1;
  }

  /** Which choices have been given, for a book of the same submissions to go on from. */
  given(): readonly number[] {
    return [...this.#used];
  }

  /** Marks choices as given on days already played. */
  goOnFrom(given: readonly number[]): void {
    for (const at of given) this.#used.add(at);
  }

  /** Today's submission: what is due and legal. An answer waits as long as it was kept waiting before, within its hour. */
  today(ix: ScenarioIndex, view: SeatView, s: GameState): Submission {
    let draft = emptySubmission(view.day, view.seat);
    for (const [at, entry] of this.#entries.entries()) {
      if (this.#used.has(at) || !isDue(entry, view, s)) continue;
      this.#firstDue[at] ??= view.day;
      if (this.#isGone(at)) continue;
      const next = canonicalSubmission(withEntry(draft, entry));
      if (checkSubmission(ix, view, next) !== null) continue;
      draft = next;
      this.#used.add(at);
    }
    return draft;
  }

  /** Choices given so far and those that never found their question. */
  tally(): { kept: number; dropped: number } {
    const choices = this.#entries.length - Number(this.#isLeftOut);
    return { kept: this.#used.size, dropped: choices - this.#used.size };
  }
}

function isDue(entry: Entry, view: SeatView, s: GameState): boolean {
  if (entry.kind !== 'answer') return view.day >= entry.day && view.day <= entry.day + 1;
  if (!view.open.includes(entry.what)) return false;
  const opened = tokyoDay(s.decisions[entry.what]?.openedAt ?? 0);
  const deadline = view.deadline(entry.what);
  const isLastDesk = deadline >= 0 && deadline <= deskTime(view.day + 1);
  return view.day >= opened + entry.waited || isLastDesk;
}

function withEntry(draft: Submission, entry: Entry): Submission {
  if (entry.kind === 'answer')
    return { ...draft, answers: [...draft.answers, { decision: entry.what, option: entry.option }] };
  if (entry.kind === 'consult') return { ...draft, consults: [...draft.consults, entry.what] };
  if (entry.kind === 'letter') return { ...draft, letters: [...(draft.letters ?? []), entry.letter as Composed] };
  return { ...draft, orders: [...draft.orders, entry.order as Order] };
}
