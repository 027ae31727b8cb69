/** `lint-scenario`: every fault of the scenario files, and on request the pace at which they play. */
import type { Args, Command } from './args.ts';
import type { Course, DecisionSpread, Pace } from './pace.ts';
import type { Library } from '../engine/war.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { courseOf, paceOf, spreadOf } from './pace.ts';
import { dateOf } from '../engine/time.ts';
import { formatIssue, lintScenario as lint, mergeScenario } from '../scenario/index.ts';
import { loadLibrary, readJsonBelow, SCENARIOS } from './library.ts';
import { otherSeeds } from './calibrationRun.ts';
import { REFERENCE_SEED } from '../engine/war.ts';
import { SEATS } from '../engine/words.ts';
import table from '../charts/table.gen.json' with { type: 'json' };

export const lintScenario: Command = {
  summary: 'check scenario files and tell every fault with its place',
  usage: '[FOLDER…] [--play N]',
  options: [
    { name: 'play', takes: 'N', says: 'also play the historical path and N random campaigns, and tell the pace' },
    { name: 'json', says: 'one JSON line for each fault and each decision' },
  ],
  examples: ['', '--play 200', 'my/scenarios'],
  run,
};

function run(args: Args): number {
  const folders = args.rest.length === 0 ? [SCENARIOS] : args.rest;
  const rounds = args.count('play', 0, 0);
  let faults = 0;
  for (const folder of folders) {
    const issues = lint(readJsonBelow(folder), { wanted: notesOfCharts() });
    faults += issues.length;
    for (const issue of issues)
      console.log(args.has('json') ? JSON.stringify(issue) : `${folder}/${formatIssue(issue)}`);
    if (rounds > 0) tellPace(loadLibrary(folder, mergeScenario), rounds, args.has('json'));
  }
  if (!args.has('json')) console.log(faults === 0 ? 'No fault in the scenario files.' : `${faults} faults.`);
  return faults === 0 ? 0 : 1;
}

/** Keys of the lines that the charts can put in a report; the scenarios must word them. */
function notesOfCharts(): readonly string[] {
  const notes = JSON.stringify(table).matchAll(/"note key=([\w.]+)"/g);
  return [...new Set([...notes].map((match) => match[1] ?? ''))];
}

function tellPace(library: Library, rounds: number, asJson: boolean): void {
  for (const ix of Object.values(library.scenarios)) {
    const historical = courseOf(library, ix, REFERENCE_SEED, 'historical');
    const random = otherSeeds(rounds).map((seed) => courseOf(library, ix, seed, 'random'));
    const pace = paceOf(ix, historical);
    const spread = spreadOf(ix, historical, random);
    const used = usedIn(ix, historical, random);
    if (asJson) console.log(JSON.stringify({ scenario: ix.scenario.id, pace, spread, used, rounds }));
    else console.log(paceText(ix, pace, spread, used, rounds));
  }
}

interface Used {
  readonly historical: number;
  readonly ever: number;
  readonly of: number;
  readonly never: readonly string[];
}

function usedIn(ix: ScenarioIndex, historical: Course, random: readonly Course[]): Used {
  const ever = new Set([historical, ...random].flatMap((course) => [...course.used]));
  // Aircraft and ships that lend weight to battles never stir themselves.
  const supports = (id: string): boolean => (ix.formations[id]?.supports ?? []).length > 0;
  const never = ix.formationIds.filter((id) => !ever.has(id) && !supports(id));
  return { historical: historical.used.size, ever: ever.size, of: ix.formationIds.length, never };
}

function paceText(
  ix: ScenarioIndex,
  pace: Pace,
  spread: readonly DecisionSpread[],
  used: Used,
  rounds: number,
): string {
  const per = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
  const seats = SEATS.map((seat) => {
    const acts = pace.acts[seat].join(' + ');
    return `  ${seat.padEnd(5)} ${pace.totals[seat]} questions (${acts} by act), longest gap ${pace.gap[seat]} days, at most ${pace.peak[seat]} a day`;
  });
  const lines = spread.map((one) => {
    const day = one.historical === null ? 'never' : dateOf(one.historical);
    return `  ${one.id.padEnd(20)} ${one.seat.padEnd(5)} ${day.padEnd(6)} ${per(one.absent)} ${per(one.early)} ${per(one.late)}`;
  });
  return [
    `\n${ix.scenario.id}: on the historical path`,
    ...seats,
    pace.never.length === 0 ? '  every question is put' : `  never put: ${pace.never.join(', ')}`,
    `Over ${rounds} random campaigns: never put, more than two days before its historical day, after it`,
    ...lines,
    `Formations that moved, fought or gave up: ${used.historical} of ${used.of} on the historical path, ${used.ever} ever; neither these nor support: ${used.never.join(', ') || 'none'}`,
  ].join('\n');
}
