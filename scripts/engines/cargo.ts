/** What every engine is given: scenarios, reference submissions and replays of mixed wars, as one plain piece of JSON. */
import type { Library } from '../../src/engine/war.ts';
import type { Scenario } from '../../src/engine/scenario.ts';
import type { Submission } from '../../src/engine/submission.ts';
import { hashState } from '../../src/engine/hash.ts';
import { makeReplay, type Replay } from '../../src/engine/replay.ts';
import { mixedSetup, playMixed } from '../../src/lab/mixed.ts';

export interface Cargo {
  readonly scenarios: readonly Scenario[];
  readonly references: Readonly<Record<string, readonly Submission[]>>;
  readonly replays: readonly Replay[];
}

/** Mixed war `n` as its players played it, with a checkpoint a day. */
function recordMixed(library: Library, n: number): Replay {
  const setup = mixedSetup(n);
  const ix = library.scenarios[setup.scenario];
  if (ix === undefined) throw new Error(`no scenario ${setup.scenario}`);
  const checkpoints: string[] = [];
  const { submissions } = playMixed(library, n, (state) => checkpoints.push(hashState(ix, state)));
  return makeReplay(library, setup, submissions, checkpoints);
}

export function makeCargo(library: Library, replays: number): Cargo {
  return {
    scenarios: Object.values(library.scenarios).map((index) => index.scenario),
    references: library.references,
    replays: Array.from({ length: replays }, (_, i) => recordMixed(library, i + 1)),
  };
}
