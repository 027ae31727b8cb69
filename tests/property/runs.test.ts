import { describe, expect, it } from 'vitest';
import type { GameState } from '../../src/engine/state.ts';
import type { Submission } from '../../src/engine/submission.ts';
import { canonicalSubmission } from '../../src/engine/submissionForm.ts';
import { cloneState } from '../../src/engine/war.ts';
import { eachDay, Game, guarded, library, CAMPAIGNS, setupOf, pick } from './kit.ts';
import { findBreaches } from '../../src/engine/invariants.ts';
import { hashState } from '../../src/engine/hash.ts';
import { makeReplay, verifyReplay } from '../../src/engine/replay.ts';
import { runDay, step, stepInPlace } from '../../src/engine/step.ts';
import { xstateStepper } from '../../src/charts/index.ts';

/** The rules are written once and run in several ways; every way must give the same war. */

const TIME = 60_000 + CAMPAIGNS * 5_000;

/** The same tree with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value).reverse()) out[key] = reversed((value as Record<string, unknown>)[key]);
  return out as T;
}

/** Seats the other way round, and each desk as it was handed in before it was put in order. */
function shuffled(today: readonly Submission[]): Submission[] {
  return [...today].reverse().map((desk) =>
    canonicalSubmission({
      ...desk,
      answers: [...desk.answers].reverse(),
      orders: [...desk.orders].reverse(),
      consults: [...desk.consults].reverse(),
    }),
  );
}

describe('a day', () => {
  it('is the same run in place as run on a frozen state, events and all', { timeout: TIME }, () => {
    eachDay('in-place', (game, today) => {
      const copy = cloneState(game.state);
      const events = stepInPlace(game.rules, copy, today);
      const frozen = game.advance(today);
      expect(hashState(game.rules.index, copy)).toBe(game.checkpoints.at(-1));
      expect(copy).toEqual(game.state);
      expect(events).toEqual(frozen);
    });
  });

  it('leaves the state it began with untouched', { timeout: TIME }, () => {
    eachDay('untouched', (game, today) => {
      const before = game.state;
      const text = JSON.stringify(before);
      game.advance(today);
      expect(JSON.stringify(before)).toBe(text);
    });
  });

  it('does not mind the order of keys, of seats or of what is handed in', { timeout: TIME }, () => {
    eachDay('order', (game, today) => {
      const other = step(game.rules, reversed(game.state), today);
      const swapped = step(game.rules, game.state, shuffled(today));
      game.advance(today);
      expect(other.checkpoint).toBe(game.checkpoints.at(-1));
      expect(swapped.checkpoint).toBe(game.checkpoints.at(-1));
    });
  });

  it('keeps every invariant after every phase', { timeout: TIME }, () => {
    eachDay('invariants', (game, today) => {
      const copy = cloneState(game.state);
      runDay(game.rules, copy, today, (phase, state) => {
        const breaches = findBreaches(game.rules.index, state);
        if (breaches.length > 0) throw new Error(`after ${phase}: ${breaches.join('; ')}`);
      });
      game.advance(today);
    });
  });
});

describe('a campaign', () => {
  it('always ends on its last day', { timeout: TIME }, () => {
    for (let i = 0; i < CAMPAIGNS; i++) {
      const game = new Game(setupOf(`ends-${i}`));
      guarded('ends', game, () => {
        const { start, end } = game.rules.index.scenario;
        while (game.state.ended === null && game.checkpoints.length < 100) game.advance(game.today());
        expect(game.state.ended).not.toBeNull();
        expect(game.checkpoints).toHaveLength(end - start + 1);
      });
    }
  });

  it('verifies as a replay', { timeout: TIME }, () => {
    for (let i = 0; i < CAMPAIGNS; i++) {
      const game = new Game(setupOf(`replay-${i}`));
      guarded('replay', game, () => {
        while (game.state.ended === null) game.advance(game.today());
        const replay = makeReplay(library, game.setup, game.submissions, game.checkpoints);
        expect(verifyReplay(library, replay)).toMatchObject({ ok: true, days: game.checkpoints.length });
      });
    }
  });

  it('goes on the same after being written to text and read back', { timeout: TIME }, () => {
    for (let i = 0; i < CAMPAIGNS; i++) {
      const seed = `json-${i}`;
      const game = new Game(setupOf(seed));
      const stop = pick(seed, 'day', 20);
      let other: GameState | null = null;
      guarded('json', game, () => {
        while (game.state.ended === null) {
          const today = game.today();
          if (game.checkpoints.length === stop) other = JSON.parse(JSON.stringify(game.state)) as GameState;
          if (other !== null) other = step(game.rules, other, today).state;
          game.advance(today);
          if (other !== null) expect(hashState(game.rules.index, other)).toBe(game.checkpoints.at(-1));
        }
      });
    }
  });

  it('is the same with the charts stepped by XState as by the table', { timeout: TIME }, () => {
    const live = { ...library, stepper: xstateStepper };
    for (let i = 0; i < Math.ceil(CAMPAIGNS / 2); i++) {
      const game = new Game(setupOf(`stepper-${i}`));
      const other = new Game(game.setup, live);
      guarded('stepper', game, () => {
        while (game.state.ended === null) {
          const today = game.today();
          expect(other.today()).toEqual(today);
          game.advance(today);
          other.advance(today);
          expect(other.checkpoints.at(-1)).toBe(game.checkpoints.at(-1));
        }
      });
    }
  });
});
