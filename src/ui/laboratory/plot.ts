/** Drawings of the laboratory as plain shapes, so that the page and a saved file show the same. */
import type { Estimate } from '../../lab/statistics.ts';

export type Tone = 'ink' | 'soft' | 'own';

export type Shape =
  | {
      readonly kind: 'bar';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly tone: Tone;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly tone: Tone;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number; readonly tone: Tone }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly at: 'start' | 'middle' | 'end';
      readonly tone: Tone;
      readonly text: string;
    };

export interface Plot {
  /** What it shows, for a heading and for those who hear the page. */
  readonly title: string;
  readonly says: string;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Width of every drawing, in its own units; the page scales it. */
export const WIDTH = 340;
const LEFT = 10;
const RIGHT = WIDTH - 10;

const round = (value: number): number => Math.round(value * 100) / 100;
const told = (value: number): string => `${round(value)}`.replace('-', '−');

/** Place of a value on a scale from `low` to `high`; the middle where there is only one value. */
function placer(low: number, high: number): (value: number) => number {
  return (value) => round(high === low ? WIDTH / 2 : LEFT + ((value - low) / (high - low)) * (RIGHT - LEFT));
}

/** How often each value came, with a mark where this war stands. Twenty bins at most, each of whole units. */
export function histogram(title: string, unit: string, values: readonly number[], own: number | null): Plot {
  const all = own === null ? values : [...values, own];
  if (all.length === 0)
    return {
      title,
      says: `${title}: it came about in no war.`,
      height: 30,
      shapes: [label(WIDTH / 2, 20, 'It came about in no war.')],
    };
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const width = Math.max(1, Math.ceil((high - low + 1) / 20));
  const bins = Math.floor((high - low) / width) + 1;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.floor((value - low) / width);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const most = Math.max(1, ...counts);
  const step = (RIGHT - LEFT) / bins;
  const base = 74;
  const shapes: Shape[] = counts.map((count, i): Shape => ({
    kind: 'bar',
    x: round(LEFT + i * step + step * 0.08),
    y: round(base - (count / most) * 52),
    w: round(step * 0.84),
    h: round((count / most) * 52),
    tone: 'soft',
  }));
  shapes.push({ kind: 'line', x1: LEFT, y1: base, x2: RIGHT, y2: base, tone: 'ink' });
  if (own !== null) {
    const x = round(LEFT + (Math.floor((own - low) / width) + 0.5) * step);
    shapes.push({ kind: 'line', x1: x, y1: 16, x2: x, y2: base, tone: 'own' });
    shapes.push({ kind: 'text', x: clampX(x), y: 12, at: 'middle', tone: 'own', text: `this war: ${told(own)}` });
  }
  shapes.push({ kind: 'text', x: LEFT, y: base + 14, at: 'start', tone: 'ink', text: told(low) });
  if (high > low) shapes.push({ kind: 'text', x: RIGHT, y: base + 14, at: 'end', tone: 'ink', text: told(high) });
  shapes.push(label(WIDTH / 2, base + 14, unit));
  const where = own === null ? '' : ` This war: ${told(own)}.`;
  return {
    title,
    says: `${title}, ${unit}: ${values.length} wars between ${told(low)} and ${told(high)}.${where}`,
    height: 94,
    shapes,
  };
}

function clampX(x: number): number {
  return Math.min(RIGHT - 40, Math.max(LEFT + 40, x));
}

function label(x: number, y: number, text: string): Shape {
  return { kind: 'text', x, y, at: 'middle', tone: 'ink', text };
}

export interface DotRow {
  readonly name: string;
  readonly at: Pick<Estimate, 'value' | 'low' | 'high'>;
  readonly isOwn?: boolean;
}

/** A dot with its interval for each row, all on one scale; a line at nought where the scale crosses it. */
export function dots(title: string, unit: string, rows: readonly DotRow[]): Plot {
  const [low, high] = [Math.min(0, ...rows.map(({ at }) => at.low)), Math.max(0, ...rows.map(({ at }) => at.high))];
  const x = placer(low, high);
  const step = 34;
  const bottom = rows.length * step + 6;
  const shapes: Shape[] = [{ kind: 'line', x1: x(0), y1: 4, x2: x(0), y2: bottom, tone: 'soft' }];
  for (const [i, { name, at, isOwn }] of rows.entries()) {
    const y = i * step + 26;
    const tone: Tone = isOwn === true ? 'own' : 'ink';
    shapes.push({ kind: 'text', x: LEFT, y: y - 11, at: 'start', tone, text: shortened(name) });
    if (at.high > at.low) shapes.push({ kind: 'line', x1: x(at.low), y1: y, x2: x(at.high), y2: y, tone });
    shapes.push({ kind: 'dot', x: x(at.value), y, r: 4, tone });
  }
  shapes.push({ kind: 'text', x: LEFT, y: bottom + 12, at: 'start', tone: 'ink', text: told(low) });
  shapes.push({ kind: 'text', x: RIGHT, y: bottom + 12, at: 'end', tone: 'ink', text: told(high) });
  shapes.push(label(WIDTH / 2, bottom + 12, unit));
  return {
    title,
    says: `${title}, ${unit}: ${rows.length} rows between ${told(low)} and ${told(high)}; the table says the same.`,
    height: bottom + 20,
    shapes,
  };
}

function shortened(name: string): string {
  return name.length > 54 ? `${name.slice(0, 53)}…` : name;
}

const PAINT: Readonly<Record<Tone, string>> = { ink: '#292219', soft: '#a5946c', own: '#94231a' };

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function shapeText(shape: Shape): string {
  const paint = PAINT[shape.tone];
  switch (shape.kind) {
    case 'bar':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.w}" height="${shape.h}" fill="${paint}"/>`;
    case 'line':
      return `<line x1="${shape.x1}" y1="${shape.y1}" x2="${shape.x2}" y2="${shape.y2}" stroke="${paint}" stroke-width="1.5"/>`;
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" fill="${paint}"/>`;
    case 'text':
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.at}" fill="${paint}" font-size="11">${escaped(shape.text)}</text>`;
  }
}

/** The drawings one under another as an SVG file, with their titles and what they rest on. */
export function svgOf(heading: string, note: string, plots: readonly Plot[]): string {
  let y = 46;
  const parts = plots.map(({ title, height, shapes }) => {
    const part = `<g transform="translate(0 ${y})"><text x="${LEFT}" y="12" font-size="13" font-weight="bold" fill="${PAINT.ink}">${escaped(title)}</text><g transform="translate(0 18)">${shapes.map(shapeText).join('')}</g></g>`;
    y += height + 34;
    return part;
  });
  const notes = [...note.matchAll(/.{1,62}(?:\s|$)/g)].map(
    ([line], i) =>
      `<text x="${LEFT}" y="${y + 10 + i * 13}" font-size="10" fill="${PAINT.ink}">${escaped(line.trim())}</text>`,
  );
  const height = y + 20 + notes.length * 13;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH * 2}" height="${height * 2}" font-family="Georgia, serif"><rect width="${WIDTH}" height="${height}" fill="#fff"/><text x="${LEFT}" y="24" font-size="16" font-weight="bold" fill="${PAINT.ink}">${escaped(heading)}</text>${parts.join('')}${notes.join('')}</svg>\n`;
}
