/**
 * Heights and depths on the sheet, from ETOPO5 (a five-minute grid, 4320 by 2161 values from the south pole and Greenwich
 * eastwards). Land and sea are treated apart, since a cell of nine kilometres knows no coast: the land is smoothed where
 * the grid is blocky, the sea is carried a little inland so that the drawn coast decides where the water ends.
 */
import { openSync, readSync, closeSync, statSync } from 'node:fs';
import { FRAME, KM_PER_UNIT, project, unproject } from './projection.mjs';

const HEADER = 52552;
const COLUMNS = 4320;
const ROWS = 2161;
const PER_DEGREE = 12;
const WINDOW = { west: 98, east: 178, south: 25, north: 61 };

/** Two grids of the sheet, one value per unit: metres of land (never below 0), metres of sea (never above 0). */
export function readRelief(path, peaks) {
  const raw = readWindow(path);
  const whole = heal(map(raw, (h) => Math.max(0, h)));
  const land = mixByLongitude(blur(whole, 1.5), blur(whole, 0.8));
  const sea = blur(spreadSea(raw), 0.7);
  return { land: addPeaks(sample(land), peaks), sea: map(sample(sea), (h) => Math.min(0, h)) };
}

function readWindow(path) {
  if (statSync(path).size < HEADER + COLUMNS * ROWS * 4)
    throw new Error(`${path} is not the ETOPO5 grid expected here.`);
  const width = (WINDOW.east - WINDOW.west) * PER_DEGREE + 1;
  const height = (WINDOW.north - WINDOW.south) * PER_DEGREE + 1;
  const data = new Float32Array(width * height);
  const file = openSync(path, 'r');
  const row = Buffer.alloc(width * 4);
  for (let y = 0; y < height; y++) {
    // Row 0 of the window is its northern edge.
    const source = (WINDOW.north + 90) * PER_DEGREE - y;
    readSync(file, row, 0, row.length, HEADER + (source * COLUMNS + WINDOW.west * PER_DEGREE) * 4);
    for (let x = 0; x < width; x++) data[y * width + x] = row.readFloatBE(x * 4);
  }
  closeSync(file);
  return { width, height, data };
}

/**
 * On the continent the grid holds squares of a degree filled with one value. Cells that equal all their neighbours, and
 * the ring around them, are taken out and filled in from their surroundings.
 */
function heal({ width, height, data }) {
  const around = [-1, 1, -width, width];
  const inner = (i) => i % width > 2 && i % width < width - 3 && i > width * 3 && i < width * (height - 3);
  let holes = new Set();
  data.forEach((h, i) => {
    if (h > 100 && inner(i) && around.every((step) => data[i + step] === h)) holes.add(i);
  });
  for (let ring = 0; ring < 2; ring++)
    holes = new Set([...holes].flatMap((i) => [i, ...around.map((step) => i + step)]).filter(inner));
  const healed = data.slice();
  for (let round = 0; round < 120; round++) {
    for (const i of holes) healed[i] = (healed[i - 1] + healed[i + 1] + healed[i - width] + healed[i + width]) / 4;
  }
  return { width, height, data: healed };
}

/** The western grid is coarse and gets the stronger smoothing, the eastern islands keep what detail there is. */
function mixByLongitude(west, east) {
  const data = west.data.map((h, i) => {
    const lon = WINDOW.west + (i % west.width) / PER_DEGREE;
    const t = Math.min(1, Math.max(0, (lon - 131) / 7));
    return h * (1 - t) + east.data[i] * t;
  });
  return { ...west, data };
}

function map({ width, height, data }, change) {
  return { width, height, data: data.map(change) };
}

/** Depths reach a few cells under the land, so that no pale fringe follows the coast. */
function spreadSea({ width, height, data }) {
  let depth = data.map((h) => (h < 0 ? h : NaN));
  for (let round = 0; round < 5; round++) {
    const next = depth.slice();
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const i = y * width + x;
        if (!Number.isNaN(depth[i])) continue;
        let sum = 0;
        let count = 0;
        for (const j of [i - 1, i + 1, i - width, i + width])
          if (!Number.isNaN(depth[j])) [sum, count] = [sum + depth[j], count + 1];
        if (count > 0) next[i] = (sum / count) * 0.7;
      }
    }
    depth = next;
  }
  return { width, height, data: depth.map((h) => (Number.isNaN(h) ? 0 : h)) };
}

function blur(grid, sigma) {
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: reach * 2 + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const total = kernel.reduce((a, b) => a + b, 0);
  const pass = (data, stepX, stepY) => {
    const result = new Float32Array(data.length);
    for (let y = 0; y < grid.height; y++) {
      for (let x = 0; x < grid.width; x++) {
        let sum = 0;
        for (let k = -reach; k <= reach; k++) {
          const xx = Math.min(grid.width - 1, Math.max(0, x + k * stepX));
          const yy = Math.min(grid.height - 1, Math.max(0, y + k * stepY));
          sum += kernel[k + reach] * data[yy * grid.width + xx];
        }
        result[y * grid.width + x] = sum / total;
      }
    }
    return result;
  };
  return { ...grid, data: pass(pass(grid.data, 1, 0), 0, 1) };
}

/** The window read at every unit of the sheet, between the cells by a cubic B-spline, which never overshoots. */
function sample({ width, height, data }) {
  const result = new Float32Array(FRAME.width * FRAME.height);
  for (let y = 0; y < FRAME.height; y++) {
    for (let x = 0; x < FRAME.width; x++) {
      const [lon, lat] = unproject(x + 0.5, y + 0.5);
      const u = (lon - WINDOW.west) * PER_DEGREE;
      const v = (WINDOW.north - lat) * PER_DEGREE;
      result[y * FRAME.width + x] = spline(data, width, height, u, v);
    }
  }
  return { width: FRAME.width, height: FRAME.height, data: result };
}

function spline(data, width, height, u, v) {
  const x = Math.min(width - 3, Math.max(1, Math.floor(u)));
  const y = Math.min(height - 3, Math.max(1, Math.floor(v)));
  const wx = weights(Math.min(1, Math.max(0, u - x)));
  const wy = weights(Math.min(1, Math.max(0, v - y)));
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = (y - 1 + j) * width + x - 1;
    sum += wy[j] * (wx[0] * data[row] + wx[1] * data[row + 1] + wx[2] * data[row + 2] + wx[3] * data[row + 3]);
  }
  return sum;
}

function weights(t) {
  const s = 1 - t;
  return [(s * s * s) / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6, (t * t * t) / 6];
}

function addPeaks(grid, peaks) {
  for (const [lat, lon, metres, km] of peaks) {
    const [cx, cy] = project(lon, lat);
    const radius = km / KM_PER_UNIT;
    const reach = Math.ceil(radius * 4);
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(grid.height, cy + reach); y++) {
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(grid.width, cx + reach); x++) {
        const d = Math.hypot(x + 0.5 - cx, y + 0.5 - cy) / radius;
        const i = y * grid.width + x;
        grid.data[i] = Math.max(grid.data[i], metres * Math.exp(-1.25 * d));
      }
    }
  }
  return grid;
}
