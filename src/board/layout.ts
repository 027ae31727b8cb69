/** Where every pile of counters stands at a zoom, measured from its place in pixels of the page. Pure. */
import type { BoardFormation, BoardModel } from '../campaign/boardPort.ts';
import { COUNTER_SIZES, type Tier } from './counterArt.ts';
import { SHAPES, shapeNamed, type Bounds, type Point, type Shape } from './geo.ts';
import { spread, type Placed, type Stack } from './stacks.ts';

export interface TokenPlace {
  readonly stack: Stack;
  /** Unit of the sheet that it belongs to. */
  readonly anchor: Point;
  /** Middle of the counter from the anchor, in pixels of the page. */
  readonly dx: number;
  readonly dy: number;
}

export function tierFor(zoom: number): Tier {
  if (zoom < 0.416) return 0;
  if (zoom < 0.62) return 1;
  return zoom < 1.5 ? 2 : 3;
}

/** Middle of the counters of a place: inside its box for a far one. */
export function anchorOf(shape: Shape): Point {
  if (shape.box === null) return shape.anchor;
  return { x: shape.box.x + shape.box.width / 2, y: shape.box.y + shape.box.height / 2 };
}

/** Beside the mark, on the side that the name leaves free. */
function wish(shape: Shape, width: number, height: number, rank: number): Point {
  if (shape.box !== null) return { x: 0, y: 0 };
  if (shape.kind === 'sea') return { x: 0, y: -height / 2 - 12 };
  const side = shape.label.align === 'end' ? 1 : -1;
  return { x: side * (width / 2 + 7) + side * rank * (width + 5), y: -height * 0.36 };
}

/** Left edge of the printed map within the sheet. */
const NEATLINE = 36;

export function layTokens(stacks: readonly Stack[], zoom: number): readonly TokenPlace[] {
  const { width, height } = COUNTER_SIZES[tierFor(zoom)];
  const seen = new Map<string, number>();
  const boxes = stacks.flatMap((stack): Placed[] => {
    const shape = shapeNamed(stack.area);
    if (shape === undefined) return [];
    const rank = seen.get(stack.area) ?? 0;
    seen.set(stack.area, rank + 1);
    const at = anchorOf(shape);
    const off = wish(shape, width, height, rank);
    const pile = Math.min(2, stack.members.length - 1) * 3;
    const anchor = { x: at.x * zoom, y: at.y * zoom };
    const x = Math.max(anchor.x + off.x, NEATLINE * zoom + width / 2 + 3);
    const isFixed = shape.box !== null;
    return [
      {
        id: stack.id,
        anchor,
        width: width + pile,
        height: height + pile,
        x,
        y: anchor.y + off.y,
        isFixed,
      },
    ];
  });
  spread([...boxes, ...markBoxes(zoom)], 3);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return stacks.flatMap((stack): TokenPlace[] => {
    const shape = shapeNamed(stack.area);
    const box = byId.get(stack.id);
    if (shape === undefined || box === undefined) return [];
    return [{ stack, anchor: anchorOf(shape), dx: box.x - box.anchor.x, dy: box.y - box.anchor.y }];
  });
}

/** Counters keep off the marks of places, which stay where they are. */
function markBoxes(zoom: number): Placed[] {
  return SHAPES.filter((shape) => shape.kind !== 'sea' && shape.box === null).map((shape) => {
    const [x, y] = [shape.anchor.x * zoom, shape.anchor.y * zoom];
    return { id: shape.id, anchor: { x, y }, x, y, width: 7, height: 7, isFixed: true };
  });
}

/** The box of a counter around its middle. */
export function boxAround(middle: Point, tier: Tier, slack = 0): Bounds {
  const { width, height } = COUNTER_SIZES[tier];
  return {
    left: middle.x - width / 2 - slack,
    top: middle.y - height / 2 - slack,
    right: middle.x + width / 2 + slack,
    bottom: middle.y + height / 2 + slack,
  };
}

/** Plans at sea that carry no formation of the board still show as ships. */
export const CONVOY = 'convoy/';

export function withConvoys(model: BoardModel): Readonly<Record<string, BoardFormation>> {
  const out: Record<string, BoardFormation> = { ...model.formations };
  for (const arrow of model.arrows) {
    if (arrow.state !== 'underway' || shapeNamed(arrow.at)?.kind !== 'sea') continue;
    const isShown = Object.values(model.formations).some((item) => item.at === arrow.at && item.power === arrow.power);
    if (isShown) continue;
    const id = `${CONVOY}${arrow.operation}`;
    const base = { id, short: '', name: '', kind: 'flotilla', power: arrow.power, at: arrow.at };
    out[id] = { ...base, men: 0, isOwn: true, readiness: -1, status: 'embarked' };
  }
  return out;
}
