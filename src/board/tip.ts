/** The slip that names what the pointer rests on: the name of 1945, and today's where it differs. */
import type * as Phaser from 'phaser';
import { sheetOf } from './counterArt.ts';
import type { Point } from './geo.ts';
import { FONTS, INK, PAPER_LIGHT } from './palette.ts';
import type { Size } from './view.ts';

const SIZE = 14;

export class Tip {
  readonly #scene: Phaser.Scene;
  readonly #ratio: number;
  #image: Phaser.GameObjects.Image | null = null;
  #text = '';

  constructor(scene: Phaser.Scene, ratio: number) {
    this.#scene = scene;
    this.#ratio = ratio;
  }

  show(text: string, at: Point, size: Size): void {
    if (text !== this.#text) this.#make(text);
    const image = this.#image;
    if (image === null) return;
    const [w, h] = [image.width / this.#ratio, image.height / this.#ratio];
    const x = Math.min(size.width - w - 4, at.x + 14);
    const y = at.y + 20 + h > size.height ? at.y - h - 8 : at.y + 20;
    image.setPosition(Math.round(x * this.#ratio), Math.round(y * this.#ratio));
  }

  #make(text: string): void {
    this.hide();
    this.#text = text;
    const measure = sheetOf(1, 1, 1).pen;
    measure.font = `400 ${SIZE}px ${FONTS.place}`;
    const width = Math.ceil(measure.measureText(text).width) + 18;
    const { canvas, pen } = sheetOf(width + 8, 34, this.#ratio);
    pen.shadowColor = 'rgba(20, 12, 4, 0.45)';
    pen.shadowBlur = 5;
    pen.shadowOffsetY = 2;
    pen.fillStyle = PAPER_LIGHT;
    pen.fillRect(3, 2, width, 25);
    pen.shadowColor = 'transparent';
    pen.strokeStyle = 'rgba(60, 44, 22, 0.55)';
    pen.strokeRect(3.5, 2.5, width - 1, 24);
    pen.fillStyle = INK;
    pen.font = measure.font;
    pen.textBaseline = 'middle';
    pen.fillText(text, 12, 15.5);
    this.#scene.textures.addCanvas('tip', canvas);
    this.#image = this.#scene.add.image(0, 0, 'tip').setOrigin(0, 0).setDepth(9);
  }

  hide(): void {
    this.#text = '';
    if (this.#image === null) return;
    this.#image.destroy();
    this.#image = null;
    this.#scene.textures.remove('tip');
  }
}
