/** `duel`: a player against others in the same seat, on the same seeds and against the same other side. */
import type { Args, Command } from './args.ts';
import { count, compareKept, emptyTally, playEach, type Tally } from '../lab/duel.ts';
import { DEFAULT_SCENARIO, SCENARIO } from './warOptions.ts';
import { libraryFor, scenarioNamed, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { parseSeeds, shardOf } from './seeds.ts';
import { PLAYER_NAMES, policyLabel } from '../policy/index.ts';
import { SEATS } from '../engine/words.ts';

const RIVALS = ['historical', 'cautious', 'bold'] as const;

export const duel: Command = {
  summary: 'hold one way of playing a seat against others, war by war on the same luck',
  usage: '[--seat USSR|USA] [--player NAME] [--seeds LIST]',
  options: [
    SCENARIO,
    { name: 'seat', takes: 'USSR|USA', says: 'the seat they play for; USSR by default' },
    { name: 'player', takes: 'NAME', says: `who is measured: ${PLAYER_NAMES.join(', ')}; opportunist by default` },
    { name: 'other', takes: 'NAME', says: 'who holds the other seat in every war; historical by default' },
    { name: 'seeds', takes: 'LIST', says: 'a..b, name-a..b or a list with commas; duel-1..10 by default' },
    { name: 'shard', takes: 'i/n', says: 'only the i-th of n parts of the seeds, for many machines' },
    { name: 'each', says: 'also print a line for every seed: aims kept + in part' },
    UNCHECKED,
  ],
  examples: ['--seat USA --seeds duel-1..400', '--seat USSR --player hawk --seeds duel-1..40 --each'],
  run,
};

function run(args: Args): number {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const library = libraryFor(args);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  scenarioNamed(library, scenario);
  const seat = args.oneOf('seat', SEATS, 'USSR');
  const player = args.oneOf('player', PLAYER_NAMES, 'opportunist');
  const other = args.oneOf('other', PLAYER_NAMES, 'historical');
  const seeds = shardOf(parseSeeds(args.text('seeds', 'duel-1..10')), args.text('shard', '1/1'));
  const rivals = RIVALS.filter((name) => name !== player);
  const tallies = rivals.map((): Tally => emptyTally());
  for (const seed of seeds) {
    const [mine, ...theirs] = playEach({ library, scenario, seat, other }, seed, [player, ...rivals]);
    if (mine === undefined) continue;
    theirs.forEach((kept, i) => count(tallies[i] as Tally, compareKept(mine, kept)));
    if (!args.has('each')) continue;
    const line = [mine, ...theirs].map((one, i) => `${[player, ...rivals][i]} ${one.kept}+${one.inPart}`);
    console.log(`${seed}  ${line.join('  ')}`);
  }
  console.log(`${seat} by ${policyLabel(player)}, the other side by ${policyLabel(other)}, ${seeds.length} seeds.`);
  console.log('Better: more aims kept; with as many kept, more in part.');
  console.log('against      wins  ties losses  of decided   of all');
  rivals.forEach((name, i) => console.log(row(name, tallies[i] as Tally)));
  return 0;
}

function row(name: string, { wins, ties, losses }: Tally): string {
  const number = (value: number): string => `${value}`.padStart(6);
  const cells = [wins, ties, losses].map(number).join('');
  return `${name.padEnd(11)}${cells}  ${share(wins, wins + losses).padStart(10)}${share(wins, wins + ties + losses).padStart(9)}`;
}

/** Per cent with one decimal, or a dash where there is nothing to share. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  const tenths = Math.round((1000 * part) / whole);
  return `${Math.floor(tenths / 10)}.${tenths % 10} %`;
}
