/** A pile opened on a slip of paper, so that the second press reaches any counter of it. */
import type * as Phaser from 'phaser';
import type { BoardFormation } from '../campaign/boardPort.ts';
import { COUNTER_SIZES, drawSlip } from './counterArt.ts';
import type { Point } from './geo.ts';
import { inBounds } from './hit.ts';
import { boxAround, type TokenPlace } from './layout.ts';
import { easeOut } from './motion.ts';
import { fanOf, type Fan } from './stacks.ts';
import { middleOf, type Tokens } from './tokens.ts';
import type { Size, View } from './view.ts';

interface Open {
  readonly place: TokenPlace;
  readonly fan: Fan;
  readonly group: Phaser.GameObjects.Container;
  readonly cards: readonly Phaser.GameObjects.Image[];
  middle: Point;
}

/** Cards are as large as counters come. */
const CARD_TIER = 3;
const CARD = COUNTER_SIZES[CARD_TIER];

export class OpenedStack {
  readonly #scene: Phaser.Scene;
  readonly #tokens: Tokens;
  readonly #ratio: number;
  #open: Open | null = null;

  constructor(scene: Phaser.Scene, tokens: Tokens, ratio: number) {
    this.#scene = scene;
    this.#tokens = tokens;
    this.#ratio = ratio;
  }

  get stack(): string | null {
    return this.#open?.place.stack.id ?? null;
  }

  open(place: TokenPlace, view: View, size: Size): void {
    this.close();
    const { members } = place.stack;
    const free = size.width - size.insets.left - size.insets.right;
    const fan = fanOf(members.length, CARD, Math.min(420, free - 32));
    const key = `slip/${fan.width}/${fan.height}`;
    if (!this.#scene.textures.exists(key)) {
      this.#scene.textures.addCanvas(key, drawSlip(fan.width, fan.height, this.#ratio));
    }
    const slip = this.#scene.add.image(0, 0, key);
    slip.setOrigin((8 + fan.width / 2) / (fan.width + 20), (6 + fan.height / 2) / (fan.height + 20));
    const cards = members.map((item) => this.#tokens.counter(item, CARD_TIER));
    const group = this.#scene.add.container(0, 0, [slip, ...cards]).setDepth(4);
    this.#open = { place, fan, group, cards, middle: { x: 0, y: 0 } };
    this.spreadTo(1);
    this.place(view, size);
  }

  /** How far the cards have slid from the pile to their places. */
  spreadTo(part: number): void {
    const share = easeOut(part) * this.#ratio;
    this.#open?.group.setAlpha(0.4 + 0.6 * part);
    this.#open?.cards.forEach((card, i) => {
      const to = this.#open?.fan.cards[i] ?? { x: 0, y: 0 };
      card.setPosition(Math.round(to.x * share), Math.round(to.y * share));
    });
  }

  /** Over its pile, but wholly in the free part of the window. */
  place(view: View, size: Size): void {
    const open = this.#open;
    if (open === null) return;
    const pile = middleOf(open.place, view, size);
    const { insets } = size;
    const [halfW, halfH] = [open.fan.width / 2 + 10, open.fan.height / 2 + 10];
    open.middle = {
      x: within(pile.x, insets.left + halfW, size.width - insets.right - halfW),
      y: within(pile.y, insets.top + halfH, size.height - insets.bottom - halfH),
    };
    open.group.setPosition(Math.round(open.middle.x * this.#ratio), Math.round(open.middle.y * this.#ratio));
  }

  /** The counter under a point; `null` on the paper between; `undefined` beside the slip. */
  at(point: Point): BoardFormation | null | undefined {
    const open = this.#open;
    if (open === null) return undefined;
    const { middle, fan } = open;
    const i = fan.cards.findIndex((card) =>
      inBounds(boxAround({ x: middle.x + card.x, y: middle.y + card.y }, CARD_TIER, 4), point),
    );
    if (i >= 0) return open.place.stack.members[i] ?? null;
    const [w, h] = [fan.width / 2, fan.height / 2];
    const isOnSlip = Math.abs(point.x - middle.x) <= w && Math.abs(point.y - middle.y) <= h;
    return isOnSlip ? null : undefined;
  }

  /** Middle of one opened counter, for the ring around it. */
  middleOf(formation: string): Point | null {
    const open = this.#open;
    const i = open?.place.stack.members.findIndex((item) => item.id === formation) ?? -1;
    const card = open?.fan.cards[i];
    return open === null || card === undefined ? null : { x: open.middle.x + card.x, y: open.middle.y + card.y };
  }

  close(): void {
    this.#open?.group.destroy(true);
    this.#open = null;
  }
}

function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
