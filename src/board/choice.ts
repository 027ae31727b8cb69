/** Marks of choosing that come and go by themselves: the outline under the pointer, the ring about the chosen counter. */
import type * as Phaser from 'phaser';
import type { BoardTarget } from '../campaign/boardPort.ts';
import { planSheet } from './drawingSheet.ts';
import type { OpenedStack } from './fan.ts';
import type { Point } from './geo.ts';
import { boxAround } from './layout.ts';
import { Overlay } from './overlay.ts';
import { paintChoice } from './painter.ts';
import { middleOf, type Tokens } from './tokens.ts';
import type { Size, View } from './view.ts';
import type { Tier } from './counterArt.ts';

export class Choice {
  readonly #hovered: Overlay;
  readonly #ring: Phaser.GameObjects.Graphics;
  readonly #ratio: number;

  constructor(scene: Phaser.Scene, ratio: number) {
    this.#ratio = ratio;
    this.#hovered = new Overlay(scene);
    this.#ring = scene.add.graphics().setDepth(5);
  }

  point(area: string | null, view: View, size: Size): void {
    if (area === null) return this.#hovered.hide();
    this.#hovered.draw(planSheet(view, size, this.#ratio), view.zoom, (sheet) => paintChoice(sheet, area, false));
  }

  place(view: View, size: Size): void {
    this.#hovered.place(view, size, this.#ratio);
  }

  /** Around the counter on its pile, or on the slip where the pile is open. */
  ring(selected: BoardTarget | null, tokens: Tokens, fan: OpenedStack, view: View, size: Size): void {
    this.#ring.clear();
    if (selected?.kind !== 'formation') return;
    const card = fan.middleOf(selected.id);
    if (card !== null) return this.#box(card, 3);
    const pile = tokens.places.find(({ stack }) => stack.members[0]?.id === selected.id);
    if (pile !== undefined) this.#box(middleOf(pile, view, size), tokens.tier);
  }

  #box(middle: Point, tier: Tier): void {
    const box = boxAround(middle, tier, 4);
    const k = this.#ratio;
    const [x, y, w, h] = [box.left * k, box.top * k, (box.right - box.left) * k, (box.bottom - box.top) * k];
    this.#ring.lineStyle(4.5 * k, 0x1d1712, 0.9).strokeRoundedRect(x, y, w, h, 5 * k);
    this.#ring.lineStyle(2.5 * k, 0xfff3c4, 1).strokeRoundedRect(x, y, w, h, 5 * k);
  }
}
