/** `play`: a whole campaign in the terminal, or by answers piped in. */
import { createInterface } from 'node:readline';
import { writeFileSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import type { Holder } from '../campaign/campaign.ts';
import type { Seat } from '../engine/words.ts';
import type { WarSetup } from '../engine/war.ts';
import { callersPath } from './textFile.ts';
import { Campaign } from '../campaign/campaign.ts';
import { DEFAULT_SCENARIO, LENS, lensesOf, SCENARIO } from './warOptions.ts';
import { formatReplay } from '../campaign/replayFile.ts';
import { libraryFor, scenarioNamed, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { playByLines } from './playLoop.ts';
import { PLAYER_NAMES, policyLabel } from '../policy/index.ts';
import { SEATS } from '../engine/words.ts';

export const play: Command = {
  summary: 'play a campaign in the terminal, by lines typed or piped in',
  usage: '[--scenario ID] [--seat USSR|USA] [--seed TEXT] [--policy NAME] [--out FILE]',
  options: [
    SCENARIO,
    { name: 'seat', takes: 'USSR|USA', says: 'whose desk you sit at; USSR by default' },
    { name: 'seed', takes: 'TEXT', says: 'the luck of this war; any text, 1 by default' },
    { name: 'policy', takes: 'NAME', says: `who decides for the other seat: ${PLAYER_NAMES.join(', ')}` },
    LENS,
    { name: 'finish', says: 'when the lines end, turn the days that are left with an empty desk' },
    { name: 'out', takes: 'FILE', says: 'write the war as a replay when it stops' },
    UNCHECKED,
  ],
  examples: ['--seat USA --policy bold', '--seat USSR --seed 7 --finish --out mine.replay.json < answers.txt'],
  run,
};

async function run(args: Args): Promise<number> {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const library = libraryFor(args);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  scenarioNamed(library, scenario);
  const seat = args.oneOf('seat', SEATS, 'USSR');
  const other: Seat = seat === 'USSR' ? 'USA' : 'USSR';
  const policy = args.oneOf('policy', PLAYER_NAMES, 'historical');
  const setup: WarSetup = {
    scenario,
    seed: args.text('seed', '1'),
    lenses: lensesOf(args, library, scenario),
    aims: {},
    policies: { [other]: policyLabel(policy) },
  };
  const person: Holder = { kind: 'human' };
  const model: Holder = { kind: 'policy', name: policy };
  const holders = seat === 'USSR' ? { USSR: person, USA: model } : { USSR: model, USA: person };
  const campaign = new Campaign({ library, setup, holders });
  const input = createInterface({ input: process.stdin });
  await playByLines(campaign, input, (text) => console.log(text), args.has('finish'));
  input.close();
  const out = args.text('out', '');
  if (out !== '') {
    writeFileSync(callersPath(out), formatReplay(campaign.toReplay()));
    console.log(`Written: ${out}`);
  }
  return 0;
}
