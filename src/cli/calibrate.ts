/** `calibrate`: whether the rules give history back, on the reference seed and over many others. */
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import type { CalibrationRow } from '../lab/calibration.ts';
import { CALL } from './help.ts';
import { DEFAULT_SCENARIO, LENS, lensesOf, SCENARIO } from './warOptions.ts';
import { CALIBRATION, libraryFor, scenarioNamed, SCENARIOS, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { otherSeeds, runCalibration } from './calibrationRun.ts';
import { reportObject, reportPage, reportText } from './calibrationText.ts';

export const calibrate: Command = {
  summary: 'hold the rules against history, row by row, on the reference seed and over many others',
  usage: '[--scenario ID] [--seeds N] [--json] [--write]',
  options: [
    SCENARIO,
    { name: 'seeds', takes: 'N', says: 'play seeds 1 to N beside the reference seed; 200 by default' },
    LENS,
    { name: 'json', says: 'print one JSON object in place of the table' },
    { name: 'write', says: 'write the page of the handbook as well' },
    UNCHECKED,
  ],
  examples: ['--scenario the-race --seeds 200', '--seeds 1000 --write'],
  run,
};

/** Rows of the calibration, for all scenarios together. */
export function calibrationRows(folder = SCENARIOS): readonly CalibrationRow[] {
  const file = JSON.parse(readFileSync(`${folder}/${CALIBRATION}`, 'utf8')) as { rows: CalibrationRow[] };
  return file.rows;
}

function pageOf(scenario: string): string {
  return `docs/history/calibration${scenario === DEFAULT_SCENARIO ? '' : `-${scenario}`}.md`;
}

function run(args: Args): number {
  if (args.rest.length > 0) throw new Misuse(`expects options only, not "${args.rest.join(' ')}"`);
  const library = libraryFor(args);
  const scenario = args.text('scenario', DEFAULT_SCENARIO);
  const { title } = scenarioNamed(library, scenario).scenario;
  const count = args.count('seeds', 200, 0);
  const lenses = lensesOf(args, library, scenario);
  const report = runCalibration({ library, scenario, rows: calibrationRows(), seeds: otherSeeds(count), lenses });
  console.log(args.has('json') ? JSON.stringify(reportObject(report, scenario)) : reportText(report));
  if (args.has('write')) {
    mkdirSync('docs/history', { recursive: true });
    const command = `${CALL} calibrate --scenario ${scenario} --seeds ${count} --write`;
    writeFileSync(pageOf(scenario), reportPage(report, title, command));
    console.error(`written: ${pageOf(scenario)}`);
  }
  return 0;
}
