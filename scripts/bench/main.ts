// npm run bench: how fast the rules run, and against what. Nothing here passes or fails; machines differ, so read the ratios.
// Options: --seconds N (per measure, 5 by default) and --links N (random wars put into links, 300 by default).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { FAST, playWay, type Way } from './slow.ts';
import { links, sizes } from './sizes.ts';
import { loads } from './loads.ts';
import { measureAll, type Measure, type Rate } from './measure.ts';
import { library, listings, playRandom, recorded, stepDays } from './wars.ts';
import { verifyReplay } from '../../src/engine/replay.ts';

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  const value = at < 0 ? fallback : Number(process.argv[at + 1]);
  if (value > 0) return value;
  console.error(`--${name} expects a number above 0`);
  process.exit(2);
};
const ROUNDS = 5;
const slice = (option('seconds', 5) * 1000) / ROUNDS;

const replays = Array.from({ length: 8 }, (_, i) => recorded(`bench-${i}`, 'historical'));
let turn = 0;
const next = (): number => (turn += 1);
const some = (): (typeof replays)[number] => replays[next() % replays.length] as (typeof replays)[number];

function way(id: string, what: string, change: Partial<Way>): Measure {
  const work = (): number => {
    const { setup, submissions } = some();
    playWay(library, setup, submissions, { ...FAST, ...change });
    return 1;
  };
  return { id, what, unit: 'wars/s', work };
}

const measures: readonly Measure[] = [
  {
    id: 'historical',
    what: 'whole wars, historical policies deciding',
    unit: 'wars/s',
    work: () => playRandom('historical', next()).wars,
  },
  { id: 'random', what: 'whole wars, random play', unit: 'wars/s', work: () => playRandom('random', next()).wars },
  {
    id: 'actions',
    what: 'accepted answers, orders and consultations in random play, listing and days included',
    unit: 'actions/s',
    work: () => playRandom('random', next()).actions,
  },
  { id: 'listing', what: 'lists of everything one seat may do', unit: 'lists/s', work: () => listings(some()) },
  { id: 'steps', what: 'days of live play, frozen', unit: 'days/s', work: () => stepDays(some()) },
  { id: 'verify', what: 'replays verified', unit: 'wars/s', work: () => (verifyReplay(library, some()), 1) },
  way('place', 'recorded wars on a copy', {}),
  way('hashed', '… with a checkpoint a day', { hash: 'walk' }),
  way('json', '… with JSON and FNV for a checkpoint', { hash: 'json' }),
  way('produce', '… one immer produce a day', { state: 'day' }),
  way('phases', '… one immer produce a phase', { state: 'phase' }),
  way('xstate', '… charts by XState’s transition()', { charts: 'xstate' }),
  way('seedrandom', '… a fresh generator for every question', { luck: 'seedrandom' }),
  way('naive', '… all of these at once', { state: 'phase', charts: 'xstate', luck: 'seedrandom', hash: 'json' }),
];

const rates = measureAll(measures, ROUNDS, slice);
const rate = (id: string): number => rates.find((one) => one.id === id)?.median ?? 0;

console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}; medians of ${ROUNDS} rounds\n`,
);
for (const one of rates) console.log(line(one));
console.log('\nRatios in this run');
const ratios = {
  'recorded war on a copy : all slow ways at once': rate('place') / rate('naive'),
  'recorded war on a copy : one produce a day': rate('place') / rate('produce'),
  'recorded war on a copy : one produce a phase': rate('place') / rate('phases'),
  'recorded war on a copy : XState': rate('place') / rate('xstate'),
  'recorded war on a copy : fresh generator': rate('place') / rate('seedrandom'),
  'checkpoint by walk : by JSON': (1 / rate('json') - 1 / rate('place')) / (1 / rate('hashed') - 1 / rate('place')),
};
for (const [what, ratio] of Object.entries(ratios)) console.log(`  ${what.padEnd(50)}${ratio.toFixed(1)}×`);
console.log(`  ${'a day of live play'.padEnd(50)}${(1000 / rate('steps')).toFixed(2)} ms`);

const page = existsSync('dist/index.html') ? await loads() : null;
if (page === null) console.log('\nNo built page to weigh: npm run build first');
const bytes = {
  ...sizes(),
  ...(page === null
    ? {}
    : {
        'first look at the built page, gzip': page.firstLook.bytes,
        'first move in the built page, gzip': page.firstMove.bytes,
        '… and the printed sheet under it': page.firstMove.pictures,
      }),
};
console.log('\nBytes');
for (const [what, size] of Object.entries(bytes)) console.log(`  ${what.padEnd(50)}${size.toLocaleString('en')}`);
const lengths = links(option('links', 300));
console.log('\nLetters of a link');
for (const [what, { wars, median, p99, most }] of Object.entries(lengths))
  console.log(`  ${`${wars} ${what} wars`.padEnd(50)}median ${median}, 99 % ${p99}, longest ${most}`);

mkdirSync('test-results', { recursive: true });
writeFileSync('test-results/bench.json', `${JSON.stringify({ rates, ratios, bytes, lengths }, null, 1)}\n`);
console.log('\nwritten: test-results/bench.json');

function line({ what, unit, median, low, high }: Rate): string {
  const figure = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));
  return `  ${what.padEnd(86)}${figure(median).padStart(9)} ${unit.padEnd(10)} (${figure(low)}–${figure(high)})`;
}
