/**
 * Light and shade for the painted relief. The five-minute grid knows ranges, not valleys; a ridged noise, as strong as the
 * land is steep, gives the ranges the grain an engraver would give them. It is a drawing of mountains, not a survey.
 */
import { FRAME } from './projection.mjs';

const W = FRAME.width;
const H = FRAME.height;

/** Brightness of the land, 128 where it lies flat, and its height in steps of 16 metres. */
export function shadeLand(heights) {
  const grained = grain(heights);
  const shade = new Uint8Array(W * H);
  const level = new Uint8Array(W * H);
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const i = y * W + x;
      const dx = grained[y * W + Math.min(W - 1, x + 1)] - grained[y * W + Math.max(0, x - 1)];
      const dy = grained[Math.min(H - 1, y + 1) * W + x] - grained[Math.max(0, y - 1) * W + x];
      // Light from the north-west, as on every map; heights drawn nine times too steep.
      const [gx, gy] = [(dx / 2 / 1356) * 9, (dy / 2 / 1356) * 9];
      const light = (0.5 * gx + 0.5 * gy + 0.7071) / Math.sqrt(1 + gx * gx + gy * gy);
      shade[i] = Math.max(0, Math.min(255, Math.round(128 + (light - 0.7071) * 190)));
      level[i] = Math.max(0, Math.min(255, Math.round(grained[i] / 16)));
    }
  }
  return { shade, level };
}

function grain({ data }) {
  const result = new Float32Array(W * H);
  for (let y = 0; y < H; y++) {
    for (let x = 0; x < W; x++) {
      const i = y * W + x;
      const h = data[i];
      if (h < 4) {
        result[i] = h;
        continue;
      }
      const rise = slope(data, x, y);
      const strength = Math.min(420, rise * 22 + Math.max(0, h - 120) * 0.13);
      result[i] = Math.max(0, h + strength * ridges(x, y));
    }
  }
  return result;
}

function slope(data, x, y) {
  const s = 3;
  const at = (xx, yy) => data[Math.min(H - 1, Math.max(0, yy)) * W + Math.min(W - 1, Math.max(0, xx))];
  return Math.hypot(at(x + s, y) - at(x - s, y), at(x, y + s) - at(x, y - s)) / (2 * s);
}

/** Sharp crests and soft valleys between about -1 and 1. */
function ridges(x, y) {
  const wx = x + 9 * noise(x / 31, y / 31, 11);
  const wy = y + 9 * noise(x / 31, y / 31, 23);
  let sum = 0;
  let weight = 1;
  let total = 0;
  let size = 30;
  for (let octave = 0; octave < 4; octave++) {
    const crest = 1 - 2 * Math.abs(noise(wx / size, wy / size, octave + 1));
    sum += crest * weight;
    total += weight;
    weight *= 0.52;
    size /= 2.1;
  }
  return (sum / total) * 1.6 - 0.55;
}

/** Value noise, smooth, between -1 and 1. */
function noise(x, y, seed) {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const fx = fade(x - x0);
  const fy = fade(y - y0);
  const top = hash(x0, y0, seed) * (1 - fx) + hash(x0 + 1, y0, seed) * fx;
  const bottom = hash(x0, y0 + 1, seed) * (1 - fx) + hash(x0 + 1, y0 + 1, seed) * fx;
  return top * (1 - fy) + bottom * fy;
}

const fade = (t) => t * t * t * (t * (t * 6 - 15) + 10);

function hash(x, y, seed) {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 1274126177);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 2147483648 - 1;
}

/** Depth in metres, for the tints and the lines between them. */
export function depthMetres({ data }) {
  return Uint16Array.from(data, (h) => Math.min(12000, Math.max(0, Math.round(-h))));
}

/** Slope of the drawn land at a place: uphill direction and metres per unit, for the hachures. */
export function slopes(heights) {
  const s = 2;
  const gx = new Float32Array(W * H);
  const gy = new Float32Array(W * H);
  for (let y = s; y < H - s; y++) {
    for (let x = s; x < W - s; x++) {
      gx[y * W + x] = (heights[y * W + x + s] - heights[y * W + x - s]) / (2 * s);
      gy[y * W + x] = (heights[(y + s) * W + x] - heights[(y - s) * W + x]) / (2 * s);
    }
  }
  return { gx, gy };
}
