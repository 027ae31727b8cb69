/** Two engines' checkpoints of the same replays, day by day. */

export interface Difference {
  readonly replay: number;
  /** Day of the replay, from 1. */
  readonly day: number;
  readonly expected: string;
  readonly found: string;
}

export interface Comparison {
  readonly replays: number;
  readonly days: number;
  readonly differing: number;
  readonly first: Difference | null;
}

type Checkpoints = readonly (readonly string[])[];

export function compare(expected: Checkpoints, found: Checkpoints): Comparison {
  let days = 0;
  let differing = 0;
  let first: Difference | null = null;
  const replays = Math.max(expected.length, found.length);
  for (let i = 0; i < replays; i++) {
    const [want, have] = [expected[i] ?? [], found[i] ?? []];
    const length = Math.max(want.length, have.length);
    days += length;
    const at = Array.from({ length }, (_, day) => day).find((day) => want[day] !== have[day]);
    if (at === undefined) continue;
    differing += 1;
    first ??= { replay: i + 1, day: at + 1, expected: want[at] ?? 'no such day', found: have[at] ?? 'no such day' };
  }
  return { replays, days, differing, first };
}
