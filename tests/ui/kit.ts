/** Finished wars for the tests of the page after the war, in any seat and any scenario. */
import type { Library, WarSetup } from '../../src/engine/war.ts';
import type { Seat } from '../../src/engine/words.ts';
import type { PolicyName } from '../../src/policy/index.ts';
import { Campaign, type Holder } from '../../src/campaign/campaign.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../../src/engine/war.ts';
import { indexScenario } from '../../src/engine/scenarioIndex.ts';
import { mergeScenario, scenarioIds } from '../../src/scenario/index.ts';
import { playOut } from '../../src/policy/playout.ts';
import { POLICIES } from '../../src/policy/index.ts';
import { readJsonBelow, SCENARIOS } from '../../src/cli/library.ts';
import { SEATS } from '../../src/engine/words.ts';
import { tableStepper } from '../../src/charts/tableStepper.ts';

let made: Library | null = null;

/** The library as the page has it: where no reference replay is kept, the historical policy walks the path. */
export function uiLibrary(): Library {
  if (made !== null) return made;
  const files = readJsonBelow(SCENARIOS);
  const scenarios = Object.fromEntries(scenarioIds(files).map((id) => [id, indexScenario(mergeScenario(id, files))]));
  const references: Record<string, Library['references'][string]> = {};
  const library: Library = { scenarios, references, stepper: tableStepper };
  const ids = Object.keys(scenarios).sort((a, b) => Number(hasPrelude(library, a)) - Number(hasPrelude(library, b)));
  for (const id of ids) {
    const recorded = files[`${id}/reference.replay.json`] as
      | { submissions?: Library['references'][string] }
      | undefined;
    references[id] = recorded?.submissions ?? play(library, setupFor(id, REFERENCE_SEED), 'historical', 'historical');
  }
  made = library;
  return library;
}

function hasPrelude(library: Library, id: string): boolean {
  return library.scenarios[id]?.scenario.prelude !== undefined;
}

function setupFor(scenario: string, seed: string, policies: WarSetup['policies'] = {}): WarSetup {
  return { scenario, seed, lenses: DEFAULT_LENSES, aims: {}, policies };
}

function play(library: Library, setup: WarSetup, ussr: PolicyName, usa: PolicyName) {
  const policy = (name: PolicyName) => ({ name, policy: POLICIES[name] });
  return playOut({ library, setup, policies: { USSR: policy(ussr), USA: policy(usa) } }).submissions;
}

export interface Finished {
  readonly scenario?: string;
  readonly seed?: string;
  /** Whose war it is; what that seat sealed is what the policy would have. */
  readonly human?: Seat | null;
  readonly as?: PolicyName;
  readonly startDay?: number;
}

/** A campaign on its last page. */
export function finished({
  scenario = 'the-hokkaido-week',
  seed = REFERENCE_SEED,
  human = 'USSR',
  as = 'bold',
  startDay,
}: Finished = {}): Campaign {
  const library = uiLibrary();
  const policies = Object.fromEntries(SEATS.filter((seat) => seat !== human).map((seat) => [seat, 'historical']));
  const setup: WarSetup = { ...setupFor(scenario, seed, policies), ...(startDay === undefined ? {} : { startDay }) };
  const name = (seat: Seat): PolicyName => (seat === human ? as : 'historical');
  const submissions = play(library, setup, name('USSR'), name('USA'));
  const holder = (seat: Seat): Holder => (seat === human ? { kind: 'human' } : { kind: 'policy', name: 'historical' });
  const campaign = new Campaign({ library, setup, holders: { USSR: holder('USSR'), USA: holder('USA') } });
  campaign.fastForward({ submissions, checkpoints: Array.from({ length: 60 }, () => '') });
  return campaign;
}
