/** Two options of one question held against each other, aim by aim, over paired wars. */

/** Sums over pairs of `A - B`, aim by aim. */
export interface Sums {
  n: number;
  sum: number[];
  squares: number[];
}

/** Sums by `<decision>|<A>|<B>`, A before B in the alphabet. */
export type PairSums = Record<string, Sums>;

/** Adds what the options of one question came to in one war. */
export function addResults(
  sums: PairSums,
  decision: string,
  results: Readonly<Record<string, readonly number[]>>,
): void {
  const options = Object.keys(results).sort();
  options.forEach((a, i) => {
    for (const b of options.slice(i + 1)) {
      const [of, than] = [results[a] ?? [], results[b] ?? []];
      const into = (sums[`${decision}|${a}|${b}`] ??= { n: 0, sum: of.map(() => 0), squares: of.map(() => 0) });
      into.n += 1;
      of.forEach((value, aim) => {
        const difference = value - (than[aim] ?? 0);
        into.sum[aim] = (into.sum[aim] ?? 0) + difference;
        into.squares[aim] = (into.squares[aim] ?? 0) + difference * difference;
      });
    }
  });
}

/** Sums of several parts together. */
export function addSums(all: readonly PairSums[]): PairSums {
  const out: PairSums = {};
  for (const sums of all)
    for (const [key, { n, sum, squares }] of Object.entries(sums)) {
      const into = (out[key] ??= { n: 0, sum: sum.map(() => 0), squares: sum.map(() => 0) });
      into.n += n;
      sum.forEach((value, i) => (into.sum[i] = (into.sum[i] ?? 0) + value));
      squares.forEach((value, i) => (into.squares[i] = (into.squares[i] ?? 0) + value));
    }
  return out;
}

/** Mean of the paired differences of one aim, and its standard error. */
export function meanOf(sums: Sums, aim: number): { readonly mean: number; readonly error: number } {
  const { n } = sums;
  if (n === 0) return { mean: 0, error: 0 };
  const mean = (sums.sum[aim] ?? 0) / n;
  const variance = n < 2 ? 0 : Math.max(0, ((sums.squares[aim] ?? 0) - n * mean * mean) / (n - 1));
  return { mean, error: Math.sqrt(variance / n) };
}

/** Half of the 95 % interval, in standard errors. */
export const INTERVAL = 1.96;
/**
 * Within a single cell an aim speaks against an option beyond three standard errors only: there are up to 32 cells with
 * seven aims each, and at 1.96 five of these 224 would do so by luck alone.
 */
const IN_ONE_CELL = 3;
/** Pairs below which a cell, and all cells together, say nothing. */
const ENOUGH_IN_CELL = 20;
export const ENOUGH = 30;

/** 1 or -1 for the first or the second option of the pair. */
export type Side = 1 | -1;

function isWorse(sums: Sums, side: Side, aim: number, errors: number): boolean {
  const { mean, error } = meanOf(sums, aim);
  return side * mean < -errors * error;
}

/** Whether in a cell some aim speaks against the option on this side. */
export function speaksAgainst(cell: Sums, side: Side): boolean {
  return cell.n >= ENOUGH_IN_CELL && cell.sum.some((_, aim) => isWorse(cell, side, aim, IN_ONE_CELL));
}

/** A pair needs no further cells once something speaks against both sides in cells that are complete. */
export function isSettled(cells: readonly Sums[]): boolean {
  return ([1, -1] as const).every((side) => cells.some((cell) => speaksAgainst(cell, side)));
}

export interface Verdict {
  readonly decision: string;
  readonly a: string;
  readonly b: string;
  readonly pairs: number;
  readonly cells: number;
  /** On how many aims the mean is not below 0, for A and for B. */
  readonly aimsA: number;
  readonly aimsB: number;
  /** Aim that speaks most for B, and most for A; empty where none does. */
  readonly againstA: string;
  readonly againstB: string;
  /** The option that is dominated, if one is. */
  readonly dominated: string | null;
  /** Whether the better one is at least as good in the mean of every single cell as well. */
  readonly everywhere: boolean;
  /** No aim tells the two apart beyond its interval. */
  readonly alike: boolean;
  readonly tooFew: boolean;
}

/** The verdict on one pair from all its cells. */
export function verdictOn(key: string, cells: readonly Sums[], aims: readonly string[]): Verdict {
  const [decision = '', a = '', b = ''] = key.split('|');
  const all = addSums(cells.map((cell) => ({ all: cell })))['all'] ?? { n: 0, sum: [], squares: [] };
  const tooFew = all.n < ENOUGH;
  const better = (side: Side): boolean => all.sum.some((_, aim) => isWorse(all, (0 - side) as Side, aim, INTERVAL));
  const dominates = (side: Side): boolean =>
    !tooFew && better(side) && !better((0 - side) as Side) && !cells.some((cell) => speaksAgainst(cell, side));
  const atLeast = (side: Side): number => all.sum.filter((sum) => side * sum >= 0).length;
  const winner: Side | null = dominates(1) ? 1 : dominates(-1) ? -1 : null;
  return {
    decision,
    a,
    b,
    pairs: all.n,
    cells: cells.length,
    aimsA: atLeast(1),
    aimsB: atLeast(-1),
    againstA: strongest(all, 1, aims),
    againstB: strongest(all, -1, aims),
    dominated: winner === null ? null : winner === 1 ? b : a,
    everywhere: winner !== null && cells.every((cell) => cell.sum.every((sum) => winner * sum >= 0)),
    alike: !tooFew && !better(1) && !better(-1),
    tooFew,
  };
}

/** The aim that speaks most against one side, with its mean and interval in grades. */
function strongest(all: Sums, side: Side, aims: readonly string[]): string {
  let found = '';
  let most = 0;
  aims.forEach((aim, i) => {
    const { mean, error } = meanOf(all, i);
    const weight = -side * mean;
    if (weight <= most) return;
    most = weight;
    found = `${aim} ${(side * mean).toFixed(2)}±${(INTERVAL * error).toFixed(2)}`;
  });
  return found;
}
