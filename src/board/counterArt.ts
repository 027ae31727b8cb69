/** Counters as they are printed: body and frame of the power, symbol, size of command, name, strength and readiness. */
import type { BoardFormation } from '../campaign/boardPort.ts';
import { FONTS, INK, inkOf, PAPER_LIGHT, type FrameShape } from './palette.ts';
import { drawSymbol, echelonOf, strengthPips, symbolOf } from './symbols.ts';

/** Four sizes: for a narrow window, for the whole theatre, for a region, and for a close view or an opened stack. */
export type Tier = 0 | 1 | 2 | 3;

export interface CounterSize {
  readonly width: number;
  readonly height: number;
}

export const COUNTER_SIZES: readonly [CounterSize, CounterSize, CounterSize, CounterSize] = [
  { width: 28, height: 21 },
  { width: 34, height: 25 },
  { width: 46, height: 36 },
  { width: 60, height: 46 },
];
/** Room around a counter for its shadow, in pixels. */
export const BLEED = 5;

type Pen = CanvasRenderingContext2D;

/** Everything that shows on a counter; two counters with the same key look the same. */
export function counterKey(item: BoardFormation, tier: Tier): string {
  const ready = item.readiness < 0 ? '-' : Math.ceil(item.readiness / 250);
  return `counter/${tier}/${item.id}/${strengthPips(item.men)}/${ready}/${item.status}`;
}

/** Outline of a counter of `w` by `h`: each power has its own, so that it can be told without colour. */
export function tracePath(pen: Pen, shape: FrameShape, w: number, h: number): void {
  const c = Math.min(w, h) * 0.2;
  pen.beginPath();
  if (shape === 'round') return pen.roundRect(0, 0, w, h, Math.min(w, h) * 0.3);
  if (shape === 'clipped') return trace(pen, [c, 0, w - c, 0, w, c, w, h - c, w - c, h, c, h, 0, h - c, 0, c]);
  if (shape === 'pointed') return trace(pen, [c, 0, w - c, 0, w, h / 2, w - c, h, c, h, 0, h / 2]);
  if (shape === 'notched') {
    return trace(pen, [0, 0, w, 0, w - c * 0.7, h / 2, w, h, 0, h, c * 0.7, h / 2]);
  }
  if (shape === 'arched') return pen.roundRect(0, 0, w, h, [h * 0.45, h * 0.45, 0, 0]);
  pen.rect(0, 0, w, h);
}

function trace(pen: Pen, points: readonly number[]): void {
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
}

/** A fresh canvas of `width` by `height` pixels of the page, with a pen that already counts in them. */
export function sheetOf(width: number, height: number, ratio: number): { canvas: HTMLCanvasElement; pen: Pen } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('this browser draws no pictures');
  pen.scale(ratio, ratio);
  return { canvas, pen };
}

export function drawCounter(item: BoardFormation, tier: Tier, ratio: number): HTMLCanvasElement {
  const { width: w, height: h } = COUNTER_SIZES[tier];
  const { canvas, pen } = sheetOf(w + 2 * BLEED, h + 2 * BLEED, ratio);
  pen.translate(BLEED, BLEED);
  drawBody(pen, item, w, h);
  pen.strokeStyle = PAPER_LIGHT;
  pen.fillStyle = PAPER_LIGHT;
  drawFace(pen, item, tier, w, h);
  if (item.status === 'yielded' || item.status === 'disarmed') drawLaidDown(pen, w, h);
  return canvas;
}

function drawBody(pen: Pen, item: BoardFormation, w: number, h: number): void {
  const ink = inkOf(item.power);
  pen.save();
  pen.shadowColor = 'rgba(30, 20, 8, 0.55)';
  pen.shadowBlur = 4;
  pen.shadowOffsetX = 1;
  pen.shadowOffsetY = 2;
  pen.fillStyle = item.status === 'disarmed' ? '#76706a' : ink.body;
  tracePath(pen, ink.frame, w, h);
  pen.fill();
  pen.restore();
  pen.save();
  tracePath(pen, ink.frame, w, h);
  pen.clip();
  const light = pen.createLinearGradient(0, 0, 0, h);
  light.addColorStop(0, 'rgba(255, 240, 210, 0.2)');
  light.addColorStop(0.5, 'rgba(255, 240, 210, 0)');
  light.addColorStop(1, 'rgba(20, 10, 0, 0.2)');
  pen.fillStyle = light;
  pen.fillRect(0, 0, w, h);
  pen.restore();
  pen.strokeStyle = INK;
  pen.lineWidth = 1.25;
  tracePath(pen, ink.frame, w, h);
  pen.stroke();
  drawKeyline(pen, item, w, h);
}

/** The light inner line: whole for what is known for certain, broken for what is only reported. */
function drawKeyline(pen: Pen, item: BoardFormation, w: number, h: number): void {
  pen.save();
  pen.translate(2, 2);
  pen.strokeStyle = 'rgba(248, 240, 216, 0.75)';
  pen.lineWidth = 0.8;
  if (!item.isOwn) pen.setLineDash([2.5, 2]);
  tracePath(pen, inkOf(item.power).frame, w - 4, h - 4);
  pen.stroke();
  pen.restore();
}

interface Layout {
  readonly symbol: readonly [x: number, y: number, w: number, h: number];
  readonly echelon: number;
  readonly name: number;
  readonly pip: number;
}

const LAYOUTS: readonly [Layout, Layout, Layout, Layout] = [
  { symbol: [6, 5.5, 15, 10], echelon: 0, name: 0, pip: 2 },
  { symbol: [7.5, 8.5, 18, 11], echelon: 4.6, name: 0, pip: 2.4 },
  { symbol: [12.5, 8.5, 19, 12], echelon: 5, name: 10, pip: 2.8 },
  { symbol: [17.5, 10.5, 24, 15], echelon: 6.5, name: 12, pip: 3.4 },
];

function drawFace(pen: Pen, item: BoardFormation, tier: Tier, w: number, h: number): void {
  const layout = LAYOUTS[tier];
  const [x, top, sw, sh] = layout.symbol;
  // Without a name to print the symbol takes the middle.
  const y = item.short === '' ? (h - sh) / 2 : top;
  pen.save();
  pen.translate(x, y);
  drawSymbol(pen, symbolOf(item), sw, sh, tier === 3 ? 1.4 : 1.15);
  pen.restore();
  if (layout.echelon > 0) drawEchelon(pen, echelonOf(item), x + sw / 2, y - 1.8, layout.echelon);
  if (layout.name > 0) drawName(pen, item.short, w, h - (tier === 3 ? 7 : 5.5), layout.name);
  if (item.isOwn || item.men > 0)
    drawPips(pen, strengthPips(item.men), x + sw + (tier < 2 ? 2.4 : 3.5), y + sh, layout.pip);
  if (item.readiness >= 0) drawReadiness(pen, item.readiness, x - (tier < 2 ? 2.6 : 4.4), y, sh, tier);
}

/** Crosses for large commands, strokes for small ones. */
function drawEchelon(pen: Pen, marks: string, cx: number, bottom: number, size: number): void {
  const step = size * 0.78;
  const arm = size * 0.28;
  pen.lineWidth = Math.max(0.9, size * 0.16);
  Array.from(marks).forEach((mark, i) => {
    const x = cx + (i - (marks.length - 1) / 2) * step;
    const y = bottom - arm - 0.6;
    pen.beginPath();
    if (mark === 'X') {
      pen.moveTo(x - arm, y - arm);
      pen.lineTo(x + arm, y + arm);
      pen.moveTo(x - arm, y + arm);
      pen.lineTo(x + arm, y - arm);
    } else {
      pen.moveTo(x, y - arm);
      pen.lineTo(x, y + arm);
    }
    pen.stroke();
  });
}

function drawName(pen: Pen, name: string, w: number, baseline: number, size: number): void {
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  let px = size;
  do pen.font = `700 ${px}px ${FONTS.place}`;
  while (pen.measureText(name).width > w - 9 && (px -= 0.5) > 6);
  pen.fillText(name, w / 2, baseline, w - 8);
}

/** Strength: one to five marks up the right of the symbol. */
function drawPips(pen: Pen, count: number, x: number, bottom: number, size: number): void {
  for (let i = 0; i < count; i++) pen.fillRect(x, bottom - (i + 1) * size + 0.7, size, size - 1);
}

/** Readiness: a column on the left that fills from below. */
function drawReadiness(pen: Pen, readiness: number, x: number, top: number, height: number, tier: Tier): void {
  const width = tier < 2 ? 1.6 : 2.4;
  pen.save();
  pen.globalAlpha = 0.35;
  pen.fillRect(x - width / 2, top, width, height);
  pen.globalAlpha = 1;
  const full = (height * Math.min(4, Math.ceil(readiness / 250))) / 4;
  pen.fillRect(x - width / 2, top + height - full, width, full);
  pen.restore();
}

/** A white flag over the corner: arms laid down. */
function drawLaidDown(pen: Pen, w: number, h: number): void {
  pen.fillStyle = '#fffdf5';
  pen.strokeStyle = INK;
  pen.lineWidth = 0.9;
  pen.beginPath();
  trace(pen, [w - 13, 1, w - 1, 3, w - 1, h * 0.34, w - 13, h * 0.3]);
  pen.fill();
  pen.stroke();
  pen.beginPath();
  pen.moveTo(w - 13, 0);
  pen.lineTo(w - 13, h * 0.62);
  pen.stroke();
}

/** The number on a stack. */
export function drawBadge(count: number, ratio: number): HTMLCanvasElement {
  const { canvas, pen } = sheetOf(18, 18, ratio);
  pen.beginPath();
  pen.arc(9, 9, 7.5, 0, Math.PI * 2);
  pen.fillStyle = PAPER_LIGHT;
  pen.fill();
  pen.strokeStyle = INK;
  pen.lineWidth = 1.2;
  pen.stroke();
  pen.fillStyle = INK;
  pen.font = `700 ${count > 9 ? 9.5 : 11}px ${FONTS.place}`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(String(count), 9, 9.6);
  return canvas;
}

/** Foam that ships leave, drawn under their counter: a few short curves that spread and fade. */
export function drawWake(ratio: number): HTMLCanvasElement {
  const { canvas, pen } = sheetOf(WAKE.width, WAKE.height, ratio);
  const middle = WAKE.height / 2;
  pen.lineCap = 'round';
  for (let i = 0; i < 5; i++) {
    const near = 62 - i * 9;
    const fade = pen.createLinearGradient(near, 0, near - 34, 0);
    fade.addColorStop(0, `rgba(248, 251, 244, ${0.7 - i * 0.1})`);
    fade.addColorStop(1, 'rgba(248, 251, 244, 0)');
    pen.strokeStyle = fade;
    pen.lineWidth = 1.7 - i * 0.2;
    for (const side of [-1, 1]) {
      pen.beginPath();
      pen.moveTo(near, middle + side * (4 + i * 1.5));
      pen.quadraticCurveTo(near - 12, middle + side * (9 + i * 1.5), near - 34, middle + side * (12 + i * 2));
      pen.stroke();
    }
  }
  return canvas;
}

/** Pixels of the page; the ship lies at the right end. */
export const WAKE = { width: 70, height: 46 } as const;

/** Card of the opened stack: a slip of paper with a shadow. */
export function drawSlip(width: number, height: number, ratio: number): HTMLCanvasElement {
  const { canvas, pen } = sheetOf(width + 20, height + 20, ratio);
  pen.shadowColor = 'rgba(20, 12, 4, 0.5)';
  pen.shadowBlur = 10;
  pen.shadowOffsetY = 4;
  pen.fillStyle = '#e9dcb9';
  pen.fillRect(8, 6, width, height);
  pen.shadowColor = 'transparent';
  pen.strokeStyle = 'rgba(90, 66, 34, 0.7)';
  pen.lineWidth = 1;
  pen.strokeRect(8.5, 6.5, width - 1, height - 1);
  pen.strokeStyle = 'rgba(90, 66, 34, 0.28)';
  pen.strokeRect(11.5, 9.5, width - 7, height - 7);
  return canvas;
}
