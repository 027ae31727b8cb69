/** `policies`: every pair of policies against each other, with the share of wars per ending and of aims kept. */
import type { Args, Command } from './args.ts';
import type { Library, WarSetup } from '../engine/war.ts';
import type { PolicyName } from '../policy/index.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Seat } from '../engine/words.ts';
import type { Table } from './lint/report.ts';
import type { Tally } from './lint/tally.ts';
import { add, merged, times } from './lint/tally.ts';
import { columns } from './lint/report.ts';
import { contextOf } from '../lab/debrief.ts';
import { DEFAULT_LENSES, openWar } from '../engine/war.ts';
import { gradeAims } from '../engine/outcome/aims.ts';
import { inParts, type Jobs } from './parts.ts';
import { lensesOf, LENS } from './warOptions.ts';
import { libraryFor, loadLibrary, scenarioNamed, SCENARIOS, UNCHECKED } from './library.ts';
import { mergeScenario } from '../scenario/index.ts';
import { otherSeeds } from './calibrationRun.ts';
import { playOut } from '../policy/playout.ts';
import { POLICIES, POLICY_NAMES, policyLabel } from '../policy/index.ts';
import { truthView } from '../engine/rules/truth.ts';

export function policiesCommand(jobs: () => Jobs): Command {
  return {
    summary: 'play every pair of policies and tell how the wars end and whose aims are kept',
    usage: '[ID…] [--seeds N]',
    options: [
      { name: 'seeds', takes: 'N', says: 'play seeds 1 to N with each pair; 100 by default' },
      { name: 'threads', takes: 'N', says: 'play on so many threads; 2 by default' },
      LENS,
      { name: 'json', says: 'print one JSON line a scenario in place of the tables' },
      UNCHECKED,
    ],
    examples: ['--seeds 200', 'the-race --seeds 50 --json'],
    run: (args) => run(args, jobs()),
  };
}

/** A part of the wars of all pairs: every so-many-th seed. */
export interface PoliciesPart {
  readonly scenario: string;
  readonly lenses: WarSetup['lenses'];
  readonly seeds: readonly string[];
}

/** Plays every pair on every seed of the part. Counts are `<USSR>/<USA>/…` by ending and by aim kept. */
export function playPolicies(part: PoliciesPart): Tally {
  return playPairs(loadLibrary(SCENARIOS, mergeScenario), part);
}

export function playPairs(library: Library, { scenario, lenses, seeds }: PoliciesPart): Tally {
  const tally: Tally = {};
  for (const seed of seeds)
    for (const ussr of POLICY_NAMES)
      for (const usa of POLICY_NAMES) {
        const setup: WarSetup = {
          scenario,
          seed,
          lenses,
          aims: {},
          policies: { USSR: policyLabel(ussr), USA: policyLabel(usa) },
        };
        const seat = (name: PolicyName) => ({ name, policy: POLICIES[name] });
        const opened = openWar(library, setup);
        const { state } = playOut({ library, setup, policies: { USSR: seat(ussr), USA: seat(usa) }, opened });
        const pair = `${ussr}/${usa}`;
        add(tally, `${pair}/wars`);
        add(tally, `${pair}/ending/${state.ended ?? 'none'}`);
        const grades = gradeAims(opened.rules.index, truthView(contextOf(opened, state)));
        for (const aim of opened.rules.index.scenario.aims)
          if (grades[aim.id] === 'kept') add(tally, `${pair}/kept/${aim.seat}/${aim.id}`);
      }
  return tally;
}

/** Wilson's 95 % interval of a share, in per cent. */
export function intervalOf(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 100];
  const z = 1.96;
  const p = part / whole;
  const middle = p + (z * z) / (2 * whole);
  const half = z * Math.sqrt((p * (1 - p)) / whole + (z * z) / (4 * whole * whole));
  const scale = 100 / (1 + (z * z) / whole);
  return [Math.max(0, (middle - half) * scale), Math.min(100, (middle + half) * scale)];
}

function cell(part: number, whole: number): string {
  if (whole === 0) return '–';
  const [low, high] = intervalOf(part, whole);
  return `${Math.round((100 * part) / whole)} (${Math.round(low)}–${Math.round(high)})`;
}

async function run(args: Args, jobs: Jobs): Promise<number> {
  const library = libraryFor(args);
  const ids = args.rest.length === 0 ? Object.keys(library.scenarios).sort() : args.rest;
  const seeds = otherSeeds(args.count('seeds', 100));
  const threads = Math.min(args.count('threads', 2), seeds.length);
  for (const id of ids) {
    const ix = scenarioNamed(library, id);
    const lenses = args.has('lens') ? lensesOf(args, library, id) : DEFAULT_LENSES;
    const inputs = Array.from({ length: threads }, (_, i): PoliciesPart => {
      return { scenario: id, lenses, seeds: seeds.filter((_seed, at) => at % threads === i) };
    });
    const tally = merged(await inParts<PoliciesPart, Tally>(jobs, 'playPolicies', inputs));
    if (args.has('json')) console.log(JSON.stringify({ scenario: id, seeds: seeds.length, counts: tally }));
    else console.log(policiesText(ix, tally, seeds.length));
  }
  return 0;
}

function policiesText(ix: ScenarioIndex, tally: Tally, seeds: number): string {
  const pairs = POLICY_NAMES.flatMap((ussr) => POLICY_NAMES.map((usa) => `${ussr}/${usa}`));
  const rows = (names: readonly string[]): string[][] =>
    pairs.map((pair) => [
      ...pair.split('/'),
      ...names.map((name) => cell(times(tally, `${pair}/${name}`), times(tally, `${pair}/wars`))),
    ]);
  const endings = ix.scenario.endings.map((ending) => ending.id);
  const aims = (seat: Seat): string[] => ix.scenario.aims.filter((aim) => aim.seat === seat).map((aim) => aim.id);
  const table = (title: string, ids: readonly string[], prefix: string): Table => ({
    title,
    head: ['USSR', 'USA', ...ids],
    rows: rows(ids.map((one) => `${prefix}${one}`)),
  });
  return [
    `\n${ix.scenario.id}: every pair on ${seeds} seeds; per cent of wars, with the 95 % interval`,
    columns(table('Endings', endings, 'ending/')),
    columns(table('Aims of Moscow kept', aims('USSR'), 'kept/USSR/')),
    columns(table('Aims of Washington kept', aims('USA'), 'kept/USA/')),
  ].join('\n\n');
}
