/** Where on the sheet the window looks. All pure: zoom is pixels of the page for a unit of the sheet. */
import { FRAME, type Bounds, type Point } from './geo.ts';

export interface View {
  /** Unit of the sheet in the middle of the free part of the window. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Pixels of the page covered by other things, from each edge. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
export const MAX_ZOOM = 4;
/** Table shown around the sheet at most, in pixels. */
const MARGIN = 28;

export const PRESETS = {
  theatre: { left: 20, top: 60, right: 3052, bottom: 1990 },
  hokkaido: { left: 1660, top: 780, right: 2140, bottom: 1300 },
  kurils: { left: 1960, top: 150, right: 2680, bottom: 1100 },
  manchuria: { left: 250, top: 380, right: 1500, bottom: 1400 },
  karafuto: { left: 1640, top: 400, right: 2010, bottom: 940 },
  korea: { left: 620, top: 1120, right: 1300, bottom: 1800 },
} as const satisfies Readonly<Record<string, Bounds>>;

interface Free {
  readonly cx: number;
  readonly cy: number;
  readonly width: number;
  readonly height: number;
}

function freePart(size: Size): Free {
  const { insets } = size;
  const width = Math.max(120, size.width - insets.left - insets.right);
  const height = Math.max(120, size.height - insets.top - insets.bottom);
  return { cx: insets.left + width / 2, cy: insets.top + height / 2, width, height };
}

export function toScreen(view: View, size: Size, point: Point): Point {
  const free = freePart(size);
  return { x: free.cx + (point.x - view.x) * view.zoom, y: free.cy + (point.y - view.y) * view.zoom };
}

export function toSheet(view: View, size: Size, point: Point): Point {
  const free = freePart(size);
  return { x: view.x + (point.x - free.cx) / view.zoom, y: view.y + (point.y - free.cy) / view.zoom };
}

/** The part of the sheet that the whole window shows. */
export function visiblePart(view: View, size: Size): Bounds {
  const from = toSheet(view, size, { x: 0, y: 0 });
  const to = toSheet(view, size, { x: size.width, y: size.height });
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}

/** The whole sheet fits at this zoom. */
export function minZoom(size: Size): number {
  const free = freePart(size);
  return Math.min(free.width / FRAME.width, free.height / FRAME.height);
}

export function clampView(view: View, size: Size): View {
  const zoom = Math.min(MAX_ZOOM, Math.max(minZoom(size), view.zoom));
  const free = freePart(size);
  return {
    zoom,
    x: clampAxis(view.x, FRAME.width, free.width / zoom, MARGIN / zoom),
    y: clampAxis(view.y, FRAME.height, free.height / zoom, MARGIN / zoom),
  };
}

function clampAxis(at: number, length: number, shown: number, margin: number): number {
  const low = shown / 2 - margin;
  const high = length - shown / 2 + margin;
  return low > high ? length / 2 : Math.min(high, Math.max(low, at));
}

/** Brings a part of the sheet wholly into the free part of the window. */
export function fitView(part: Bounds, size: Size, padding = 24): View {
  const free = freePart(size);
  const zoom = Math.min(
    (free.width - 2 * padding) / (part.right - part.left),
    (free.height - 2 * padding) / (part.bottom - part.top),
  );
  return clampView({ x: (part.left + part.right) / 2, y: (part.top + part.bottom) / 2, zoom }, size);
}

/** Below this a counter cannot stand beside its neighbour; narrow windows open nearer and leave the rest to panning. */
const LEAST_READABLE_ZOOM = 0.32;
const MOST_FILLED_ZOOM = 0.6;
/** Between Vladivostok and Hokkaido: where the first days are decided. */
const NARROW_CENTRE = { x: 1700, y: 1024 } as const;

/** The first view: the whole theatre, or on a narrow window as much of its middle as can be read. */
export function openingView(size: Size): View {
  const whole = fitView(PRESETS.theatre, size, 0);
  if (whole.zoom >= LEAST_READABLE_ZOOM) return whole;
  // A tall window is filled from top to bottom, so that it shows map and not table.
  const filled = Math.min(MOST_FILLED_ZOOM, freePart(size).height / FRAME.height);
  return clampView({ ...NARROW_CENTRE, zoom: Math.max(LEAST_READABLE_ZOOM, filled) }, size);
}

/** Zooms while the sheet stays still under one point of the window. */
export function zoomAt(view: View, size: Size, point: Point, factor: number): View {
  const zoom = Math.min(MAX_ZOOM, Math.max(minZoom(size), view.zoom * factor));
  const under = toSheet(view, size, point);
  const free = freePart(size);
  return clampView({ zoom, x: under.x - (point.x - free.cx) / zoom, y: under.y - (point.y - free.cy) / zoom }, size);
}

export function panBy(view: View, size: Size, dx: number, dy: number): View {
  return clampView({ ...view, x: view.x - dx / view.zoom, y: view.y - dy / view.zoom }, size);
}

/** Between two views: zoom by equal ratios, so that a long way does not rush at its near end. */
export function between(from: View, to: View, part: number): View {
  const zoom = from.zoom * Math.pow(to.zoom / from.zoom, part);
  // Position follows the window's edge, not time: otherwise a zoom about a point swings.
  const range = 1 / to.zoom - 1 / from.zoom;
  const along = Math.abs(range) < 1e-6 ? part : (1 / zoom - 1 / from.zoom) / range;
  return { zoom, x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along };
}
