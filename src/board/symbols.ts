/** Map symbols of 1945: which stands for what, and how each is drawn inside a frame. Pure but for the pen it is handed. */
import type { BoardFormation } from '../campaign/boardPort.ts';

export type Symbol =
  | 'infantry'
  | 'armour'
  | 'cavalry'
  | 'airborne'
  | 'marines'
  | 'air'
  | 'bomber'
  | 'ships'
  | 'submarine'
  | 'fortress'
  | 'detachment'
  | 'headquarters';

const BY_KIND: Readonly<Record<string, Symbol>> = {
  marines: 'marines',
  airborne: 'airborne',
  air: 'air',
  bomber: 'bomber',
  fleet: 'ships',
  flotilla: 'ships',
  submarines: 'submarine',
  fortress: 'fortress',
  detachment: 'detachment',
};

type Named = Pick<BoardFormation, 'kind' | 'name' | 'short' | 'power'>;

/** What a formation is, without what is attached to it. */
function headOf(name: string): string {
  return name.split(/ with | and |[:,]/)[0] ?? name;
}

export function symbolOf(formation: Named): Symbol {
  const known = BY_KIND[formation.kind];
  if (known !== undefined) return known;
  if (/\bHQ\b/.test(formation.short)) return 'headquarters';
  const head = headOf(formation.name);
  if (/tank|armou?r/i.test(head)) return 'armour';
  if (/cavalry/i.test(head)) return 'cavalry';
  if (/amphibious/i.test(head)) return 'marines';
  return 'infantry';
}

const ECHELONS: Readonly<Record<string, string>> = { army: 'XXXX', corps: 'XXX', division: 'XX', brigade: 'X' };

/** Marks over the frame that tell the size of a command; Japanese area armies stand a step above armies. */
export function echelonOf(formation: Named): string {
  const head = headOf(formation.name);
  if (formation.kind === 'army' && /area army/i.test(head)) return 'XXXXX';
  if (formation.kind === 'brigade' && /regiment/i.test(head)) return 'III';
  if (formation.kind === 'marines') {
    if (/battalion/i.test(head)) return 'II';
    return /brigade/i.test(head) ? 'X' : '';
  }
  return ECHELONS[formation.kind] ?? '';
}

/** One to five marks of strength by men. */
export function strengthPips(men: number): number {
  const steps = [2_000, 8_000, 25_000, 80_000];
  return 1 + steps.filter((step) => men >= step).length;
}

type Pen = CanvasRenderingContext2D;

function line(pen: Pen, ...points: readonly number[]): void {
  pen.beginPath();
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i] ?? 0, points[i + 1] ?? 0];
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.stroke();
}

function cross(pen: Pen, w: number, h: number): void {
  line(pen, 0, 0, w, h);
  line(pen, 0, h, w, 0);
}

const DRAW: Readonly<Record<Symbol, (pen: Pen, w: number, h: number) => void>> = {
  infantry: cross,
  armour: (pen, w, h) => {
    pen.beginPath();
    pen.ellipse(w / 2, h / 2, w * 0.36, h * 0.28, 0, 0, Math.PI * 2);
    pen.stroke();
  },
  cavalry: (pen, w, h) => line(pen, 0, h, w, 0),
  airborne: (pen, w, h) => {
    cross(pen, w, h);
    pen.beginPath();
    pen.arc(w * 0.4, h * 0.92, w * 0.1, Math.PI, 0);
    pen.arc(w * 0.6, h * 0.92, w * 0.1, Math.PI, 0);
    pen.stroke();
  },
  marines: (pen, w, h) => {
    cross(pen, w, h);
    line(pen, w / 2, h * 0.12, w / 2, h * 0.86);
    pen.beginPath();
    pen.arc(w / 2, h * 0.58, h * 0.28, 0.15 * Math.PI, 0.85 * Math.PI);
    pen.stroke();
  },
  air: (pen, w, h) => propeller(pen, w, h, 0.5),
  bomber: (pen, w, h) => {
    propeller(pen, w, h, 0.36);
    line(pen, w * 0.22, h * 0.78, w * 0.78, h * 0.78);
  },
  ships: (pen, w, h) => {
    pen.beginPath();
    pen.moveTo(w * 0.06, h * 0.58);
    pen.lineTo(w * 0.94, h * 0.58);
    pen.lineTo(w * 0.82, h * 0.88);
    pen.lineTo(w * 0.16, h * 0.88);
    pen.closePath();
    pen.rect(w * 0.34, h * 0.36, w * 0.32, h * 0.22);
    pen.rect(w * 0.44, h * 0.12, w * 0.1, h * 0.24);
    pen.rect(w * 0.16, h * 0.46, w * 0.12, h * 0.12);
    pen.rect(w * 0.72, h * 0.46, w * 0.12, h * 0.12);
    pen.fill();
  },
  submarine: (pen, w, h) => {
    pen.beginPath();
    pen.ellipse(w / 2, h * 0.66, w * 0.44, h * 0.2, 0, 0, Math.PI * 2);
    pen.rect(w * 0.44, h * 0.26, w * 0.16, h * 0.3);
    pen.fill();
  },
  fortress: (pen, w, h) => {
    const t = h * 0.28;
    line(
      pen,
      0,
      t,
      w * 0.2,
      t,
      w * 0.2,
      0,
      w * 0.4,
      0,
      w * 0.4,
      t,
      w * 0.6,
      t,
      w * 0.6,
      0,
      w * 0.8,
      0,
      w * 0.8,
      t,
      w,
      t,
    );
    cross(pen, w, h);
  },
  detachment: (pen, w, h) => {
    pen.beginPath();
    pen.arc(w / 2, h / 2, h * 0.2, 0, Math.PI * 2);
    pen.fill();
  },
  headquarters: (pen, w, h) => {
    line(pen, 0, h * 0.34, w, h * 0.34);
    pen.fillRect(0, 0, w, h * 0.34);
  },
};

function propeller(pen: Pen, w: number, h: number, at: number): void {
  pen.beginPath();
  pen.moveTo(w / 2, h * at);
  pen.bezierCurveTo(w * 0.36, h * (at - 0.34), w * 0.1, h * (at - 0.3), w * 0.1, h * at);
  pen.bezierCurveTo(w * 0.1, h * (at + 0.3), w * 0.36, h * (at + 0.34), w / 2, h * at);
  pen.bezierCurveTo(w * 0.64, h * (at - 0.34), w * 0.9, h * (at - 0.3), w * 0.9, h * at);
  pen.bezierCurveTo(w * 0.9, h * (at + 0.3), w * 0.64, h * (at + 0.34), w / 2, h * at);
  pen.stroke();
}

/** Draws the frame and what stands in it, its upper left corner at the pen's origin. */
export function drawSymbol(pen: Pen, symbol: Symbol, w: number, h: number, weight: number): void {
  pen.lineWidth = weight;
  pen.lineJoin = 'miter';
  pen.strokeRect(0, 0, w, h);
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, w, h);
  pen.clip();
  DRAW[symbol](pen, w, h);
  pen.restore();
}
