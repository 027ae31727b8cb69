/** A whole war by two policies, on a state that is written to in place: the fast path of sweeps and calibration. */
import type { GameEvent } from '../engine/events.ts';
import type { GameState } from '../engine/state.ts';
import type { Intent } from '../engine/replay.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Rules } from '../engine/ctx.ts';
import type { Submission } from '../engine/submission.ts';
import type { Player } from './index.ts';
import type { Thought } from './search/search.ts';
import type { Seat } from '../engine/words.ts';
import { cloneState, openWar } from '../engine/war.ts';
import { type Ground, groundOf } from './search/world.ts';
import { noiseFor, type Policy } from './policy.ts';
import { observe } from '../engine/observe.ts';
import { SEATS } from '../engine/words.ts';
import { stepInPlace } from '../engine/step.ts';
import { think } from './search/search.ts';
import { viewOfState } from '../engine/seatView.ts';

/** What a seat seals, and what a character wanted with it. */
export type Decided = Pick<Thought, 'submission' | 'intent'>;

export interface Playout {
  readonly state: GameState;
  readonly submissions: readonly Submission[];
  readonly days: number;
  /** What characters that look ahead had in mind. */
  readonly intents: readonly Intent[];
}

/**
 * One seat's day by whoever plays it. A character thinks between two yields, so that a page may stay awake meanwhile; it
 * is given the seat's observation and never the state. A plain policy answers at once.
 */
export function* decide(
  ground: Ground,
  rules: Rules,
  state: GameState,
  seat: Seat,
  player: Player,
): Generator<void, Decided, void> {
  if ('policy' in player) return { submission: submitBy(rules, state, seat, player.name, player.policy), intent: null };
  const noise = noiseFor(rules.luck, seat, player.name);
  return yield* think(ground, observe(rules.index, state, seat), noise, player.character);
}

/** The same at one go. */
export function decideNow(ground: Ground, rules: Rules, state: GameState, seat: Seat, player: Player): Decided {
  const thinking = decide(ground, rules, state, seat, player);
  for (;;) {
    const slice = thinking.next();
    if (slice.done === true) return slice.value;
  }
}

/** One seat's submission for today by a policy, from that seat's view alone. */
export function submitBy(rules: Rules, state: GameState, seat: Seat, name: string, policy: Policy): Submission {
  return policy(rules.index, viewOfState(rules.index, state, seat), noiseFor(rules.luck, seat, name));
}

export interface PlayoutOptions {
  readonly library: Library;
  readonly setup: WarSetup;
  readonly policies: Readonly<Record<Seat, Player>>;
  /** Called with each day's events; leave out for speed. */
  readonly onDay?: (state: GameState, events: readonly GameEvent[], submissions: readonly Submission[]) => void;
  /** A war already opened with this setup, to be copied rather than opened again. */
  readonly opened?: OpenWar;
}

/** Plays to the end. The result's state is the caller's own. */
export function playOut(options: PlayoutOptions): Playout {
  const days = playOutByDays(options);
  for (;;) {
    const step = days.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one day at a time. */
export function* playOutByDays(options: PlayoutOptions): Generator<void, Playout, void> {
  const opened = options.opened ?? openWar(options.library, options.setup);
  const state = cloneState(opened.state);
  const ground = groundOf(options.library, options.setup);
  const submissions: Submission[] = [];
  const intents: Intent[] = [];
  let days = 0;
  while (state.ended === null) {
    const decided = SEATS.map((seat) => decideNow(ground, opened.rules, state, seat, options.policies[seat]));
    const today = decided.map(({ submission }) => submission);
    for (const { intent } of decided) if (intent !== null) intents.push(intent);
    submissions.push(...today);
    const events = stepInPlace(opened.rules, state, today);
    days += 1;
    options.onDay?.(state, events, today);
    yield;
  }
  return { state, submissions, days, intents };
}
