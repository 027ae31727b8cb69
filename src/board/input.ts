/** Hands on the board: drag, pinch, wheel, press, hover, keys. It tells what was meant and knows nothing of maps. */
import type { Point } from './geo.ts';

export interface Gestures {
  readonly pan: (dx: number, dy: number) => void;
  /** `isGentle` for the wheel, which may glide; fingers are followed at once. */
  readonly zoom: (at: Point, factor: number, isGentle: boolean) => void;
  readonly press: (at: Point) => void;
  readonly hover: (at: Point | null) => void;
  readonly key: (key: BoardKey) => void;
}

export type BoardKey = 'in' | 'out' | 'whole' | 'left' | 'right' | 'up' | 'down' | 'close';

const KEYS: Readonly<Record<string, BoardKey>> = {
  '+': 'in',
  '=': 'in',
  '-': 'out',
  _: 'out',
  '0': 'whole',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Escape: 'close',
};

/** A hand that trembles less than this has pressed, not dragged. */
const TREMBLE = { mouse: 4, touch: 9 } as const;

interface Finger {
  at: Point;
  readonly start: Point;
  readonly isTouch: boolean;
  hasMoved: boolean;
}

/** Listens on `surface` and returns how to stop. */
export function listen(surface: HTMLElement, gestures: Gestures): () => void {
  const hand = new Hand(surface, gestures);
  const ending = new AbortController();
  const { signal } = ending;
  surface.addEventListener('pointerdown', (event) => hand.down(event), { signal });
  surface.addEventListener('pointermove', (event) => hand.move(event), { signal });
  surface.addEventListener('pointerup', (event) => hand.up(event), { signal });
  surface.addEventListener('pointercancel', (event) => hand.cancel(event), { signal });
  surface.addEventListener('pointerleave', () => gestures.hover(null), { signal });
  surface.addEventListener('wheel', (event) => hand.wheel(event), { signal, passive: false });
  window.addEventListener('keydown', (event) => onKey(event, surface, gestures), { signal });
  return () => ending.abort();
}

/** Keys belong to the board only while nothing else on the page has them. */
function onKey(event: KeyboardEvent, surface: HTMLElement, gestures: Gestures): void {
  const key = KEYS[event.key];
  const focused = document.activeElement;
  const isFree = focused === null || focused === document.body || focused.contains(surface);
  if (key === undefined || !isFree || event.defaultPrevented) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key !== 'close') event.preventDefault();
  gestures.key(key);
}

class Hand {
  readonly #surface: HTMLElement;
  readonly #gestures: Gestures;
  readonly #fingers = new Map<number, Finger>();

  constructor(surface: HTMLElement, gestures: Gestures) {
    this.#surface = surface;
    this.#gestures = gestures;
  }

  down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button > 1) return;
    this.#surface.setPointerCapture(event.pointerId);
    const at = this.#point(event);
    const isTouch = event.pointerType !== 'mouse';
    this.#fingers.set(event.pointerId, { at, start: at, isTouch, hasMoved: false });
    // A second finger makes a pinch of it: neither may end as a press.
    if (this.#fingers.size > 1) for (const finger of this.#fingers.values()) finger.hasMoved = true;
  }

  move(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    const at = this.#point(event);
    if (finger === undefined) {
      if (event.pointerType === 'mouse') this.#gestures.hover(at);
      return;
    }
    const other = [...this.#fingers.values()].find((item) => item !== finger);
    if (other === undefined) this.#drag(finger, at);
    else this.#pinch(finger, other, at);
    finger.at = at;
  }

  #drag(finger: Finger, at: Point): void {
    const far = Math.hypot(at.x - finger.start.x, at.y - finger.start.y);
    const isFirst = !finger.hasMoved;
    if (isFirst && far < (finger.isTouch ? TREMBLE.touch : TREMBLE.mouse)) return;
    finger.hasMoved = true;
    const from = isFirst ? finger.start : finger.at;
    this.#gestures.pan(at.x - from.x, at.y - from.y);
  }

  #pinch(finger: Finger, other: Finger, at: Point): void {
    const before = Math.hypot(finger.at.x - other.at.x, finger.at.y - other.at.y);
    const after = Math.hypot(at.x - other.at.x, at.y - other.at.y);
    this.#gestures.pan((at.x - finger.at.x) / 2, (at.y - finger.at.y) / 2);
    if (before < 8) return;
    this.#gestures.zoom({ x: (at.x + other.at.x) / 2, y: (at.y + other.at.y) / 2 }, after / before, false);
  }

  up(event: PointerEvent): void {
    const finger = this.#fingers.get(event.pointerId);
    this.#fingers.delete(event.pointerId);
    if (finger !== undefined && !finger.hasMoved) this.#gestures.press(finger.start);
  }

  cancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 400 : 1;
    // A trackpad's pinch comes as small steps with the control key.
    const strength = event.ctrlKey ? 0.01 : 0.0016;
    const turn = Math.max(-240, Math.min(240, event.deltaY * unit));
    this.#gestures.zoom(this.#point(event), Math.exp(-turn * strength), !event.ctrlKey);
  }

  #point(event: MouseEvent): Point {
    const box = this.#surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }
}
