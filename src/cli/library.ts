/** The library of wars as the command line has it: the scenario files of this checkout. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../engine/war.ts';
import type { Scenario } from '../engine/scenario.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Submission } from '../engine/submission.ts';
import type { Codes, Files } from '../scenario/index.ts';
import { assembleScenario, formatIssue, mergeScenario, scenarioIds } from '../scenario/index.ts';
import { indexScenario } from '../engine/scenarioIndex.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../engine/war.ts';
import { Misuse, type Args, type Option } from './args.ts';
import { whenAsked } from '../engine/whenAsked.ts';
import { playOut } from '../policy/playout.ts';
import { POLICIES } from '../policy/index.ts';
import { tableStepper } from '../charts/tableStepper.ts';

export const SCENARIOS = 'scenarios';
/** Rows that hold the model against history: beside the scenarios, no part of any. */
export const CALIBRATION = 'calibration.json';

/** Every JSON file below a folder, by its path below it, parsed. Throws with the path where a file is not JSON. */
export function readJsonBelow(folder: string, below = ''): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) Object.assign(files, readJsonBelow(folder, path));
    else if (entry.name.endsWith('.json') && path !== CALIBRATION) files[path] = parse(join(folder, path));
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
export function loadLibrary(folder = SCENARIOS, load: Load = checked): Library {
  const files = readJsonBelow(folder);
  const scenarios: Record<string, ScenarioIndex> = {};
  const references: Record<string, readonly Submission[]> = {};
  const library: Library = { scenarios, references, stepper: tableStepper };
  for (const id of scenarioIds(files)) scenarios[id] = indexScenario(load(id, files));
  for (const id of Object.keys(scenarios)) {
    const recorded = files[`${id}/reference.replay.json`] as { submissions: readonly Submission[] } | undefined;
    whenAsked(references, id, () => recorded?.submissions ?? historicalPath(library, id));
  }
  return library;
}

/** What the historical policies submit on the reference seed: the path of a scenario that has no file of it yet. */
function historicalPath(library: Library, scenario: string): readonly Submission[] {
  const historical = { name: 'historical', policy: POLICIES.historical };
  const setup = { scenario, seed: REFERENCE_SEED, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  return playOut({ library, setup, policies: { USSR: historical, USA: historical } }).submissions;
}

type Load = (id: string, files: Files) => Scenario;

function checked(id: string, files: Files): Scenario {
  const assembled = assembleScenario(id, files);
  if ('scenario' in assembled) return assembled.scenario;
  throw new Error(`scenario ${id} is not sound:\n${assembled.issues.map(formatIssue).join('\n')}`);
}

export const UNCHECKED: Option = {
  name: 'unchecked',
  says: 'take the scenario files as they are, for trying data that is still being written',
};

/** The library as the options ask for it; unsound files are told in short, with the way to see all. */
export function libraryFor(args: Args): Library {
  if (args.has('unchecked')) return loadLibrary(SCENARIOS, mergeScenario);
  return loadLibrary(SCENARIOS, (id, files) => {
    const assembled = assembleScenario(id, files);
    if ('scenario' in assembled) return assembled.scenario;
    const [first] = assembled.issues;
    throw new Misuse(
      `scenario ${id} has ${assembled.issues.length} faults, the first: ${first === undefined ? '' : formatIssue(first)}\n` +
        'lint-scenario lists them all; --unchecked goes on regardless',
    );
  });
}

/** A scenario by id; an unknown one is a misuse. */
export function scenarioNamed(library: Library, id: string): ScenarioIndex {
  const found = Object.hasOwn(library.scenarios, id) ? library.scenarios[id] : undefined;
  if (found !== undefined) return found;
  throw new Misuse(`there is no scenario "${id}"; there is ${Object.keys(library.scenarios).sort().join(', ')}`);
}

/** The lists by which links name things, of every scenario that has one. */
export function loadCodes(folder = SCENARIOS): Readonly<Record<string, Codes>> {
  const codes: Record<string, Codes> = {};
  for (const [path, value] of Object.entries(readJsonBelow(folder))) {
    const match = /^([^/]+)\/codes\.json$/.exec(path);
    if (match?.[1] !== undefined) codes[match[1]] = value as Codes;
  }
  return codes;
}
