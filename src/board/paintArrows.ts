/** Grease pencil and ink: a plan in draft is broken and light, an order is inked, a force under way is heavy and filled. */
import type { ArrowState } from '../campaign/boardPort.ts';
import type { ArrowLine } from './arrows.ts';
import { inPixels, onSheet, scatter, type DrawingSheet } from './drawingSheet.ts';
import type { Point } from './geo.ts';
import { inkOf } from './palette.ts';
import { lengthOf } from './routes.ts';

interface Hand {
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[];
  /** Strokes laid over one another, each a little off. */
  readonly strokes: number;
  readonly jitter: number;
  readonly head: number;
}

const HANDS: Readonly<Record<ArrowState, Hand>> = {
  draft: { width: 3.4, alpha: 0.42, dash: [13, 9], strokes: 4, jitter: 1.1, head: 13 },
  sealed: { width: 3.6, alpha: 0.92, dash: [], strokes: 1, jitter: 0, head: 14 },
  underway: { width: 6.4, alpha: 0.34, dash: [], strokes: 6, jitter: 1.5, head: 20 },
};

export function paintArrows(sheet: DrawingSheet, lines: readonly ArrowLine[], selected: string | null): void {
  inPixels(sheet);
  const order: readonly ArrowState[] = ['draft', 'sealed', 'underway'];
  for (const state of order) {
    for (const line of lines)
      if (line.arrow.state === state) paintArrow(sheet, line, line.arrow.operation === selected);
  }
}

function paintArrow(sheet: DrawingSheet, line: ArrowLine, isSelected: boolean): void {
  const { pen } = sheet;
  const hand = HANDS[line.arrow.state];
  const points = line.points.map((point) => onSheet(sheet, point));
  const head = Math.min(hand.head, lengthOf(points) * 0.4);
  const shaft = cutBack(points, head * 0.7);
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = hand.dash.length > 0 ? 'butt' : 'round';
  pen.strokeStyle = isSelected ? 'rgba(255, 250, 226, 0.95)' : 'rgba(250, 243, 222, 0.5)';
  pen.lineWidth = hand.width + (isSelected ? 6 : 3);
  trace(pen, shaft, () => 0);
  pen.stroke();
  pen.strokeStyle = pen.fillStyle = inkOf(line.arrow.power).wash;
  pen.globalAlpha = hand.alpha;
  pen.setLineDash([...hand.dash]);
  const random = scatter(line.arrow.operation);
  for (let i = 0; i < hand.strokes; i++) {
    pen.lineWidth = hand.strokes === 1 ? hand.width : hand.width * (0.35 + random() * 0.65);
    trace(pen, shaft, () => (random() - 0.5) * 2 * hand.jitter);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = Math.min(1, hand.alpha * (hand.strokes > 1 ? 2.1 : 1));
  drawHead(pen, points, head, line.arrow.state === 'draft');
  pen.restore();
}

function trace(pen: CanvasRenderingContext2D, points: readonly Point[], off: () => number): void {
  pen.beginPath();
  points.forEach(({ x, y }, i) => {
    const [px, py] = [x + off(), y + off()];
    if (i === 0) pen.moveTo(px, py);
    else pen.lineTo(px, py);
  });
}

function cutBack(points: readonly Point[], length: number): readonly Point[] {
  const tip = points.at(-1);
  if (tip === undefined) return points;
  const kept = points.filter((point) => Math.hypot(point.x - tip.x, point.y - tip.y) > length);
  return kept.length > 1 ? kept : points;
}

/** An open wedge for a draft, a filled one for what has been ordered. */
function drawHead(pen: CanvasRenderingContext2D, points: readonly Point[], size: number, isOpen: boolean): void {
  const tip = points.at(-1);
  const back = points.findLast((point) => tip !== undefined && Math.hypot(point.x - tip.x, point.y - tip.y) >= size);
  if (tip === undefined || back === undefined) return;
  pen.save();
  pen.translate(tip.x, tip.y);
  pen.rotate(Math.atan2(tip.y - back.y, tip.x - back.x));
  pen.beginPath();
  pen.moveTo(-size, -size * 0.55);
  pen.lineTo(0, 0);
  pen.lineTo(-size, size * 0.55);
  if (isOpen) {
    pen.lineWidth = 3;
    pen.stroke();
  } else {
    pen.lineTo(-size * 0.72, 0);
    pen.closePath();
    pen.fill();
  }
  pen.restore();
}
