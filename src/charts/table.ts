import type { ChartEffect } from '../engine/chartStepper.ts';
import type { ChartId } from '../engine/words.ts';

/** Where a step leads and what it asks for. */
export interface Outcome {
  readonly to: string;
  /** Effects as text, to keep the table short: `fact id=tension add=5`. */
  readonly effects: readonly string[];
}

/**
 * One chart as a table. `step[state][event]` is an index into `outcomes`, or, where flags matter, the flags that do and one
 * index per combination of them: bit i of the position is set when flag i of that short list holds. What is absent stays
 * where it is and asks for nothing.
 */
export interface ChartTable {
  readonly initial: string;
  readonly states: readonly string[];
  readonly events: readonly string[];
  readonly flags: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly step: Readonly<Record<string, Readonly<Record<string, Cell>>>>;
}
export type Cell = number | { readonly flags: readonly string[]; readonly by: readonly number[] };

export type ChartTables = Readonly<Record<ChartId, ChartTable>>;

export function writeEffect({ name, params }: ChartEffect): string {
  return [name, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join(' ');
}

/** Undoes `writeEffect`: a whole number comes back as a number, anything else as text. */
export function readEffect(text: string): ChartEffect {
  const [name = '', ...rest] = text.split(' ');
  const params = rest.map((pair) => {
    const at = pair.indexOf('=');
    const value = pair.slice(at + 1);
    return [pair.slice(0, at), /^-?\d+$/.test(value) ? Number(value) : value] as const;
  });
  return { name, params: Object.fromEntries(params) };
}
