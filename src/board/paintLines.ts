/** Lines that the powers drew: the air and naval boundaries of Potsdam, the parallels, the line that Stalin asked for. */
import { lines as lineRows, unit } from '../../assets/map/theatre.json';
import type { BoardModel } from '../campaign/boardPort.ts';
import { inPixels, onSheet, type DrawingSheet } from './drawingSheet.ts';
import { decode, type Point } from './geo.ts';
import { FONTS, PRINT_RED } from './palette.ts';
import { lengthOf, pointAlong } from './routes.ts';

interface LineRow {
  readonly id: string;
  readonly name: string;
  readonly path: readonly number[];
}

interface DrawnLine {
  readonly id: string;
  readonly name: string;
  readonly points: readonly Point[];
}

function pointsOf(path: readonly number[]): Point[] {
  const flat = decode(path, unit);
  const out: Point[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) out.push({ x: flat[i] ?? 0, y: flat[i + 1] ?? 0 });
  return out;
}

const LINES: readonly DrawnLine[] = (lineRows as readonly LineRow[]).map(({ id, name, path }) => ({
  id,
  name,
  points: pointsOf(path),
}));

/** Lettered along the line: the list's names are for readers, not for the map. */
const LETTERING: Readonly<Record<string, string>> = {
  agreedJapanSea26jul: 'AIR AND NAVAL BOUNDARY · 26 JULY 1945',
  agreedKuril26jul: 'BOUNDARY · 26 JULY',
  krilonSoya: '',
  parallel38: '38°',
  parallel50: '50°',
  rumoiKushiro: 'RUMOI – KUSHIRO',
  jcsOnekotan13aug: 'J.C.S. · 13 AUG.',
};

/** The agreed boundaries always; the others once the papers that the seat has seen speak of them. */
export function linesFor(model: BoardModel): readonly string[] {
  const { areas } = model;
  const out = ['agreedJapanSea26jul', 'krilonSoya', 'agreedKuril26jul', 'parallel50'];
  const south = areas['KOR_SEOUL']?.recipient ?? null;
  const north = areas['KOR_PYONGYANG']?.recipient ?? null;
  if (south !== null && south !== north) out.push('parallel38');
  const rumoi = areas['HOK_RUMOI'];
  const isAsked =
    rumoi !== undefined && (rumoi.hatch !== 'none' || rumoi.recipient === 'USSR' || rumoi.control === 'USSR');
  if (isAsked || model.arrows.some((arrow) => arrow.places.at(-1) === 'HOK_RUMOI')) out.push('rumoiKushiro');
  const farKuril = areas['KUR_SHUMSHU']?.recipient ?? null;
  const nearKuril = areas['KUR_MATSUWA']?.recipient ?? null;
  if (farKuril !== null && nearKuril !== null && farKuril !== nearKuril) out.push('jcsOnekotan13aug');
  return out;
}

const PENCILLED: readonly string[] = ['rumoiKushiro'];

export function paintLines(sheet: DrawingSheet, model: BoardModel): void {
  const shown = linesFor(model);
  inPixels(sheet);
  for (const line of LINES) {
    if (!shown.includes(line.id)) continue;
    const points = line.points.map((point) => onSheet(sheet, point));
    stroke(sheet, points, PENCILLED.includes(line.id));
    letter(sheet, longestRun(points), LETTERING[line.id] ?? line.name);
  }
}

function stroke(sheet: DrawingSheet, points: readonly Point[], isPencilled: boolean): void {
  const { pen } = sheet;
  pen.save();
  pen.lineJoin = pen.lineCap = 'round';
  const path = new Path2D();
  points.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  pen.strokeStyle = 'rgba(250, 243, 222, 0.55)';
  pen.lineWidth = isPencilled ? 6 : 4.2;
  pen.stroke(path);
  pen.strokeStyle = isPencilled ? '#a3261c' : PRINT_RED;
  pen.globalAlpha = 0.85;
  pen.lineWidth = isPencilled ? 3 : 1.6;
  pen.setLineDash(isPencilled ? [16, 7] : [11, 4, 1.5, 4]);
  pen.stroke(path);
  pen.restore();
}

/** The longest part of a line without a sharp bend: letters laid over a bend cannot be read. */
function longestRun(points: readonly Point[]): readonly Point[] {
  let best: readonly Point[] = [];
  let run: Point[] = [];
  points.forEach((point, i) => {
    const [a, b] = [run.at(-2), run.at(-1)];
    if (a !== undefined && b !== undefined && bend(a, b, point) > 0.25) run = [b];
    run.push(point);
    if (i > 0 && lengthOf(run) > lengthOf(best)) best = [...run];
  });
  return best;
}

function bend(a: Point, b: Point, c: Point): number {
  const turn = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

/** Capitals along the middle of a line, where it is long enough to carry them. */
function letter(sheet: DrawingSheet, points: readonly Point[], text: string): void {
  const { pen, zoom } = sheet;
  if (text === '' || zoom < 0.34) return;
  const size = Math.min(13, 9 + zoom * 2);
  pen.save();
  pen.font = `italic 400 ${size}px ${FONTS.place}`;
  pen.textAlign = 'center';
  const glyphs = Array.from(text).map((glyph) => ({ glyph, width: pen.measureText(glyph).width + size * 0.14 }));
  const width = glyphs.reduce((sum, { width: own }) => sum + own, 0);
  const length = lengthOf(points);
  if (length < width * 1.15) {
    pen.restore();
    return;
  }
  const isBackwards = (points.at(-1)?.x ?? 0) < (points[0]?.x ?? 0);
  const way = isBackwards ? points.toReversed() : points;
  let at = (length - width) / 2;
  for (const { glyph, width: own } of glyphs) {
    const spot = pointAlong(way, (at + own / 2) / length);
    at += own;
    pen.save();
    pen.translate(spot.x, spot.y);
    pen.rotate(spot.angle);
    pen.lineWidth = 3;
    pen.strokeStyle = 'rgba(248, 240, 216, 0.75)';
    pen.strokeText(glyph, 0, -5);
    pen.fillStyle = PRINT_RED;
    pen.fillText(glyph, 0, -5);
    pen.restore();
  }
  pen.restore();
}
