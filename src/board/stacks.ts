/** Which counters lie together, and where each pile stands so that piles do not cover one another. Pure. */
import type { BoardFormation, BoardModel } from '../campaign/boardPort.ts';
import type { Power } from '../engine/words.ts';
import { shapeNamed, type Point } from './geo.ts';

export interface Stack {
  /** `area/power`. */
  readonly id: string;
  readonly area: string;
  readonly power: Power;
  /** The first lies on top. */
  readonly members: readonly BoardFormation[];
  readonly isAtSea: boolean;
}

const WEIGHT: Readonly<Record<string, number>> = {
  army: 9,
  corps: 8,
  division: 7,
  fleet: 7,
  airborne: 6,
  brigade: 5,
  marines: 5,
  fortress: 4,
  flotilla: 4,
  bomber: 4,
  air: 3,
  submarines: 2,
  detachment: 1,
};

function heavierFirst(a: BoardFormation, b: BoardFormation): number {
  return (WEIGHT[b.kind] ?? 0) - (WEIGHT[a.kind] ?? 0) || b.men - a.men || (a.id < b.id ? -1 : 1);
}

/** Piles by place and power; `raised` is put on top of its pile, `absent` are on the way and lie nowhere. */
export function stacksOf(
  model: Pick<BoardModel, 'formations'>,
  raised: string | null,
  absent: ReadonlySet<string>,
): readonly Stack[] {
  const piles = new Map<string, BoardFormation[]>();
  for (const item of Object.values(model.formations)) {
    if (absent.has(item.id) || shapeNamed(item.at) === undefined) continue;
    const key = `${item.at}/${item.power}`;
    const pile = piles.get(key);
    if (pile === undefined) piles.set(key, [item]);
    else pile.push(item);
  }
  return [...piles.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, members]) => {
      const [first] = members.sort(heavierFirst);
      if (first === undefined) return [];
      const chosen = members.find((item) => item.id === raised);
      const ordered = chosen === undefined ? members : [chosen, ...members.filter((item) => item !== chosen)];
      return [
        { id, area: first.at, power: first.power, members: ordered, isAtSea: shapeNamed(first.at)?.kind === 'sea' },
      ];
    });
}

/** A pile as a box: its place, where it would like to stand, and where it came to stand. */
export interface Placed {
  readonly id: string;
  readonly anchor: Point;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
  /** Others give way to it. */
  readonly isFixed?: boolean;
}

/**
 * Pushes boxes apart until none covers another, each pulled back a little towards where it wants to be. A few dozen
 * boxes and rounds; equal input gives equal output.
 */
export function spread(boxes: readonly Placed[], gap: number, rounds = 90): void {
  const home = boxes.map((box) => ({ x: box.x, y: box.y }));
  for (let round = 0; round < rounds; round++) {
    // Towards the end nothing that stands still counts any more: counters may cover a mark, but not one another.
    const isLate = round > rounds - 30;
    const moved = partAll(isLate ? boxes.filter((box) => box.isFixed !== true) : boxes, gap);
    if (!moved && (isLate || round === 0)) return;
    if (isLate) continue;
    boxes.forEach((box, i) => {
      if (box.isFixed === true) return;
      box.x += ((home[i]?.x ?? box.x) - box.x) * 0.06;
      box.y += ((home[i]?.y ?? box.y) - box.y) * 0.06;
    });
  }
}

function partAll(boxes: readonly Placed[], gap: number): boolean {
  let moved = false;
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length; j++) {
      const [a, b] = [boxes[i], boxes[j]];
      if (a !== undefined && b !== undefined && partFrom(a, b, gap)) moved = true;
    }
  }
  return moved;
}

function partFrom(a: Placed, b: Placed, gap: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
  const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return false;
  if (a.isFixed === true && b.isFixed === true) return false;
  const shareA = a.isFixed === true ? 0 : b.isFixed === true ? 1 : 0.5;
  // Apart along the shorter way; straight above one another falls to the order of the list.
  if (overX < overY) {
    const way = (dx < 0 ? -1 : 1) * (overX + 0.02);
    a.x -= way * shareA;
    b.x += way * (1 - shareA);
  } else {
    const way = (dy < 0 ? -1 : 1) * (overY + 0.02);
    a.y -= way * shareA;
    b.y += way * (1 - shareA);
  }
  return true;
}

/** Places of the cards of an opened stack, from the middle of the slip; and the slip's size. */
export function fanOf(count: number, card: { width: number; height: number }, widest: number): Fan {
  const gap = 8;
  const most = Math.max(1, Math.floor((widest - gap) / (card.width + gap)));
  const columns = Math.min(count, most, count <= 4 ? count : Math.ceil(Math.sqrt(count * 1.6)));
  const rows = Math.ceil(count / columns);
  const width = columns * (card.width + gap) + gap;
  const height = rows * (card.height + gap) + gap;
  const cards = Array.from({ length: count }, (_, i) => ({
    x: gap + card.width / 2 + (i % columns) * (card.width + gap) - width / 2,
    y: gap + card.height / 2 + Math.floor(i / columns) * (card.height + gap) - height / 2,
  }));
  return { width, height, cards };
}

export interface Fan {
  readonly width: number;
  readonly height: number;
  readonly cards: readonly Point[];
}
