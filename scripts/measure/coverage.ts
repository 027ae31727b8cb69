// Which lines of the rules and which ways of the charts whole campaigns ever reach:
//   node scripts/runTs.mjs scripts/measure/coverage.ts [--wars 1000] [--json]
// Plays that many random campaigns and as many of deciding policies, and lists every line never run, with its place. What
// is known to be so stands in coverageReasons.json with its reason; an entry that no line answers to is told as well.
// Exit code 1 when less than 95 in a hundred lines are run or explained.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { FileLines, Range } from './coverageMap.ts';
import type { Tally } from '../../src/cli/lint/tally.ts';
import { linesOf } from './coverageMap.ts';
import reasons from './coverageReasons.json' with { type: 'json' };

/** Lines known to be out of reach: the file, the line's own text, and why. */
const KNOWN: readonly { readonly file: string; readonly line: string; readonly reason: string }[] = reasons;
const MEASURED = /^src\/engine\/(rules|decisions|orders)\//;
const GOAL = 95;

const { values } = parseArgs({ options: { wars: { type: 'string', default: '1000' }, json: { type: 'boolean' } } });

interface Missed {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly reason: string | null;
}

/** Plays under the eyes of the engine's own counter. The rules are loaded only then, so that what they do on loading counts. */
async function measure(): Promise<{ readonly lines: readonly FileLines[]; readonly steps: Tally }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const { playCoverageWars } = await import('./coverageWars.ts');
  const steps = playCoverageWars(Number(values.wars));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const own = result.find((script) => script.url === import.meta.url);
  if (own === undefined) throw new Error('the counter knows nothing of this bundle');
  const ranges: Range[] = own.functions.flatMap((one) => one.ranges);
  const bundle = readFileSync(fileURLToPath(import.meta.url), 'utf8');
  return { lines: linesOf(bundle, ranges, (file) => MEASURED.test(file)), steps };
}

function missedLines(lines: readonly FileLines[]): Missed[] {
  return lines.flatMap(({ file, missed }) => {
    const source = readFileSync(file, 'utf8').split('\n');
    return missed.map((line): Missed => {
      const text = (source[line - 1] ?? '').trim();
      const known = KNOWN.find((entry) => entry.file === file && entry.line === text);
      return { file, line, text, reason: known?.reason ?? null };
    });
  });
}

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

const { lines, steps } = await measure();
const { waysOfCharts } = await import('../../src/cli/lint/watch.ts');
const missed = missedLines(lines);
const all = lines.reduce((sum, file) => sum + file.all.length, 0);
const partly = lines.reduce((sum, file) => sum + file.partly.length, 0);
const unexplained = missed.filter((one) => one.reason === null);
const unused = KNOWN.filter((entry) => !missed.some((one) => one.file === entry.file && one.text === entry.line));
const ways = Object.entries(waysOfCharts()).flatMap(([chart, { steps: list }]) => list.map((way) => `${chart}/${way}`));
const untrodden = ways.filter((way) => steps[`step/${way}`] === undefined);

if (values.json === true) {
  console.log(JSON.stringify({ wars: Number(values.wars), all, missed, lines, ways: ways.length, untrodden, unused }));
} else {
  for (const one of unexplained) console.log(`${one.file}:${one.line}  ${one.text}`);
  for (const { file, partly: some } of lines) if (some.length > 0) console.log(`${file} in part: ${some.join(', ')}`);
  for (const entry of unused) console.log(`reason without a line: ${entry.file}: ${entry.line}`);
  for (const way of untrodden) console.log(`chart way never taken: ${way}`);
  console.log(
    `\n${values.wars} random campaigns and ${values.wars} of deciding policies\n` +
      `lines run ${all - missed.length} of ${all}, ${percent(all - missed.length, all)}; in part ${partly}; ` +
      `explained ${missed.length - unexplained.length}; left ${unexplained.length}\n` +
      `ways of the charts ${ways.length - untrodden.length} of ${ways.length}, ${percent(ways.length - untrodden.length, ways.length)}`,
  );
}
if ((all - unexplained.length) * 100 < GOAL * all || unused.length > 0) process.exitCode = 1;
