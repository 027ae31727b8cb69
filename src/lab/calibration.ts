/** Whether the rules give history back: named rows of dates and quantities, on the reference seed and over many. */
import type { GameState } from '../engine/state.ts';
import type { CostId } from '../engine/words.ts';
import { DAY, minuteOf, tokyoDay } from '../engine/time.ts';

/** How a row is read off a war. Milestones are named in `GameState.milestones`; several mean the last of them. */
export type Measure =
  | { readonly kind: 'date'; readonly milestones: readonly string[] }
  | { readonly kind: 'hours'; readonly from: string; readonly to: string }
  | { readonly kind: 'cost'; readonly cost: CostId }
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'fewest'; readonly operation: string };

export interface CalibrationRow {
  readonly id: string;
  readonly quantity: string;
  readonly scenarios: readonly string[];
  readonly measure: Measure;
  /** Dates: Tokyo clock reading `MM-DDThh:mm`. Others: a number in the measure's unit. */
  readonly historical: string | number;
  /** Dates: days either way, in tenths. Others: lowest and highest that count as faithful. */
  readonly tolerance: number | readonly [number, number];
  readonly confidence: 'A' | 'B' | 'C';
  readonly source: string;
  /** A milestone without which the row is not asked: such a war counts neither for nor against it. */
  readonly given?: string;
  /** Rows that fall after the campaign's last day are projections, reported apart. */
  readonly projection?: true;
}

/** Value of a row in a finished war: minutes for dates, else its own unit; null where the thing did not happen. */
export function measure(row: CalibrationRow, state: GameState): number | null {
  if (row.given !== undefined && state.milestones[row.given] === undefined) return null;
  const m = row.measure;
  if (m.kind === 'date') {
    const times = m.milestones.map((id) => state.milestones[id]);
    return times.some((time) => time === undefined) ? null : Math.max(...(times as number[]));
  }
  if (m.kind === 'hours') {
    const from = state.milestones[m.from];
    const to = state.milestones[m.to];
    return from === undefined || to === undefined ? null : Math.floor((to - from) / 60);
  }
  if (m.kind === 'cost') return Math.floor((state.costs[m.cost].low + state.costs[m.cost].high) / 2);
  if (m.kind === 'fact') return state.facts[m.fact] ?? null;
  return state.operations[m.operation]?.ashore ?? null;
}

function historicalValue(row: CalibrationRow): number {
  return typeof row.historical === 'string' ? minuteOf(row.historical) : row.historical;
}

/** Whether a value counts as faithful. A date is held by its Tokyo day, since the sources mostly give days. */
export function isInside(row: CalibrationRow, value: number | null): boolean {
  if (value === null) return false;
  if (typeof row.tolerance !== 'number') return value >= row.tolerance[0] && value <= row.tolerance[1];
  return Math.abs(tokyoDay(value) - tokyoDay(historicalValue(row))) * 10 <= row.tolerance;
}

export interface RowResult {
  readonly row: CalibrationRow;
  readonly reference: number | null;
  readonly inside: boolean;
  /** Over other seeds: share in which it happened at all, tenth, fiftieth and ninetieth percentile. */
  readonly happened: number;
  readonly p10: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  /** Width of the middle 80 %: days for dates, per cent of the historical value for quantities; null if it rarely happened. */
  readonly width: number | null;
  readonly holdsHistory: boolean;
}

function percentile(sorted: readonly number[], per: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * per) / 100))] as number;
}

/** Largest band that still says something: six days, or half the historical value either way. */
function isNarrow(row: CalibrationRow, p10: number, p90: number): boolean {
  if (row.measure.kind === 'date') return p90 - p10 <= 6 * DAY;
  const value = historicalValue(row);
  return p90 - p10 <= Math.abs(value);
}

/**
 * A row by its value in the reference war and in the others. A row that happens in fewer than half of the wars has no band,
 * unless it is asked only where something else was done.
 */
export function judgeRow(row: CalibrationRow, value: number | null, others: readonly (number | null)[]): RowResult {
  const sorted = others.filter((other): other is number => other !== null).sort((a, b) => a - b);
  const happened = others.length === 0 ? 0 : sorted.length / others.length;
  const base = { row, reference: value, inside: isInside(row, value), happened };
  if (sorted.length === 0 || (happened < 0.5 && row.given === undefined))
    return { ...base, p10: null, p50: null, p90: null, width: null, holdsHistory: false };
  const [p10, p50, p90] = [percentile(sorted, 10), percentile(sorted, 50), percentile(sorted, 90)];
  const history = historicalValue(row);
  const isDate = row.measure.kind === 'date';
  const width = isDate ? (p90 - p10) / DAY : ((p90 - p10) * 100) / Math.max(1, Math.abs(history));
  // Sources give days, so a date is inside the band when its day is.
  const within = isDate
    ? tokyoDay(p10) <= tokyoDay(history) && tokyoDay(history) <= tokyoDay(p90)
    : p10 <= history && history <= p90;
  return { ...base, p10, p50, p90, width, holdsHistory: within && isNarrow(row, p10, p90) };
}

export interface CalibrationReport {
  readonly rows: readonly RowResult[];
  readonly projections: readonly RowResult[];
  /** Share of rows inside their tolerance on the reference seed. */
  readonly insideTolerance: number;
  /** Share of dated rows whose narrow middle 80 % holds history. */
  readonly insideBand: number;
  readonly seeds: number;
}

export function makeReport(results: readonly RowResult[], seeds: number): CalibrationReport {
  const rows = results.filter((result) => result.row.projection !== true);
  const dated = rows.filter((result) => result.row.measure.kind === 'date');
  const share = (list: readonly RowResult[], good: (result: RowResult) => boolean): number =>
    list.length === 0 ? 0 : list.filter(good).length / list.length;
  return {
    rows,
    projections: results.filter((result) => result.row.projection === true),
    insideTolerance: share(rows, (result) => result.inside),
    insideBand: share(dated, (result) => result.holdsHistory),
    seeds,
  };
}
