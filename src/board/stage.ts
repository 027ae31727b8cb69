/** The printed map: one picture of the whole sheet, and four finer ones that come once the view is near enough. */
import type * as Phaser from 'phaser';
import baseUrl from '../../assets/map/base.webp';
import northEast from '../../assets/map/base@2x-ne.webp';
import northWest from '../../assets/map/base@2x-nw.webp';
import southEast from '../../assets/map/base@2x-se.webp';
import southWest from '../../assets/map/base@2x-sw.webp';
import { FRAME, overlaps, type Bounds } from './geo.ts';
import { toScreen, visiblePart, type Size, type View } from './view.ts';

const [W, H] = [FRAME.width / 2, FRAME.height / 2];
const TILES: readonly { readonly url: string; readonly x: number; readonly y: number }[] = [
  { url: northWest, x: 0, y: 0 },
  { url: northEast, x: W, y: 0 },
  { url: southWest, x: 0, y: H },
  { url: southEast, x: W, y: H },
];

/** Pixels of the screen for a unit from which the fine pictures are worth their weight. */
const FINE_FROM = 1.15;

/** Fetched by the browser itself, not by the engine's loader: that also works from a file and needs no connection rule. */
async function picture(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

interface Tile {
  readonly part: Bounds;
  readonly url: string;
  state: 'away' | 'coming' | 'here';
  image: Phaser.GameObjects.Image | null;
}

export async function loadBase(): Promise<HTMLImageElement> {
  return picture(baseUrl);
}

/** Whether the window reaches over the edge of the sheet; else nobody sees what lies under it. */
export function showsTable(view: View, size: Size): boolean {
  const seen = visiblePart(view, size);
  return seen.left < 0 || seen.top < 0 || seen.right > FRAME.width || seen.bottom > FRAME.height;
}

export class Stage {
  readonly #scene: Phaser.Scene;
  readonly #base: Phaser.GameObjects.Image;
  readonly #shade: readonly Phaser.GameObjects.Rectangle[];
  readonly #world: Phaser.GameObjects.Container;
  readonly #tiles: readonly Tile[];
  readonly #changed: () => void;
  #isGone = false;

  constructor(scene: Phaser.Scene, base: HTMLImageElement, changed: () => void) {
    this.#scene = scene;
    this.#changed = changed;
    if (!scene.textures.exists('map/base')) scene.textures.addImage('map/base', base);
    this.#base = scene.add.image(0, 0, 'map/base').setOrigin(0, 0);
    this.#base.setDisplaySize(FRAME.width, FRAME.height);
    this.#shade = [26, 18, 10].map((far) =>
      scene.add.rectangle(-far * 0.5, far * 0.3, FRAME.width + far, FRAME.height + far, 0x000000, 0.2).setOrigin(0, 0),
    );
    this.#world = scene.add.container(0, 0, [...this.#shade, this.#base]);
    this.#tiles = TILES.map(({ url, x, y }) => ({
      url,
      part: { left: x, top: y, right: x + W, bottom: y + H },
      state: 'away',
      image: null,
    }));
  }

  place(view: View, size: Size, ratio: number): void {
    const at = toScreen(view, size, { x: 0, y: 0 });
    this.#world.setPosition(at.x * ratio, at.y * ratio).setScale(view.zoom * ratio);
    for (const shade of this.#shade) shade.setVisible(showsTable(view, size));
    const isFine = view.zoom * ratio > FINE_FROM;
    const seen = visiblePart(view, size);
    for (const tile of this.#tiles) {
      const isWanted = isFine && overlaps(seen, tile.part);
      tile.image?.setVisible(isWanted);
      if (isWanted && tile.state === 'away') void this.#fetch(tile);
    }
  }

  /** A fine picture that cannot be had is not missed: the whole sheet lies underneath. */
  async #fetch(tile: Tile): Promise<void> {
    tile.state = 'coming';
    try {
      const source = await picture(tile.url);
      if (this.#isGone) return;
      const key = `map/${tile.url}`;
      if (!this.#scene.textures.exists(key)) this.#scene.textures.addImage(key, source);
      tile.image = this.#scene.add.image(tile.part.left, tile.part.top, key).setOrigin(0, 0);
      tile.image.setDisplaySize(W, H);
      this.#world.add(tile.image);
      tile.state = 'here';
      this.#changed();
    } catch {
      tile.state = 'here';
    }
  }

  forget(): void {
    this.#isGone = true;
  }
}
