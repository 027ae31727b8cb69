/** Plays the movements of a day: counters go their ways, then places change colour. The model is final all along. */
import type * as Phaser from 'phaser';
import type { BoardFormation, BoardModel } from '../campaign/boardPort.ts';
import { drawWake, type Tier } from './counterArt.ts';
import type { Point } from './geo.ts';
import { anchorOf, CONVOY } from './layout.ts';
import { ease, type Motions } from './motion.ts';
import { endOf, type MoveTween, type SailTween, type Tween } from './plan.ts';
import { shapeNamed } from './geo.ts';
import { pointAlong, smooth, wayThrough } from './routes.ts';
import type { Tokens } from './tokens.ts';
import { toScreen, type Size, type View } from './view.ts';

interface Flyer {
  readonly group: Phaser.GameObjects.Container;
  at: Point;
}

export interface ShowingHost {
  readonly scene: Phaser.Scene;
  readonly tokens: Tokens;
  readonly motions: Motions;
  readonly ratio: number;
  /** The places' new colours are to come in over so many milliseconds. */
  readonly tint: (duration: number) => void;
  readonly over: () => void;
}

export class Showing {
  readonly #host: ShowingHost;
  readonly #flyers: Flyer[] = [];
  /** Formations that lie nowhere while they are on the way. */
  readonly absent: ReadonlySet<string>;

  constructor(host: ShowingHost, previous: BoardModel, next: BoardModel, tweens: readonly Tween[]) {
    this.#host = host;
    const gone = tweens.flatMap((tween) =>
      tween.kind === 'move' || tween.kind === 'appear'
        ? [tween.formation]
        : tween.kind === 'sail'
          ? [`${CONVOY}${tween.operation}`]
          : [],
    );
    this.absent = new Set(gone);
    this.#begin(previous, next, tweens);
  }

  #begin(previous: BoardModel, next: BoardModel, tweens: readonly Tween[]): void {
    const { motions } = this.#host;
    const now = performance.now();
    const tier: Tier = this.#host.tokens.tier;
    for (const tween of tweens) {
      if (tween.kind === 'move') this.#fly(tween, next.formations[tween.formation], tier, now);
      if (tween.kind === 'sail') this.#fly(tween, this.#convoy(next, tween), tier, now);
      if (tween.kind === 'vanish') this.#fade(previous.formations[tween.formation], tween, tier, now);
    }
    const firstTint = tweens.find((tween) => tween.kind === 'tint');
    const delay = firstTint?.delay ?? endOf(tweens);
    const tint = (): void => this.#host.tint(firstTint?.duration ?? 0);
    motions.add({ delay, duration: 0, step: () => undefined, done: tint }, now);
    const done = (): void => this.#end();
    motions.add({ delay: endOf(tweens), duration: 0, step: () => undefined, done }, now);
  }

  /** Ships of a plan without a counter of their own; none where its troops are drawn in any case. */
  #convoy(next: BoardModel, tween: SailTween): BoardFormation | undefined {
    const arrow = next.arrows.find((item) => item.operation === tween.operation);
    if (arrow === undefined) return undefined;
    const isShown = Object.values(next.formations).some((item) => item.at === arrow.at && item.power === arrow.power);
    if (isShown) return undefined;
    const base = { id: `${CONVOY}${arrow.operation}`, short: '', name: '', kind: 'flotilla', power: arrow.power };
    return { ...base, at: arrow.at, men: 0, isOwn: true, readiness: -1, status: 'embarked' };
  }

  #fly(tween: MoveTween | SailTween, item: BoardFormation | undefined, tier: Tier, now: number): void {
    const from = shapeNamed(tween.from);
    const to = shapeNamed(tween.to);
    if (item === undefined || from === undefined || to === undefined) return;
    const way = smooth([anchorOf(from), ...wayThrough(tween.places), anchorOf(to)], 10);
    const flyer = this.#flyer(item, tier, anchorOf(from));
    const bySea = tween.kind === 'sail' || tween.bySea;
    const wake = bySea ? this.#wake(flyer) : null;
    const step = (part: number): void => {
      const spot = pointAlong(way, ease(part));
      flyer.at = spot;
      wake?.setRotation(spot.angle).setAlpha(Math.sin(Math.PI * Math.min(1, part)));
    };
    this.#host.motions.add({ delay: tween.delay, duration: tween.duration, step }, now);
  }

  #fade(item: BoardFormation | undefined, tween: Tween, tier: Tier, now: number): void {
    const shape = item === undefined ? undefined : shapeNamed(item.at);
    if (item === undefined || shape === undefined) return;
    const flyer = this.#flyer(item, tier, anchorOf(shape));
    const step = (part: number): void => void flyer.group.setAlpha(1 - part);
    this.#host.motions.add({ delay: tween.delay, duration: tween.duration, step }, now);
  }

  #flyer(item: BoardFormation, tier: Tier, at: Point): Flyer {
    const { scene, tokens } = this.#host;
    const group = scene.add.container(0, 0, [tokens.counter(item, tier)]).setDepth(3);
    const flyer = { group, at };
    this.#flyers.push(flyer);
    return flyer;
  }

  #wake(flyer: Flyer): Phaser.GameObjects.Image {
    const { scene, ratio } = this.#host;
    if (!scene.textures.exists('wake')) scene.textures.addCanvas('wake', drawWake(ratio));
    const wake = scene.add.image(0, 0, 'wake').setOrigin(1.05, 0.5).setAlpha(0);
    flyer.group.addAt(wake, 0);
    return wake;
  }

  place(view: View, size: Size): void {
    for (const { group, at } of this.#flyers) {
      const spot = toScreen(view, size, at);
      group.setPosition(spot.x * this.#host.ratio, spot.y * this.#host.ratio);
    }
  }

  #end(): void {
    for (const { group } of this.#flyers) group.destroy(true);
    this.#flyers.length = 0;
    this.#host.over();
  }
}
