/** The only way the war changes: one day, from both sealed desks to the next morning. ¶1.2 */
import { produce, setAutoFreeze } from 'immer';
import type { Ctx, Rules } from './ctx.ts';
import type { GameEvent } from './events.ts';
import type { GameState } from './state.ts';
import type { Submission } from './submission.ts';
import { deliver } from './rules/delivery.ts';
import { deskTime, tokyoTime } from './time.ts';
import { dispatch } from './rules/desk.ts';
import { hashState } from './hash.ts';
import { PHASES } from './phases.ts';

setAutoFreeze(true);

export interface DayResult {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
  /** Hash of the state at the day's end, 16 hex digits. */
  readonly checkpoint: string;
}

export type AfterPhase = (phase: string, state: GameState) => void;

/**
 * The day's rules on whatever state they are given: a draft in live play, a clone in playouts. `beforePhase` looks at the
 * state when all has been delivered that the phase may act on, `afterPhase` when it has acted.
 */
export function runDay(
  rules: Rules,
  s: GameState,
  submissions: readonly Submission[],
  afterPhase?: AfterPhase,
  beforePhase?: AfterPhase,
): GameEvent[] {
  const events: GameEvent[] = [];
  const day = s.day;
  const ctx: Ctx = { rules, ix: rules.index, s, events, now: deskTime(day) };
  dispatch(ctx, submissions);
  afterPhase?.('dispatch', s);
  for (const phase of PHASES) {
    const at = tokyoTime(day, phase.hour, phase.minute);
    deliver(ctx, at);
    ctx.now = at;
    beforePhase?.(phase.id, s);
    phase.resolve(ctx);
    s.now = at;
    afterPhase?.(phase.id, s);
  }
  s.now = deskTime(day + 1);
  return inOrderOfHour(events);
}

/** Ships arrive between phases at hours of their own; the day is told in the order of the clock, ties as they came. */
function inOrderOfHour(events: GameEvent[]): GameEvent[] {
  if (events.every((event, i) => i === 0 || event.at >= (events[i - 1] as GameEvent).at)) return events;
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => a.event.at - b.event.at || a.index - b.index)
    .map(({ event }) => event);
}

/**
 * One day of live play: the state given is not touched, the result is frozen. Submissions must have passed
 * `checkSubmission`; whatever in them the truth overtakes fails in the day with an event of its own. Throws when the
 * campaign has ended.
 */
export function step(rules: Rules, state: GameState, submissions: readonly Submission[]): DayResult {
  if (state.ended !== null) throw new Error('the campaign has ended');
  let events: GameEvent[] = [];
  const next = produce(state, (draft) => {
    events = runDay(rules, draft as GameState, submissions);
  });
  return { state: next, events, checkpoint: hashState(rules.index, next) };
}

/** The same day on a state that may be written to: for playouts, where nothing but speed is different. */
export function stepInPlace(rules: Rules, state: GameState, submissions: readonly Submission[]): GameEvent[] {
  if (state.ended !== null) throw new Error('the campaign has ended');
  return runDay(rules, state, submissions);
}
