/** The library of scenarios as page and workers have it: put together from the data that comes with the build. */
import type { Library } from '../engine/war.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Submission } from '../engine/submission.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../engine/war.ts';
import { indexScenario } from '../engine/scenarioIndex.ts';
import { mergeScenario, scenarioIds, type Files } from '../scenario/index.ts';
import { whenAsked } from '../engine/whenAsked.ts';
import { playOut } from '../policy/playout.ts';
import { POLICIES } from '../policy/index.ts';
import { tableStepper } from '../charts/tableStepper.ts';

type Modules = Readonly<Record<string, unknown>>;

const data = import.meta.glob(
  [
    '../../scenarios/*/**/*.json',
    '!../../scenarios/schema/**',
    '!../../scenarios/**/lint.json',
    '!../../scenarios/**/codes.json',
  ],
  { eager: true, import: 'default' },
);

/** Path below `scenarios/` to parsed JSON. Schemas and replays are no part of a scenario and are left out by its reader. */
function filesOf(modules: Modules): Files {
  const files: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(modules)) files[path.replace(/^.*\/scenarios\//, '')] = value;
  return files;
}

function isReplay(value: unknown): value is { readonly submissions: readonly Submission[] } {
  return typeof value === 'object' && value !== null && Array.isArray((value as { submissions?: unknown }).submissions);
}

/**
 * The reference path of a scenario: its reference replay where there is one; otherwise the historical policy on both
 * seats and on the reference luck, which is meant to be the same.
 */
export function referenceOf(library: Library, id: string, files: Files): readonly Submission[] {
  const recorded = files[`${id}/reference.replay.json`];
  if (isReplay(recorded)) return recorded.submissions;
  const historical = { name: 'historical', policy: POLICIES.historical };
  const setup = { scenario: id, seed: REFERENCE_SEED, lenses: DEFAULT_LENSES, aims: {}, policies: {} };
  return playOut({ library, setup, policies: { USSR: historical, USA: historical } }).submissions;
}

/** Builds the library out of the data that came with the page. Throws where the data cannot be put together. */
export function buildLibrary(modules: Modules = data): Library {
  const files = filesOf(modules);
  const scenarios: Record<string, ScenarioIndex> = {};
  for (const id of scenarioIds(files)) scenarios[id] = indexScenario(mergeScenario(id, files));
  const references: Record<string, readonly Submission[]> = {};
  const library: Library = { scenarios, references, stepper: tableStepper };
  for (const id of Object.keys(scenarios)) whenAsked(references, id, () => referenceOf(library, id, files));
  return library;
}
