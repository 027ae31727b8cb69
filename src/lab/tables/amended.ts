/** Wars before and after a number of the model is changed, paired by their luck. */
import type { Measured, Named } from './lines.ts';
import type { Table } from './table.ts';
import { figure, number, percent, words } from './table.ts';
import { mean, share } from '../statistics.ts';
import { valuesOf } from './lines.ts';

export interface SeededLine extends Measured {
  readonly seed: string;
}

export interface Moved {
  readonly outcome: Named;
  readonly before: string | null;
  readonly after: string | null;
  /** Of the pairs in which both wars have a value. */
  readonly difference: ReturnType<typeof mean>;
  /** Pairs in which it came out otherwise, one-sided ones among them. */
  readonly otherwise: number;
}

export function movedBy(
  before: readonly SeededLine[],
  after: readonly SeededLine[],
  outcomes: readonly Named[],
): Moved[] {
  const afterOf = new Map(after.map((line) => [line.seed, line]));
  const pairs = before.flatMap((line) => {
    const other = afterOf.get(line.seed);
    return other === undefined ? [] : [[line, other] as const];
  });
  const level = (lines: readonly SeededLine[], { id, unit }: Named): string | null => {
    const values = valuesOf(lines, id);
    if (unit === 'yes or no') return percent(share(values.filter((value) => value > 0).length, lines.length));
    return values.length === 0 ? null : figure(mean(values));
  };
  return outcomes.map((outcome) => {
    const values = pairs.map(([a, b]) => [a.outcomes[outcome.id] ?? null, b.outcomes[outcome.id] ?? null] as const);
    return {
      outcome,
      before: level(
        pairs.map(([line]) => line),
        outcome,
      ),
      after: level(
        pairs.map(([, line]) => line),
        outcome,
      ),
      difference: mean(values.flatMap(([a, b]) => (a === null || b === null ? [] : [b - a]))),
      otherwise: values.filter(([a, b]) => a !== b).length,
    };
  });
}

export function amendedTable(
  before: readonly SeededLine[],
  after: readonly SeededLine[],
  outcomes: readonly Named[],
  change: string,
): Table {
  const rows = movedBy(before, after, outcomes);
  const pairs = before.filter((line) => after.some((other) => other.seed === line.seed)).length;
  const still = rows.filter((row) => row.otherwise === 0).length;
  const clear = rows.filter(({ difference: { low, high } }) => low > 0 || high < 0).length;
  return {
    title: 'Before and after the change',
    sentence:
      `${change}: the same choices over ${pairs} wars’ luck, each run twice on the same luck. ` +
      `Of ${rows.length} outcomes ${clear} move by more than chance allows, ${still} in no war at all; the brackets are the 95 per cent interval.`,
    columns: [
      words('outcome', 'Outcome'),
      words('unit', 'Unit'),
      words('before', 'Before'),
      words('after', 'After'),
      words('difference', 'Difference, pair by pair'),
      number('otherwise', 'Wars that differ'),
      number('pairs', 'Pairs with a value'),
    ],
    rows: rows.map(({ outcome, before: was, after: is, difference, otherwise }) => [
      outcome.says,
      outcome.unit,
      was,
      is,
      difference.runs === 0 ? null : figure(difference, true),
      otherwise,
      difference.runs,
    ]),
  };
}
