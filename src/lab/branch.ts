/** The same war with the same luck and one choice changed. ¶8.6 */
import type { GameEvent } from '../engine/events.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Policy } from '../policy/policy.ts';
import type { Seat } from '../engine/words.ts';
import type { Submission } from '../engine/submission.ts';
import { Book, type Tally } from './book.ts';
import { canonicalSubmission } from '../engine/submissionForm.ts';
import { checkSubmission } from '../engine/legal.ts';
import { cloneState, openWar } from '../engine/war.ts';
import { historical } from '../policy/historical.ts';
import { SEATS } from '../engine/words.ts';
import { stepInPlace } from '../engine/step.ts';
import { submitBy } from '../policy/playout.ts';
import { tokyoDay } from '../engine/time.ts';
import { viewOfState } from '../engine/seatView.ts';

export interface Played {
  readonly setup: WarSetup;
  readonly submissions: readonly Submission[];
  /** State at the end, for the days on which decisions were opened. */
  readonly final: GameState;
}

export interface Change {
  readonly seat: Seat;
  /** Decision answered otherwise; of no account where an order is left out. */
  readonly decision: string;
  /** Another option, or null for saying nothing. */
  readonly option: string | null;
  /** Which of the answers to an initiative taken more than once; the first unless said otherwise. */
  readonly occurrence?: number;
  /** An order to leave out instead, by its key and the day of its desk. */
  readonly order?: { readonly key: string; readonly day: number };
}

export interface Branch {
  readonly final: GameState;
  readonly submissions: readonly Submission[];
  readonly events: readonly GameEvent[];
  /** Of the changed seat's own later choices. */
  readonly tally: Tally;
}

export interface BranchOptions {
  readonly library: Library;
  readonly played: Played;
  readonly change: Change | null;
  /** Whose choices are kept where nothing is changed; Moscow's unless said otherwise. */
  readonly seat?: Seat;
  /**
   * `recorded`: the other seat answers as it did where it can; `reacts`: its policy decides anew from the first day;
   * `reactsAfter`: as recorded up to the day of the change, anew from the morning after.
   */
  readonly opponent: 'recorded' | 'reacts' | 'reactsAfter';
  readonly opponentPolicy: { readonly name: string; readonly policy: Policy };
  /** Whether questions never asked before are answered by the stand-in, or left in silence. */
  readonly standIn: boolean;
  readonly opened?: OpenWar;
  /** The war without a change, played under the same options: the branch starts from it on the day of its change. */
  readonly trunk?: Trunk;
  /** Where no choice is changed but something else is: the first day on which that can be felt. */
  readonly fromDay?: number;
  /** Told each day before it is played. */
  readonly onMorning?: (day: number) => void;
}

interface Morning {
  readonly state: GameState;
  readonly given: Readonly<Record<Seat, readonly number[]>>;
  readonly filled: number;
  /** How many there were before this day. */
  readonly submissions: number;
  readonly events: number;
}

/** A war kept morning by morning, for branches to start from. */
export interface Trunk {
  readonly branch: Branch;
  readonly mornings: readonly Morning[];
  readonly books: Readonly<Record<Seat, Book>>;
}

/** Runs the branch to the end of the campaign. Pure: the played war is not touched. */
export function runBranch(options: BranchOptions): Branch {
  const days = branchByDays(options);
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one day at a time: for a page that must stay awake meanwhile. */
export function* branchByDays(options: BranchOptions): Generator<void, Branch, void> {
  const run = openRun(options);
  while (run.state.ended === null) {
    playDay(run);
    yield;
  }
  return branchOf(run);
}

/**
 * The war as decided, with a copy of each morning. A change to a choice cannot be felt before the choice first comes up,
 * so a branch from the copy of that morning is the same, byte for byte, as one from the first day.
 */
export function trunkOf(options: Omit<BranchOptions, 'change' | 'trunk'>): Trunk {
  const days = trunkByDays(options);
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one day at a time. */
export function* trunkByDays(options: Omit<BranchOptions, 'change' | 'trunk'>): Generator<void, Trunk, void> {
  const run = openRun({ ...options, change: null });
  const mornings: Morning[] = [];
  const { books, state } = run;
  while (state.ended === null) {
    mornings.push({
      state: cloneState(state),
      given: { USSR: books.USSR.given(), USA: books.USA.given() },
      filled: run.filled,
      submissions: run.submissions.length,
      events: run.events.length,
    });
    playDay(run);
    yield;
  }
  return { branch: branchOf(run), mornings, books };
}

/** A branch under way. */
interface Run {
  readonly options: BranchOptions;
  readonly opened: OpenWar;
  readonly seat: Seat;
  readonly state: GameState;
  readonly books: Readonly<Record<Seat, Book>>;
  readonly silenced: string | null;
  readonly submissions: Submission[];
  readonly events: GameEvent[];
  filled: number;
}

function openRun(options: BranchOptions): Run {
  const { played, change, trunk } = options;
  const opened = options.opened ?? openWar(options.library, played.setup);
  const seat = change?.seat ?? options.seat ?? 'USSR';
  const openedDay = (decision: string): number => tokyoDay(played.final.decisions[decision]?.openedAt ?? 0);
  const books = {
    USSR: new Book(played.submissions, 'USSR', openedDay),
    USA: new Book(played.submissions, 'USA', openedDay),
  };
  const silenced = change === null ? null : changeBook(books[seat], change);
  const start =
    trunk === undefined ? undefined : morningOf(trunk, options.fromDay ?? books[seat].changedOnIn(trunk.books[seat]));
  for (const side of SEATS) books[side].goOnFrom(start?.given[side] ?? []);
  return {
    options,
    opened,
    seat,
    state: cloneState(start?.state ?? opened.state),
    books,
    silenced,
    submissions: trunk?.branch.submissions.slice(0, start?.submissions ?? 0) ?? [],
    events: trunk?.branch.events.slice(0, start?.events ?? 0) ?? [],
    filled: start?.filled ?? 0,
  };
}

/** The morning of the day from which the wars may differ; the last where that day never came. */
function morningOf({ mornings }: Trunk, day: number): Morning | undefined {
  return day < 0 ? mornings.at(-1) : mornings.find(({ state }) => state.day === day);
}

function playDay(run: Run): void {
  const { options, opened, seat, state, books } = run;
  const { rules } = opened;
  const changedOn = books[seat].changedOn();
  options.onMorning?.(state.day);
  const reacts =
    options.opponent === 'reacts' || (options.opponent === 'reactsAfter' && changedOn >= 0 && state.day > changedOn);
  const today = SEATS.map((side) => {
    if (side !== seat && reacts)
      return submitBy(rules, state, side, options.opponentPolicy.name, options.opponentPolicy.policy);
    const draft = books[side].today(rules.index, viewOfState(rules.index, state, side), state);
    if (!options.standIn) return draft;
    const added = fillIn(run, side, draft);
    if (side === seat) run.filled += added.filled;
    return added.draft;
  });
  run.submissions.push(...today);
  run.events.push(...stepInPlace(rules, state, today));
}

function branchOf({ state, submissions, events, books, seat, filled }: Run): Branch {
  return { final: state, submissions, events, tally: { ...books[seat].tally(), filled } };
}

/** Puts the change into the book; returns the decision that is to stay unanswered, if one is. */
function changeBook(book: Book, { decision, option, occurrence, order }: Change): string | null {
  if (order !== undefined) {
    book.leaveOut(order.key, order.day);
    return null;
  }
  book.change(decision, option, occurrence);
  return option === null ? decision : null;
}

/** Answers newly asked questions as the stand-in would, where the book has none and hours allow. */
function fillIn(
  { options, opened: { rules }, state, books, silenced }: Run,
  side: Seat,
  draft: Submission,
): { draft: Submission; filled: number } {
  const view = viewOfState(rules.index, state, side);
  const isNew = (decision: string): boolean =>
    decision !== silenced &&
    (options.played.final.decisions[decision]?.openedAt ?? -1) < 0 &&
    !books[side].awaits(decision);
  // Only what lies open can be answered: where nothing new does, there is no need to ask.
  if (!view.open.some(isNew)) return { draft, filled: 0 };
  const stand = submitBy(rules, state, side, 'historical', historical);
  let next = draft;
  let filled = 0;
  for (const answer of stand.answers) {
    if (!isNew(answer.decision)) continue;
    const tried = canonicalSubmission({ ...next, answers: [...next.answers, answer] });
    if (checkSubmission(rules.index, view, tried) !== null) continue;
    next = tried;
    filled += 1;
  }
  return { draft: next, filled };
}
