/** Ways over the sheet: ships keep to the water and columns to the roads, because the map's links say how they run. */
import routesFile from '../../assets/map/routes.json';
import { decode, shapeNamed, type Point } from './geo.ts';

interface RouteRow {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
  readonly path: readonly number[];
}

interface Link {
  readonly to: string;
  readonly points: readonly Point[];
  readonly length: number;
}

const file = routesFile as unknown as { readonly unit: number; readonly routes: readonly RouteRow[] };

function pointsOf(row: RouteRow): Point[] {
  const flat = decode(row.path, file.unit);
  const out: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) out.push({ x: flat[i] ?? 0, y: flat[i + 1] ?? 0 });
  return out;
}

export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += distance(points[i - 1], points[i]);
  return sum;
}

function distance(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(b.x - a.x, b.y - a.y);
}

function linksOf(rows: readonly RouteRow[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const add = (from: string, link: Link): void => {
    const list = links.get(from);
    if (list === undefined) links.set(from, [link]);
    else list.push(link);
  };
  for (const row of rows) {
    const points = pointsOf(row);
    const length = lengthOf(points);
    add(row.a, { to: row.b, points, length });
    add(row.b, { to: row.a, points: points.toReversed(), length });
  }
  return links;
}

const LINKS = linksOf(file.routes);

/** The shortest chain of links from one place to another, as points; straight where no chain is known. */
export function wayBetween(from: string, to: string): readonly Point[] {
  const direct = LINKS.get(from)?.find((link) => link.to === to);
  if (direct !== undefined) return direct.points;
  return shortest(from, to) ?? straight(from, to);
}

function straight(from: string, to: string): Point[] {
  const ends = [shapeNamed(from)?.anchor, shapeNamed(to)?.anchor];
  return ends.filter((end): end is Point => end !== undefined);
}

interface Step {
  readonly length: number;
  readonly before: string | null;
  readonly link: Link | null;
}

function shortest(from: string, to: string): Point[] | null {
  const best = new Map<string, Step>([[from, { length: 0, before: null, link: null }]]);
  const open = new Set([from]);
  while (open.size > 0) {
    const here = [...open].reduce((a, b) => ((best.get(a)?.length ?? 0) <= (best.get(b)?.length ?? 0) ? a : b));
    open.delete(here);
    if (here === to) return trail(best, to);
    const soFar = best.get(here)?.length ?? 0;
    for (const link of LINKS.get(here) ?? []) {
      const length = soFar + link.length;
      if (length >= (best.get(link.to)?.length ?? Infinity)) continue;
      best.set(link.to, { length, before: here, link });
      open.add(link.to);
    }
  }
  return null;
}

function trail(best: ReadonlyMap<string, Step>, to: string): Point[] {
  const parts: (readonly Point[])[] = [];
  let step = best.get(to);
  while (step !== undefined && step.link !== null) {
    parts.unshift(step.link.points);
    step = best.get(step.before ?? '');
  }
  return parts.flatMap((part, i) => (i === 0 ? [...part] : part.slice(1)));
}

/** A way through several places in turn. */
export function wayThrough(places: readonly string[]): readonly Point[] {
  const out: Point[] = [];
  for (let i = 1; i < places.length; i++) {
    const leg = wayBetween(places[i - 1] ?? '', places[i] ?? '');
    out.push(...(out.length === 0 ? leg : leg.slice(1)));
  }
  return out;
}

/** The point at a share of a way's length, and the direction there. */
export function pointAlong(points: readonly Point[], part: number): Point & { readonly angle: number } {
  const first = points[0] ?? { x: 0, y: 0 };
  let left = lengthOf(points) * Math.min(1, Math.max(0, part));
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1] ?? first;
    const b = points[i] ?? first;
    const step = distance(a, b);
    if (left <= step || i === points.length - 1) {
      const share = step === 0 ? 0 : Math.min(1, left / step);
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, angle: Math.atan2(b.y - a.y, b.x - a.x) };
    }
    left -= step;
  }
  return { ...first, angle: 0 };
}

/** The way with its corners rounded, in steps of about `step` units. */
export function smooth(points: readonly Point[], step: number): readonly Point[] {
  const total = lengthOf(points);
  if (points.length < 2 || total === 0) return points;
  const count = Math.max(8, Math.min(160, Math.round(total / step)));
  const even = Array.from({ length: count + 1 }, (_, i) => pointAlong(points, i / count));
  let line: readonly Point[] = even;
  for (let pass = 0; pass < 8; pass++) line = line.map((point, i) => average(line, i, point));
  return line;
}

function average(line: readonly Point[], i: number, point: Point): Point {
  const [before, after] = [line[i - 1], line[i + 1]];
  if (before === undefined || after === undefined) return point;
  return { x: (before.x + 2 * point.x + after.x) / 4, y: (before.y + 2 * point.y + after.y) / 4 };
}
