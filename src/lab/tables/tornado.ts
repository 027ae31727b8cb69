/** Which tuned numbers carry the outcomes: the effect of each, end to end of its range, on pairs of wars of one luck. */
import type { Estimate } from '../statistics.ts';
import type { Named, Values } from './lines.ts';
import type { Param } from '../../engine/scenario.ts';
import type { Table } from './table.ts';
import { figure, number, words } from './table.ts';
import { mean } from '../statistics.ts';

export interface TornadoLine {
  readonly seed: string;
  readonly param: string;
  readonly base: Values;
  /** Null where the war goes the same way. */
  readonly low: Values | null;
  readonly high: Values | null;
  /** Rows of the calibration that either end moves. */
  readonly rows: readonly string[];
}

/** A number's effect on one outcome. */
export interface Swing {
  readonly param: string;
  readonly outcome: string;
  /** Mean change against the war as it is, at either end of the range. */
  readonly low: Estimate;
  readonly high: Estimate;
  /** Mean of the high end less the low end. */
  readonly whole: Estimate;
}

/** Swings of every number on one outcome, the greatest first; a thing that never came about counts as the last day. */
export function swings(lines: readonly TornadoLine[], outcome: string, lastDay: number): Swing[] {
  const groups = new Map<string, TornadoLine[]>();
  for (const line of lines) groups.set(line.param, [...(groups.get(line.param) ?? []), line]);
  const value = (values: Values): number => values[outcome] ?? lastDay;
  return [...groups]
    .map(([param, own]): Swing => {
      const at = (end: 'low' | 'high') => own.map((line) => value(line[end] ?? line.base) - value(line.base));
      const [low, high] = [at('low'), at('high')];
      return { param, outcome, low: mean(low), high: mean(high), whole: mean(high.map((x, i) => x - (low[i] ?? 0))) };
    })
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.param < b.param ? -1 : 1));
}

/** By what swings are ranked: the greatest distance between any two of low end, value and high end. */
function sizeOf({ low, high, whole }: Swing): number {
  return Math.max(Math.abs(low.value), Math.abs(high.value), Math.abs(whole.value));
}

export function tornadoTable(
  lines: readonly TornadoLine[],
  outcome: Named,
  params: readonly Param[],
  lastDay: number,
  most: number,
): Table {
  const per = outcome.unit === 'yes or no' ? 100 : 1;
  const scaled = ({ value, low, high, runs }: Estimate): Estimate => ({
    value: value * per,
    low: low * per,
    high: high * per,
    runs,
  });
  const all = swings(lines, outcome.id, lastDay);
  const moving = all.filter((swing) => sizeOf(swing) > 0);
  const clear = moving.filter(({ low, high, whole }) => [low, high, whole].some((one) => one.low > 0 || one.high < 0));
  const pairs = new Set(lines.map((line) => line.seed)).size;
  const known = new Map(params.map((param) => [param.id, param]));
  return {
    title: outcome.says,
    sentence:
      `${pairs} pairs of wars for each end of each of ${all.length} numbers: ${moving.length} move it in some war, ` +
      `${clear.length} clearly (an interval of 95 per cent without nought), one number at a time. ` +
      `In ${outcome.unit === 'yes or no' ? 'wars of a hundred' : outcome.unit === 'day of August' ? 'days' : outcome.unit}.`,
    columns: [
      number('rank', 'Rank'),
      words('param', 'Number'),
      words('range', 'Value and range'),
      words('low', 'At the low end'),
      words('high', 'At the high end'),
      words('whole', 'High less low'),
      words('estimate', 'Estimate'),
    ],
    rows: moving.slice(0, most).map((swing, i) => {
      const param = known.get(swing.param);
      return [
        i + 1,
        swing.param,
        param === undefined ? '' : `${param.value} (${param.low} to ${param.high})`,
        figure(scaled(swing.low), true),
        figure(scaled(swing.high), true),
        figure(scaled(swing.whole), true),
        param?.estimate === true ? 'yes' : 'no',
      ];
    }),
  };
}

/** Rows that a number moves: those whose value differs at either end in at least a tenth of the pairs. */
export function rowsMoved(lines: readonly TornadoLine[]): ReadonlyMap<string, readonly string[]> {
  const wars = new Map<string, number>();
  const counts = new Map<string, Map<string, number>>();
  for (const { param, rows } of lines) {
    wars.set(param, (wars.get(param) ?? 0) + 1);
    const own = counts.get(param) ?? new Map<string, number>();
    for (const row of rows) own.set(row, (own.get(row) ?? 0) + 1);
    counts.set(param, own);
  }
  return new Map(
    [...counts].map(([param, own]) => [
      param,
      [...own].filter(([, count]) => count * 10 >= (wars.get(param) ?? 0)).map(([row]) => row),
    ]),
  );
}

/** Estimates that move one row or none: to be taken out, or kept for a reason that stands beside the number. */
export function idleTable(lines: readonly TornadoLine[], params: readonly Param[], outcomes: readonly string[]): Table {
  const moved = rowsMoved(lines);
  const turned = (id: string): boolean =>
    lines.some(
      (line) =>
        line.param === id &&
        [line.low, line.high].some((end) => end !== null && outcomes.some((one) => end[one] !== line.base[one])),
    );
  const estimates = params.filter((param) => param.estimate && moved.has(param.id));
  const idle = estimates.filter((param) => (moved.get(param.id)?.length ?? 0) <= 1);
  return {
    title: 'Estimates that move one row or none',
    sentence:
      `${idle.length} of ${estimates.length} estimates move at most one row of the calibration in a tenth of the pairs or ` +
      'more, in wars by the historical policy. What such a number is for stands beside it.',
    columns: [
      words('param', 'Number'),
      words('row', 'The one row'),
      words('outcome', 'Moves an outcome above'),
      words('keep', 'Kept because'),
    ],
    rows: idle.map((param) => [
      param.id,
      moved.get(param.id)?.[0] ?? null,
      turned(param.id) ? 'in some war' : 'no',
      param.keep ?? 'NO REASON GIVEN',
    ]),
  };
}
