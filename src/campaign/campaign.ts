/**
 * The midend: seats, drafts, undo, sealed submissions, the log and saving. It knows nothing of screens; pages, the
 * command line and tests drive the same object. Animation never gates it: once a day is sealed the model is final.
 */
import type { Ctx } from '../engine/ctx.ts';
import type { GameEvent } from '../engine/events.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Observation } from '../engine/observe.ts';
import type { Rejection } from '../engine/rejection.ts';
import type { Intent, Replay } from '../engine/replay.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { SeatView } from '../engine/seatView.ts';
import type { Answer, Composed, Order, Submission } from '../engine/submission.ts';
import type { AimId, Grade, Seat } from '../engine/words.ts';
import type { Evening, Seen } from './evening.ts';
import type { Flow, Screen } from './flow.ts';
import { adviserReading } from '../engine/rules/readings.ts';
import { canonicalSubmission, emptySubmission, letterKey, orderKey } from '../engine/submissionForm.ts';
import { checkSubmission, hoursOf, listLegal, type LegalActions } from '../engine/legal.ts';
import { gradeAims } from '../engine/outcome/aims.ts';
import { makeEvening } from './evening.ts';
import { makeReplay } from '../engine/replay.ts';
import { observe, viewOfObservation } from '../engine/observe.ts';
import { openWar, submissionsOf } from '../engine/war.ts';
import { playerNamed } from '../policy/index.ts';
import { DAY } from '../engine/time.ts';
import { SEATS } from '../engine/words.ts';
import { unanswered } from '../engine/letters/written.ts';
import { startFlow } from './flow.ts';
import { step } from '../engine/step.ts';
import { decide, type Decided } from '../policy/playout.ts';
import { groundOf } from '../policy/search/world.ts';

export type Holder =
  | { readonly kind: 'human' }
  | { readonly kind: 'policy'; readonly name: string }
  | { readonly kind: 'replay'; readonly submissions: readonly Submission[] };

export interface PlayedTurn {
  readonly day: number;
  readonly submissions: readonly Submission[];
  readonly events: readonly GameEvent[];
  readonly checkpoint: string;
  /** State at the end of the day; kept for scrubbing, never given to a screen during play. */
  readonly state: GameState;
}

export interface Note {
  readonly day: number;
  readonly seat: Seat;
  readonly decision: string;
  readonly text: string;
}

export interface CampaignOptions {
  readonly library: Library;
  readonly setup: WarSetup;
  readonly holders: Readonly<Record<Seat, Holder>>;
  /**
   * Carries work on in slices until `step` says it is done, so that a page stays awake while a seat thinks. Left out, it is
   * thought through at one go, with the same result.
   */
  readonly inSlices?: (step: () => boolean) => void;
}

/** All a screen needs, rebuilt once per change and never written to. */
export interface CampaignSnapshot {
  readonly screen: Screen;
  /** Seat whose papers lie open. In hot seat, `handOver` asks for the chair to change first. */
  readonly seat: Seat;
  readonly handOver: boolean;
  /** The day is sealed, and a seat that looks ahead has not yet made up its mind. */
  readonly thinking: boolean;
  /** A second player who has not yet read what his seat is about. */
  readonly unread: boolean;
  readonly day: number;
  readonly observation: Observation;
  readonly view: SeatView;
  readonly legal: LegalActions;
  readonly draft: Submission;
  readonly hoursLeft: number;
  readonly refusal: Rejection | null;
  readonly canUndo: boolean;
  readonly evening: Evening | null;
  /** Evenings of the days passed over on the way here, oldest first. */
  readonly skipped: readonly Evening[];
  readonly aims: Readonly<Partial<Record<AimId, Grade>>>;
  readonly turns: number;
  readonly notes: readonly Note[];
  /** What advisers asked today make of the other leader, 1 mild to 5 hard. */
  readonly readings: Readonly<Record<string, number>>;
}

type Drafts = Record<Seat, Submission>;

export interface Papers {
  readonly screen: Screen;
  readonly seat: Seat;
  readonly handOver: boolean;
  readonly drafts: Readonly<Record<Seat, Submission>>;
  readonly sealed: Readonly<Partial<Record<Seat, Submission>>>;
  readonly notes: readonly Note[];
  /** How many days before this one were passed over and are told with its evening. */
  readonly skipped?: number;
}

export class Campaign {
  readonly ix: ScenarioIndex;
  readonly setup: WarSetup;
  readonly holders: Readonly<Record<Seat, Holder>>;
  readonly #library: Library;
  readonly #opened: OpenWar;
  readonly #flow: Flow;
  readonly #listeners = new Set<() => void>();
  readonly #turns: PlayedTurn[] = [];
  #state: GameState;
  #drafts: Drafts;
  #undo: Submission[] = [];
  #sealed: Partial<Record<Seat, Submission>> = {};
  #seat: Seat;
  #handOver = false;
  #refusal: Rejection | null = null;
  #notes: Note[] = [];
  #readings: Readonly<Record<string, number>> = {};
  /** Days passed over before the evening that lies open, and those of a passing that is under way. */
  #skipped = 0;
  #passed = 0;
  readonly #briefed = new Set<Seat>();
  #snapshot: CampaignSnapshot | null = null;
  readonly #inSlices: CampaignOptions['inSlices'];
  /** The thought under way, or null. */
  #thought: Generator<void, Decided[], void> | null = null;
  /** Days that may still be turned without the player. */
  #skips = 0;
  #intents: Intent[] = [];

  constructor(options: CampaignOptions) {
    this.#library = options.library;
    this.setup = options.setup;
    this.holders = options.holders;
    this.#inSlices = options.inSlices;
    this.#opened = openWar(options.library, options.setup);
    this.ix = this.#opened.rules.index;
    this.#state = this.#opened.state;
    this.#drafts = this.#emptyDrafts();
    this.#seat = this.humans()[0] ?? 'USSR';
    this.#flow = startFlow('briefing');
    this.#handOver = this.humans().length > 1;
  }

  /** Seats held by people, in seat order. */
  humans(): Seat[] {
    return SEATS.filter((seat) => this.holders[seat].kind === 'human');
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): CampaignSnapshot => {
    this.#snapshot ??= this.#makeSnapshot();
    return this.#snapshot;
  };

  /** The player in the chair has read what his seat is about. The first to do so opens the first day. */
  begin(): void {
    if (this.#flow.screen() === 'briefing') this.#flow.send('BEGIN');
    this.#briefed.add(this.#seat);
    this.#changed();
  }

  /** Puts an answer in the draft, in place of any other to that decision; returns the refusal, if any. */
  answer(answer: Answer): Rejection | null {
    const draft = this.#drafts[this.#seat];
    return this.#tryDraft({
      ...draft,
      answers: [...draft.answers.filter((given) => given.decision !== answer.decision), answer],
    });
  }

  order(order: Order): Rejection | null {
    const draft = this.#drafts[this.#seat];
    const what = order.kind === 'direct' ? order.front : order.operation;
    const others = draft.orders.filter((given) => (given.kind === 'direct' ? given.front : given.operation) !== what);
    return this.#tryDraft({ ...draft, orders: [...others, order] });
  }

  /** Puts a letter in the draft, in place of any other to the same reader on the same subject. (¶7.7) */
  write(letter: Composed): Rejection | null {
    const draft = this.#drafts[this.#seat];
    const others = (draft.letters ?? []).filter((given) => letterKey(given) !== letterKey(letter));
    return this.#tryDraft({ ...draft, letters: [...others, letter] });
  }

  /** Asks an adviser. What he says is heard at once, so the hour is spent and cannot be taken back. */
  consult(consult: string): Rejection | null {
    const draft = this.#drafts[this.#seat];
    const refusal = this.#tryDraft({ ...draft, consults: [...draft.consults, consult] });
    if (refusal !== null) return refusal;
    const ctx: Ctx = { rules: this.#opened.rules, ix: this.ix, s: this.#state, events: [], now: this.#state.now };
    const slash = consult.indexOf('/');
    this.#readings = {
      ...this.#readings,
      [consult]: adviserReading(ctx, this.#seat, consult.slice(slash + 1), consult.slice(0, slash)),
    };
    this.#undo = [];
    this.#changed();
    return null;
  }

  /** Takes an answer, an order or a letter back out of the draft. */
  withdraw(what: { readonly decision: string } | { readonly order: Order } | { readonly letter: Composed }): void {
    const draft = this.#drafts[this.#seat];
    if ('decision' in what)
      this.#tryDraft({ ...draft, answers: draft.answers.filter((given) => given.decision !== what.decision) });
    else if ('order' in what)
      this.#tryDraft({ ...draft, orders: draft.orders.filter((given) => orderKey(given) !== orderKey(what.order)) });
    else {
      const key = letterKey(what.letter);
      this.#tryDraft({ ...draft, letters: (draft.letters ?? []).filter((given) => letterKey(given) !== key) });
    }
  }

  /** One step back, as far as the last seal. */
  undo(): void {
    if (this.#thought !== null) return;
    const before = this.#undo.pop();
    if (before === undefined) return;
    this.#drafts[this.#seat] = before;
    this.#refusal = null;
    this.#changed();
  }

  #tryDraft(next: Submission): Rejection | null {
    if (this.#flow.screen() !== 'desk' || this.#thought !== null) return null;
    const draft = canonicalSubmission(next);
    this.#refusal = checkSubmission(this.ix, this.snapshot().view, draft);
    if (this.#refusal === null) {
      this.#undo.push(this.#drafts[this.#seat]);
      this.#drafts[this.#seat] = draft;
    }
    this.#changed();
    return this.#refusal;
  }

  note(decision: string, text: string): void {
    const rest = this.#notes.filter((note) => note.decision !== decision || note.seat !== this.#seat);
    this.#notes = text.trim() === '' ? rest : [...rest, { day: this.#state.day, seat: this.#seat, decision, text }];
    this.#changed();
  }

  /** Seals the seat's day. With both seats in, the day is resolved at once. */
  seal(): void {
    if (this.#flow.screen() !== 'desk' || this.#handOver || this.#thought !== null || this.#isUnread()) return;
    this.#sealed[this.#seat] = this.#drafts[this.#seat];
    this.#undo = [];
    const waiting = this.humans().find((seat) => this.#sealed[seat] === undefined);
    if (waiting !== undefined) {
      this.#seat = waiting;
      this.#handOver = true;
      this.#changed();
      return;
    }
    this.#resolve();
  }

  #isUnread(): boolean {
    return this.#turns.length === 0 && this.humans().length > 1 && !this.#briefed.has(this.#seat);
  }

  /** The next player has taken the chair. */
  takeChair(): void {
    this.#handOver = false;
    this.#changed();
  }

  *#submissionOf(seat: Seat): Generator<void, Decided, void> {
    const holder = this.holders[seat];
    const plain = (submission: Submission): Decided => ({ submission, intent: null });
    if (holder.kind === 'human') return plain(this.#sealed[seat] ?? emptySubmission(this.#state.day, seat));
    if (holder.kind === 'replay') {
      const found = submissionsOf(holder.submissions, this.#state.day).find((submission) => submission.seat === seat);
      return plain(found ?? emptySubmission(this.#state.day, seat));
    }
    const player = playerNamed(holder.name);
    if (player === undefined) throw new Error(`no policy ${holder.name}`);
    return yield* decide(groundOf(this.#library, this.setup), this.#opened.rules, this.#state, seat, player);
  }

  *#think(): Generator<void, Decided[], void> {
    const decided: Decided[] = [];
    for (const seat of SEATS) decided.push(yield* this.#submissionOf(seat));
    return decided;
  }

  /** Hears all seats, then plays the day: at once, or in slices where the page gave a way to and somebody thinks. */
  #resolve(): void {
    const thought = this.#think();
    const isLong = SEATS.some((seat) => {
      const holder = this.holders[seat];
      return holder.kind === 'policy' && 'character' in (playerNamed(holder.name) ?? {});
    });
    if (this.#inSlices === undefined || !isLong) {
      while (!this.#goOn(thought));
      return;
    }
    this.#thought = thought;
    this.#changed();
    this.#inSlices(() => this.#goOn(thought));
  }

  /** One step of a thought; with the last one the day is played. True when there is nothing left to do. */
  #goOn(thought: Generator<void, Decided[], void>): boolean {
    try {
      const slice = thought.next();
      if (slice.done !== true) return false;
      this.#thought = null;
      this.#advance(slice.value.map(({ submission }) => submission));
      for (const { intent } of slice.value) if (intent !== null) this.#intents.push(intent);
    } catch (fault) {
      // A bug of ours: the day is as it was, and its papers lie open again.
      this.#thought = null;
      this.#skips = 0;
      this.#sealed = {};
      this.#changed();
      throw fault;
    }
    this.#closeDay();
    return true;
  }

  #closeDay(): void {
    this.#showEvening();
    this.#sealed = {};
    this.#readings = {};
    this.#drafts = this.#emptyDrafts();
    this.#refusal = null;
    const first = this.humans()[0];
    if (first !== undefined && this.humans().length > 1) {
      this.#seat = first;
      this.#handOver = true;
    }
    this.#changed();
    if (this.#skips > 0 && this.#inSlices !== undefined) this.#skipOn();
  }

  #showEvening(): void {
    this.#flow.send('SEAL', { bothSealed: true });
    this.#flow.send('RESOLVE');
    this.#flow.send('REPORT');
  }

  #advance(submissions: readonly Submission[]): void {
    const day = this.#state.day;
    const result = step(this.#opened.rules, this.#state, submissions);
    this.#state = result.state;
    this.#turns.push({ day, submissions, events: result.events, checkpoint: result.checkpoint, state: result.state });
  }

  /** From the evening to the next desk, or to the page between acts, or to the end. */
  turnPage(): void {
    const actEnds = this.ix.scenario.acts.some((act) => act.until === this.#state.day - 1);
    this.#flow.send('TURN_PAGE', { actEnds, lastDay: this.#state.ended !== null });
    this.#skipped = 0;
    this.#changed();
  }

  /**
   * Turns quiet days until something needs the player: a decision, a letter, a report of weight, an aim that has moved, the end of an act. At
   * least one day passes. Nothing is drafted on the days skipped; their evenings are told with the last one.
   */
  skipToNext(): void {
    if (this.#skips > 0) return;
    this.#skips = 60;
    this.#passed = 0;
    this.#skipOn();
  }

  /** Goes on turning; where a seat thinks in slices, again when it has made up its mind. */
  #skipOn(): void {
    while (this.#skips > 0) {
      if (this.#flow.screen() === 'desk') {
        const left = this.#skips;
        this.#skips = 0;
        this.seal();
        this.#skips = left;
        if (this.#thought !== null) return;
      }
      if (this.#flow.screen() === 'evening') this.#skipped = this.#passed;
      this.#changed();
      this.#skips = this.#isQuiet() ? this.#skips - 1 : 0;
      if (this.#skips === 0) return;
      this.#passed += 1;
      this.turnPage();
      if (this.#flow.screen() !== 'desk') this.#skips = 0;
    }
  }

  /** Whether the evening that lies open holds nothing the player has to see or answer. */
  #isQuiet(): boolean {
    if (this.#flow.screen() !== 'evening' || this.#handOver) return false;
    const { evening } = this.snapshot();
    const needsReading =
      evening?.lines.some((line) => line.event.weight >= 3) === true ||
      evening?.aims.some((aim) => aim.before !== aim.after) === true;
    const opens = this.snapshot().observation.open.some((id) => this.ix.decisions[id]?.initiative !== true);
    const { view, observation } = this.snapshot();
    const asks = unanswered(this.ix, view).some(({ state }) => state.receivedAt > observation.now - DAY);
    const actEnds = this.ix.scenario.acts.some((act) => act.until === this.#state.day - 1);
    return !needsReading && !opens && !asks && !actEnds && this.#state.ended === null;
  }

  /** Plays recorded days at once, for resuming a saved game or opening a replay at its last day. */
  fastForward(replay: Pick<Replay, 'submissions' | 'checkpoints' | 'intents'>, days = replay.checkpoints.length): void {
    if (this.#flow.screen() === 'briefing') this.#flow.send('BEGIN');
    this.#intents = [...(replay.intents ?? [])];
    for (let i = 0; i < days && this.#state.ended === null; i++)
      this.#advance(submissionsOf(replay.submissions, this.#state.day));
    if (this.#state.ended !== null) this.#flow.send('END');
    this.#drafts = this.#emptyDrafts();
    for (const seat of this.humans()) this.#briefed.add(seat);
    this.#handOver = false;
    this.#changed();
  }

  /** Whose papers lie open when nobody holds a seat: the one who watches may look at both. */
  lookAs(seat: Seat): void {
    if (this.humans().length > 0) return;
    this.#seat = seat;
    this.#changed();
  }

  /** All that lies on the desks and is no part of the replay; with it, a page that was left is found as it was. */
  papers(): Papers {
    return {
      screen: this.#flow.screen(),
      seat: this.#seat,
      handOver: this.#handOver,
      drafts: this.#drafts,
      sealed: this.#sealed,
      notes: this.#notes,
      skipped: this.#skipped,
    };
  }

  /** Lays the papers out again after the days before were played. Drafts that no longer fit are left out. */
  restorePapers(papers: Papers): void {
    this.#notes = [...papers.notes];
    this.#skipped = Math.min(papers.skipped ?? 0, Math.max(0, this.#turns.length - 1));
    for (const seat of SEATS) {
      this.restoreDraft(papers.drafts[seat], papers.notes);
      const sealed = papers.sealed[seat];
      if (sealed?.day === this.#state.day) this.#sealed[seat] = sealed;
      if (seat === papers.seat) this.#hearAgain(seat);
    }
    this.#seat = papers.seat;
    this.#handOver = papers.handOver;
    if (this.#turns.length > 0 && this.#flow.screen() === 'desk' && ['evening', 'actBreak'].includes(papers.screen)) {
      this.#showEvening();
      if (papers.screen === 'actBreak') this.#flow.send('TURN_PAGE', { actEnds: true });
    } else if (papers.screen === 'desk' && this.#flow.screen() === 'briefing') {
      this.#flow.send('BEGIN');
      for (const seat of this.humans().slice(0, 1)) this.#briefed.add(seat);
    }
    this.#changed();
    // Left while a seat was thinking: it thinks again, and comes to the same.
    const humans = this.humans();
    if (this.#flow.screen() === 'desk' && humans.length > 0 && humans.every((seat) => this.#sealed[seat] !== undefined))
      this.#resolve();
  }

  /** What the advisers consulted in a draft had said. */
  #hearAgain(seat: Seat): void {
    const ctx: Ctx = { rules: this.#opened.rules, ix: this.ix, s: this.#state, events: [], now: this.#state.now };
    const readings: Record<string, number> = {};
    for (const consult of this.#drafts[seat].consults) {
      const slash = consult.indexOf('/');
      readings[consult] = adviserReading(ctx, seat, consult.slice(slash + 1), consult.slice(0, slash));
    }
    this.#readings = readings;
  }

  /** Restores what was drafted but not sealed when the page was left. */
  restoreDraft(draft: Submission, notes: readonly Note[]): void {
    this.#notes = [...notes];
    if (draft.day === this.#state.day && checkSubmission(this.ix, this.#viewOf(draft.seat), draft) === null)
      this.#drafts[draft.seat] = draft;
    this.#changed();
  }

  toReplay(): Replay {
    const submissions = this.#turns.flatMap((turn) => turn.submissions);
    return makeReplay(
      this.#library,
      this.setup,
      submissions,
      this.#turns.map((turn) => turn.checkpoint),
      this.#notes,
      this.#intents,
    );
  }

  /** What seats that look ahead had in mind, day by day; for the page after the war and for those who watch. */
  intents(): readonly Intent[] {
    return this.#intents;
  }

  /** Days played, with states: for the debrief and the laboratory, which lift the fog. */
  history(): readonly PlayedTurn[] {
    return this.#turns;
  }

  get opened(): OpenWar {
    return this.#opened;
  }

  #emptyDrafts(): Drafts {
    return { USSR: emptySubmission(this.#state.day, 'USSR'), USA: emptySubmission(this.#state.day, 'USA') };
  }

  #viewOf(seat: Seat): SeatView {
    return viewOfObservation(this.ix, observe(this.ix, this.#state, seat));
  }

  /** What the seat in the chair knew at the end of a turn; before the first, at the opening. */
  #seenAfter(turn: number): Seen {
    const state = turn < 0 ? this.#opened.state : (this.#turns[turn]?.state ?? this.#opened.state);
    const observation = observe(this.ix, state, this.#seat);
    const view = viewOfObservation(this.ix, observation);
    return { observation, view, grades: gradeAims(this.ix, view) };
  }

  /** The evening of a turn, as the seat in the chair may read it. */
  #eveningOf(turn: number, after: Seen): Evening[] {
    const played = this.#turns[turn];
    if (played === undefined) return [];
    const { day, events, submissions } = played;
    const submission = submissions.find((one) => one.seat === this.#seat);
    return [makeEvening({ ix: this.ix, day, events, submission, before: this.#seenAfter(turn - 1), after })];
  }

  #makeSnapshot(): CampaignSnapshot {
    const seat = this.#seat;
    const last = this.#turns.length - 1;
    const seen = this.#seenAfter(last);
    const { observation, view } = seen;
    const draft = this.#drafts[seat];
    const first = last - this.#skipped;
    const passed = Array.from({ length: this.#skipped }, (_, i) => first + i);
    return {
      screen: this.#flow.screen(),
      seat,
      handOver: this.#handOver,
      thinking: this.#thought !== null,
      unread: this.#isUnread(),
      day: this.#state.day,
      observation,
      view,
      legal: listLegal(this.ix, view),
      draft,
      hoursLeft: view.hours - hoursOf(this.ix, draft, view),
      refusal: this.#refusal,
      canUndo: this.#undo.length > 0,
      evening: this.#eveningOf(last, seen)[0] ?? null,
      skipped: passed.flatMap((turn) => this.#eveningOf(turn, this.#seenAfter(turn))),
      aims: seen.grades,
      turns: this.#turns.length,
      notes: this.#notes,
      readings: this.#readings,
    };
  }

  #changed(): void {
    this.#snapshot = null;
    for (const listener of this.#listeners) listener();
  }
}
