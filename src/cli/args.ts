/** What a command may be told: options by name, then plain words. Wrong calls say what was expected. */

export interface Option {
  readonly name: string;
  /** What stands after it, such as `ID`; an option without is a switch. */
  readonly takes?: string;
  readonly says: string;
}

export interface Command {
  /** At most one line. */
  readonly summary: string;
  /** What stands after the command's name. */
  readonly usage: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Returns the exit code: 0 well, 1 the command found a fault, 2 it was called wrongly. */
  readonly run: (args: Args) => number | Promise<number>;
}

/** A wrong call: the message says what was expected. Ends the command with exit code 2. */
export class Misuse extends Error {}

export class Args {
  readonly rest: readonly string[];
  readonly #given: ReadonlyMap<string, string>;

  constructor(given: ReadonlyMap<string, string>, rest: readonly string[]) {
    this.#given = given;
    this.rest = rest;
  }

  has(name: string): boolean {
    return this.#given.has(name);
  }

  text(name: string, fallback: string): string {
    return this.#given.get(name) ?? fallback;
  }

  /** A whole number from `least`; anything else is a misuse. */
  count(name: string, fallback: number, least = 1): number {
    const text = this.#given.get(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new Misuse(`--${name} expects a whole number from ${least}, not "${text}"`);
  }

  /** One of a closed list; anything else is a misuse. */
  oneOf<T extends string>(name: string, known: readonly T[], fallback: T): T {
    const text = this.text(name, fallback);
    const found = known.find((candidate) => candidate === text);
    if (found !== undefined) return found;
    throw new Misuse(`--${name} expects one of ${known.join(', ')}, not "${text}"`);
  }
}

/** Reads what stands after a command's name. Throws a misuse on an unknown option or a missing value. */
export function parseArgs(options: readonly Option[], words: readonly string[]): Args {
  const given = new Map<string, string>();
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (!word.startsWith('--')) {
      rest.push(word);
      continue;
    }
    const equals = word.indexOf('=');
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const option = options.find((candidate) => candidate.name === name);
    if (option === undefined) throw new Misuse(`there is no option --${name}; there is ${listOf(options)}`);
    if (option.takes === undefined) {
      if (equals >= 0) throw new Misuse(`--${name} is a switch and takes no value`);
      given.set(name, '');
      continue;
    }
    const value = equals < 0 ? words[++i] : word.slice(equals + 1);
    if (value === undefined || (equals < 0 && value.startsWith('--')))
      throw new Misuse(`--${name} expects ${option.takes} after it`);
    given.set(name, value);
  }
  return new Args(given, rest);
}

function listOf(options: readonly Option[]): string {
  return options.length === 0 ? 'none for this command' : options.map((option) => `--${option.name}`).join(', ');
}
