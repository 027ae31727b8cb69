/**
 * Places a small directed graph in layers, top to bottom. Lines run only through the gaps between layers and through
 * places kept free for them inside a layer, so no line crosses a box and no two boxes overlap. Plain arithmetic and fixed
 * numbers of passes: the same graph always gives the same drawing.
 */

export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** `down` says which way the line is laid; the arrow itself may point the other way. */
export interface Line {
  readonly upper: string;
  readonly lower: string;
}

export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Centre of each box. */
  readonly boxes: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  /** For each line, in the order given: its corners from the upper box to the lower. Odd pairs are gaps, even ones layers. */
  readonly lines: readonly (readonly Point[])[];
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Cell {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** Places kept free for a line; straight lines matter more there. */
  readonly isLane: boolean;
  x: number;
  readonly up: Cell[];
  readonly down: Cell[];
}

const LANE = 12;
const BETWEEN = 20;
const GAP = 30;

/**
 * `ranks` gives each box its layer; every line must lead from a smaller rank to a larger one. Order inside a layer is
 * chosen for few crossings, the places for short and straight lines.
 */
export function layOut(boxes: readonly Box[], lines: readonly Line[], ranks: ReadonlyMap<string, number>): Placed {
  const { layers, chains } = cells(boxes, lines, ranks);
  order(layers);
  place(layers);
  for (let round = 0; round < 6; round++) {
    for (let pass = 0; pass < 20; pass++) for (const layer of layers) pull(layer);
    straighten(layers, chains);
  }
  return measure(layers, chains);
}

function cells(boxes: readonly Box[], lines: readonly Line[], ranks: ReadonlyMap<string, number>) {
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const layers: Cell[][] = Array.from({ length: Math.max(...boxes.map(({ id }) => rankOf(id))) + 1 }, () => []);
  const byId = new Map<string, Cell>();
  const add = (box: Box, rank: number, isLane: boolean) => {
    const cell: Cell = { ...box, isLane, x: 0, up: [], down: [] };
    layers[rank]?.push(cell);
    return cell;
  };
  for (const box of boxes) byId.set(box.id, add(box, rankOf(box.id), false));
  const chains = lines.map(({ upper, lower }, index) => {
    const chain = [need(byId, upper)];
    for (let rank = rankOf(upper) + 1; rank < rankOf(lower); rank++) {
      chain.push(add({ id: `lane ${index} ${rank}`, width: LANE, height: 0 }, rank, true));
    }
    chain.push(need(byId, lower));
    chain.slice(1).forEach((cell, at) => {
      const above = chain[at];
      if (!above) return;
      above.down.push(cell);
      cell.up.push(above);
    });
    return chain;
  });
  return { layers, chains };
}

function need(byId: ReadonlyMap<string, Cell>, id: string): Cell {
  const cell = byId.get(id);
  if (!cell) throw new Error(`A line leads to "${id}", which is not in the drawing`);
  return cell;
}

// Order ---------------------------------------------------------------------------------------------------------------

const STARTS = 12;

/** Tries a few first orders, the given one among them, and keeps the one with the fewest crossings. */
function order(layers: Cell[][]): void {
  const given = layers.map((layer) => [...layer]);
  let best = given;
  let least = untidiness(layers);
  for (let start = 0; start < STARTS; start++) {
    given.forEach((layer, rank) => layers[rank]?.splice(0, layer.length, ...shuffle(layer, start)));
    for (let pass = start % 2; pass < 16; pass++) {
      const isDown = pass % 2 === 0;
      for (const layer of isDown ? layers : layers.toReversed()) sortLayer(layer, layers, isDown ? 'up' : 'down');
      swapWhileBetter(layers);
      const now = untidiness(layers);
      if (now >= least) continue;
      least = now;
      best = layers.map((layer) => [...layer]);
    }
  }
  best.forEach((layer, rank) => layers[rank]?.splice(0, layer.length, ...layer));
}

/** The same mixture for the same start; the first two leave the order alone. */
function shuffle(layer: readonly Cell[], start: number): Cell[] {
  const mixed = [...layer];
  let state = start;
  for (let left = mixed.length; start > 1 && left > 1; left--) {
    state = (state * 48271 + 11) % 2147483647;
    const [a, b] = [mixed[state % left], mixed[left - 1]];
    if (!a || !b) continue;
    mixed[state % left] = b;
    mixed[left - 1] = a;
  }
  return mixed;
}

function sortLayer(layer: Cell[], layers: readonly Cell[][], side: 'up' | 'down'): void {
  const at = positions(layers);
  const keys = new Map(
    layer.map((cell, index) => {
      const near = cell[side].map((other) => at.get(other) ?? 0);
      return [cell, near.length === 0 ? index : near.reduce((sum, value) => sum + value, 0) / near.length];
    }),
  );
  layer.sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || (at.get(a) ?? 0) - (at.get(b) ?? 0));
}

function swapWhileBetter(layers: readonly Cell[][]): void {
  for (let round = 0; round < 8; round++) {
    let improved = false;
    for (const layer of layers) improved = swapIn(layer, layers) || improved;
    if (!improved) return;
  }
}

function swapIn(layer: Cell[], layers: readonly Cell[][]): boolean {
  let improved = false;
  const at = positions(layers);
  for (let index = 0; index + 1 < layer.length; index++) {
    const [left, right] = [layer[index], layer[index + 1]];
    if (!left || !right) continue;
    const now = pairCrossings(left.up, right.up, at) + pairCrossings(left.down, right.down, at);
    const then = pairCrossings(right.up, left.up, at) + pairCrossings(right.down, left.down, at);
    if (then >= now) continue;
    layer[index] = right;
    layer[index + 1] = left;
    at.set(right, index);
    at.set(left, index + 1);
    improved = true;
  }
  return improved;
}

function positions(layers: readonly Cell[][]): Map<Cell, number> {
  return new Map(layers.flatMap((layer) => layer.map((cell, index) => [cell, index] as const)));
}

/** Crossings of two neighbours' lines when the first stands to the left of the second. */
function pairCrossings(left: readonly Cell[], right: readonly Cell[], at: ReadonlyMap<Cell, number>): number {
  let count = 0;
  for (const a of left) for (const b of right) if ((at.get(a) ?? 0) > (at.get(b) ?? 0)) count++;
  return count;
}

/** Crossings count first; among orders with equally many, the one whose lines wander least. */
function untidiness(layers: readonly Cell[][]): number {
  const at = positions(layers);
  let crossed = 0;
  let wandered = 0;
  layers.forEach((layer, rank) => {
    const below = layers[rank + 1]?.length ?? 1;
    layer.forEach((left, index) => {
      for (const right of layer.slice(index + 1)) crossed += pairCrossings(left.down, right.down, at);
      const share = (index + 0.5) / layer.length;
      for (const other of left.down) wandered += Math.abs(share - ((at.get(other) ?? 0) + 0.5) / below);
    });
  });
  return crossed * 1000 + wandered;
}

// Places --------------------------------------------------------------------------------------------------------------

/** Pulls every cell to the weighted mean of its neighbours, layer by layer, never closer than allowed. */
function place(layers: readonly Cell[][]): void {
  for (const layer of layers) {
    let x = 0;
    layer.forEach((cell, index) => {
      const before = layer[index - 1];
      x += before ? distance(before, cell) : 0;
      cell.x = x;
    });
    const middle = x / 2;
    for (const cell of layer) cell.x -= middle;
  }
  for (let pass = 0; pass < 160; pass++) {
    for (const layer of pass % 2 === 0 ? layers : layers.toReversed()) pull(layer);
  }
}

function distance(left: Cell, right: Cell): number {
  return (left.width + right.width) / 2 + (left.isLane && right.isLane ? 4 : BETWEEN);
}

/** Least squares under a fixed order: blocks that would overlap are merged and share their mean. */
function pull(layer: readonly Cell[]): void {
  const blocks: { sum: number; weight: number; cells: Cell[]; offsets: number[] }[] = [];
  for (const cell of layer) {
    let weight = 0.01;
    let sum = weight * cell.x;
    for (const other of [...cell.up, ...cell.down]) {
      const strength = cell.isLane && other.isLane ? 8 : cell.isLane || other.isLane ? 2 : 1;
      weight += strength;
      sum += strength * other.x;
    }
    let block = { sum, weight, cells: [cell], offsets: [0] };
    for (let before = blocks.at(-1); before; before = blocks.at(-1)) {
      const last = before.cells.at(-1);
      const first = block.cells[0];
      if (!last || !first) break;
      const shift = (before.offsets.at(-1) ?? 0) + distance(last, first);
      if (block.sum / block.weight >= before.sum / before.weight + shift) break;
      blocks.pop();
      block = {
        sum: before.sum + block.sum - block.weight * shift,
        weight: before.weight + block.weight,
        cells: [...before.cells, ...block.cells],
        offsets: [...before.offsets, ...block.offsets.map((offset) => offset + shift)],
      };
    }
    blocks.push(block);
  }
  for (const { sum, weight, cells: members, offsets } of blocks) {
    members.forEach((cell, index) => (cell.x = sum / weight + (offsets[index] ?? 0)));
  }
}

/** Lays the lanes of a line exactly below each other for as long as their neighbours leave room. */
function straighten(layers: readonly Cell[][], chains: readonly (readonly Cell[])[]): void {
  const room = new Map<Cell, { layer: readonly Cell[]; index: number }>();
  for (const layer of layers) layer.forEach((cell, index) => room.set(cell, { layer, index }));
  const span = (cell: Cell) => {
    const { layer = [], index = 0 } = room.get(cell) ?? {};
    const [left, right] = [layer[index - 1], layer[index + 1]];
    return { from: left ? left.x + distance(left, cell) : -1e6, to: right ? right.x - distance(cell, right) : 1e6 };
  };
  for (const chain of chains.toSorted((a, b) => b.length - a.length)) {
    let rest = chain.filter(({ isLane }) => isLane);
    while (rest.length > 0) {
      let [from, to, count] = [-1e6, 1e6, 0];
      for (const cell of rest) {
        const own = span(cell);
        if (Math.max(from, own.from) > Math.min(to, own.to)) break;
        from = Math.max(from, own.from);
        to = Math.min(to, own.to);
        count++;
      }
      const run = rest.slice(0, Math.max(1, count));
      const mean = run.reduce((sum, { x }) => sum + x, 0) / run.length;
      if (count > 0) for (const cell of run) cell.x = Math.min(to, Math.max(from, mean));
      rest = rest.slice(run.length);
    }
  }
}

// Measures ------------------------------------------------------------------------------------------------------------

function measure(layers: readonly Cell[][], chains: readonly (readonly Cell[])[]): Placed {
  const left = Math.min(...layers.flat().map((cell) => cell.x - cell.width / 2));
  for (const cell of layers.flat()) cell.x = Math.round(cell.x - left);
  const bands = bandsOf(layers);
  const ports = portsOf(layers);
  const boxes = new Map<string, Point>();
  const bandOf = new Map<Cell, { top: number; bottom: number }>();
  layers.forEach((layer, rank) => {
    const band = bands[rank] ?? { top: 0, bottom: 0 };
    for (const cell of layer) {
      bandOf.set(cell, band);
      if (!cell.isLane) boxes.set(cell.id, { x: cell.x, y: (band.top + band.bottom) / 2 });
    }
  });
  const lines = chains.map((chain) =>
    chain.flatMap((cell, index) => {
      const band = bandOf.get(cell) ?? { top: 0, bottom: 0 };
      const middle = (band.top + band.bottom) / 2;
      const inPort = { x: ports(cell, chain[index - 1]), y: band.top };
      const outPort = { x: ports(cell, chain[index + 1]), y: band.bottom };
      if (index === 0) return [{ x: outPort.x, y: middle + cell.height / 2 }, outPort];
      if (index === chain.length - 1) return [inPort, { x: inPort.x, y: middle - cell.height / 2 }];
      return [inPort, outPort];
    }),
  );
  const width = Math.max(...layers.flat().map((cell) => cell.x + cell.width / 2));
  return { width: Math.ceil(width), height: bands.at(-1)?.bottom ?? 0, boxes, lines };
}

/** Layers below each other; a gap is the deeper the further sideways a line has to go in it. */
function bandsOf(layers: readonly Cell[][]): { top: number; bottom: number }[] {
  let y = 0;
  return layers.map((layer) => {
    const height = Math.max(...layer.map((cell) => cell.height));
    const band = { top: y, bottom: y + height };
    const reach = Math.max(0, ...layer.flatMap((cell) => cell.down.map((other) => Math.abs(other.x - cell.x))));
    y += height + GAP + Math.min(40, Math.round(reach / 8));
    return band;
  });
}

/** Where along its edge a box lets each line in or out: in the order of the neighbours, spread about the middle. */
function portsOf(layers: readonly Cell[][]): (cell: Cell, other: Cell | undefined) => number {
  const at = new Map<Cell, Map<Cell, number>>();
  for (const cell of layers.flat()) {
    const own = new Map<Cell, number>();
    for (const side of [cell.up, cell.down]) {
      const sorted = side.toSorted((a, b) => a.x - b.x);
      const step = Math.min(22, (cell.width - 28) / Math.max(1, sorted.length));
      sorted.forEach((other, index) => {
        own.set(other, cell.isLane ? cell.x : Math.round(cell.x + (index - (sorted.length - 1) / 2) * step));
      });
    }
    at.set(cell, own);
  }
  return (cell, other) => (other ? at.get(cell)?.get(other) : undefined) ?? cell.x;
}
