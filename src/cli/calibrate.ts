/** `calibrate`: whether the rules give history back, on the reference seed and over many others, under each lens. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import type { CalibrationReport, CalibrationRow } from '../lab/calibration.ts';
import type { Lenses } from '../lab/studies/study.ts';
import type { Library } from '../engine/war.ts';
import { CALIBRATION, libraryFor, scenarioNamed, SCENARIOS } from './library.ts';
import { CALL } from './help.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../engine/war.ts';
import { DEFAULT_SCENARIO, LENS, SCENARIO } from './warOptions.ts';
import { FILING, lensPairs, measuredOn } from './studies.ts';
import { gather } from './gather.ts';
import { Misuse } from './args.ts';
import { otherSeeds, reportOf } from './calibrationRun.ts';
import { reportObject, reportPage, reportText, type UnderLens } from './calibrationText.ts';
import { rowsOf } from '../lab/rowWar.ts';

export const calibrate: Command = {
  summary: 'hold the rules against history, row by row, on the reference seed and over many others',
  usage: '[--scenario ID] [--seeds N] [--lenses one|tokyo] [--json] [--write]',
  options: [
    SCENARIO,
    { name: 'seeds', takes: 'N', says: 'play seeds 1 to N beside the reference seed; 200 by default' },
    LENS,
    { name: 'lenses', takes: 'WHICH', says: 'one (see --lens; by default), or every lens on tokyo in turn' },
    { name: 'json', says: 'print one JSON object in place of the table' },
    { name: 'write', says: 'write the page of the handbook as well' },
    ...FILING,
  ],
  examples: ['--scenario the-race --seeds 200', '--seeds 1000 --lenses tokyo --out rows.ndjson --write'],
  run,
};

interface CalibrationFile {
  readonly rows: readonly CalibrationRow[];
  /** Rows written down before they were measured, and left as they are whatever comes out. */
  readonly blind: readonly CalibrationRow[];
}

/** Rows of the calibration, for all scenarios together. */
export function calibrationFile(folder = SCENARIOS): CalibrationFile {
  return JSON.parse(readFileSync(`${folder}/${CALIBRATION}`, 'utf8')) as CalibrationFile;
}

function pageOf(scenario: string): string {
  return `calibration${scenario === DEFAULT_SCENARIO ? '' : `-${scenario}`}.md`;
}

/** Links to the pages of the other scenarios that have rows. */
function otherPages(library: Library, scenario: string): readonly string[] {
  const ids = [...new Set(calibrationFile().rows.flatMap((row) => row.scenarios))];
  return ids
    .filter((id) => id !== scenario)
    .map((id) => `[${library.scenarios[id]?.scenario.title ?? id}](${pageOf(id)})`);
}

async function run(args: Args): Promise<number> {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const library = libraryFor(args);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  const { title } = scenarioNamed(library, scenario).scenario;
  const count = args.count('seeds', 200, 0);
  const lenses = [...lensPairs(args, library, scenario, 'one')].sort((a, b) => rankOf(a) - rankOf(b));
  const reports = await reportsOf(args, library, scenario, lenses, count);
  const first = reports[0];
  if (first === undefined) return 0;
  if (args.has('json')) console.log(JSON.stringify(reports.map((one) => reportObject(one, scenario))));
  else console.log(reports.map((one) => `${one.lens}\n${reportText(one.rows)}`).join('\n\n'));
  if (args.has('write')) {
    mkdirSync('docs/history', { recursive: true });
    const which = lenses.length > 1 ? ' --lenses tokyo' : '';
    const command = `${CALL} calibrate --scenario ${scenario} --seeds ${count}${which} --write`;
    const page = `docs/history/${pageOf(scenario)}`;
    writeFileSync(
      page,
      reportPage(reports, {
        title,
        command,
        others: otherPages(library, scenario),
        measuredOn: measuredOn(library, scenario),
      }),
    );
    console.error(`written: ${page}`);
  }
  return 0;
}

/** The lens that stands by default comes first. */
const rankOf = (pair: Lenses): number => (pair.tokyo === DEFAULT_LENSES.tokyo ? 0 : 1);

interface Line {
  readonly seed: string;
  readonly tokyo: string;
  readonly moscow: string;
  readonly values: readonly (number | null)[];
}

async function reportsOf(
  args: Args,
  library: Library,
  scenario: string,
  lenses: readonly Lenses[],
  count: number,
): Promise<readonly UnderLens[]> {
  const file = calibrationFile();
  const [rows, blind] = [rowsOf(file.rows, scenario), rowsOf(file.blind, scenario)];
  const seeds = [REFERENCE_SEED, ...otherSeeds(count)];
  const lines = (await gather(args, library, {
    study: 'calibration',
    scenario,
    seeds,
    lenses,
    rows: [...rows, ...blind],
  })) as unknown as readonly Line[];
  if (lines.length < seeds.length * lenses.length) {
    console.error(`${lines.length} of ${seeds.length * lenses.length} wars; merge the parts and call again with --out`);
    return [];
  }
  const known = scenarioNamed(library, scenario).lenses;
  return lenses.map(({ tokyo, moscow }): UnderLens => {
    const own = lines.filter((line) => line.tokyo === tokyo && line.moscow === moscow);
    const [reference = [], ...others] = own.map((line) => line.values);
    const part = (list: readonly CalibrationRow[], from: number): CalibrationReport =>
      reportOf(
        list,
        reference.slice(from, from + list.length),
        others.map((values) => values.slice(from, from + list.length)),
      );
    return { lens: known[tokyo]?.name ?? tokyo, rows: part(rows, 0), blind: part(blind, rows.length) };
  });
}
