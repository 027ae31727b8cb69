/** `lint-scenario`: every fault of the scenario files, and on request what playing them shows. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import { callersPath } from './textFile.ts';
import { dominationFaults, dominationText } from './dominate/text.ts';
import { formatIssue, lintScenario as lint, mergeScenario, scenarioIds } from '../scenario/index.ts';
import { JOBS } from './jobs.ts';
import { judge } from './lint/allowed.ts';
import { judgedText, lintObject, lintPage, lintText } from './lint/report.ts';
import { loadLibrary, readJsonBelow, SCENARIOS } from './library.ts';
import { Misuse } from './args.ts';
import { lintFileOf, playLint } from './lint/playLint.ts';
import { searchDominated } from './dominate/search.ts';
import table from '../charts/table.gen.json' with { type: 'json' };

const PAGE = 'docs/history/linter.md';

export const lintScenario: Command = {
  summary: 'check scenario files and tell every fault with its place',
  usage: '[FOLDER] [ID…] [--play N]',
  options: [
    {
      name: 'play',
      takes: 'N',
      says: 'also play each scenario N times by all pairs of policies and tell what never happens',
    },
    { name: 'threads', takes: 'N', says: 'play on so many threads; 2 by default' },
    { name: 'json', says: 'one JSON line for each fault of the files, and one object for what was played' },
    { name: 'dominate', says: 'search for options that another option of the same question dominates; takes long' },
    { name: 'pairs', takes: 'N', says: 'pairs of wars in each cell of that search; 200 by default' },
    { name: 'usual', says: 'search under the usual lenses alone' },
    { name: 'store', takes: 'FILE', says: 'keep what the search has played, and go on from there' },
    { name: 'write', says: 'write the page of the handbook as well' },
  ],
  examples: ['', '--play 400', 'the-race --play 400', 'my/scenarios'],
  run,
};

/** Keys of the lines that the charts can put in a report; the scenarios must word them. */
function notesOfCharts(): readonly string[] {
  const notes = JSON.stringify(table).matchAll(/"note key=([\w.]+)"/g);
  return [...new Set([...notes].map((match) => match[1] ?? ''))];
}

/** The folder and the ids among the words given: a word that names no scenario of the shipped folder is a folder. */
function whatToLint(words: readonly string[]): { readonly folder: string; readonly ids: readonly string[] } {
  const shipped = scenarioIds(readJsonBelow(SCENARIOS));
  const folders = words.filter((word) => !shipped.includes(word) && existsSync(word));
  const ids = words.filter((word) => !folders.includes(word));
  if (folders.length > 1) throw new Misuse('expects one folder');
  const folder = folders[0] ?? SCENARIOS;
  const known = scenarioIds(readJsonBelow(folder));
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Misuse(`there is no scenario "${unknown}" in ${folder}; there is ${known.join(', ')}`);
  return { folder, ids };
}

async function run(args: Args): Promise<number> {
  const { folder, ids } = whatToLint(args.rest);
  if (args.has('dominate')) return dominate(args, folder, ids);
  const wars = args.count('play', 0, 0);
  const asJson = args.has('json');
  const issues = lint(readJsonBelow(folder), { wanted: notesOfCharts() });
  for (const issue of issues) console.log(asJson ? JSON.stringify(issue) : `${folder}/${formatIssue(issue)}`);
  if (!asJson) console.log(issues.length === 0 ? 'No fault in the scenario files.' : `${issues.length} faults.`);
  if (wars === 0) return issues.length === 0 ? 0 : 1;
  const library = loadLibrary(folder, mergeScenario);
  const report = await playLint({ folder, library, ids, wars, threads: args.count('threads', 2) });
  console.log(asJson ? JSON.stringify(lintObject(report)) : lintText(report));
  if (args.has('write')) {
    mkdirSync('docs/history', { recursive: true });
    writeFileSync(PAGE, lintPage(report));
    console.error(`written: ${PAGE}`);
  }
  const judged = [...report.scenarios.map((one) => one.judged), ...(report.rules === undefined ? [] : [report.rules])];
  const left = judged.reduce((sum, { faults, unused }) => sum + faults.length + unused.length, 0);
  return issues.length === 0 && left === 0 ? 0 : 1;
}

/** The slower mode: every pair of options of every question, under every lens, against every policy. */
async function dominate(args: Args, folder: string, ids: readonly string[]): Promise<number> {
  const library = loadLibrary(folder, mergeScenario);
  let left = 0;
  for (const id of ids.length === 0 ? Object.keys(library.scenarios).sort() : ids) {
    const ix = library.scenarios[id] as ScenarioIndex;
    const store = args.has('store') ? `${callersPath(args.text('store', ''))}.${id}.json` : '';
    const found = await searchDominated({
      folder,
      ix,
      jobs: JOBS,
      pairs: args.count('pairs', 200),
      allLenses: !args.has('usual'),
      threads: args.count('threads', 2),
      store,
      progress: (line) => console.error(`${id} ${line}`),
    });
    const allowed = (lintFileOf(folder, id).allowed ?? []).filter((entry) => entry.kind === 'optionDominated');
    const judged = judge(dominationFaults(found), allowed);
    if (args.has('json')) console.log(JSON.stringify({ scenario: id, ...found, ...judged }));
    else console.log(`${dominationText(id, found)}\n\n${judgedText('Dominated', judged)}`);
    left += judged.faults.length + (args.has('usual') ? 0 : judged.unused.length);
  }
  return left === 0 ? 0 : 1;
}
