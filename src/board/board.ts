/** The board itself: holds the view, keeps the drawing in step with the model, and answers to hands on it. */
import type * as Phaser from 'phaser';
import type { BoardModel, BoardPort, BoardTarget, BoardView } from '../campaign/boardPort.ts';
import { arrowLines, type ArrowLine } from './arrows.ts';
import { Camera } from './camera.ts';
import { covers, planSheet } from './drawingSheet.ts';
import { shapeNamed, type Point } from './geo.ts';
import type { BoardKey } from './input.ts';
import { Layers } from './layers.ts';
import { layTokens, tierFor, withConvoys } from './layout.ts';
import { Motions } from './motion.ts';
import { paintSheet } from './painter.ts';
import { plan } from './plan.ts';
import { isSameTarget, pressedAt, targetOf, tipFor, type Pressed } from './press.ts';
import { Showing } from './showing.ts';
import { stacksOf } from './stacks.ts';
import { PRESETS, toScreen, type Size } from './view.ts';

/** After the last turn of the wheel, before names and counters find their new places. */
const SETTLE = 110;
/** Two redrawings during a long drag are at least so far apart. */
const REDRAW_EVERY = 160;
/** Milliseconds of a glide to a place. */
const GLIDE = 480;

export class Board {
  readonly #port: BoardPort;
  readonly #ratio: number;
  readonly #layers: Layers;
  readonly #motions = new Motions();
  readonly #camera: Camera;
  readonly #scene: Phaser.Scene;
  readonly #wake: () => void;
  #model: BoardModel;
  #areas: BoardModel['areas'];
  #lines: readonly ArrowLine[] = [];
  #showing: Showing | null = null;
  #hovered: string | null = null;
  #selected: BoardTarget | null = null;
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
    this.#wake = wake;
    const looked = (isZoomed: boolean): void => this.#looked(isZoomed);
    this.#camera = new Camera({ motions: this.#motions, isStill: () => port.reducedMotion(), looked }, size);
    this.#model = port.model();
    this.#areas = this.#model.areas;
    this.#layers = new Layers(scene, base, ratio, wake);
    this.#layers.fit(size);
    this.#dimRoom();
    this.#redraw(performance.now());
  }

  /** One frame. Tells whether there is anything left to do. */
  frame(now: number): boolean {
    this.#motions.advance(now);
    if (this.#redrawAt > 0 && now >= this.#redrawAt) this.#redraw(now);
    const part = this.#layers.front.part;
    const isBare = part === null || !covers(part, this.#camera.view, this.#camera.size);
    if (isBare && now >= this.#drawnAt + REDRAW_EVERY) this.#redraw(now);
    if (this.#needsPlacing || this.#motions.isMoving) this.#placeAll();
    return this.#motions.isMoving || this.#redrawAt > 0 || isBare;
  }

  #placeAll(): void {
    this.#needsPlacing = false;
    const { view, size } = this.#camera;
    this.#layers.place(view, size, this.#selected);
    this.#showing?.place(view, size);
  }

  #redraw(now: number): void {
    this.#redrawAt = 0;
    this.#drawnAt = now;
    this.#needsPlacing = true;
    this.#selected = this.#port.selected();
    const selected = this.#selected;
    const { view, size } = this.#camera;
    this.#layOut(selected);
    this.#layers.front.draw(planSheet(view, size, this.#ratio), view.zoom, (sheet) =>
      paintSheet(sheet, {
        model: this.#model,
        areas: this.#areas,
        lines: this.#lines,
        places: this.#layers.tokens.places,
        selected,
        port: this.#port,
      }),
    );
    this.#layers.choice.point(this.#hovered, view, size);
  }

  #layOut(selected: BoardTarget | null): void {
    const { zoom } = this.#camera.view;
    const raised = selected?.kind === 'formation' ? selected.id : null;
    const shown = { formations: withConvoys(this.#model) };
    const stacks = stacksOf(shown, raised, this.#showing?.absent ?? new Set());
    this.#layers.tokens.set(layTokens(stacks, zoom), tierFor(zoom));
    this.#lines = arrowLines(this.#model.arrows, zoom);
  }

  #redrawSoon(wait: number): void {
    this.#redrawAt = performance.now() + wait;
    this.#wake();
  }

  #looked(isZoomed: boolean): void {
    if (isZoomed) {
      this.#redrawAt = performance.now() + SETTLE;
      this.#layers.fan.close();
    }
    this.#needsPlacing = true;
    this.#wake();
  }

  // ------------------------------------------------------------ the page's side

  /** The model or the selection has changed. */
  changed(): void {
    const next = this.#port.model();
    const selected = this.#port.selected();
    this.#dimRoom();
    const { insets } = this.#camera.size;
    this.#camera.setInsets(this.#port.insets?.() ?? insets);
    if (!isSameTarget(selected, this.#selected)) {
      this.#closeFanUnlessChosen(selected);
      this.#redrawSoon(0);
    }
    if (next === this.#model) return this.#wake();
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
      tokens: this.#layers.tokens,
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
    const back = this.#layers.turnOver();
    const { front } = this.#layers;
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
    const least = shape.kind === 'island' ? 1.1 : 0.7;
    this.#camera.centre(shape.anchor, Math.max(this.#camera.view.zoom, least), GLIDE);
  }

  /** The mark of a place, the counter or pile of a formation, the tip of a plan. */
  whereIs(target: BoardTarget): Point | null {
    const { view, size } = this.#camera;
    if (target.kind === 'formation') return this.#layers.middleOf(target.id, view, size);
    const tip = this.#lines.find(({ arrow }) => arrow.operation === target.id)?.points.at(-1);
    const at = target.kind === 'area' ? shapeNamed(target.id)?.anchor : tip;
    return at === undefined ? null : toScreen(view, size, at);
  }

  view(name: BoardView): void {
    this.#camera.fit(name === 'theatre' ? null : PRESETS[name]);
  }

  zoomBy(factor: number): void {
    this.#camera.zoomBy(factor);
  }

  resize(size: Size): void {
    this.#camera.resize(size);
    this.#layers.fit(size);
    this.#dimRoom();
    this.#layers.fan.close();
    this.#redrawSoon(60);
  }

  #dimRoom(): void {
    this.#layers.setDark(this.#port.room?.() === 'dark');
  }

  destroy(): void {
    this.#motions.drop();
    this.#layers.stage.forget();
  }

  // ------------------------------------------------------------ hands on the board

  pan(dx: number, dy: number): void {
    this.#layers.tip.hide();
    this.#camera.pan(dx, dy);
  }

  zoom(at: Point, factor: number, isGentle: boolean): void {
    this.#layers.tip.hide();
    this.#camera.zoomAt(at, factor, isGentle);
  }

  press(at: Point): void {
    if (this.#showing !== null) return this.skip();
    const pressed = this.#pressed(at);
    this.#layers.tip.hide();
    if (pressed.kind === 'slip') return;
    if (pressed.kind === 'crowd') return this.#camera.centre(pressed.at, pressed.zoom, GLIDE);
    if (pressed.kind === 'pile') {
      this.#layers.fan.open(pressed.place, this.#camera.view, this.#camera.size);
      this.#unfold();
      return this.#port.onPress({ kind: 'area', id: pressed.place.stack.area });
    }
    if (pressed.target?.kind !== 'formation') this.#layers.fan.close();
    this.#port.onPress(pressed.target);
    this.#wake();
  }

  #unfold(): void {
    if (this.#port.reducedMotion()) return this.#wake();
    this.#layers.fan.spreadTo(0);
    this.#motions.add({ delay: 0, duration: 170, step: (part) => this.#layers.fan.spreadTo(part) }, performance.now());
    this.#wake();
  }

  #pressed(at: Point): Pressed {
    const { view, size } = this.#camera;
    return pressedAt(at, { view, size, tokens: this.#layers.tokens, fan: this.#layers.fan, lines: this.#lines });
  }

  hover(at: Point | null): void {
    const pressed = at === null ? null : this.#pressed(at);
    const tip = pressed === null ? null : tipFor(pressed, this.#port);
    const area = pressed?.kind === 'target' && pressed.target?.kind === 'area' ? pressed.target.id : null;
    if (at === null || tip === null) this.#layers.tip.hide();
    else this.#layers.tip.show(tip, at, this.#camera.size);
    if (area !== this.#hovered) {
      this.#hovered = area;
      this.#layers.choice.point(area, this.#camera.view, this.#camera.size);
      this.#needsPlacing = true;
    }
    this.#port.onHover?.(targetOf(pressed));
    this.#wake();
  }

  key(key: BoardKey): void {
    if (key === 'close') {
      this.skip();
      this.#layers.fan.close();
      this.#wake();
    } else if (key === 'in') this.zoomBy(1.35);
    else if (key === 'out') this.zoomBy(1 / 1.35);
    else if (key === 'whole') this.view('theatre');
    else this.#camera.step(key);
  }

  /** The slip stays while its place or one of its counters is chosen. */
  #closeFanUnlessChosen(selected: BoardTarget | null): void {
    const { stack } = this.#layers.fan;
    if (stack === null || selected === null) return;
    const isCard = selected.kind === 'formation' && this.#layers.fan.middleOf(selected.id) !== null;
    if (!isCard && !stack.startsWith(`${selected.id}/`)) this.#layers.fan.close();
  }
}
