/** Marks of choosing: the outline of the chosen place, a lighter one under the pointer, a ring about the chosen counter. */
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
  readonly #chosen: Overlay;
  readonly #hovered: Overlay;
  readonly #ring: Phaser.GameObjects.Graphics;
  readonly #ratio: number;

  constructor(scene: Phaser.Scene, ratio: number) {
    this.#ratio = ratio;
    this.#hovered = new Overlay(scene);
    this.#chosen = new Overlay(scene);
    this.#ring = scene.add.graphics().setDepth(5);
  }

  draw(selected: BoardTarget | null, hovered: string | null, view: View, size: Size): void {
    const chosen = selected?.kind === 'area' ? selected.id : null;
    this.#drawOne(this.#chosen, chosen, true, view, size);
    this.#drawOne(this.#hovered, hovered === chosen ? null : hovered, false, view, size);
  }

  #drawOne(overlay: Overlay, area: string | null, isChosen: boolean, view: View, size: Size): void {
    if (area === null) return overlay.hide();
    overlay.draw(planSheet(view, size, this.#ratio), view.zoom, (sheet) => paintChoice(sheet, area, isChosen));
  }

  place(view: View, size: Size): void {
    this.#chosen.place(view, size, this.#ratio);
    this.#hovered.place(view, size, this.#ratio);
  }

  /** Around the counter on its pile, or on the slip where the pile is open. */
  ring(selected: BoardTarget | null, tokens: Tokens, fan: OpenedStack, view: View, size: Size): void {
    this.#ring.clear();
    if (selected?.kind !== 'formation') return;
    const card = fan.middleOf(selected.id);
    if (card !== null) return this.#box(card, 2);
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
