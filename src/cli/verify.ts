/** `verify`: whether replays still give what they gave, and if not, where the difference begins. */
import type { Args, Command } from './args.ts';
import type { Library } from '../engine/war.ts';
import type { Replay } from '../engine/replay.ts';
import { firstFault, type Fault } from './verifyDays.ts';
import { libraryFor, UNCHECKED } from './library.ts';
import { Misuse } from './args.ts';
import { parseReplay } from '../campaign/replayFile.ts';
import { readTextFile } from './textFile.ts';
import { RULES_VERSION } from '../engine/war.ts';

export const verify: Command = {
  summary: 'play replays again and tell the first difference',
  usage: 'FILE…',
  options: [{ name: 'json', says: 'one JSON line for each file' }, UNCHECKED],
  examples: ['scenarios/the-race/reference.replay.json', 'mine.replay.json theirs.replay.json'],
  run,
};

export type FileVerdict =
  | { readonly file: string; readonly ok: true; readonly days: number; readonly final: string }
  | { readonly file: string; readonly ok: false; readonly fault: string; readonly details: object };

function run(args: Args): number {
  if (args.rest.length === 0) throw new Misuse('expects one replay file or more');
  const library = libraryFor(args);
  const verdicts = args.rest.map((file) => verifyFile(library, file));
  for (const verdict of verdicts) console.log(args.has('json') ? JSON.stringify(verdict) : verdictText(verdict));
  return verdicts.every((verdict) => verdict.ok) ? 0 : 1;
}

export function verifyFile(library: Library, file: string): FileVerdict {
  const read = parseReplay(readTextFile(file), { scenarios: Object.keys(library.scenarios) });
  if ('problem' in read) {
    const { code, where, params } = read.problem;
    return {
      file,
      ok: false,
      fault: `no replay that can be run: ${code} at ${where} ${detail(params)}`,
      details: read.problem,
    };
  }
  const stale = staleness(library, read.replay);
  const fault = firstFault(library, read.replay);
  if (fault === null && stale === null)
    return { file, ok: true, days: read.replay.checkpoints.length, final: read.replay.checkpoints.at(-1) ?? '' };
  const told = [stale, fault === null ? 'the days come out the same all the same' : faultText(fault)];
  return { file, ok: false, fault: told.filter((line) => line !== null).join('; '), details: { stale, ...fault } };
}

/** Says so where a replay was made from other data than lie here. */
function staleness(library: Library, replay: Replay): string | null {
  const here = library.scenarios[replay.setup.scenario]?.scenario.hash ?? '';
  if (replay.scenarioHash === here) return null;
  return `made from another state of the scenario (${replay.scenarioHash}, here ${here}; rules ${RULES_VERSION})`;
}

function faultText(fault: Fault): string {
  const where = [
    fault.phase === null ? null : `phase ${fault.phase}`,
    fault.field === null ? null : `field ${fault.field}`,
  ];
  const place = [`day ${fault.day} (${fault.date})`, ...where].filter((part) => part !== null).join(', ');
  return `first difference on ${place}: ${fault.what}, expected ${fault.expected}, found ${fault.found}`;
}

function detail(params: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(params).map(([key, value]) => `${key} ${value}`);
  return parts.length === 0 ? '' : `(${parts.join(', ')})`;
}

function verdictText(verdict: FileVerdict): string {
  if (verdict.ok) return `${verdict.file}: the same, ${verdict.days} days, ${verdict.final}`;
  return `${verdict.file}: NOT the same: ${verdict.fault}`;
}
