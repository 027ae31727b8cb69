/** From a point of the page to what is meant by pressing it. */
import type { BoardPort, BoardTarget } from '../campaign/boardPort.ts';
import type { ArrowLine } from './arrows.ts';
import type { OpenedStack } from './fan.ts';
import { shapeNamed, type Point } from './geo.ts';
import { areaAt, lineAt } from './hit.ts';
import { CONVOY, type TokenPlace } from './layout.ts';
import { nameOnMap } from './painter.ts';
import type { Tokens } from './tokens.ts';
import { MAX_ZOOM, toScreen, toSheet, type Size, type View } from './view.ts';

export type Pressed =
  | { readonly kind: 'target'; readonly target: BoardTarget | null; readonly name?: string }
  /** Several counters, to be opened first. */
  | { readonly kind: 'pile'; readonly place: TokenPlace }
  /** Several places too close to be told apart, to be looked at from nearer first. */
  | { readonly kind: 'crowd'; readonly at: Point; readonly zoom: number }
  /** The paper of an opened pile. */
  | { readonly kind: 'slip' };

export interface Pressable {
  readonly view: View;
  readonly size: Size;
  readonly tokens: Tokens;
  readonly fan: OpenedStack;
  readonly lines: readonly ArrowLine[];
}

/** Uppermost first: the opened pile, counters, marks of places, plans, ground. */
export function pressedAt(at: Point, on: Pressable): Pressed {
  const card = on.fan.at(at);
  if (card === null) return { kind: 'slip' };
  if (card !== undefined) return { kind: 'target', target: { kind: 'formation', id: card.id }, name: card.name };
  const place = on.tokens.at(at, on.view, on.size);
  if (place !== null) return pressedPile(place);
  const operation = lineAt(linesOnPage(on), at, 7);
  const point = toSheet(on.view, on.size, at);
  const area = areaAt(point, on.view.zoom);
  if (area !== null && area.crowd.length > 0) {
    const crowd = crowdView([area.id, ...area.crowd]);
    if (crowd !== null && crowd.zoom > on.view.zoom * 1.15) return { kind: 'crowd', ...crowd };
  }
  const isOnMark = area !== null && isNearMark(area.id, at, on);
  if (operation !== null && !isOnMark) return { kind: 'target', target: { kind: 'operation', id: operation } };
  return { kind: 'target', target: area === null ? null : { kind: 'area', id: area.id } };
}

function pressedPile(place: TokenPlace): Pressed {
  const [first, second] = place.stack.members;
  if (first === undefined) return { kind: 'target', target: null };
  if (second !== undefined) return { kind: 'pile', place };
  if (first.id.startsWith(CONVOY)) {
    return { kind: 'target', target: { kind: 'operation', id: first.id.slice(CONVOY.length) } };
  }
  return { kind: 'target', target: { kind: 'formation', id: first.id }, name: first.name };
}

function isNearMark(area: string, at: Point, on: Pressable): boolean {
  const shape = shapeNamed(area);
  if (shape === undefined || shape.kind === 'sea') return false;
  const mark = toScreen(on.view, on.size, shape.anchor);
  return Math.hypot(mark.x - at.x, mark.y - at.y) <= 8;
}

function linesOnPage(on: Pressable): { id: string; points: readonly Point[] }[] {
  return on.lines.map(({ arrow, points }) => ({
    id: arrow.operation,
    points: points.map((point) => toScreen(on.view, on.size, point)),
  }));
}

/** Near enough that the closest two of them stand thirty pixels apart. */
function crowdView(ids: readonly string[]): { at: Point; zoom: number } | null {
  const anchors = ids.flatMap((id) => shapeNamed(id)?.anchor ?? []);
  const [first] = anchors;
  if (first === undefined || anchors.length < 2) return null;
  let least = Infinity;
  anchors.forEach((a, i) => {
    for (const b of anchors.slice(i + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y));
  });
  const sum = anchors.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  const at = { x: sum.x / anchors.length, y: sum.y / anchors.length };
  return { at, zoom: Math.min(MAX_ZOOM, 34 / Math.max(1, least)) };
}

/** What the slip by the pointer says; null for nothing. */
export function tipFor(pressed: Pressed, port: BoardPort): string | null {
  if (pressed.kind === 'pile')
    return pressed.place.stack.members.length > 0 ? areaTip(pressed.place.stack.area, port) : null;
  if (pressed.kind !== 'target' || pressed.target === null) return null;
  if (pressed.target.kind === 'formation') return pressed.name ?? null;
  return pressed.target.kind === 'area' ? areaTip(pressed.target.id, port) : null;
}

function areaTip(area: string, port: BoardPort): string | null {
  const shape = shapeNamed(area);
  if (shape === undefined) return null;
  const name = nameOnMap(port, shape);
  return port.locale !== 'en' || shape.label.modern === name ? name : `${name} (${shape.label.modern})`;
}

export function isSameTarget(a: BoardTarget | null, b: BoardTarget | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

export function targetOf(pressed: Pressed | null): BoardTarget | null {
  return pressed?.kind === 'target' ? pressed.target : null;
}
