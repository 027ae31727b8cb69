/** Everything that is drawn on the transparent sheet, in the order in which a staff would draw it. */
import type { BoardModel, BoardPort, BoardTarget } from '../campaign/boardPort.ts';
import type { ArrowLine } from './arrows.ts';
import { inPixels, inUnits, onSheet, outlineOf, type DrawingSheet } from './drawingSheet.ts';
import { overlaps, SHAPES, shapeNamed, type Bounds, type Point, type Shape } from './geo.ts';
import { layLabels } from './labels.ts';
import { boxAround, tierFor, type TokenPlace } from './layout.ts';
import { paintAreas } from './paintAreas.ts';
import { paintArrows } from './paintArrows.ts';
import { paintLines } from './paintLines.ts';
import { fontOf, paintBoxes, paintLabels, paintMarks, paintThreads } from './paintPlaces.ts';
import { paintWeather } from './paintWeather.ts';

export interface SheetContent {
  readonly model: BoardModel;
  /** Who holds what as it is shown: during a showing still the day before. */
  readonly areas: BoardModel['areas'];
  readonly lines: readonly ArrowLine[];
  readonly places: readonly TokenPlace[];
  readonly selected: BoardTarget | null;
  readonly port: BoardPort;
}

export function nameOnMap(port: Pick<BoardPort, 'locale' | 'nameOf'>, shape: Shape): string {
  return port.locale === 'en' ? shape.label.period : port.nameOf(shape.id);
}

export function paintSheet(sheet: DrawingSheet, content: SheetContent): void {
  const { model, port, places, selected } = content;
  paintAreas(sheet, content.areas);
  paintWeather(sheet, model.weather);
  paintLines(sheet, model);
  if (selected?.kind === 'area') paintChoice(sheet, selected.id, true);
  paintArrows(sheet, content.lines, selected?.kind === 'operation' ? selected.id : null);
  const nameOf = (shape: Shape): string => nameOnMap(port, shape);
  paintBoxes(sheet, nameOf);
  paintThreads(sheet, threadsOf(sheet, places));
  paintMarks(sheet);
  const labels = layLabels({
    shapes: SHAPES.filter((shape) => inPart(sheet.part, shape.anchor)),
    zoom: sheet.zoom,
    project: (point) => onSheet(sheet, point),
    nameOf,
    measure: (text, style) => {
      sheet.pen.font = fontOf(style);
      return sheet.pen.measureText(text).width;
    },
    taken: [...counterBoxes(sheet, places), ...markBoxes(sheet), ...signBoxes(sheet, model)],
    wanted: new Set(selected?.kind === 'area' ? [selected.id] : []),
  });
  paintLabels(sheet, labels);
}

function inPart(part: Bounds, { x, y }: Point): boolean {
  return overlaps(part, { left: x - 1, top: y - 1, right: x + 1, bottom: y + 1 });
}

function middleOnSheet(sheet: DrawingSheet, place: TokenPlace): Point {
  const at = onSheet(sheet, place.anchor);
  return { x: at.x + place.dx, y: at.y + place.dy };
}

function counterBoxes(sheet: DrawingSheet, places: readonly TokenPlace[]): Bounds[] {
  const tier = tierFor(sheet.zoom);
  return places.map((place) => {
    const box = boxAround(middleOnSheet(sheet, place), tier, 1);
    const pile = place.stack.members.length > 1 ? 7 : 0;
    return { ...box, top: box.top - pile, right: box.right + pile, bottom: box.bottom + pile };
  });
}

/** A name may touch its own mark but not stand on another; the marks are small enough to serve for both. */
function markBoxes(sheet: DrawingSheet): Bounds[] {
  return SHAPES.filter((shape) => shape.kind !== 'sea' && shape.box === null).map((shape) => {
    const { x, y } = onSheet(sheet, shape.anchor);
    return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
  });
}

/** Signs of the weather stand at the middle of their seas. */
function signBoxes(sheet: DrawingSheet, model: BoardModel): Bounds[] {
  return SHAPES.filter(({ id }) => (model.weather[id] ?? 'clear') !== 'clear').map((shape) => {
    const { x, y } = onSheet(sheet, shape.anchor);
    return { left: x - 11, top: y - 11, right: x + 11, bottom: y + 11 };
  });
}

/** Threads only where the counter stands off its place. */
function threadsOf(sheet: DrawingSheet, places: readonly TokenPlace[]): (readonly [Point, Point])[] {
  return places
    .filter((place) => shapeNamed(place.stack.area)?.box === null && !place.stack.isAtSea)
    .map((place) => [onSheet(sheet, place.anchor), middleOnSheet(sheet, place)]);
}

/** What is chosen or pointed at: its outline with a glow, or a ring where the outline would be a mere knot. */
export function paintChoice(sheet: DrawingSheet, area: string, isChosen: boolean): void {
  const shape = shapeNamed(area);
  if (shape === undefined) return;
  const { pen, zoom } = sheet;
  const { bounds, box } = shape;
  pen.lineJoin = 'round';
  const isSmall = Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top) * zoom < 44;
  if (isSmall && shape.kind !== 'sea' && box === null) {
    inPixels(sheet);
    const at = onSheet(sheet, shape.anchor);
    pen.beginPath();
    pen.arc(at.x, at.y, 14, 0, Math.PI * 2);
    strokeTwice(pen, isChosen, 1, () => pen.stroke());
    return;
  }
  inUnits(sheet);
  if (box !== null) return strokeTwice(pen, isChosen, zoom, () => pen.strokeRect(box.x, box.y, box.width, box.height));
  const path = outlineOf(shape);
  pen.fillStyle = isChosen ? 'rgba(255, 248, 214, 0.16)' : 'rgba(255, 248, 214, 0.12)';
  pen.fill(path, 'evenodd');
  strokeTwice(pen, isChosen, zoom, () => pen.stroke(path));
}

function strokeTwice(pen: CanvasRenderingContext2D, isChosen: boolean, zoom: number, stroke: () => void): void {
  pen.strokeStyle = isChosen ? 'rgba(255, 246, 205, 0.95)' : 'rgba(255, 246, 205, 0.75)';
  pen.lineWidth = (isChosen ? 5 : 3) / zoom;
  stroke();
  pen.strokeStyle = isChosen ? '#1d1712' : 'rgba(29, 23, 18, 0.65)';
  pen.lineWidth = (isChosen ? 1.9 : 1) / zoom;
  stroke();
}
