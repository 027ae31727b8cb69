/** `playout`: whole wars by two policies, one JSON line each. */
import type { Args, Command } from './args.ts';
import { headlinesOf } from './outcome.ts';
import { LENS, lensesOf, policiesOf, policyLabel, POLICY_OPTIONS, SCENARIO, DEFAULT_SCENARIO } from './warOptions.ts';
import { libraryFor, scenarioNamed, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { parseSeeds, shardOf } from './seeds.ts';
import { playOut } from '../policy/playout.ts';

export const playout: Command = {
  summary: 'play whole wars by two policies and print one JSON line for each',
  usage: '[--scenario ID] [--seeds LIST] [--ussr POLICY] [--usa POLICY]',
  options: [
    SCENARIO,
    { name: 'seeds', takes: 'LIST', says: 'a..b or a list with commas; 1..10 by default' },
    ...POLICY_OPTIONS,
    LENS,
    { name: 'shard', takes: 'i/n', says: 'only the i-th of n parts of the seeds, for many machines' },
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
  for (const seed of shardOf(parseSeeds(args.text('seeds', '1..10')), args.text('shard', '1/1'))) {
    const setup = { scenario, seed, lenses, aims: {}, policies: names };
    const played = playOut({ library, setup, policies });
    console.log(JSON.stringify({ seed, ...headlinesOf(ix, played.state, played.days) }));
  }
  return 0;
}
