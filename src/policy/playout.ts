/** A whole war by two policies, on a state that is written to in place: the fast path of sweeps and calibration. */
import type { GameEvent } from '../engine/events.ts';
import type { GameState } from '../engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../engine/war.ts';
import type { Rules } from '../engine/ctx.ts';
import type { Submission } from '../engine/submission.ts';
import type { Seat } from '../engine/words.ts';
import { cloneState, openWar } from '../engine/war.ts';
import { noiseFor, type Policy } from './policy.ts';
import { SEATS } from '../engine/words.ts';
import { stepInPlace } from '../engine/step.ts';
import { viewOfState } from '../engine/seatView.ts';

export interface Playout {
  readonly state: GameState;
  readonly submissions: readonly Submission[];
  readonly days: number;
}

/** One seat's submission for today by a policy, from that seat's view alone. */
export function submitBy(rules: Rules, state: GameState, seat: Seat, name: string, policy: Policy): Submission {
  return policy(rules.index, viewOfState(rules.index, state, seat), noiseFor(rules.luck, seat, name));
}

export interface PlayoutOptions {
  readonly library: Library;
  readonly setup: WarSetup;
  readonly policies: Readonly<Record<Seat, { readonly name: string; readonly policy: Policy }>>;
  /** Called with each day's events; leave out for speed. */
  readonly onDay?: (state: GameState, events: readonly GameEvent[], submissions: readonly Submission[]) => void;
  /** A war already opened with this setup, to be copied rather than opened again. */
  readonly opened?: OpenWar;
}

/** Plays to the end. The result's state is the caller's own. */
export function playOut(options: PlayoutOptions): Playout {
  const opened = options.opened ?? openWar(options.library, options.setup);
  const state = cloneState(opened.state);
  const submissions: Submission[] = [];
  let days = 0;
  while (state.ended === null) {
    const today = SEATS.map((seat) =>
      submitBy(opened.rules, state, seat, options.policies[seat].name, options.policies[seat].policy),
    );
    submissions.push(...today);
    const events = stepInPlace(opened.rules, state, today);
    days += 1;
    options.onDay?.(state, events, today);
  }
  return { state, submissions, days };
}
