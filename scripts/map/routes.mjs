/**
 * The way a counter takes along each link of the board: ships keep to the water, columns to the land, trains to the
 * rails. Searched on a grid of the sheet, pulled straight where nothing stands between, then rounded.
 */
import { FRAME, project } from './projection.mjs';
import { simplifyLine, smooth } from './shapes.mjs';

const CELL = 3;
const COLUMNS = FRAME.width / CELL;
const ROWS = Math.ceil(FRAME.height / CELL);
const SHORT = 22;

/** `land` is a list of rings, `places` maps an id to its anchor in units. */
export function findRoutes({ edges, kinds, places, land, railways }) {
  const ground = paintLand(land);
  const water = ground.map((v) => 1 - v);
  const shore = farFrom(ground);
  const inland = farFrom(water);
  const rails = railGraph(railways);
  const find = {
    sealane: (a, b) => overGrid(a, b, water, shore),
    strait: (a, b) => overGrid(a, b, water, shore),
    road: (a, b) => overGrid(a, b, ground, inland),
    land: (a, b) => overGrid(a, b, ground, inland),
    rail: (a, b) => overRails(a, b, rails) ?? overGrid(a, b, ground, inland),
  };
  return edges.map((edge) => {
    const from = places.get(edge.a);
    const to = places.get(edge.b);
    const short = Math.hypot(to[0] - from[0], to[1] - from[1]) < SHORT;
    const beyond = kinds.get(edge.a) === 'offmap' || kinds.get(edge.b) === 'offmap';
    const way = short || beyond ? null : find[edge.kind]?.(from, to);
    return { a: edge.a, b: edge.b, kind: edge.kind, path: way ?? [from, to] };
  });
}

// ---------------------------------------------------------------- the grid

function paintLand(rings) {
  const grid = new Uint8Array(COLUMNS * ROWS);
  for (let row = 0; row < ROWS; row++) {
    const y = (row + 0.5) * CELL;
    const cuts = [];
    for (const ring of rings) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [xi, yi] = ring[i];
        const [xj, yj] = ring[j];
        if (yi > y !== yj > y) cuts.push(((xj - xi) * (y - yi)) / (yj - yi) + xi);
      }
    }
    cuts.sort((a, b) => a - b);
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      const end = Math.min(COLUMNS, Math.ceil(cuts[k + 1] / CELL - 0.5));
      for (let column = Math.max(0, Math.ceil(cuts[k] / CELL - 0.5)); column < end; column++)
        grid[row * COLUMNS + column] = 1;
    }
  }
  return grid;
}

/** How many cells lie between a cell and the nearest cell of the mask, up to 6. */
function farFrom(mask) {
  const result = new Uint8Array(mask.length).fill(6);
  let front = [];
  mask.forEach((v, i) => {
    if (!v) return;
    result[i] = 0;
    front.push(i);
  });
  for (let reach = 1; reach < 6; reach++) {
    const next = [];
    for (const i of front) {
      for (const j of neighbours(i)) {
        if (result[j] <= reach) continue;
        result[j] = reach;
        next.push(j);
      }
    }
    front = next;
  }
  return result;
}

function neighbours(i) {
  const x = i % COLUMNS;
  const y = (i - x) / COLUMNS;
  const result = [];
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      if ((dx || dy) && x + dx >= 0 && x + dx < COLUMNS && y + dy >= 0 && y + dy < ROWS)
        result.push(i + dy * COLUMNS + dx);
    }
  }
  return result;
}

const cellAt = ([x, y]) =>
  Math.min(ROWS - 1, Math.max(0, Math.floor(y / CELL))) * COLUMNS +
  Math.min(COLUMNS - 1, Math.max(0, Math.floor(x / CELL)));
const middleOf = (i) => [((i % COLUMNS) + 0.5) * CELL, (Math.floor(i / COLUMNS) + 0.5) * CELL];

/**
 * The cheapest way over open cells; a cell near the edge of the element costs more, so ways keep clear of the coast. Close
 * to its ends a way may cross the other element at a price: an anchor stands in the middle of its island, and ships may
 * leave from either shore.
 */
function overGrid(from, to, open, clearance) {
  const start = cellAt(from);
  const goal = cellAt(to);
  const goalPoint = middleOf(goal);
  const nearEnd = (i) => Math.min(distance(middleOf(i), from), distance(middleOf(i), to)) < CELL * 5.5;
  const cost = (i) => (open[i] ? 1 + Math.max(0, 4 - clearance[i]) * 0.3 : 4);
  const isStraight = (i, j) => Math.abs(i - j) === 1 || Math.abs(i - j) === COLUMNS;
  const path = search(
    start,
    goal,
    (i) => distance(middleOf(i), goalPoint) / CELL,
    (i) =>
      neighbours(i)
        .filter((j) => open[j] || nearEnd(j))
        .map((j) => [j, cost(j) * (isStraight(i, j) ? 1 : Math.SQRT2)]),
  );
  if (!path) return null;
  const cells = [from, ...path.map(middleOf), to];
  return simplifyLine(smooth(pullStraight(cells, open), 10), 0.5);
}

function pullStraight(points, open) {
  const result = [points[0]];
  let at = 0;
  while (at < points.length - 1) {
    let next = at + 1;
    for (let probe = points.length - 1; probe > at + 1; probe--) {
      if (clear(points[at], points[probe], open)) {
        next = probe;
        break;
      }
    }
    result.push(points[next]);
    at = next;
  }
  return result;
}

/** Ends may stand a few cells in the other element: a port is on land, its ships are not. */
function clear(a, b, open) {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  for (let s = 0; s <= length; s += CELL / 2) {
    const t = s / length;
    if (Math.min(s, length - s) < CELL * 2.2) continue;
    if (!open[cellAt([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t])]) return false;
  }
  return true;
}

// ---------------------------------------------------------------- the rails

/** Every curve point of every line; points of different lines that lie together are joined. */
function railGraph(railways) {
  const points = [];
  const links = [];
  const join = (i, j) => {
    const d = Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]);
    links[i].push([j, d]);
    links[j].push([i, d]);
  };
  for (const { points: stations } of railways) {
    smooth(
      stations.map(([lat, lon]) => project(lon, lat)),
      4,
    ).forEach((point, k) => {
      points.push(point);
      links.push([]);
      if (k > 0) join(points.length - 2, points.length - 1);
    });
  }
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 2; j < points.length; j++) {
      if (Math.hypot(points[i][0] - points[j][0], points[i][1] - points[j][1]) < 2.2) join(i, j);
    }
  }
  return { points, links };
}

function overRails(from, to, { points, links }) {
  const nearest = (place) =>
    points.reduce((best, p, i) => (distance(p, place) < distance(points[best], place) ? i : best), 0);
  const [start, goal] = [nearest(from), nearest(to)];
  if (distance(points[start], from) > 30 || distance(points[goal], to) > 30) return null;
  const path = search(
    start,
    goal,
    (i) => distance(points[i], points[goal]),
    (i) => links[i],
  );
  // A long way round means that the direct line is not drawn.
  if (!path || lengthOf(path.map((i) => points[i])) > 2.4 * distance(from, to)) return null;
  return simplifyLine([from, ...path.map((i) => points[i]), to], 0.5);
}

const distance = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);
const lengthOf = (points) => points.reduce((sum, p, i) => (i === 0 ? 0 : sum + distance(p, points[i - 1])), 0);

// ---------------------------------------------------------------- search

/** A*: `guess` must never exceed the true cost that is left. */
function search(start, goal, guess, linksOf) {
  const best = new Map([[start, 0]]);
  const cameFrom = new Map();
  const heap = [[guess(start), start]];
  while (heap.length > 0) {
    const [estimate, i] = pop(heap);
    if (i === goal) return trace(cameFrom, goal);
    if (estimate > best.get(i) + guess(i) + 1e-9) continue;
    for (const [j, step] of linksOf(i)) {
      const cost = best.get(i) + step;
      if (cost >= (best.get(j) ?? Infinity)) continue;
      best.set(j, cost);
      cameFrom.set(j, i);
      push(heap, [cost + guess(j), j]);
    }
  }
  return null;
}

function trace(cameFrom, goal) {
  const path = [goal];
  while (cameFrom.has(path[0])) path.unshift(cameFrom.get(path[0]));
  return path;
}

function push(heap, item) {
  heap.push(item);
  let i = heap.length - 1;
  while (i > 0) {
    const parent = (i - 1) >> 1;
    if (heap[parent][0] <= heap[i][0]) break;
    [heap[parent], heap[i]] = [heap[i], heap[parent]];
    i = parent;
  }
}

function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return top;
  heap[0] = last;
  let i = 0;
  for (;;) {
    const left = 2 * i + 1;
    const smallest = [left, left + 1]
      .filter((k) => k < heap.length)
      .reduce((a, k) => (heap[k][0] < heap[a][0] ? k : a), i);
    if (smallest === i) return top;
    [heap[smallest], heap[i]] = [heap[i], heap[smallest]];
    i = smallest;
  }
}
