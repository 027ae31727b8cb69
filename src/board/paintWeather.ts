/** Fog and gales over the seas, drawn as a weather officer would: a bank of fog, slanting rain, and the sign beside it. */
import type { BoardModel } from '../campaign/boardPort.ts';
import { inPixels, inUnits, isOnSheet, onSheet, outlineOf, scatter, type DrawingSheet } from './drawingSheet.ts';
import { SHAPES, type Point, type Shape } from './geo.ts';

let puff: HTMLCanvasElement | null = null;

/** A soft round cloud, made once and drawn at many sizes. */
function cloud(): HTMLCanvasElement {
  if (puff !== null) return puff;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 128;
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    const fade = pen.createRadialGradient(64, 64, 4, 64, 64, 64);
    fade.addColorStop(0, 'rgba(246, 245, 236, 0.5)');
    fade.addColorStop(0.5, 'rgba(243, 243, 233, 0.3)');
    fade.addColorStop(1, 'rgba(238, 238, 228, 0)');
    pen.fillStyle = fade;
    pen.fillRect(0, 0, 128, 128);
  }
  puff = canvas;
  return canvas;
}

export function paintWeather(sheet: DrawingSheet, weather: BoardModel['weather']): void {
  for (const shape of SHAPES) {
    const word = weather[shape.id];
    if (shape.kind !== 'sea' || word === undefined || word === 'clear' || !isOnSheet(sheet, shape)) continue;
    sheet.pen.save();
    inUnits(sheet);
    sheet.pen.clip(outlineOf(shape), 'evenodd');
    if (word === 'fog') fog(sheet, shape);
    else gale(sheet, shape);
    sheet.pen.restore();
    inPixels(sheet);
    sign(sheet, onSheet(sheet, shape.anchor), word);
  }
  inPixels(sheet);
}

/** How far round its anchor the weather of a wide sea is drawn: the rest of an ocean stays legible. */
const WIDEST = 330;

/** As far as the nearer shore on each side, so that the bank fades before the zone ends. */
function extent(shape: Shape): { w: number; h: number } {
  const { anchor, bounds } = shape;
  const w = Math.min(anchor.x - bounds.left, bounds.right - anchor.x);
  const h = Math.min(anchor.y - bounds.top, bounds.bottom - anchor.y);
  return { w: Math.max(40, Math.min(WIDEST, w * 1.1)), h: Math.max(40, Math.min(WIDEST * 0.8, h * 1.1)) };
}

function fog(sheet: DrawingSheet, shape: Shape): void {
  const random = scatter(`fog/${shape.id}`);
  const { w, h } = extent(shape);
  const { pen } = sheet;
  pen.globalAlpha = 0.6;
  const count = Math.round(30 + (w * h) / 700);
  for (let i = 0; i < count; i++) {
    const angle = random() * Math.PI * 2;
    const far = Math.sqrt(random());
    const x = shape.anchor.x + Math.cos(angle) * far * w;
    const y = shape.anchor.y + Math.sin(angle) * far * h;
    // Large in the middle of the bank, wisps at its edge.
    const long = (20 + random() * 52) * (1.25 - far * 0.7);
    pen.drawImage(cloud(), x - long, y - long * 0.55, long * 2, long * 1.1);
  }
}

function gale(sheet: DrawingSheet, shape: Shape): void {
  const random = scatter(`gale/${shape.id}`);
  const { w, h } = extent(shape);
  const { pen } = sheet;
  shade(pen, shape.anchor, w, h);
  pen.lineCap = 'round';
  const count = Math.round(60 + (w * h) / 420);
  for (let i = 0; i < count; i++) {
    const angle = random() * Math.PI * 2;
    const far = Math.sqrt(random());
    const x = shape.anchor.x + Math.cos(angle) * far * w;
    const y = shape.anchor.y + Math.sin(angle) * far * h;
    const long = 7 + random() * 13;
    pen.strokeStyle = random() < 0.5 ? 'rgba(28, 48, 66, 0.5)' : 'rgba(238, 244, 240, 0.6)';
    pen.lineWidth = 0.9 / Math.sqrt(sheet.zoom);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x - long * 0.55, y + long);
    pen.stroke();
  }
}

/** A darkened sea without an edge. */
function shade(pen: CanvasRenderingContext2D, at: Point, w: number, h: number): void {
  pen.save();
  pen.translate(at.x, at.y);
  pen.scale(w, h);
  const fade = pen.createRadialGradient(0, 0, 0.1, 0, 0, 1);
  fade.addColorStop(0, 'rgba(38, 56, 76, 0.36)');
  fade.addColorStop(0.6, 'rgba(38, 56, 76, 0.24)');
  fade.addColorStop(1, 'rgba(38, 56, 76, 0)');
  pen.fillStyle = fade;
  pen.fillRect(-1, -1, 2, 2);
  pen.restore();
}

/** The sign of the weather chart: three strokes for fog, the storm cone of the harbours for a gale. */
function sign(sheet: DrawingSheet, at: Point, word: 'fog' | 'gale'): void {
  const { pen } = sheet;
  pen.save();
  pen.translate(at.x, at.y);
  pen.beginPath();
  pen.arc(0, 0, 9.5, 0, Math.PI * 2);
  pen.fillStyle = 'rgba(247, 241, 222, 0.94)';
  pen.fill();
  pen.strokeStyle = '#34505e';
  pen.lineWidth = 1.1;
  pen.stroke();
  pen.lineWidth = 1.6;
  pen.beginPath();
  if (word === 'fog') {
    for (const y of [-3.6, 0, 3.6]) {
      pen.moveTo(-4.8, y);
      pen.lineTo(4.8, y);
    }
  } else {
    pen.moveTo(0, -5.2);
    pen.lineTo(5, 4);
    pen.lineTo(-5, 4);
    pen.closePath();
    pen.fillStyle = '#34505e';
    pen.fill();
  }
  pen.stroke();
  pen.restore();
}
