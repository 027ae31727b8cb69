/** Piles of counters as pictures on the screen: baked once for each look, set beside their places, found under a press. */
import type * as Phaser from 'phaser';
import type { BoardFormation } from '../campaign/boardPort.ts';
import { BLEED, COUNTER_SIZES, counterKey, drawBadge, drawCounter, drawWake, type Tier } from './counterArt.ts';
import type { Point } from './geo.ts';
import { inBounds } from './hit.ts';
import { boxAround, type TokenPlace } from './layout.ts';
import { toScreen, type Size, type View } from './view.ts';

interface Token {
  readonly place: TokenPlace;
  readonly group: Phaser.GameObjects.Container;
}

export class Tokens {
  readonly #scene: Phaser.Scene;
  readonly #layer: Phaser.GameObjects.Container;
  readonly #ratio: number;
  #tokens: Token[] = [];
  #tier: Tier = 0;

  constructor(scene: Phaser.Scene, ratio: number) {
    this.#scene = scene;
    this.#ratio = ratio;
    this.#layer = scene.add.container(0, 0);
  }

  get tier(): Tier {
    return this.#tier;
  }

  get places(): readonly TokenPlace[] {
    return this.#tokens.map(({ place }) => place);
  }

  placeNamed(id: string): TokenPlace | null {
    return this.#tokens.find(({ place }) => place.stack.id === id)?.place ?? null;
  }

  set(places: readonly TokenPlace[], tier: Tier): void {
    this.#layer.removeAll(true);
    this.#tier = tier;
    // Those further down the sheet lie over those behind them.
    const ordered = [...places].sort((a, b) => a.anchor.y - b.anchor.y);
    this.#tokens = ordered.map((place) => ({ place, group: this.#groupOf(place, tier) }));
  }

  #groupOf(place: TokenPlace, tier: Tier): Phaser.GameObjects.Container {
    const { members, isAtSea } = place.stack;
    const group = this.#scene.add.container(0, 0);
    const ratio = this.#ratio;
    if (isAtSea) {
      const stern = (COUNTER_SIZES[tier].width / 2 - 10) * ratio;
      const wake = this.#scene.add.image(
        -stern,
        0,
        this.#baked('wake', () => drawWake(ratio)),
      );
      group.add(wake.setOrigin(1, 0.5));
    }
    const step = 3 * ratio;
    members
      .slice(0, 3)
      .toReversed()
      .forEach((item, i, shown) => {
        const off = (shown.length - 1 - i) * step;
        group.add(this.counter(item, tier).setPosition(off, -off));
      });
    if (members.length > 1) {
      const box = boxAround({ x: 0, y: 0 }, tier);
      const badge = this.#baked(`badge/${members.length}`, () => drawBadge(members.length, ratio));
      group.add(this.#scene.add.image((box.right + 2) * ratio, (box.bottom + 2) * ratio, badge));
    }
    this.#layer.add(group);
    return group;
  }

  /** A picture of one counter, not yet anywhere. */
  counter(item: BoardFormation, tier: Tier): Phaser.GameObjects.Image {
    const key = this.#baked(counterKey(item, tier), () => drawCounter(item, tier, this.#ratio));
    const image = this.#scene.add.image(0, 0, key);
    // An odd size in whole pixels would put every edge between two of them.
    return image.setOrigin(Math.floor(image.width / 2) / image.width, Math.floor(image.height / 2) / image.height);
  }

  #baked(key: string, draw: () => HTMLCanvasElement): string {
    if (!this.#scene.textures.exists(key)) this.#scene.textures.addCanvas(key, draw());
    return key;
  }

  place(view: View, size: Size): void {
    for (const { place, group } of this.#tokens) {
      const at = middleOf(place, view, size);
      group.setPosition(Math.round(at.x * this.#ratio), Math.round(at.y * this.#ratio));
    }
  }

  /** The pile under a point of the page, the uppermost first. */
  at(point: Point, view: View, size: Size): TokenPlace | null {
    const found = this.#tokens.findLast(({ place }) =>
      inBounds(boxAround(middleOf(place, view, size), this.#tier, BLEED / 2), point),
    );
    return found?.place ?? null;
  }
}

export function middleOf(place: TokenPlace, view: View, size: Size): Point {
  const at = toScreen(view, size, place.anchor);
  return { x: at.x + place.dx, y: at.y + place.dy };
}
