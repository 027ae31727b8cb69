/** `playout`: whole wars by two policies, one JSON line each. */
import { join } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import { callersPath } from './textFile.ts';
import { formatReplay } from '../campaign/replayFile.ts';
import { headlinesOf } from '../lab/headlines.ts';
import { LENS, lensesOf, policiesOf, POLICY_OPTIONS, SCENARIO, DEFAULT_SCENARIO } from './warOptions.ts';
import { libraryFor, scenarioNamed, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { parseSeeds, shardOf } from './seeds.ts';
import { policyLabel } from '../policy/index.ts';
import { playOut } from '../policy/playout.ts';
import { recordWar } from './record.ts';

export const playout: Command = {
  summary: 'play whole wars by two policies and print one JSON line for each',
  usage: '[--scenario ID] [--seeds LIST] [--ussr POLICY] [--usa POLICY]',
  options: [
    SCENARIO,
    { name: 'seeds', takes: 'LIST', says: 'a..b or a list with commas; 1..10 by default' },
    ...POLICY_OPTIONS,
    LENS,
    { name: 'shard', takes: 'i/n', says: 'only the i-th of n parts of the seeds, for many machines' },
    { name: 'out', takes: 'FOLDER', says: 'also write each war there as a replay' },
    UNCHECKED,
  ],
  examples: ['--scenario the-race --seeds 1..200', '--seeds 1945 --ussr bold --usa historical'],
  run,
};

function run(args: Args): number {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const library = libraryFor(args);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  const ix = scenarioNamed(library, scenario);
  const policies = policiesOf(args);
  const lenses = lensesOf(args, library, scenario);
  const names = { USSR: policyLabel(policies.USSR.name), USA: policyLabel(policies.USA.name) };
  const out = args.has('out') ? callersPath(args.text('out', '')) : '';
  if (out !== '') mkdirSync(out, { recursive: true });
  for (const seed of shardOf(parseSeeds(args.text('seeds', '1..10')), args.text('shard', '1/1'))) {
    const setup = { scenario, seed, lenses, aims: {}, policies: names };
    if (out === '') {
      const played = playOut({ library, setup, policies });
      console.log(JSON.stringify({ seed, ...headlinesOf(ix, played.state, played.days) }));
      continue;
    }
    const { replay, final } = recordWar(library, setup, policies);
    const file = join(out, `${scenario}-${seed.replace(/[^\w-]/g, '_')}.replay.json`);
    writeFileSync(file, formatReplay(replay));
    console.log(JSON.stringify({ seed, ...headlinesOf(ix, final, replay.checkpoints.length), file }));
  }
  return 0;
}
