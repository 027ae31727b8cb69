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
  /** `recorded`: the other seat answers as it did where it can; `reacts`: its policy decides anew. */
  readonly opponent: 'recorded' | 'reacts';
  readonly opponentPolicy: { readonly name: string; readonly policy: Policy };
  /** Whether questions never asked before are answered by the stand-in, or left in silence. */
  readonly standIn: boolean;
  readonly opened?: OpenWar;
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
  const opened = options.opened ?? openWar(options.library, options.played.setup);
  const { rules } = opened;
  const state = cloneState(opened.state);
  const seat = options.change?.seat ?? options.seat ?? 'USSR';
  const openedDay = (decision: string): number => tokyoDay(options.played.final.decisions[decision]?.openedAt ?? 0);
  const books = {
    USSR: new Book(options.played.submissions, 'USSR', openedDay),
    USA: new Book(options.played.submissions, 'USA', openedDay),
  };
  const silenced = options.change === null ? null : changeBook(books[seat], options.change);
  const submissions: Submission[] = [];
  const events: GameEvent[] = [];
  let filled = 0;
  while (state.ended === null) {
    const today = SEATS.map((side) => {
      const view = viewOfState(rules.index, state, side);
      if (side !== seat && options.opponent === 'reacts') {
        return submitBy(rules, state, side, options.opponentPolicy.name, options.opponentPolicy.policy);
      }
      const draft = books[side].today(rules.index, view, state);
      if (!options.standIn) return draft;
      const added = fillIn(options, opened, state, side, draft, silenced, books[side]);
      if (side === seat) filled += added.filled;
      return added.draft;
    });
    submissions.push(...today);
    events.push(...stepInPlace(rules, state, today));
    yield;
  }
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
  options: BranchOptions,
  opened: OpenWar,
  state: GameState,
  side: Seat,
  draft: Submission,
  silenced: string | null,
  book: Book,
): { draft: Submission; filled: number } {
  const { rules } = opened;
  const view = viewOfState(rules.index, state, side);
  const stand = submitBy(rules, state, side, 'historical', historical);
  let next = draft;
  let filled = 0;
  for (const answer of stand.answers) {
    const wasAsked = (options.played.final.decisions[answer.decision]?.openedAt ?? -1) >= 0;
    if (answer.decision === silenced || wasAsked || book.awaits(answer.decision)) continue;
    const tried = canonicalSubmission({ ...next, answers: [...next.answers, answer] });
    if (checkSubmission(rules.index, view, tried) !== null) continue;
    next = tried;
    filled += 1;
  }
  return { draft: next, filled };
}
