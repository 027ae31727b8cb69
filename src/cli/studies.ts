/** The laboratory on the command line: `sweep`, `luck`, `branch`, `butfor`, `corners`, and `merge` for their files. */
import { appendFileSync, existsSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Args, Command, Option } from './args.ts';
import type { Library } from '../engine/war.ts';
import type { Seat } from '../engine/words.ts';
import type { StudySpec } from '../lab/studies/index.ts';
import type { Recorded } from '../lab/studies/study.ts';
import { callersPath } from './textFile.ts';
import { DEFAULT_SCENARIO, LENS, lensesOf, policiesOf, POLICY_OPTIONS, SCENARIO } from './warOptions.ts';
import { headOf, jobsOf, lineText, merged, readPart } from './studyFile.ts';
import { libraryFor, scenarioNamed, UNCHECKED } from './library.ts';
import { makeStudy } from '../lab/studies/index.ts';
import { Misuse } from './args.ts';
import { openWar, RULES_VERSION } from '../engine/war.ts';
import { outcomesFor } from '../lab/outcomes.ts';
import { policyLabel } from '../policy/index.ts';
import { parseSeeds } from './seeds.ts';
import { recordedWar } from './replay.ts';
import { runJobs } from './studyWorkers.ts';

const SEEDS: Option = { name: 'seeds', takes: 'LIST', says: 'a..b or a list with commas; 1..20 by default' };
const SEAT: Option = { name: 'seat', takes: 'SEAT', says: 'USSR or USA; the seat a person held, else USSR' };
export const FILING: readonly Option[] = [
  { name: 'out', takes: 'FILE', says: 'write there instead of here, and go on with what is there already' },
  { name: 'shard', takes: 'i/n', says: 'only every n-th war from the i-th, for many machines; see merge' },
  { name: 'threads', takes: 'N', says: 'threads to use; as many as the machine has cores by default' },
  UNCHECKED,
];

function wholeCommand(
  command: Omit<Command, 'run' | 'options'> & { readonly options: readonly Option[] },
  specOf: (args: Args, library: Library) => StudySpec,
): Command {
  return {
    ...command,
    options: [...command.options, ...FILING],
    run: (args) => {
      const library = libraryFor(args);
      return runStudy(args, library, specOf(args, library));
    },
  };
}

export async function runStudy(args: Args, library: Library, spec: StudySpec): Promise<number> {
  const { total } = makeStudy(library, spec);
  const shard = args.text('shard', '1/1');
  const scenario = 'war' in spec ? spec.war.setup.scenario : spec.scenario;
  const world = `${RULES_VERSION} ${scenarioNamed(library, scenario).scenario.hash}`;
  const head = headOf(spec, total, shard, world);
  const out = args.has('out') ? args.text('out', '') : '';
  const done = takeUp(out, JSON.stringify(head));
  const jobs = jobsOf(total, shard).filter((job) => !done.has(job));
  if (out === '') console.log(JSON.stringify(head));
  let told = 0;
  await runJobs(library, spec, jobs, args.count('threads', availableParallelism()), (job, line) => {
    const text = lineText(job, line);
    if (out === '') console.log(text);
    else appendFileSync(callersPath(out), `${text}\n`);
    told += 1;
    if (out !== '' && process.stderr.isTTY) process.stderr.write(`\r${done.size + told} of ${done.size + jobs.length}`);
  });
  if (out !== '') console.error(`${out}: ${done.size} wars were there, ${told} added`);
  return 0;
}

/** Numbers already in the file, which a torn last line is cut from; a file of another study is refused untouched. */
function takeUp(out: string, head: string): ReadonlySet<number> {
  if (out === '') return new Set();
  const path = callersPath(out);
  if (!existsSync(path)) {
    writeFileSync(path, `${head}\n`);
    return new Set();
  }
  const part = readPart(out);
  if (JSON.stringify(part.head) !== head)
    throw new Misuse(`${out} holds another study or another shard; nothing was written`);
  const bytes = [head, ...part.lines.values()].reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  truncateSync(path, bytes);
  return new Set(part.lines.keys());
}

const sweep = wholeCommand(
  {
    summary: 'play whole wars by two policies over seeds and lenses, a line of outcomes each',
    usage: '[--scenario ID] [--seeds LIST] [--ussr POLICY] [--usa POLICY] [--lenses one|tokyo|moscow|all]',
    options: [
      SCENARIO,
      SEEDS,
      ...POLICY_OPTIONS,
      LENS,
      { name: 'lenses', takes: 'WHICH', says: 'one (see --lens), every lens on tokyo, on moscow, or all pairs' },
    ],
    examples: ['--seeds 1..1000 --out sweep.ndjson', '--seeds 1..1000 --shard 3/10 --out part-3.ndjson'],
  },
  (args, library) => {
    const scenario = plainScenario(args, library);
    const policies = policiesOf(args);
    return {
      study: 'sweep',
      scenario,
      seeds: parseSeeds(args.text('seeds', '1..20')),
      lenses: lensPairs(args, library, scenario, 'one'),
      policies: { USSR: policyLabel(policies.USSR.name), USA: policyLabel(policies.USA.name) },
    };
  },
);

const luck = wholeCommand(
  {
    summary: 'play the choices of a replay over other seeds: how much of it was luck',
    usage: 'FILE [--seat SEAT] [--seeds LIST] [--opponent reacts|recorded]',
    options: [
      SEEDS,
      SEAT,
      { name: 'opponent', takes: 'HOW', says: 'reacts (his policy decides anew, by default) or recorded' },
    ],
    examples: ['my-war.replay.json --seeds 1..500 --out luck.ndjson'],
  },
  (args, library) => {
    const war = recordedIn(args, library);
    return {
      study: 'luck',
      war,
      seat: seatOf(args, war),
      seeds: parseSeeds(args.text('seeds', '1..20')),
      reacts: args.oneOf('opponent', ['reacts', 'recorded'] as const, 'reacts') === 'reacts',
    };
  },
);

const branch = wholeCommand(
  {
    summary: 'change each answer of a replay in turn to each other option, on the same luck',
    usage: 'FILE [--seat SEAT] [--decision ID,…]',
    options: [SEAT, { name: 'decision', takes: 'ID,…', says: 'only these decisions; all by default' }],
    examples: ['my-war.replay.json --decision DP-28', 'my-war.replay.json --out branches.ndjson'],
  },
  (args, library) => {
    const war = recordedIn(args, library);
    const known = scenarioNamed(library, war.setup.scenario).decisions;
    const decisions = args
      .text('decision', '')
      .split(',')
      .filter((id) => id !== '');
    const seat = seatOf(args, war);
    for (const id of decisions) {
      if (!Object.hasOwn(known, id)) throw new Misuse(`there is no decision "${id}"`);
      if (known[id]?.decider !== seat)
        throw new Misuse(`${id} is not put to ${seat} but to ${known[id]?.decider ?? ''}; see --seat`);
    }
    return { study: 'branch', war, seat, decisions };
  },
);

const butfor = wholeCommand(
  {
    summary: 'take each answer and each kind of chance away: would the outcome have come about, here and in general',
    usage: 'FILE --outcome ID [--seat SEAT] [--seeds LIST]',
    options: [SEEDS, SEAT, { name: 'outcome', takes: 'ID', says: 'what is asked about, such as landing or broadcast' }],
    examples: ['my-war.replay.json --outcome landing --seeds 1..200'],
  },
  (args, library) => {
    const war = recordedIn(args, library);
    const known = outcomesFor(openWar(library, war.setup)).map(({ id }) => id);
    const outcome = args.text('outcome', '');
    if (!known.includes(outcome))
      throw new Misuse(`--outcome expects one of ${known.join(', ')}${outcome === '' ? '' : `, not "${outcome}"`}`);
    return { study: 'butfor', war, seat: seatOf(args, war), outcome, seeds: parseSeeds(args.text('seeds', '1..20')) };
  },
);

const corners = wholeCommand(
  {
    summary: 'pursue or abandon Hokkaido against yield or contest the Kurils, over lenses, tempers and seeds',
    usage: '[--scenario ID] [--seeds LIST] [--lenses one|tokyo|moscow|all] [--tempers LIST]',
    options: [
      SCENARIO,
      SEEDS,
      LENS,
      { name: 'lenses', takes: 'WHICH', says: 'every lens on tokyo (by default), on moscow, all pairs, or one' },
      { name: 'tempers', takes: 'LIST', says: 'tempers of both leaders, 1 to 5; 1,3,5 by default' },
    ],
    examples: ['--seeds 1..40 --out corners.ndjson'],
  },
  (args, library) => {
    const scenario = plainScenario(args, library);
    const tempers = args.text('tempers', '1,3,5').split(',').map(Number);
    if (tempers.some((temper) => !Number.isInteger(temper) || temper < 1 || temper > 5))
      throw new Misuse(`--tempers expects whole numbers from 1 to 5 with commas, not "${args.text('tempers', '')}"`);
    return {
      study: 'corners',
      scenario,
      seeds: parseSeeds(args.text('seeds', '1..20')),
      lenses: lensPairs(args, library, scenario, 'tokyo'),
      tempers,
    };
  },
);

const merge: Command = {
  summary: 'put the parts of one study together; refuses gaps, doubles and parts of another study',
  usage: 'FILE…',
  options: [{ name: 'out', takes: 'FILE', says: 'write there instead of here' }],
  examples: ['part-1.ndjson part-2.ndjson --out whole.ndjson'],
  run: (args) => {
    const text = merged(args.rest.map(readPart));
    if (args.has('out')) writeFileSync(callersPath(args.text('out', '')), text);
    else process.stdout.write(text);
    return 0;
  },
};

/** What a page says its figures were measured on: they are older than the rules where this has changed since. */
export function measuredOn(library: Library, scenario: string): string {
  return `rules ${RULES_VERSION}, scenario files ${scenarioNamed(library, scenario).scenario.hash}`;
}

export const studies = { sweep, luck, branch, butfor, corners, merge } as const;

function plainScenario(args: Args, library: Library): string {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  scenarioNamed(library, scenario);
  return scenario;
}

export function lensPairs(args: Args, library: Library, scenario: string, fallback: 'one' | 'tokyo') {
  const which = args.oneOf('lenses', ['one', 'tokyo', 'moscow', 'all'] as const, fallback);
  const own = lensesOf(args, library, scenario);
  const known = scenarioNamed(library, scenario).lenses;
  const ids = (kind: 'tokyo' | 'moscow'): string[] =>
    which === 'all' || which === kind
      ? Object.keys(known)
          .filter((id) => known[id]?.kind === kind)
          .sort()
      : [own[kind]];
  return ids('tokyo').flatMap((tokyo) => ids('moscow').map((moscow) => ({ tokyo, moscow })));
}

function recordedIn(args: Args, library: Library): Recorded {
  const [what, ...more] = args.rest;
  if (what === undefined || more.length > 0) throw new Misuse('expects one replay file or one link');
  const { setup, submissions } = recordedWar(library, what);
  return { setup, submissions };
}

function seatOf(args: Args, war: Recorded): Seat {
  const held = war.setup.policies.USSR === undefined || war.setup.policies.USA !== undefined ? 'USSR' : 'USA';
  return args.oneOf('seat', ['USSR', 'USA'] as const, held);
}
