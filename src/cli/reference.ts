/** `reference`: the historical path of a scenario, played by the rules and written down as a replay with its sources. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Args, Command } from './args.ts';
import type { Library } from '../engine/war.ts';
import type { Replay } from '../engine/replay.ts';
import type { ScenarioIndex } from '../engine/scenarioIndex.ts';
import type { Seat } from '../engine/words.ts';
import { DEFAULT_LENSES, REFERENCE_SEED } from '../engine/war.ts';
import { dateOf } from '../engine/time.ts';
import { formatReplay } from '../campaign/replayFile.ts';
import { libraryFor, scenarioNamed, SCENARIOS, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { POLICIES, policyLabel } from '../policy/index.ts';
import { recordWar } from './record.ts';

export const reference: Command = {
  summary: 'play the historical path of a scenario and write it as its reference replay',
  usage: 'ID',
  options: [
    { name: 'check', says: 'write nothing; fail if the file is not what the rules give today' },
    { name: 'json', says: 'print the table as JSON lines' },
    UNCHECKED,
  ],
  examples: ['the-race', 'the-race --check'],
  run,
};

const HISTORICAL = { name: 'historical', policy: POLICIES.historical } as const;

export function referencePath(scenario: string): string {
  return `${SCENARIOS}/${scenario}/reference.replay.json`;
}

/** The historical policies on the reference seed. */
export function referenceReplay(library: Library, scenario: string): Replay {
  const label = policyLabel('historical');
  const policies = { USSR: label, USA: label };
  const setup = { scenario, seed: REFERENCE_SEED, lenses: DEFAULT_LENSES, aims: {}, policies };
  return recordWar(library, setup, { USSR: HISTORICAL, USA: HISTORICAL }).replay;
}

/** One answer of the path with where it is known from. */
interface Step {
  readonly day: number;
  readonly date: string;
  readonly seat: Seat;
  readonly decision: string;
  readonly option: string;
  /** Whether this is the option history took; the policy leaves it where its reasons do not hold. */
  readonly historical: boolean;
  readonly sources: readonly string[];
}

export function stepsOf(ix: ScenarioIndex, replay: Replay): Step[] {
  return replay.submissions.flatMap(({ day, seat, answers }) =>
    answers.map(({ decision, option }) => {
      const asked = ix.decisions[decision];
      const taken = asked?.options.find((candidate) => candidate.id === option);
      const sources = (asked?.sources ?? []).map(({ key, at }) => (at === undefined ? key : `${key} ${at}`));
      return { day, date: dateOf(day), seat, decision, option, historical: taken?.historical === true, sources };
    }),
  );
}

/** The file: a replay like any other, with the path told once more beside it, each answer with its sources. */
export function referenceText(ix: ScenarioIndex, replay: Replay): string {
  const steps = stepsOf(ix, replay).map((step) => `  ${JSON.stringify(step)}`);
  return `${formatReplay(replay).replace(/\n\}\n$/, '')},\n "path": [\n${steps.join(',\n')}\n ]\n}\n`;
}

function table(ix: ScenarioIndex, steps: readonly Step[]): string {
  const lines = steps.map((step) => {
    const asked = ix.decisions[step.decision];
    const label = asked?.options.find((option) => option.id === step.option)?.label ?? step.option;
    const mark = step.historical ? ' ' : '!';
    return `${step.date} ${step.seat.padEnd(4)} ${mark} ${step.decision.padEnd(18)} ${label}\n${' '.repeat(13)}in history: ${asked?.inHistory ?? '—'}`;
  });
  const off = steps.filter((step) => !step.historical).length;
  return [...lines, '', `${steps.length} answers, ${off} of them not history’s (marked !).`].join('\n');
}

function run(args: Args): number {
  const [scenario, ...more] = args.rest;
  if (scenario === undefined || more.length > 0) throw new Misuse('expects the id of one scenario');
  const library = libraryFor(args);
  const ix = scenarioNamed(library, scenario);
  const replay = referenceReplay(library, scenario);
  const text = referenceText(ix, replay);
  const path = referencePath(scenario);
  if (args.has('check')) return check(path, text);
  const steps = stepsOf(ix, replay);
  console.log(args.has('json') ? steps.map((step) => JSON.stringify(step)).join('\n') : table(ix, steps));
  writeFileSync(path, text);
  console.error(`written: ${path}`);
  return 0;
}

export interface StaleLine {
  readonly line: number;
  readonly file: string;
  readonly rules: string;
}

/** First line in which a reference file is not what the rules give today; null when it is. A missing file is stale. */
export function staleLine(file: string, text: string): StaleLine | null {
  if (file === text) return null;
  const [old, now] = [file.split('\n'), text.split('\n')];
  const differing = now.findIndex((line, i) => line !== old[i]);
  const line = differing < 0 ? now.length : differing;
  return { line: line + 1, file: old[line] ?? '(none)', rules: now[line] ?? '(none)' };
}

function check(path: string, text: string): number {
  const stale = staleLine(existsSync(path) ? readFileSync(path, 'utf8') : '', text);
  if (stale === null) console.log(`${path} is what the rules give`);
  else console.log(`${path} differs in line ${stale.line}\n  file:  ${stale.file}\n  rules: ${stale.rules}`);
  return stale === null ? 0 : 1;
}
