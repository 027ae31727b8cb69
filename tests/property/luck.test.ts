import { describe, expect, it } from 'vitest';
import type { GameEvent } from '../../src/engine/events.ts';
import type { GameState } from '../../src/engine/state.ts';
import type { WarSetup } from '../../src/engine/war.ts';
import { CAMPAIGNS, Game, guarded, library } from './kit.ts';
import { checkSubmission, openOptions } from '../../src/engine/legal.ts';
import { canonicalSubmission } from '../../src/engine/submissionForm.ts';
import { DEFAULT_LENSES } from '../../src/engine/war.ts';
import { viewOfState } from '../../src/engine/seatView.ts';

/** Same luck, other choice: a decision about Dairen moves what follows from it and not the fog off Shumshu. */

const DAIREN = 'DP-30';
const POLICY = { USSR: 'random', USA: 'historical' };

interface War {
  readonly weather: readonly string[];
  /** Answer of luck by question. */
  readonly draws: ReadonlyMap<string, number>;
  readonly changed: boolean;
  readonly final: GameState;
}

/** Plays a war; `choice` says which of the open options the question about Dairen gets, and whether it is put off. */
function play(setup: WarSetup, choice: 'first' | 'last'): War {
  const game = new Game(setup);
  const weather: string[] = [];
  const draws = new Map<string, number>();
  let changed = false;
  const note = (events: readonly GameEvent[]): void => {
    for (const event of events) for (const draw of event.cause.draws ?? []) draws.set(draw.question, draw.answer);
  };
  note(game.opened.events);
  guarded('luck', game, () => {
    while (game.state.ended === null) {
      const today = game.today().map((desk) => {
        if (desk.seat !== 'USSR') return desk;
        const view = viewOfState(game.rules.index, game.state, 'USSR');
        const open = openOptions(game.rules.index, view, DAIREN);
        const option = choice === 'first' ? open[0] : open.at(-1);
        const rest = desk.answers.filter((answer) => answer.decision !== DAIREN);
        if (option === undefined) return { ...desk, answers: rest };
        const answered = canonicalSubmission({ ...desk, answers: [...rest, { decision: DAIREN, option: option.id }] });
        if (checkSubmission(game.rules.index, view, answered) !== null) return { ...desk, answers: rest };
        changed ||= open.length > 1;
        return answered;
      });
      note(game.advance(today));
      weather.push(JSON.stringify(game.state.weather));
    }
  });
  return { weather, draws, changed, final: game.state };
}

describe('two wars of one seed that differ in what is decided about Dairen', () => {
  it(
    'have the same weather every day and the same answer to every question asked in both',
    { timeout: 120_000 },
    () => {
      let differing = 0;
      for (let i = 0; i < Math.max(6, CAMPAIGNS); i++) {
        const setup: WarSetup = {
          scenario: 'the-race',
          seed: `luck-${i}`,
          lenses: DEFAULT_LENSES,
          aims: {},
          policies: POLICY,
        };
        const [one, other] = [play(setup, 'first'), play(setup, 'last')];
        expect(other.weather).toEqual(one.weather);
        let shared = 0;
        for (const [question, answer] of one.draws) {
          const there = other.draws.get(question);
          if (there === undefined) continue;
          shared += 1;
          expect(there, question).toBe(answer);
        }
        expect(shared).toBeGreaterThan(10);
        if (one.changed && JSON.stringify(one.final) !== JSON.stringify(other.final)) differing += 1;
      }
      // Otherwise the choice was never put and nothing was tested.
      expect(differing).toBeGreaterThan(0);
    },
  );

  it('are about a decision that exists', () => {
    expect(library.scenarios['the-race']?.decisions[DAIREN]?.decider).toBe('USSR');
  });
});
