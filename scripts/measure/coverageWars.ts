/** The wars whose coverage is measured: random play, and every pair of the policies that decide. */
import type { PolicyName } from '../../src/policy/index.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import type { Tally } from '../../src/cli/lint/tally.ts';
import { countingStepper } from '../../src/cli/lint/watch.ts';
import { lintSetup } from '../../src/cli/lint/wars.ts';
import { loadLibrary } from '../../src/cli/library.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';

const DECIDING = ['historical', 'cautious', 'bold'] as const satisfies readonly PolicyName[];

/** Plays `wars` random campaigns and as many of deciding policies, over all scenarios in turn; counts the chart steps. */
export function playCoverageWars(wars: number): Tally {
  const tally: Tally = {};
  const loaded = loadLibrary();
  const library = { ...loaded, stepper: countingStepper(loaded.stepper, tally) };
  const indexes = Object.keys(library.scenarios)
    .sort()
    .map((id) => library.scenarios[id] as ScenarioIndex);
  for (let n = 1; n <= wars; n++) {
    const ix = indexes[n % indexes.length] as ScenarioIndex;
    const round = Math.floor(n / indexes.length);
    const deciding = {
      USSR: DECIDING[round % DECIDING.length] as PolicyName,
      USA: DECIDING[Math.floor(round / DECIDING.length) % DECIDING.length] as PolicyName,
    };
    for (const players of [{ USSR: 'random', USA: 'random' } as const, deciding]) {
      const seat = (name: PolicyName) => ({ name, policy: POLICIES[name] });
      const setup = { ...lintSetup(ix, n), seed: `coverage-${n}`, policies: players };
      playOut({ library, setup, policies: { USSR: seat(players.USSR), USA: seat(players.USA) } });
    }
  }
  return tally;
}
