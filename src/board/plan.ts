/** From two models to what moves between them. Pure: the model is already final, this only tells how to show the way there. */
import type { BoardArea, BoardFormation, BoardModel, KnownPower } from '../campaign/boardPort.ts';

interface Timed {
  /** Milliseconds from the start of the showing. */
  readonly delay: number;
  readonly duration: number;
}

/** A counter that goes from one place to another. */
export interface MoveTween extends Timed {
  readonly kind: 'move';
  readonly formation: string;
  readonly from: string;
  readonly to: string;
  /** Places it passes, both ends with it. */
  readonly places: readonly string[];
  readonly bySea: boolean;
}

/** A plan's ships that go from one sea to the next. */
export interface SailTween extends Timed {
  readonly kind: 'sail';
  readonly operation: string;
  readonly from: string;
  readonly to: string;
  readonly places: readonly string[];
}

/** A place that changes hands. */
export interface TintTween extends Timed {
  readonly kind: 'tint';
  readonly area: string;
  readonly from: KnownPower;
  readonly to: KnownPower;
}

/** A counter that comes to the board or leaves it. */
export interface ShowTween extends Timed {
  readonly kind: 'appear' | 'vanish';
  readonly formation: string;
}

export type Tween = MoveTween | SailTween | TintTween | ShowTween;

/** The whole showing never lasts longer than this, however much has happened. */
export const LONGEST = 3200;
const MOVE = 1400;
const MOVES_END = 2200;
const TINT = 700;
const SHOW = 400;

export interface PlanOptions {
  readonly reducedMotion: boolean;
}

/**
 * Nothing moves with reduced motion, and nothing moves unless exactly one day has passed: a loaded game, a scrubbed one
 * and a change of chairs are simply shown as they stand.
 */
export function plan(previous: BoardModel | null, next: BoardModel, options: PlanOptions): readonly Tween[] {
  if (previous === null || options.reducedMotion) return [];
  if (next.turn !== previous.turn + 1 || next.seat !== previous.seat) return [];
  const moves = [...sails(previous, next), ...marches(previous, next)];
  const spaced = spaceOut(moves);
  const lastMove = spaced.reduce((end, tween) => Math.max(end, tween.delay + tween.duration), 0);
  return [...spaced, ...shows(previous, next, lastMove), ...tints(previous, next, Math.max(0, lastMove - 300))];
}

/** When the last of them is over. */
export function endOf(tweens: readonly Tween[]): number {
  return tweens.reduce((end, tween) => Math.max(end, tween.delay + tween.duration), 0);
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function isSea(model: BoardModel, area: string): boolean {
  return model.areas[area]?.kind === 'sea';
}

function marches(previous: BoardModel, next: BoardModel): MoveTween[] {
  return sorted(next.formations).flatMap(([id, now]) => {
    const before: BoardFormation | undefined = previous.formations[id];
    if (before === undefined || before.at === now.at) return [];
    const places = placesOf(previous, next, now, before.at);
    const bySea = places.some((place) => isSea(next, place));
    return [{ kind: 'move', formation: id, from: before.at, to: now.at, places, bySea, delay: 0, duration: MOVE }];
  });
}

/** Those aboard go the way of the plan that leads there, so that nobody is drawn wading through a mountain. */
function placesOf(previous: BoardModel, next: BoardModel, now: BoardFormation, from: string): readonly string[] {
  const arrow = [...next.arrows, ...previous.arrows].find((item) => {
    const start = item.places.indexOf(from);
    return item.power === now.power && start >= 0 && item.places.indexOf(now.at) > start;
  });
  if (arrow === undefined) return [from, now.at];
  return arrow.places.slice(arrow.places.indexOf(from), arrow.places.indexOf(now.at) + 1);
}

function sails(previous: BoardModel, next: BoardModel): SailTween[] {
  return next.arrows.flatMap((arrow): SailTween[] => {
    const before = previous.arrows.find((item) => item.operation === arrow.operation);
    if (before === undefined || before.at === arrow.at || arrow.state !== 'underway') return [];
    const start = before.places.indexOf(before.at);
    const end = before.places.indexOf(arrow.at);
    const places = start >= 0 && end > start ? before.places.slice(start, end + 1) : [before.at, arrow.at];
    return [
      { kind: 'sail', operation: arrow.operation, from: before.at, to: arrow.at, places, delay: 0, duration: MOVE },
    ];
  });
}

/** One after another, closer together the more there are. */
function spaceOut<T extends MoveTween | SailTween>(moves: readonly T[]): T[] {
  const gap = moves.length < 2 ? 0 : Math.min(160, (MOVES_END - MOVE) / (moves.length - 1));
  return moves.map((tween, i) => ({ ...tween, delay: Math.round(i * gap) }));
}

function shows(previous: BoardModel, next: BoardModel, after: number): ShowTween[] {
  const gone = sorted(previous.formations)
    .filter(([id]) => next.formations[id] === undefined)
    .map(([formation]): ShowTween => ({ kind: 'vanish', formation, delay: 0, duration: SHOW }));
  const come = sorted(next.formations)
    .filter(([id]) => previous.formations[id] === undefined)
    .map(([formation]): ShowTween => ({ kind: 'appear', formation, delay: after, duration: SHOW }));
  return [...gone, ...come];
}

function tints(previous: BoardModel, next: BoardModel, after: number): TintTween[] {
  return sorted(next.areas).flatMap(([area, now]) => {
    const before: BoardArea | undefined = previous.areas[area];
    if (before === undefined || before.control === now.control) return [];
    return [{ kind: 'tint', area, from: before.control, to: now.control, delay: after, duration: TINT }];
  });
}
