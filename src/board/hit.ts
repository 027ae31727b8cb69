/** What lies under a press. Pure: counters are boxes, places are shapes with a reach, plans are lines. */
import { isInside, SHAPES, type Bounds, type Point, type Shape } from './geo.ts';

/** Half of the smallest thing one may be asked to press, in pixels of the page. */
export const FINGER = 14;

export function inBounds(bounds: Bounds, point: Point, slack = 0): boolean {
  return (
    point.x >= bounds.left - slack &&
    point.x <= bounds.right + slack &&
    point.y >= bounds.top - slack &&
    point.y <= bounds.bottom + slack
  );
}

function contains(shape: Shape, point: Point): boolean {
  if (!inBounds(shape.bounds, point)) return false;
  return shape.polygons.some((rings) => isInside(rings, point.x, point.y));
}

function away(shape: Shape, point: Point): number {
  return Math.hypot(shape.anchor.x - point.x, shape.anchor.y - point.y);
}

export interface AreaHit {
  readonly id: string;
  /** Other places whose marks lie within a fingertip of the press, nearest first: too close to be told apart. */
  readonly crowd: readonly string[];
}

/**
 * The place under a point of the sheet. A mark within a fingertip wins over the ground it stands on, for a small island
 * at a far zoom is smaller than its mark; then land, then the reach of islands, then the sea.
 */
export function areaAt(point: Point, zoom: number): AreaHit | null {
  const marks = SHAPES.filter((shape) => shape.kind !== 'sea' && shape.kind !== 'offmap')
    .map((shape) => ({ shape, far: away(shape, point) * zoom }))
    .filter(({ far }) => far <= FINGER)
    .sort((a, b) => a.far - b.far);
  const [nearest] = marks;
  if (nearest !== undefined) {
    const crowd = marks.slice(1).filter(({ far, shape }) => isCrowding(nearest.shape, shape, far - nearest.far, zoom));
    return { id: nearest.shape.id, crowd: crowd.map(({ shape }) => shape.id) };
  }
  const id = boxAt(point) ?? groundAt(point) ?? reachAt(point) ?? seaAt(point);
  return id === null ? null : { id, crowd: [] };
}

/** Two marks nearer than twelve pixels, and the press nearly as near to the one as to the other. */
function isCrowding(a: Shape, b: Shape, further: number, zoom: number): boolean {
  return further < 8 && Math.hypot(a.anchor.x - b.anchor.x, a.anchor.y - b.anchor.y) * zoom < 18;
}

function boxAt(point: Point): string | null {
  const found = SHAPES.find(({ box }) => {
    if (box === null) return false;
    return inBounds({ left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }, point);
  });
  return found?.id ?? null;
}

function groundAt(point: Point): string | null {
  return SHAPES.find((shape) => shape.kind !== 'sea' && shape.box === null && contains(shape, point))?.id ?? null;
}

function reachAt(point: Point): string | null {
  const near = SHAPES.filter((shape) => shape.kind === 'island' && away(shape, point) <= shape.reach);
  return near.sort((a, b) => away(a, point) - away(b, point))[0]?.id ?? null;
}

function seaAt(point: Point): string | null {
  return SHAPES.find((shape) => shape.kind === 'sea' && contains(shape, point))?.id ?? null;
}

export interface LineTarget {
  readonly id: string;
  /** In pixels of the page. */
  readonly points: readonly Point[];
}

/** The nearest line within `slack` pixels. */
export function lineAt(lines: readonly LineTarget[], point: Point, slack: number): string | null {
  let best: string | null = null;
  let least = slack;
  for (const { id, points } of lines) {
    for (let i = 1; i < points.length; i++) {
      const [a, b] = [points[i - 1], points[i]];
      if (a === undefined || b === undefined) continue;
      const far = toSegment(a, b, point);
      if (far > least) continue;
      least = far;
      best = id;
    }
  }
  return best;
}

function toSegment(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const part = square === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(a.x + dx * part - point.x, a.y + dy * part - point.y);
}
