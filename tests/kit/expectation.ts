/** Whether what a case expects is there, told in words where it is not. */
import type { GameEvent } from '../../src/engine/events.ts';
import type { ExpectedEvent, Wanted } from './caseFile.ts';
import { clockIn } from '../../src/engine/time.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** Tokyo clock reading of a minute, `08-24T07:30`. */
export function reading(at: number): string {
  const { date, hour, minute } = clockIn(at, 'tokyo');
  return `${date}T${two(hour)}:${two(minute)}`;
}

/** The tests a case may write in place of a value. */
const TESTS: Readonly<Record<string, (found: unknown, wanted: unknown) => boolean>> = {
  atLeast: (found, wanted) => typeof found === 'number' && found >= Number(wanted),
  atMost: (found, wanted) => typeof found === 'number' && found <= Number(wanted),
  not: (found, wanted) => !fits(found, wanted),
  oneOf: (found, wanted) => (wanted as readonly unknown[]).some((one) => fits(found, one)),
  includes: (found, wanted) => Array.isArray(found) && found.some((one) => fits(one, wanted)),
  absent: (found) => found === undefined,
  present: (found) => found !== undefined,
  clock: (found, wanted) => typeof found === 'number' && reading(found).startsWith(String(wanted)),
  length: (found, wanted) => Array.isArray(found) && found.length === wanted,
};

/** Whether a value is what is wanted; an object is a set of tests if its keys are tests, else a part that must match. */
export function fits(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return found === wanted;
  if (Array.isArray(wanted)) {
    return Array.isArray(found) && found.length === wanted.length && wanted.every((one, i) => fits(found[i], one));
  }
  return Object.entries(wanted).every(([key, value]) => {
    const test = TESTS[key];
    if (test !== undefined) return test(found, value);
    return typeof found === 'object' && found !== null && fits((found as Record<string, unknown>)[key], value);
  });
}

/** Value at a path such as `known.USA.control/KAR_MAOKA.value`. */
export function valueAt(root: unknown, path: string): unknown {
  let value: unknown = root;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** What of `wanted` is not so in `root`. */
export function misses(root: unknown, wanted: Wanted, what: string): string[] {
  return Object.entries(wanted)
    .filter(([path, value]) => !fits(valueAt(root, path), value))
    .map(([path, value]) => {
      const found = valueAt(root, path);
      const clock = typeof found === 'number' && found > 1440 ? ` (${reading(found)})` : '';
      return `${what} ${path}: wanted ${JSON.stringify(value)}, found ${JSON.stringify(found)}${clock}`;
    });
}

function isLike(event: GameEvent, wanted: ExpectedEvent): boolean {
  const { cause } = event;
  const modifiers = Object.fromEntries((cause.modifiers ?? []).map((line) => [line.id, line.value]));
  return (
    event.kind === wanted.kind &&
    reading(event.at).startsWith(wanted.at ?? '') &&
    fits(event.params, wanted.params ?? {}) &&
    (wanted.because ?? []).every((reason) => cause.because.includes(reason)) &&
    (wanted.paragraph === undefined || cause.paragraph === wanted.paragraph) &&
    (wanted.seenBy === undefined || fits(event.seenBy, wanted.seenBy)) &&
    (wanted.draws === undefined ||
      fits(
        (cause.draws ?? []).map((draw) => draw.question),
        wanted.draws,
      )) &&
    Object.entries(wanted.modifiers ?? {}).every(([id, value]) => fits(modifiers[id], value))
  );
}

function brief(event: GameEvent): string {
  const questions = (event.cause.draws ?? []).map((draw) => `${draw.question} ${draw.answer}<${draw.needed}`);
  return `${reading(event.at)} ¶${event.cause.paragraph} ${JSON.stringify(event.params)} ${event.cause.because.join(' ')} ${questions.join(' ')}`;
}

/** What was expected and did not happen, or happened and should not have. */
export function eventMisses(events: readonly GameEvent[], wanted: readonly ExpectedEvent[]): string[] {
  return wanted.flatMap((one) => {
    const found = events.filter((event) => isLike(event, one));
    const near = events.filter((event) => event.kind === one.kind).map(brief);
    if (one.absent === true) return found.map((event) => `should not have happened: ${one.kind} ${brief(event)}`);
    if (found.length > 0) return [];
    return [`did not happen: ${JSON.stringify(one)}\n  of that kind there were:\n  ${near.join('\n  ') || 'none'}`];
  });
}
