/** Rates measured side by side: every measure gets a slice of time in every round, so that a busy machine hits all alike. */

export interface Measure {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** Does one piece of work; returns how many units that was. */
  readonly work: () => number;
}

export interface Rate {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** Units per second: middle, lowest and highest of the rounds. */
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Runs all measures `rounds` times for `slice` milliseconds each, after one round to warm up. */
export function measureAll(measures: readonly Measure[], rounds: number, slice: number): Rate[] {
  const rates = new Map<string, number[]>(measures.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const measure of measures) {
      const rate = sliceOf(measure, round === 0 ? slice / 2 : slice);
      if (round > 0) rates.get(measure.id)?.push(rate);
    }
  }
  return measures.map(({ id, what, unit }) => {
    const sorted = [...(rates.get(id) ?? [])].sort((a, b) => a - b);
    return { id, what, unit, median: middle(sorted), low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 };
  });
}

function sliceOf(measure: Measure, slice: number): number {
  const start = performance.now();
  let units = 0;
  let now = start;
  while (now - start < slice) {
    units += measure.work();
    now = performance.now();
  }
  return (units * 1000) / (now - start);
}
