/** The eye over the sheet: where it looks, how it glides there, and how far it may go. */
import type { Bounds, Point } from './geo.ts';
import { ease, easeOut, type Motions } from './motion.ts';
import { between, clampView, fitView, openingView, panBy, zoomAt, type Insets, type Size, type View } from './view.ts';

export interface CameraHost {
  readonly motions: Motions;
  readonly isStill: () => boolean;
  /** Called after every change of what is seen. */
  readonly looked: (isZoomed: boolean) => void;
}

/** One press of an arrow key: how far the sheet slides under the window. */
const STEPS = { left: [90, 0], right: [-90, 0], up: [0, 90], down: [0, -90] } as const;

export class Camera {
  readonly #host: CameraHost;
  #view: View;
  #size: Size;
  /** Where a glide is bound, so that a second turn of the wheel adds to the first. */
  #goal: View | null = null;
  #flight = 0;

  constructor(host: CameraHost, size: Size) {
    this.#host = host;
    this.#size = size;
    this.#view = openingView(size);
  }

  get view(): View {
    return this.#view;
  }

  get size(): Size {
    return this.#size;
  }

  #look(view: View): void {
    const isZoomed = view.zoom !== this.#view.zoom;
    this.#view = view;
    this.#host.looked(isZoomed);
  }

  flyTo(view: View, duration: number): void {
    const from = this.#view;
    const flight = ++this.#flight;
    if (this.#host.isStill() || duration === 0) {
      this.#goal = null;
      return this.#look(view);
    }
    this.#goal = view;
    const curve = duration < 300 ? easeOut : ease;
    const step = (part: number): void => {
      if (flight === this.#flight) this.#look(part >= 1 ? view : between(from, view, curve(part)));
    };
    const done = (): void => {
      if (flight === this.#flight) this.#goal = null;
    };
    this.#host.motions.add({ delay: 0, duration, step, done }, performance.now());
    this.#host.looked(false);
  }

  centre(at: Point, zoom: number, duration: number): void {
    this.flyTo(clampView({ ...at, zoom }, this.#size), duration);
  }

  fit(part: Bounds | null): void {
    this.flyTo(part === null ? openingView(this.#size) : fitView(part, this.#size), 480);
  }

  zoomAt(at: Point, factor: number, isGentle: boolean): void {
    const from = isGentle ? (this.#goal ?? this.#view) : this.#view;
    this.flyTo(zoomAt(from, this.#size, at, factor), isGentle ? 150 : 0);
  }

  zoomBy(factor: number): void {
    const { width, height, insets } = this.#size;
    const middle = { x: (insets.left + width - insets.right) / 2, y: (insets.top + height - insets.bottom) / 2 };
    this.flyTo(zoomAt(this.#goal ?? this.#view, this.#size, middle, factor), 200);
  }

  /** By hand: at once, and any glide is over. */
  pan(dx: number, dy: number): void {
    this.flyTo(panBy(this.#view, this.#size, dx, dy), 0);
  }

  step(towards: keyof typeof STEPS): void {
    const [dx, dy] = STEPS[towards];
    this.flyTo(panBy(this.#goal ?? this.#view, this.#size, dx, dy), 140);
  }

  resize(size: Size): void {
    const isWhole = this.#goal === null && this.#isOpening();
    const kept = this.#goal ?? this.#view;
    this.#size = size;
    this.flyTo(isWhole ? openingView(size) : clampView(kept, size), 0);
  }

  /** Nobody has moved the sheet yet: it may follow the window. */
  #isOpening(): boolean {
    const opening = openingView(this.#size);
    const { x, y, zoom } = this.#view;
    return Math.abs(opening.zoom - zoom) < 1e-6 && Math.hypot(opening.x - x, opening.y - y) < 1;
  }

  setInsets(insets: Insets): void {
    const own = this.#size.insets;
    const edges = ['top', 'right', 'bottom', 'left'] as const;
    if (edges.some((edge) => insets[edge] !== own[edge])) this.resize({ ...this.#size, insets });
  }
}
