/** Which names stand on the sheet at a zoom, and where, so that no name covers another or a counter. Pure. */
import { overlaps, type Bounds, type Point, type Shape } from './geo.ts';

export interface LabelStyle {
  readonly size: number;
  readonly isItalic: boolean;
  readonly isSea: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly style: LabelStyle;
  readonly bounds: Bounds;
}

export interface LabelRequest {
  readonly shapes: readonly Shape[];
  readonly zoom: number;
  /** Sheet to pixels of the page. */
  readonly project: (point: Point) => Point;
  readonly nameOf: (shape: Shape) => string;
  readonly measure: (text: string, style: LabelStyle) => number;
  /** Boxes that are already taken: counters. */
  readonly taken: readonly Bounds[];
  /** Shown whatever their rank: what is selected. */
  readonly wanted: ReadonlySet<string>;
}

/** Zoom from which a rank is lettered. */
const FROM_ZOOM: readonly number[] = [0, 0.2, 0.55, 0.95];

export function styleOf(shape: Shape, zoom: number): LabelStyle {
  const near = Math.min(1, Math.max(0, (zoom - 0.4) / 1.2));
  const isSea = shape.kind === 'sea';
  const weight = shape.label.rank === 1 ? 1.5 : shape.label.rank === 2 ? 0.5 : 0;
  return { size: Math.round(12 + weight + near * 4), isItalic: isSea || shape.kind === 'island', isSea };
}

/** Highest rank first; a name that finds no free side is left out until the view is nearer. */
export function layLabels(request: LabelRequest): readonly PlacedLabel[] {
  const { shapes, zoom, wanted } = request;
  const wishes = shapes
    .filter((shape) => shape.kind !== 'offmap' && !shape.label.isPrinted)
    .filter((shape) => wanted.has(shape.id) || zoom >= (FROM_ZOOM[shape.label.rank] ?? 1))
    .sort((a, b) => priority(a, wanted) - priority(b, wanted) || (a.id < b.id ? -1 : 1));
  const taken = [...request.taken];
  const out: PlacedLabel[] = [];
  for (const shape of wishes) {
    const placed = placeOne(request, shape, taken);
    if (placed === null) continue;
    taken.push(placed.bounds);
    out.push(placed);
  }
  return out;
}

function priority(shape: Shape, wanted: ReadonlySet<string>): number {
  if (wanted.has(shape.id)) return 0;
  return shape.label.rank + (shape.kind === 'sea' ? 3 : 0);
}

type Side = 'start' | 'end' | 'above' | 'below' | 'middle';

function sidesOf(shape: Shape): readonly Side[] {
  if (shape.label.align === 'middle') return ['middle', 'below', 'above'];
  return shape.label.align === 'start' ? ['start', 'below', 'end', 'above'] : ['end', 'below', 'start', 'above'];
}

function placeOne(request: LabelRequest, shape: Shape, taken: readonly Bounds[]): PlacedLabel | null {
  const style = styleOf(shape, request.zoom);
  const text = request.nameOf(shape);
  const width = request.measure(text, style);
  for (const side of sidesOf(shape)) {
    const placed = atSide(request, shape, { side, style, text, width });
    if (taken.every((bounds) => !overlaps(bounds, placed.bounds))) return placed;
  }
  return null;
}

interface Lettering {
  readonly side: Side;
  readonly style: LabelStyle;
  readonly text: string;
  readonly width: number;
}

function atSide(request: LabelRequest, shape: Shape, lettering: Lettering): PlacedLabel {
  const { side, style, text, width } = lettering;
  const own = request.project({ x: shape.label.x, y: shape.label.y });
  const mark = request.project(shape.anchor);
  const preferred = side === shape.label.align;
  const gap = 7;
  // Where the drawn sheet gives a place for the name beside a large island, that place grows with the zoom.
  const x = preferred ? own.x : side === 'start' ? mark.x + gap : side === 'end' ? mark.x - gap : mark.x;
  const off = style.isSea ? 7 : 0;
  const dy = side === 'above' ? -9 - off : side === 'below' ? style.size + 5 + off : style.size * 0.35;
  const y = preferred && side !== 'middle' ? clampTo(own.y, mark.y, 14) + style.size * 0.3 : mark.y + dy;
  const nearX = preferred && side !== 'middle' ? clampTo(x, mark.x, 34) : x;
  const align = side === 'start' ? 'left' : side === 'end' ? 'right' : 'center';
  const left = align === 'left' ? nearX : align === 'right' ? nearX - width : nearX - width / 2;
  const bounds = { left: left - 2, top: y - style.size * 0.82, right: left + width + 2, bottom: y + style.size * 0.28 };
  return { id: shape.id, text, x: nearX, y, align, style, bounds };
}

function clampTo(value: number, centre: number, most: number): number {
  return Math.min(centre + most, Math.max(centre - most, value));
}
