/** A picture that belongs to one part of the sheet and was drawn for one zoom; it follows the view until drawn anew. */
import type * as Phaser from 'phaser';
import { inPixels, type DrawingSheet, type SheetPlan } from './drawingSheet.ts';
import type { Bounds } from './geo.ts';
import { toScreen, type Size, type View } from './view.ts';

let counter = 0;

export class Overlay {
  readonly image: Phaser.GameObjects.Image;
  readonly #textures: Phaser.Textures.TextureManager;
  #texture: Phaser.Textures.CanvasTexture | null = null;
  #part: Bounds | null = null;
  #zoom = 1;
  #scale = 1;

  constructor(scene: Phaser.Scene) {
    this.#textures = scene.textures;
    this.image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setVisible(false);
  }

  get part(): Bounds | null {
    return this.image.visible ? this.#part : null;
  }

  get zoom(): number {
    return this.#zoom;
  }

  /** Clears and draws; the canvas is kept while its size stays the same. */
  draw(plan: SheetPlan, zoom: number, paint: (sheet: DrawingSheet) => void): void {
    const canvas = this.#fitted(plan.width, plan.height);
    const pen = canvas.getContext('2d');
    if (pen === null) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, plan.width, plan.height);
    this.#part = plan.part;
    this.#zoom = zoom;
    this.#scale = plan.ratio;
    const sheet: DrawingSheet = { pen, part: plan.part, zoom, ratio: plan.ratio };
    inPixels(sheet);
    paint(sheet);
    this.#texture?.refresh();
    this.image.setVisible(true);
  }

  #fitted(width: number, height: number): HTMLCanvasElement {
    const old = this.#texture;
    if (old !== null && old.width === width && old.height === height) return old.canvas;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    this.#texture = this.#textures.addCanvas(`overlay/${counter++}`, canvas);
    if (this.#texture === null) throw new Error('the board has lost its pictures');
    this.image.setTexture(this.#texture.key);
    if (old !== null) this.#textures.remove(old.key);
    return canvas;
  }

  /** Whole pixels of the screen while the zoom is the one it was drawn for, so that lettering stays sharp. */
  place(view: View, size: Size, ratio: number): void {
    if (this.#part === null) return;
    const at = toScreen(view, size, { x: this.#part.left, y: this.#part.top });
    this.image.setPosition(Math.round(at.x * ratio), Math.round(at.y * ratio));
    this.image.setScale(((view.zoom / this.#zoom) * ratio) / this.#scale);
  }

  hide(): void {
    this.image.setVisible(false);
  }
}
