/** Who holds what, who claims it and who is to receive it: wash and hatch, border, bold strokes, broken inner line. */
import type { BoardArea, BoardModel, Hatch } from '../campaign/boardPort.ts';
import { inUnits, isOnSheet, outlineOf, type DrawingSheet } from './drawingSheet.ts';
import { SHAPES, type Shape } from './geo.ts';
import { inkOf, PRINT_RED, washOf, type HatchKind } from './palette.ts';

type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** One tile of each hatch in pixels of the page; strokes run over the edge so that tiles join. */
const HATCHES: Readonly<Record<HatchKind, { size: number; strokes: readonly Stroke[]; dots: boolean }>> = {
  slash: {
    size: 8,
    strokes: [
      [-2, 10, 10, -2],
      [-2, 2, 2, -2],
      [6, 10, 10, 6],
    ],
    dots: false,
  },
  backslash: {
    size: 8,
    strokes: [
      [-2, -2, 10, 10],
      [6, -2, 10, 2],
      [-2, 6, 2, 10],
    ],
    dots: false,
  },
  level: { size: 7, strokes: [[-1, 3.5, 8, 3.5]], dots: false },
  upright: { size: 7, strokes: [[3.5, -1, 3.5, 8]], dots: false },
  cross: {
    size: 9,
    strokes: [
      [-1, -1, 10, 10],
      [-1, 10, 10, -1],
    ],
    dots: false,
  },
  dots: { size: 8, strokes: [], dots: true },
  plain: { size: 8, strokes: [], dots: false },
};

const tiles = new Map<string, HTMLCanvasElement>();

function hatchTile(kind: HatchKind, colour: string, ratio: number): HTMLCanvasElement {
  const key = `${kind}/${colour}/${ratio}`;
  const made = tiles.get(key);
  if (made !== undefined) return made;
  const { size, strokes, dots } = HATCHES[kind];
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(size * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.scale(canvas.width / size, canvas.width / size);
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 0.8;
  for (const [x1, y1, x2, y2] of strokes) {
    pen.beginPath();
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
    pen.stroke();
  }
  if (dots) {
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.beginPath();
      pen.arc(x, y, 0.85, 0, Math.PI * 2);
      pen.fill();
    }
  }
  tiles.set(key, canvas);
  return canvas;
}

function hatchFill(sheet: DrawingSheet, kind: HatchKind, colour: string): CanvasPattern | null {
  const pattern = sheet.pen.createPattern(hatchTile(kind, colour, sheet.ratio), 'repeat');
  // The tile counts in pixels of the screen, the pen in units: the hatch keeps its width at every zoom.
  const back = 1 / (sheet.zoom * sheet.ratio);
  pattern?.setTransform(new DOMMatrix([back, 0, 0, back, 0, 0]));
  return pattern;
}

export function paintAreas(sheet: DrawingSheet, areas: BoardModel['areas']): void {
  inUnits(sheet);
  for (const shape of SHAPES) {
    const area = areas[shape.id];
    if (area === undefined || shape.kind === 'sea' || shape.box !== null || !isOnSheet(sheet, shape)) continue;
    paintArea(sheet, shape, area);
  }
  paintSeams(sheet);
}

function paintArea(sheet: DrawingSheet, shape: Shape, area: BoardArea): void {
  const { pen } = sheet;
  const path = outlineOf(shape);
  const ink = washOf(area.control);
  pen.save();
  pen.clip(path, 'evenodd');
  if (ink !== null) {
    const isHome = area.control === 'USSR' && shape.id.startsWith('URS_');
    pen.globalAlpha = isHome ? 0.06 : 0.12;
    pen.fillStyle = ink.wash;
    pen.fill(path, 'evenodd');
    pen.globalAlpha = isHome ? 0.1 : 0.26;
    pen.fillStyle = hatchFill(sheet, ink.hatch, ink.wash) ?? ink.wash;
    pen.fill(path, 'evenodd');
    border(sheet, path, ink.wash, 0.17, bandOf(shape));
    border(sheet, path, ink.wash, 0.2, bandOf(shape) * 0.5);
    border(sheet, path, ink.wash, 0.55, 0.8);
  }
  paintClaim(sheet, path, area.hatch);
  if (area.recipient !== null && area.recipient !== area.control) {
    const recipient = inkOf(area.recipient);
    pen.setLineDash(recipient.dash.map((part) => part / sheet.zoom));
    border(sheet, path, recipient.wash, 0.9, 1.9);
  }
  pen.restore();
}

/** Islands are too small for a broad border. */
function bandOf(shape: Shape): number {
  return shape.kind === 'island' ? 3.5 : 8;
}

/** A line inside the outline: the clip takes away its outer half. */
function border(sheet: DrawingSheet, path: Path2D, colour: string, alpha: number, width: number): void {
  const { pen, zoom } = sheet;
  pen.globalAlpha = alpha;
  pen.strokeStyle = colour;
  pen.lineJoin = 'round';
  pen.lineWidth = (2 * width) / zoom;
  pen.stroke(path);
}

const CLAIMS: Readonly<Record<Hatch, { kind: HatchKind; colour: string; alpha: number } | null>> = {
  none: null,
  claimed: { kind: 'slash', colour: '#a3261c', alpha: 0.6 },
  standOff: { kind: 'cross', colour: '#3a1a14', alpha: 0.62 },
  disputed: { kind: 'upright', colour: '#6b4a5e', alpha: 0.4 },
};

/** Grease pencil laid over a place, broader than any printed hatch. */
function paintClaim(sheet: DrawingSheet, path: Path2D, hatch: Hatch): void {
  const claim = CLAIMS[hatch];
  if (claim === null) return;
  const { pen } = sheet;
  const pattern = sheet.pen.createPattern(hatchTile(claim.kind, claim.colour, sheet.ratio * 2), 'repeat');
  const back = 1 / (sheet.zoom * sheet.ratio);
  pattern?.setTransform(new DOMMatrix([back, 0, 0, back, 0, 0]));
  pen.globalAlpha = claim.alpha;
  pen.fillStyle = pattern ?? claim.colour;
  pen.fill(path, 'evenodd');
}

/** Thin lines between places on land, so that one sees what can be pressed; the sea's are fainter and come nearer. */
function paintSeams(sheet: DrawingSheet): void {
  const { pen, zoom } = sheet;
  pen.lineJoin = 'round';
  for (const shape of SHAPES) {
    if (!isOnSheet(sheet, shape) || shape.box !== null) continue;
    const isSea = shape.kind === 'sea';
    pen.globalAlpha = isSea ? 0.28 : shape.kind === 'island' ? 0.5 : 0.3;
    pen.strokeStyle = isSea ? '#e9f2ec' : PRINT_RED;
    pen.lineWidth = (isSea ? 0.9 : 0.75) / zoom;
    pen.setLineDash(isSea ? [1.2 / zoom, 4.5 / zoom] : []);
    pen.stroke(outlineOf(shape));
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}
