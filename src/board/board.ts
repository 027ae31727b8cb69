/** The board itself: holds the view, keeps the drawing in step with the model, and answers to hands on it. */
import type * as Phaser from 'phaser';
import type { BoardModel, BoardPort, BoardTarget, BoardView } from '../campaign/boardPort.ts';
import { arrowLines, type ArrowLine } from './arrows.ts';
import { Choice } from './choice.ts';
import { covers, planSheet } from './drawingSheet.ts';
import { OpenedStack } from './fan.ts';
import { shapeNamed, type Point } from './geo.ts';
import type { BoardKey } from './input.ts';
import { layTokens, tierFor, withConvoys } from './layout.ts';
import { easeOut, ease, Motions } from './motion.ts';
import { Overlay } from './overlay.ts';
import { paintSheet } from './painter.ts';
import { plan } from './plan.ts';
import { pressedAt, tipFor, type Pressed } from './press.ts';
import { Showing } from './showing.ts';
import { Stage } from './stage.ts';
import { stacksOf } from './stacks.ts';
import { Tip } from './tip.ts';
import { Tokens } from './tokens.ts';
import { between, clampView, fitView, openingView, panBy, PRESETS, zoomAt, type Size, type View } from './view.ts';

/** After the last turn of the wheel, before names and counters find their new places. */
const SETTLE = 110;
/** Two redrawings during a long drag are at least so far apart. */
const REDRAW_EVERY = 160;

export class Board {
  readonly #port: BoardPort;
  readonly #ratio: number;
  readonly #stage: Stage;
  readonly #tokens: Tokens;
  readonly #fan: OpenedStack;
  readonly #choice: Choice;
  readonly #tip: Tip;
  readonly #dim: Phaser.GameObjects.Rectangle;
  readonly #motions = new Motions();
  readonly #scene: Phaser.Scene;
  readonly #wake: () => void;
  #front: Overlay;
  #back: Overlay;
  #size: Size;
  #view: View;
  #goal: View | null = null;
  #flight = 0;
  #model: BoardModel;
  #areas: BoardModel['areas'];
  #lines: readonly ArrowLine[] = [];
  #showing: Showing | null = null;
  #hovered: string | null = null;
  #redrawAt = 0;
  #drawnAt = 0;
  #needsPlacing = true;

  constructor(
    scene: Phaser.Scene,
    port: BoardPort,
    base: HTMLImageElement,
    size: Size,
    ratio: number,
    wake: () => void,
  ) {
    this.#scene = scene;
    this.#port = port;
    this.#ratio = ratio;
    this.#size = size;
    this.#wake = wake;
    this.#view = openingView(size);
    this.#model = port.model();
    this.#areas = this.#model.areas;
    this.#stage = new Stage(scene, base, wake);
    this.#back = new Overlay(scene);
    this.#front = new Overlay(scene);
    this.#dim = scene.add.rectangle(0, 0, 1, 1, 0x7f879c).setOrigin(0, 0).setBlendMode('MULTIPLY').setVisible(false);
    this.#choice = new Choice(scene, ratio);
    this.#tokens = new Tokens(scene, ratio);
    this.#fan = new OpenedStack(scene, this.#tokens, ratio);
    this.#tip = new Tip(scene, ratio);
    this.#dimRoom();
    this.#redraw(performance.now());
  }

  /** One frame. Tells whether there is anything left to do. */
  frame(now: number): boolean {
    this.#motions.advance(now);
    if (this.#redrawAt > 0 && now >= this.#redrawAt) this.#redraw(now);
    const part = this.#front.part;
    const isBare = part === null || !covers(part, this.#view, this.#size);
    if (isBare && now >= this.#drawnAt + REDRAW_EVERY) this.#redraw(now);
    if (this.#needsPlacing || this.#motions.isMoving) this.#placeAll();
    return this.#motions.isMoving || this.#redrawAt > 0 || isBare;
  }

  #placeAll(): void {
    this.#needsPlacing = false;
    const [view, size] = [this.#view, this.#size];
    this.#stage.place(view, size, this.#ratio);
    this.#front.place(view, size, this.#ratio);
    this.#back.place(view, size, this.#ratio);
    this.#choice.place(view, size);
    this.#tokens.place(view, size);
    this.#showing?.place(view, size);
    this.#fan.place(view, size);
    this.#choice.ring(this.#port.selected(), this.#tokens, this.#fan, view, size);
  }

  // ------------------------------------------------------------ drawing

  #redraw(now: number): void {
    this.#redrawAt = 0;
    this.#drawnAt = now;
    this.#needsPlacing = true;
    this.#layOut();
    const { zoom } = this.#view;
    this.#front.draw(planSheet(this.#view, this.#size, this.#ratio), zoom, (sheet) =>
      paintSheet(sheet, {
        model: this.#model,
        areas: this.#areas,
        lines: this.#lines,
        places: this.#tokens.places,
        selected: this.#port.selected(),
        port: this.#port,
      }),
    );
    this.#choice.draw(this.#port.selected(), this.#hovered, this.#view, this.#size);
  }

  #layOut(): void {
    const { zoom } = this.#view;
    const selected = this.#port.selected();
    const raised = selected?.kind === 'formation' ? selected.id : null;
    const shown = { formations: withConvoys(this.#model) };
    const stacks = stacksOf(shown, raised, this.#showing?.absent ?? new Set());
    this.#tokens.set(layTokens(stacks, zoom), tierFor(zoom));
    this.#lines = arrowLines(this.#model.arrows, zoom);
  }

  #redrawSoon(wait: number): void {
    this.#redrawAt = performance.now() + wait;
    this.#wake();
  }

  #look(view: View): void {
    if (view.zoom !== this.#view.zoom) {
      this.#redrawAt = performance.now() + SETTLE;
      this.#closeFan();
    }
    this.#view = view;
    this.#needsPlacing = true;
    this.#wake();
  }

  #flyTo(view: View, duration: number): void {
    const from = this.#view;
    const flight = ++this.#flight;
    this.#goal = view;
    if (this.#port.reducedMotion() || duration === 0) {
      this.#goal = null;
      return this.#look(view);
    }
    const curve = duration < 300 ? easeOut : ease;
    const step = (part: number): void => {
      if (flight === this.#flight) this.#look(part >= 1 ? view : between(from, view, curve(part)));
    };
    const done = (): void => {
      if (flight === this.#flight) this.#goal = null;
    };
    this.#motions.add({ delay: 0, duration, step, done }, performance.now());
    this.#wake();
  }

  // ------------------------------------------------------------ the page's side

  /** The model or the selection has changed. */
  changed(): void {
    const next = this.#port.model();
    this.#closeFanUnlessChosen();
    this.#dimRoom();
    this.#resizeInsets();
    if (next === this.#model) return this.#redrawSoon(0);
    this.skip();
    const previous = this.#model;
    const tweens = plan(previous, next, { reducedMotion: this.#port.reducedMotion() });
    this.#model = next;
    if (tweens.length === 0) this.#areas = next.areas;
    else this.#showing = new Showing(this.#showingHost(), previous, next, tweens);
    this.#redrawSoon(0);
  }

  #showingHost(): ConstructorParameters<typeof Showing>[0] {
    return {
      scene: this.#scene,
      tokens: this.#tokens,
      motions: this.#motions,
      ratio: this.#ratio,
      tint: (duration) => this.#crossfade(duration),
      over: () => {
        this.#showing = null;
        this.#areas = this.#model.areas;
        this.#redrawSoon(0);
      },
    };
  }

  /** The new colours come in over the old ones. */
  #crossfade(duration: number): void {
    this.#areas = this.#model.areas;
    [this.#front, this.#back] = [this.#back, this.#front];
    const [front, back] = [this.#front, this.#back];
    this.#redraw(performance.now());
    const step = (part: number): void => {
      front.image.setAlpha(Math.min(1, part * 1.6));
      back.image.setAlpha(1 - part);
    };
    step(0);
    this.#motions.add({ delay: 0, duration, step, done: () => back.hide() }, performance.now());
  }

  skip(): void {
    if (this.#showing !== null) this.#motions.finish();
    if (this.#motions.isMoving) this.#motions.finish();
  }

  show(area: string): void {
    const shape = shapeNamed(area);
    if (shape === undefined) return;
    const { anchor } = shape;
    const zoom = Math.max(this.#view.zoom, shape.kind === 'island' ? 1.1 : 0.7);
    this.#flyTo(clampView({ x: anchor.x, y: anchor.y, zoom }, this.#size), 480);
  }

  view(name: BoardView): void {
    this.#flyTo(name === 'theatre' ? openingView(this.#size) : fitView(PRESETS[name], this.#size), 480);
  }

  zoomBy(factor: number): void {
    const { width, height, insets } = this.#size;
    const middle = { x: (insets.left + width - insets.right) / 2, y: (insets.top + height - insets.bottom) / 2 };
    this.#flyTo(zoomAt(this.#goal ?? this.#view, this.#size, middle, factor), 200);
  }

  resize(size: Size): void {
    this.#size = size;
    this.#dim.setSize(size.width * this.#ratio, size.height * this.#ratio);
    this.#closeFan();
    this.#look(clampView(this.#view, size));
    this.#redrawSoon(60);
  }

  #resizeInsets(): void {
    const insets = this.#port.insets?.() ?? this.#size.insets;
    const own = this.#size.insets;
    const isSame =
      insets.top === own.top && insets.right === own.right && insets.bottom === own.bottom && insets.left === own.left;
    if (!isSame) this.resize({ ...this.#size, insets });
  }

  #dimRoom(): void {
    this.#dim.setSize(this.#size.width * this.#ratio, this.#size.height * this.#ratio);
    this.#dim.setVisible(this.#port.room?.() === 'dark');
  }

  destroy(): void {
    this.#motions.drop();
    this.#stage.forget();
  }

  // ------------------------------------------------------------ hands on the board

  pan(dx: number, dy: number): void {
    this.#flight++;
    this.#goal = null;
    this.#tip.hide();
    this.#look(panBy(this.#view, this.#size, dx, dy));
  }

  zoom(at: Point, factor: number, isGentle: boolean): void {
    this.#tip.hide();
    const from = isGentle ? (this.#goal ?? this.#view) : this.#view;
    this.#flyTo(zoomAt(from, this.#size, at, factor), isGentle ? 150 : 0);
  }

  press(at: Point): void {
    if (this.#showing !== null) return this.skip();
    const pressed = this.#pressed(at);
    this.#tip.hide();
    if (pressed.kind === 'slip') return;
    if (pressed.kind === 'crowd') {
      const { x, y } = pressed.at;
      return this.#flyTo(clampView({ x, y, zoom: pressed.zoom }, this.#size), 420);
    }
    if (pressed.kind === 'pile') {
      this.#fan.open(pressed.place, this.#view, this.#size);
      this.#unfold();
      return this.#port.onPress({ kind: 'area', id: pressed.place.stack.area });
    }
    if (pressed.target?.kind !== 'formation') this.#closeFan();
    this.#port.onPress(pressed.target);
    this.#wake();
  }

  #unfold(): void {
    if (this.#port.reducedMotion()) return this.#wake();
    this.#fan.spreadTo(0);
    this.#motions.add({ delay: 0, duration: 170, step: (part) => this.#fan.spreadTo(part) }, performance.now());
    this.#wake();
  }

  #pressed(at: Point): Pressed {
    return pressedAt(at, {
      view: this.#view,
      size: this.#size,
      tokens: this.#tokens,
      fan: this.#fan,
      lines: this.#lines,
    });
  }

  hover(at: Point | null): void {
    const pressed = at === null ? null : this.#pressed(at);
    const tip = pressed === null ? null : tipFor(pressed, this.#port);
    const area = pressed?.kind === 'target' && pressed.target?.kind === 'area' ? pressed.target.id : null;
    if (at === null || tip === null) this.#tip.hide();
    else this.#tip.show(tip, at, this.#size);
    if (area !== this.#hovered) {
      this.#hovered = area;
      this.#choice.draw(this.#port.selected(), area, this.#view, this.#size);
      this.#needsPlacing = true;
    }
    this.#port.onHover?.(targetOf(pressed));
    this.#wake();
  }

  key(key: BoardKey): void {
    const step = 90;
    if (key === 'close') {
      this.skip();
      this.#closeFan();
      this.#wake();
    } else if (key === 'in') this.zoomBy(1.35);
    else if (key === 'out') this.zoomBy(1 / 1.35);
    else if (key === 'whole') this.view('theatre');
    else {
      const dx = key === 'left' ? step : key === 'right' ? -step : 0;
      const dy = key === 'up' ? step : key === 'down' ? -step : 0;
      this.#flyTo(panBy(this.#goal ?? this.#view, this.#size, dx, dy), 140);
    }
  }

  #closeFan(): void {
    this.#fan.close();
  }

  /** The slip stays while one of its counters is chosen. */
  #closeFanUnlessChosen(): void {
    const selected = this.#port.selected();
    const { stack } = this.#fan;
    if (stack === null || selected === null) return;
    const isIts =
      selected.kind === 'formation' ? this.#fan.middleOf(selected.id) !== null : stack.startsWith(`${selected.id}/`);
    if (!isIts) this.#closeFan();
  }
}

function targetOf(pressed: Pressed | null): BoardTarget | null {
  return pressed?.kind === 'target' ? pressed.target : null;
}
