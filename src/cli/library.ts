/** The library of wars as the command line has it: the scenario files of this checkout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../engine/war.ts';
import type { Submission } from '../engine/submission.ts';
import type { Files } from '../scenario/index.ts';
import { assembleScenario, formatIssue, scenarioIds } from '../scenario/index.ts';
import { indexScenario } from '../engine/scenarioIndex.ts';
import { tableStepper } from '../charts/tableStepper.ts';

/** Every JSON file below a folder, by its path below it, parsed. Throws with the path where a file is not JSON. */
export function readJsonBelow(folder: string, below = ''): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(files, readJsonBelow(folder, path));
    else if (entry.name.endsWith('.json')) files[path] = parse(join(folder, path));
  }
  return files;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** Reads and checks all scenarios of a folder. Throws with every fault when one is not sound. */
export function loadLibrary(folder = 'scenarios', load = strict): Library {
  const files = readJsonBelow(folder);
  const scenarios: Record<string, ReturnType<typeof indexScenario>> = {};
  const references: Record<string, readonly Submission[]> = {};
  for (const id of scenarioIds(files)) {
    scenarios[id] = indexScenario(load(id, files));
    const reference = files[`${id}/reference.replay.json`] as { submissions?: readonly Submission[] } | undefined;
    references[id] = reference?.submissions ?? [];
  }
  return { scenarios, references, stepper: tableStepper };
}

function strict(id: string, files: Files): Parameters<typeof indexScenario>[0] {
  const assembled = assembleScenario(id, files);
  if ('scenario' in assembled) return assembled.scenario;
  throw new Error(`scenario ${id} is not sound:\n${assembled.issues.map(formatIssue).join('\n')}`);
}
