/** From what the engine says of a bundle's byte ranges to lines of the sources it was made of. */
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';

export interface Range {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

export interface FileLines {
  readonly file: string;
  /** Lines that hold code, counted from 1. */
  readonly all: readonly number[];
  /** Lines that were never run. */
  readonly missed: readonly number[];
  /** Lines that were run, with a part that never was. */
  readonly partly: readonly number[];
}

/** How often each letter of a text was run. Ranges nest; the innermost counts. */
export function countsOf(length: number, ranges: readonly Range[]): Int32Array {
  const counts = new Int32Array(length);
  const outerFirst = [...ranges].sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  for (const { startOffset, endOffset, count } of outerFirst) counts.fill(count, startOffset, endOffset);
  return counts;
}

/** The inline source map at the end of a bundle. Throws where there is none. */
export function inlineMap(bundle: string): SourceMapPayload {
  const mark = 'sourceMappingURL=data:application/json;base64,';
  const at = bundle.lastIndexOf(mark);
  if (at < 0) throw new Error('the bundle holds no source map');
  return JSON.parse(Buffer.from(bundle.slice(at + mark.length).trim(), 'base64').toString('utf8')) as SourceMapPayload;
}

/** A line by the parts of it that the map knows: its first part, and whether any part was run or missed. */
interface Line {
  first: number;
  firstRun: boolean;
  anyMissed: boolean;
}

/**
 * Lines of every source that `wanted` takes. A line counts as run when its first part was; the part of a line is what the
 * bundler maps apart, such as the arms of a conditional.
 */
export function linesOf(bundle: string, ranges: readonly Range[], wanted: (file: string) => boolean): FileLines[] {
  const counts = countsOf(bundle.length, ranges);
  const payload = inlineMap(bundle);
  const map = new SourceMap(payload);
  const sources = new Map(payload.sources.map((file, i) => [file, (payload.sourcesContent[i] ?? '').split('\n')]));
  const files = new Map<string, Map<number, Line>>();
  let offset = 0;
  bundle.split('\n').forEach((text, row) => {
    let last = '';
    for (let column = 0; column < text.length; column++) {
      const entry = map.findEntry(row, column);
      if (!('originalSource' in entry) || entry.generatedLine !== row) continue;
      const part = `${entry.generatedColumn}`;
      if (part === last) continue;
      last = part;
      const code = text.slice(column).trimStart();
      // A closing bracket is where a block ends, not where one runs.
      if (code === '' || /^[)}\];,]/.test(code)) continue;
      // What the bundler puts round a file is mapped to the remark at its head.
      if (/^\s*(\/[/*]|\*)/.test(sources.get(entry.originalSource)?.[entry.originalLine] ?? '')) continue;
      // The map gives a line's indent to its first part.
      const ran = (counts[offset + text.length - code.length] ?? 0) > 0;
      note(files, entry.originalSource, entry.originalLine + 1, entry.originalColumn, ran);
    }
    offset += text.length + 1;
  });
  return [...files]
    .map(([file, lines]) => summed(tidy(file), lines))
    .filter(({ file }) => wanted(file))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function note(files: Map<string, Map<number, Line>>, file: string, line: number, column: number, ran: boolean): void {
  const lines = files.get(file) ?? new Map<number, Line>();
  files.set(file, lines);
  const known = lines.get(line);
  if (known === undefined) {
    lines.set(line, { first: column, firstRun: ran, anyMissed: !ran });
    return;
  }
  if (column < known.first) [known.first, known.firstRun] = [column, ran];
  known.anyMissed ||= !ran;
}

/** `../../../src/engine/step.ts` as `src/engine/step.ts`. */
function tidy(file: string): string {
  return file.replace(/^(?:.*\/)?(src|scripts|tests)\//, '$1/');
}

function summed(file: string, lines: ReadonlyMap<number, Line>): FileLines {
  const all = [...lines].sort(([a], [b]) => a - b);
  return {
    file,
    all: all.map(([line]) => line),
    missed: all.filter(([, { firstRun }]) => !firstRun).map(([line]) => line),
    partly: all.filter(([, { firstRun, anyMissed }]) => firstRun && anyMissed).map(([line]) => line),
  };
}
