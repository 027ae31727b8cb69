/** The transparent sheet over the printed map on which tints, lines, weather, plans and names are drawn. */
import { FRAME, overlaps, type Bounds, type Point, type Shape } from './geo.ts';
import { visiblePart, type Size, type View } from './view.ts';

export interface DrawingSheet {
  readonly pen: CanvasRenderingContext2D;
  /** Part of the printed sheet that it covers. */
  readonly part: Bounds;
  /** Pixels of the page for a unit. */
  readonly zoom: number;
  /** Pixels of the screen for a pixel of the page. */
  readonly ratio: number;
}

/** Share of the window by which the sheet reaches over each edge, so that a short pan uncovers nothing. */
const OVERLAP = 0.22;
/** Older graphics chips take no larger picture. */
const LARGEST = 4096;

export interface SheetPlan {
  readonly part: Bounds;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** The part of the map to draw for a view, and the pixels it takes. */
export function planSheet(view: View, size: Size, ratio: number): SheetPlan {
  const seen = visiblePart(view, size);
  const dx = (seen.right - seen.left) * OVERLAP;
  const dy = (seen.bottom - seen.top) * OVERLAP;
  const part = {
    left: Math.max(-40, seen.left - dx),
    top: Math.max(-40, seen.top - dy),
    right: Math.min(FRAME.width + 40, seen.right + dx),
    bottom: Math.min(FRAME.height + 40, seen.bottom + dy),
  };
  const wide = Math.max(1, (part.right - part.left) * view.zoom);
  const high = Math.max(1, (part.bottom - part.top) * view.zoom);
  const fitting = Math.min(ratio, LARGEST / wide, LARGEST / high);
  return { part, ratio: fitting, width: Math.ceil(wide * fitting), height: Math.ceil(high * fitting) };
}

/** Whether a drawn sheet still covers what is seen. */
export function covers(part: Bounds, view: View, size: Size): boolean {
  const seen = visiblePart(view, size);
  return (
    part.left <= Math.max(0, seen.left) &&
    part.top <= Math.max(0, seen.top) &&
    part.right >= Math.min(FRAME.width, seen.right) &&
    part.bottom >= Math.min(FRAME.height, seen.bottom)
  );
}

/** The pen counts in units of the printed sheet. */
export function inUnits(sheet: DrawingSheet): void {
  const k = sheet.zoom * sheet.ratio;
  sheet.pen.setTransform(k, 0, 0, k, -sheet.part.left * k, -sheet.part.top * k);
}

/** The pen counts in pixels of the page from the sheet's corner. */
export function inPixels(sheet: DrawingSheet): void {
  sheet.pen.setTransform(sheet.ratio, 0, 0, sheet.ratio, 0, 0);
}

/** A point of the printed sheet in pixels of the page from the drawing sheet's corner. */
export function onSheet(sheet: Pick<DrawingSheet, 'part' | 'zoom'>, point: Point): Point {
  return { x: (point.x - sheet.part.left) * sheet.zoom, y: (point.y - sheet.part.top) * sheet.zoom };
}

export function isOnSheet(sheet: Pick<DrawingSheet, 'part'>, shape: Shape): boolean {
  return overlaps(sheet.part, shape.bounds);
}

const outlines = new Map<string, Path2D>();

/** Outline of a place in units, made once. */
export function outlineOf(shape: Shape): Path2D {
  const made = outlines.get(shape.id);
  if (made !== undefined) return made;
  const path = new Path2D();
  for (const rings of shape.polygons) {
    for (const ring of rings) {
      for (let i = 0; i + 1 < ring.length; i += 2) {
        const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
        if (i === 0) path.moveTo(x, y);
        else path.lineTo(x, y);
      }
      path.closePath();
    }
  }
  outlines.set(shape.id, path);
  return path;
}

/** Numbers from 0 to 1 for pencil and fog: the same name gives the same drawing every time. */
export function scatter(name: string): () => number {
  let state = 2166136261;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 16777619);
  return () => {
    state = Math.imul(state ^ (state >>> 15), 2246822507);
    state = Math.imul(state ^ (state >>> 13), 3266489909);
    state ^= state >>> 16;
    return (state >>> 0) / 4294967296;
  };
}
