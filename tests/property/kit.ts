/**
 * Whole campaigns of random but legal play, for properties that must hold in every war. A campaign that breaks one is
 * left under test-results as a replay that the page and the command line open. GOO_CAMPAIGNS sets how many are played.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { GameEvent } from '../../src/engine/events.ts';
import type { GameState } from '../../src/engine/state.ts';
import type { Library, OpenWar, WarSetup } from '../../src/engine/war.ts';
import type { Rules } from '../../src/engine/ctx.ts';
import type { Seat } from '../../src/engine/words.ts';
import type { Submission } from '../../src/engine/submission.ts';
import { formatReplay } from '../../src/campaign/replayFile.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { makeLuck, perMille } from '../../src/engine/luck.ts';
import { makeReplay } from '../../src/engine/replay.ts';
import { mergeScenario } from '../../src/scenario/index.ts';
import { openWar } from '../../src/engine/war.ts';
import { policyNamed } from '../../src/policy/index.ts';
import { SEATS } from '../../src/engine/words.ts';
import { step } from '../../src/engine/step.ts';
import { submitBy } from '../../src/policy/playout.ts';

export const library: Library = loadLibrary('scenarios', mergeScenario);

/** Campaigns per property; a few by default, so that the whole suite stays quick. */
export const CAMPAIGNS = Number(process.env['GOO_CAMPAIGNS'] ?? '6');

/** 0 to below `below` for a question about the test itself. */
export function pick(seed: string, question: string, below: number): number {
  return Math.floor((perMille(makeLuck(seed)(`test/${question}`)) * below) / 1000);
}

const PLAYERS = ['random', 'random', 'random', 'bold', 'cautious', 'historical'] as const;

/** Random setups: any scenario, any lenses, mostly random players. */
export function setupOf(seed: string): WarSetup {
  const scenarios = Object.keys(library.scenarios).sort();
  const scenario = scenarios[pick(seed, 'scenario', scenarios.length)] ?? 'the-race';
  const lenses = library.scenarios[scenario]?.scenario.lenses ?? [];
  const lens = (kind: string): string => {
    const known = lenses.filter((one) => one.kind === kind);
    return known[pick(seed, `lens/${kind}`, known.length)]?.id ?? '';
  };
  const player = (seat: Seat): string => PLAYERS[pick(seed, `player/${seat}`, PLAYERS.length)] ?? 'random';
  return {
    scenario,
    seed,
    lenses: { tokyo: lens('tokyo'), moscow: lens('moscow') },
    aims: {},
    policies: { USSR: player('USSR'), USA: player('USA') },
  };
}

/** One campaign, day by day, as live play runs it. */
export class Game {
  readonly opened: OpenWar;
  readonly rules: Rules;
  state: GameState;
  readonly submissions: Submission[] = [];
  readonly checkpoints: string[] = [];
  readonly setup: WarSetup;

  constructor(setup: WarSetup, from: Library = library) {
    this.setup = setup;
    this.opened = openWar(from, setup);
    this.rules = this.opened.rules;
    this.state = this.opened.state;
  }

  /** What the players of this campaign hand in today. */
  today(): Submission[] {
    return SEATS.map((seat) => this.submit(seat));
  }

  submit(seat: Seat): Submission {
    const name = this.setup.policies[seat] ?? 'random';
    const policy = policyNamed(name);
    if (policy === undefined) throw new Error(`no policy ${name}`);
    return submitBy(this.rules, this.state, seat, name, policy);
  }

  advance(today: readonly Submission[]): readonly GameEvent[] {
    const result = step(this.rules, this.state, today);
    this.submissions.push(...today);
    this.checkpoints.push(result.checkpoint);
    this.state = result.state;
    return result.events;
  }
}

/** Plays campaigns and holds each day of each to a property; `day` advances the game itself. */
export function eachDay(name: string, day: (game: Game, today: readonly Submission[]) => void): void {
  for (let i = 0; i < CAMPAIGNS; i++) {
    const game = new Game(setupOf(`${name}-${i}`));
    guarded(name, game, () => {
      while (game.state.ended === null) day(game, game.today());
    });
  }
}

/** Runs a check; when it fails, the campaign so far is written down and named in the failure. */
export function guarded(name: string, game: Game, check: () => void): void {
  try {
    check();
  } catch (error) {
    const replay = makeReplay(library, game.setup, [...game.submissions, ...lastDay(game)], game.checkpoints);
    mkdirSync('test-results/property', { recursive: true });
    const path = `test-results/property/${name}-${game.setup.seed}.replay.json`;
    writeFileSync(path, formatReplay(replay));
    throw new Error(`day ${game.state.day} of ${path}: ${(error as Error).message}`, { cause: error });
  }
}

function lastDay(game: Game): Submission[] {
  try {
    return game.state.ended === null ? game.today() : [];
  } catch {
    return [];
  }
}
