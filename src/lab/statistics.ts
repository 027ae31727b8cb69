/** What a number of runs allows to be said: shares and differences with their intervals of 95 per cent. ¶8.6 */

export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** Two-sided 95 per cent point of the normal distribution. */
const Z = 1.959964;

/** A share `k` of `n` with Wilson's interval, which stays inside 0 and 1 and honest for few runs. */
export function share(k: number, n: number): Estimate {
  if (n === 0) return { value: 0, low: 0, high: 1, runs: 0 };
  const p = k / n;
  const z2 = Z * Z;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), runs: n };
}

/** Mean of values with its interval; of paired differences this is the effect of a change on the same luck. */
export function mean(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return { value: 0, low: 0, high: 0, runs: 0 };
  const average = values.reduce((sum, value) => sum + value, 0) / n;
  const half = n < 2 ? 0 : Z * Math.sqrt(variance(values) / n);
  return { value: average, low: average - half, high: average + half, runs: n };
}

/** Unbiased variance; 0 for fewer than two values. */
export function variance(values: readonly number[]): number {
  const n = values.length;
  if (n < 2) return 0;
  const average = values.reduce((sum, value) => sum + value, 0) / n;
  return values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (n - 1);
}

/** The value below which `per` per cent of a sorted list lie; null for an empty one. */
export function percentile(sorted: readonly number[], per: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * per) / 100))] ?? null;
}
