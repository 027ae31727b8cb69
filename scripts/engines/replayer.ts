/** Runs inside the engine under test: no Node, no page, only the rules. Plays replays as the game does, day by day. */
import type { Cargo } from './cargo.ts';
import type { Library } from '../../src/engine/war.ts';
import type { ScenarioIndex } from '../../src/engine/scenarioIndex.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { playReplay } from '../../src/engine/replay.ts';
import { tableStepper } from '../../src/charts/tableStepper.ts';

let library: Library | null = null;

/** Checkpoints of the replays `from` up to, not including, `until`. */
export function play(cargo: Cargo, from: number, until: number): string[][] {
  library ??= libraryOf(cargo);
  const of = library;
  return cargo.replays.slice(from, until).map((replay) => Array.from(playReplay(of, replay), (day) => day.checkpoint));
}

function libraryOf(cargo: Cargo): Library {
  const scenarios: Record<string, ScenarioIndex> = {};
  for (const scenario of cargo.scenarios) scenarios[scenario.id] = indexScenario(scenario);
  return { scenarios, references: cargo.references, stepper: tableStepper };
}
