/** The table that the sheet lies on: dark boards, drawn once for a size of the window. */
import type * as Phaser from 'phaser';
import { sheetOf } from './counterArt.ts';
import { scatter } from './drawingSheet.ts';
import { TABLE } from './palette.ts';
import type { Size } from './view.ts';

const BOARD = 190;
let made = 0;

export class Table {
  readonly #scene: Phaser.Scene;
  readonly #image: Phaser.GameObjects.Image;
  #key: string | null = null;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.#image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0);
  }

  setVisible(isVisible: boolean): void {
    this.#image.setVisible(isVisible);
  }

  fit(size: Size, ratio: number): void {
    const { canvas, pen } = sheetOf(size.width, size.height, 1);
    paintTable(pen, size);
    const old = this.#key;
    this.#key = `table/${made++}`;
    this.#scene.textures.addCanvas(this.#key, canvas);
    this.#image.setTexture(this.#key).setScale(ratio);
    if (old !== null) this.#scene.textures.remove(old);
  }
}

function paintTable(pen: CanvasRenderingContext2D, { width, height }: Size): void {
  pen.fillStyle = TABLE;
  pen.fillRect(0, 0, width, height);
  const random = scatter('table');
  for (let top = 0; top < height; top += BOARD) {
    pen.fillStyle = `rgba(${random() < 0.5 ? '0, 0, 0' : '120, 84, 48'}, ${0.05 + random() * 0.08})`;
    pen.fillRect(0, top, width, BOARD);
    for (let i = 0; i < 46; i++) {
      const y = top + random() * BOARD;
      pen.strokeStyle = random() < 0.6 ? `rgba(8, 4, 0, ${random() * 0.3})` : `rgba(150, 108, 66, ${random() * 0.12})`;
      pen.lineWidth = 0.5 + random() * 1.4;
      pen.beginPath();
      pen.moveTo(-10, y);
      const sway = (random() - 0.5) * 12;
      pen.bezierCurveTo(width * 0.3, y + sway, width * 0.7, y - sway, width + 10, y + (random() - 0.5) * 8);
      pen.stroke();
    }
    pen.fillStyle = 'rgba(0, 0, 0, 0.5)';
    pen.fillRect(0, top, width, 1.5);
  }
}
