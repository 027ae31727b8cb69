/**
 * The file of a study: one line of JSON that says what is studied, then a line for each war in the order of its number.
 * A file broken off in mid-line can be taken up again; parts of one study can be put together, and only those.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { StudySpec } from '../lab/studies/index.ts';
import { callersPath } from './textFile.ts';
import { Misuse } from './args.ts';

export interface Head {
  readonly study: string;
  /** Fingerprint of the whole description, scenario files and rules included. */
  readonly of: string;
  readonly total: number;
  /** `i/n`: only every n-th line, from the i-th. */
  readonly shard: string;
  readonly spec: unknown;
}

export interface Part {
  readonly file: string;
  readonly head: Head;
  /** Whole lines as written, by the number of their war. */
  readonly lines: ReadonlyMap<number, string>;
}

/** What stands in the head of a file for a study: recorded wars are named by their fingerprint, not written out. */
export function headOf(spec: StudySpec, total: number, shard: string, world: string): Head {
  const text = JSON.stringify({ spec, world });
  const of = createHash('sha256').update(text).digest('hex').slice(0, 16);
  const told = 'war' in spec ? { ...spec, war: { ...spec.war.setup, submissions: spec.war.submissions.length } } : spec;
  return { study: spec.study, of, total, shard, spec: told };
}

/** One line of a study's file. */
export function lineText(job: number, line: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ job, ...line });
}

/** Reads a study's file; a last line without its end is left out. Says with file and line what is wrong. */
export function readPart(file: string): Part {
  const path = callersPath(file);
  if (!existsSync(path)) throw new Misuse(`there is no file ${file}`);
  const text = readFileSync(path, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first = '', ...rest] = whole.split('\n').filter((line) => line !== '');
  const head = parsed(file, 1, first) as Partial<Head>;
  if (typeof head.study !== 'string' || typeof head.of !== 'string' || typeof head.total !== 'number')
    throw new Misuse(`${file}, line 1: not the head of a study`);
  const lines = new Map<number, string>();
  rest.forEach((line, i) => {
    const { job } = parsed(file, i + 2, line) as { job?: unknown };
    if (typeof job !== 'number' || !Number.isInteger(job) || job < 0 || job >= (head.total ?? 0))
      throw new Misuse(`${file}, line ${i + 2}: no number of a war below ${head.total}`);
    if (lines.has(job)) throw new Misuse(`${file}, line ${i + 2}: war ${job} stands there twice`);
    lines.set(job, line);
  });
  return { file, head: head as Head, lines };
}

function parsed(file: string, line: number, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, with the place.
  }
  throw new Misuse(`${file}, line ${line}: not a line of JSON`);
}

/** Numbers of the wars that a shard is to run. */
export function jobsOf(total: number, shard: string): number[] {
  const match = /^(\d+)\/(\d+)$/.exec(shard);
  const [part, parts] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || part < 1 || part > parts)
    throw new Misuse(`--shard expects i/n with i from 1 to n, not "${shard}"`);
  return Array.from({ length: total }, (_, i) => i).filter((i) => i % parts === part - 1);
}

/** The whole file out of its parts. Refuses parts of different studies, wars that stand in two parts, and gaps. */
export function merged(parts: readonly Part[]): string {
  const [first] = parts;
  if (first === undefined) throw new Misuse('expects at least one file');
  const from = new Map<number, string>();
  const lines = new Map<number, string>();
  for (const { file, head, lines: own } of parts) {
    if (head.of !== first.head.of)
      throw new Misuse(`${file} is of another study than ${first.file} (${head.of}, not ${first.head.of})`);
    for (const [job, line] of own) {
      const other = from.get(job);
      if (other !== undefined) throw new Misuse(`war ${job} stands in both ${other} and ${file}`);
      from.set(job, file);
      lines.set(job, line);
    }
  }
  const missing = jobsOf(first.head.total, '1/1').filter((job) => !lines.has(job));
  if (missing.length > 0)
    throw new Misuse(`${missing.length} of ${first.head.total} wars are missing, the first: ${missing[0]}`);
  const head: Head = { ...first.head, shard: '1/1' };
  return [JSON.stringify(head), ...jobsOf(head.total, '1/1').map((job) => lines.get(job) ?? '')].join('\n') + '\n';
}
