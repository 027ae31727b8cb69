/** Places of the board as shapes on the printed sheet, unpacked once from the map's files. Lengths are units of the sheet. */
import areasFile from '../../assets/map/areas.json';
import type { AreaKind } from '../engine/words.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Flat list x, y, x, y …; the last point is joined to the first. */
export type Ring = readonly number[];

export interface PlaceLabel {
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  /** 1 for every zoom, 2 for a near view, 3 for a very near one. */
  readonly rank: number;
  readonly period: string;
  readonly modern: string;
  /** Already lettered on the sheet. */
  readonly isPrinted: boolean;
}

export interface MarginBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise from the right: where the place lies. */
  readonly towards: number;
}

export interface Shape {
  readonly id: string;
  readonly kind: AreaKind;
  readonly anchor: Point;
  readonly label: PlaceLabel;
  /** How far from the anchor a press still counts; 0 where only the outline decides. */
  readonly reach: number;
  readonly polygons: readonly (readonly Ring[])[];
  readonly bounds: Bounds;
  readonly box: MarginBox | null;
}

interface AreaRow {
  readonly id: string;
  readonly kind: string;
  readonly anchor: readonly number[];
  readonly label: {
    x: number;
    y: number;
    align: string;
    rank: number;
    period: string;
    modern: string;
    printed?: boolean;
  };
  readonly reach: number;
  readonly printed?: boolean;
  readonly polygons: readonly (readonly (readonly number[])[])[];
  readonly box?: { x: number; y: number; width: number; height: number; towards: number };
}

interface AreasFile {
  readonly unit: number;
  readonly frame: { readonly width: number; readonly height: number };
  readonly areas: readonly AreaRow[];
}

const file = areasFile as unknown as AreasFile;

/** Size of the printed sheet in units. */
export const FRAME = file.frame;

/** Steps from point to point into points. */
export function decode(steps: readonly number[], unit: number): number[] {
  const out: number[] = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    out.push(x * unit, y * unit);
  }
  return out;
}

export function boundsOf(rings: readonly Ring[]): Bounds {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = ring[i] ?? 0;
      const y = ring[i + 1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
}

function shapeOf(row: AreaRow): Shape {
  const { unit } = file;
  const polygons = row.polygons.map((rings) => rings.map((ring) => decode(ring, unit)));
  const { label, box } = row;
  return {
    id: row.id,
    kind: row.kind as AreaKind,
    anchor: { x: (row.anchor[0] ?? 0) * unit, y: (row.anchor[1] ?? 0) * unit },
    label: {
      x: label.x * unit,
      y: label.y * unit,
      align: label.align as PlaceLabel['align'],
      rank: label.rank,
      period: label.period,
      modern: label.modern,
      isPrinted: row.printed === true || label.printed === true,
    },
    reach: row.reach * unit,
    polygons,
    bounds: boundsOf(polygons.flat()),
    box:
      box === undefined
        ? null
        : {
            x: box.x * unit,
            y: box.y * unit,
            width: box.width * unit,
            height: box.height * unit,
            towards: box.towards,
          },
  };
}

export const SHAPES: readonly Shape[] = file.areas.map(shapeOf);
const byId = new Map(SHAPES.map((shape) => [shape.id, shape]));

export function shapeNamed(id: string): Shape | undefined {
  return byId.get(id);
}

/** By the even-odd rule over all rings of one polygon. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let px = ring.at(-2) ?? 0;
    let py = ring.at(-1) ?? 0;
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const qx = ring[i] ?? 0;
      const qy = ring[i + 1] ?? 0;
      if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) inside = !inside;
      px = qx;
      py = qy;
    }
  }
  return inside;
}

export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}
