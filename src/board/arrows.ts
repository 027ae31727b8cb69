/** Plans as lines on the sheet: where each runs, and how those that share a way keep beside one another. Pure. */
import type { BoardArrow } from '../campaign/boardPort.ts';
import type { Point } from './geo.ts';
import { lengthOf, smooth, wayThrough } from './routes.ts';

export interface ArrowLine {
  readonly arrow: BoardArrow;
  /** Units of the sheet, from the start to the tip. */
  readonly points: readonly Point[];
}

/** Pixels of the page between two arrows on the same way. */
const LANE = 9;

export function arrowLines(arrows: readonly BoardArrow[], zoom: number): readonly ArrowLine[] {
  const lanes = new Map<string, BoardArrow[]>();
  for (const arrow of arrows) {
    const key = `${arrow.places[0] ?? ''}/${arrow.places.at(-1) ?? ''}`;
    lanes.set(key, [...(lanes.get(key) ?? []), arrow]);
  }
  return [...lanes.values()].flatMap((group) =>
    group.flatMap((arrow, i): ArrowLine[] => {
      const way = smooth(wayThrough(arrow.places), 12);
      if (way.length < 2 || lengthOf(way) < 1) return [];
      const aside = ((i - (group.length - 1) / 2) * LANE) / zoom;
      return [{ arrow, points: trim(shift(way, aside), 10 / zoom, 9 / zoom) }];
    }),
  );
}

/** The line moved sideways, back together towards both ends. */
function shift(points: readonly Point[], aside: number): readonly Point[] {
  if (aside === 0) return points;
  const last = points.length - 1;
  return points.map((point, i) => {
    const [a, b] = [points[Math.max(0, i - 1)] ?? point, points[Math.min(last, i + 1)] ?? point];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const share = Math.sin((Math.PI * i) / last) ** 0.35 * aside;
    return { x: point.x - ((b.y - a.y) / length) * share, y: point.y + ((b.x - a.x) / length) * share };
  });
}

/** Leaves room at both ends for the mark of the place; never more than a third of the line. */
function trim(points: readonly Point[], fromStart: number, fromEnd: number): readonly Point[] {
  const total = lengthOf(points);
  const start = Math.min(fromStart, total / 6);
  const end = total - Math.min(fromEnd, total / 6);
  const out: Point[] = [];
  let at = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    const step = Math.hypot(b.x - a.x, b.y - a.y);
    if (step === 0) continue;
    const mix = (d: number): Point => ({ x: a.x + ((b.x - a.x) * d) / step, y: a.y + ((b.y - a.y) * d) / step });
    if (out.length === 0 && at + step > start) out.push(mix(Math.max(0, start - at)));
    if (at + step >= end) return [...out, mix(end - at)];
    if (out.length > 0) out.push(b);
    at += step;
  }
  return out;
}
