/**
 * Reading what came from outside: files and links that anybody may have written. A reader rebuilds what it takes, so that
 * nothing unexpected comes along, and tells the first thing wrong with its place. Nothing is thrown past `reading`.
 */

/** Why something from outside was refused: a code to word, the place, and what the wording needs. */
export interface Problem<Code extends string = string> {
  readonly code: Code;
  /** JSON path, or the part of a link. */
  readonly where: string;
  readonly params: Readonly<Record<string, string | number>>;
}

class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.where}: ${problem.code}`);
    this.problem = problem;
  }
}

/** Breaks a reading off. Only for use inside `reading`. */
export function refuse(code: string, where: string, params: Problem['params'] = {}): never {
  throw new Refusal({ code, where, params });
}

/** What `read` makes of the outside, or the problem it was broken off with. */
export function reading<T>(read: () => T): { readonly value: T } | { readonly problem: Problem } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}

/** Longest text of a file that is looked at, in characters. */
export const MOST_TEXT = 4_000_000;

export function readJson(text: string): unknown {
  if (text.length > MOST_TEXT) refuse('tooLarge', '$', { most: MOST_TEXT });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse('notJson', '$');
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export function readObject(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  return refuse('wrongType', where, { expected: 'object' });
}

/** A field of an object's own; what it may have inherited does not count. */
export function field(object: Fields, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function readText(value: unknown, where: string, most = 200): string {
  if (typeof value !== 'string') return refuse('wrongType', where, { expected: 'text' });
  return value.length > most ? refuse('tooLong', where, { most }) : value;
}

export function readWhole(value: unknown, where: string, least: number, most: number): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
  return refuse('wrongType', where, { expected: `whole number ${least}–${most}` });
}

export function readOneOf<T extends string>(value: unknown, where: string, known: readonly T[]): T {
  const found = known.find((candidate) => candidate === value);
  return found ?? refuse('wrongType', where, { expected: known.join(', ') });
}

export function readList<T>(
  value: unknown,
  where: string,
  most: number,
  read: (item: unknown, where: string) => T,
): readonly T[] {
  if (!Array.isArray(value)) return refuse('wrongType', where, { expected: 'list' });
  if (value.length > most) return refuse('tooLong', where, { most });
  return value.map((item, i) => read(item, `${where}[${i}]`));
}
