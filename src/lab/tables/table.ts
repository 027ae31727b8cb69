/** A result as a table with a sentence: what every chart of the laboratory is drawn from and can be read as. ¶8.6 */
import type { Estimate } from '../statistics.ts';

export interface Column {
  readonly id: string;
  readonly says: string;
  readonly kind: 'words' | 'number';
}

export interface Table {
  readonly title: string;
  /** What the table says, in a sentence or two, with the number of runs. */
  readonly sentence: string;
  readonly columns: readonly Column[];
  /** One cell a column; null where there is nothing to say. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const words = (id: string, says: string): Column => ({ id, says, kind: 'words' });
export const number = (id: string, says: string): Column => ({ id, says, kind: 'number' });

/** A share in per cent with its interval, such as `34 % (28–41)`. */
export function percent({ value, low, high }: Estimate): string {
  const whole = (share: number): number => Math.round(share * 100);
  return `${whole(value)} % (${whole(low)}–${whole(high)})`;
}

/** A mean or a difference with its interval, one decimal, a sign where asked. */
export function figure({ value, low, high }: Estimate, signed = false): string {
  const one = (part: number): string => `${signed && part > 0 ? '+' : ''}${part.toFixed(1).replace('-', '−')}`;
  return `${one(value)} (${one(low)} to ${one(high)})`;
}

/** A number rounded to one decimal, as a cell. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function csvCell(cell: string | number | null): string {
  const text = cell === null ? '' : `${cell}`;
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values with a heading line, as spreadsheets read them. */
export function csvOf(table: Table): string {
  const lines = [table.columns.map((column) => column.says), ...table.rows];
  return `${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Plain text for a terminal: title, sentence, columns set under their headings. */
export function textOf(table: Table): string {
  const cells = [
    table.columns.map((column) => column.says),
    ...table.rows.map((row) => row.map((cell) => `${cell ?? '–'}`)),
  ];
  const width = (at: number): number => Math.max(...cells.map((row) => row[at]?.length ?? 0));
  const widths = table.columns.map((_, at) => width(at));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        table.columns[at]?.kind === 'number' ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = cells;
  const rule = widths.map((size) => '-'.repeat(size)).join('  ');
  return [table.title, table.sentence, '', line(head), rule, ...body.map(line)].join('\n');
}
