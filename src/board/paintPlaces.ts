/** Marks of towns and islands, their names, the boxes of far places, and the threads from counters to where they stand. */
import { inPixels, onSheet, type DrawingSheet } from './drawingSheet.ts';
import { SHAPES, type Point, type Shape } from './geo.ts';
import type { LabelStyle, PlacedLabel } from './labels.ts';
import { FONTS, INK, PAPER_LIGHT, PRINT_RED, SEA_INK } from './palette.ts';

type Pen = CanvasRenderingContext2D;

export function fontOf(style: LabelStyle): string {
  return `${style.isItalic ? 'italic ' : ''}400 ${style.size}px ${FONTS.place}`;
}

export function paintMarks(sheet: DrawingSheet): void {
  inPixels(sheet);
  const { pen, zoom } = sheet;
  const size = Math.min(3.2, 1.9 + zoom * 0.8);
  for (const shape of SHAPES) {
    if (shape.kind === 'sea' || shape.box !== null) continue;
    const at = onSheet(sheet, shape.anchor);
    pen.beginPath();
    if (shape.kind === 'port') pen.rect(at.x - size, at.y - size, 2 * size, 2 * size);
    else pen.arc(at.x, at.y, size, 0, Math.PI * 2);
    pen.fillStyle = PAPER_LIGHT;
    pen.fill();
    pen.strokeStyle = shape.kind === 'island' ? INK : PRINT_RED;
    pen.lineWidth = 1.4;
    pen.stroke();
  }
}

/** From where a counter came to stand back to its place. */
export function paintThreads(sheet: DrawingSheet, threads: readonly (readonly [Point, Point])[]): void {
  inPixels(sheet);
  const { pen } = sheet;
  pen.save();
  pen.lineCap = 'round';
  for (const [anchor, counter] of threads) {
    for (const [colour, width] of [
      ['rgba(248, 240, 216, 0.75)', 2.6],
      ['rgba(42, 33, 24, 0.85)', 1],
    ] as const) {
      pen.strokeStyle = colour;
      pen.lineWidth = width;
      pen.beginPath();
      pen.moveTo(anchor.x, anchor.y);
      pen.lineTo(counter.x, counter.y);
      pen.stroke();
    }
  }
  pen.restore();
}

export function paintLabels(sheet: DrawingSheet, labels: readonly PlacedLabel[]): void {
  inPixels(sheet);
  const { pen } = sheet;
  pen.lineJoin = 'round';
  pen.textBaseline = 'alphabetic';
  for (const label of labels) {
    pen.font = fontOf(label.style);
    pen.textAlign = label.align;
    pen.lineWidth = 3.4;
    pen.strokeStyle = label.style.isSea ? 'rgba(214, 229, 224, 0.6)' : 'rgba(250, 243, 222, 0.82)';
    pen.strokeText(label.text, label.x, label.y);
    pen.fillStyle = label.style.isSea ? SEA_INK : INK;
    pen.fillText(label.text, label.x, label.y);
  }
}

export function paintBoxes(sheet: DrawingSheet, nameOf: (shape: Shape) => string): void {
  inPixels(sheet);
  for (const shape of SHAPES) if (shape.box !== null) paintBox(sheet, shape, nameOf(shape));
}

function paintBox(sheet: DrawingSheet, shape: Shape, name: string): void {
  const { pen, zoom } = sheet;
  const { box } = shape;
  if (box === null) return;
  const { x, y } = onSheet(sheet, box);
  const [w, h] = [box.width * zoom, box.height * zoom];
  pen.save();
  pen.translate(x, y);
  pen.fillStyle = 'rgba(244, 234, 206, 0.9)';
  pen.fillRect(0, 0, w, h);
  pen.strokeStyle = INK;
  pen.lineWidth = 1.3;
  pen.strokeRect(0, 0, w, h);
  pen.lineWidth = 0.6;
  pen.strokeRect(2.5, 2.5, w - 5, h - 5);
  drawTab(pen, name, Math.max(11, Math.min(16, h * 0.34)));
  pointTo(pen, w, h, box.towards);
  pen.restore();
}

/** The name on a tab above the box, so that the box stays free for counters. */
function drawTab(pen: Pen, name: string, size: number): void {
  pen.font = `italic 400 ${size}px ${FONTS.place}`;
  const width = pen.measureText(name).width + 10;
  const height = size + 5;
  pen.fillStyle = 'rgba(244, 234, 206, 0.95)';
  pen.fillRect(0, -height, width, height);
  pen.lineWidth = 1;
  pen.strokeRect(0, -height, width, height);
  pen.fillStyle = INK;
  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.fillText(name, 5, -height / 2 + size * 0.32);
}

/** A small arrow out of the box, to where the place lies. */
function pointTo(pen: Pen, w: number, h: number, towards: number): void {
  const angle = (towards * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const reach = Math.min(Math.abs(w / 2 / (dx || 1e-6)), Math.abs(h / 2 / (dy || 1e-6)));
  pen.save();
  pen.translate(w / 2 + dx * reach, h / 2 + dy * reach);
  pen.rotate(angle);
  pen.fillStyle = PRINT_RED;
  pen.beginPath();
  pen.moveTo(8, 0);
  pen.lineTo(-1, -4.5);
  pen.lineTo(-1, 4.5);
  pen.closePath();
  pen.fill();
  pen.restore();
}
