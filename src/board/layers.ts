/** Everything that lies on the table, from the boards up: map, drawing, pointer's outline, dusk, counters, slips. */
import type * as Phaser from 'phaser';
import type { BoardTarget } from '../campaign/boardPort.ts';
import { Choice } from './choice.ts';
import { OpenedStack } from './fan.ts';
import type { Point } from './geo.ts';
import { Overlay } from './overlay.ts';
import { showsTable, Stage } from './stage.ts';
import { Table } from './table.ts';
import { Tip } from './tip.ts';
import { middleOf, Tokens } from './tokens.ts';
import type { Size, View } from './view.ts';

/** Light of a dark room: falls on the map, not on the counters. */
const DUSK = 0x9299ab;

export class Layers {
  readonly stage: Stage;
  readonly choice: Choice;
  readonly tokens: Tokens;
  readonly fan: OpenedStack;
  readonly tip: Tip;
  readonly #ratio: number;
  readonly #table: Table;
  readonly #dusk: Phaser.GameObjects.Rectangle;
  #front: Overlay;
  #back: Overlay;

  constructor(scene: Phaser.Scene, base: HTMLImageElement, ratio: number, changed: () => void) {
    this.#ratio = ratio;
    this.#table = new Table(scene);
    this.stage = new Stage(scene, base, changed);
    this.#back = new Overlay(scene);
    this.#front = new Overlay(scene);
    this.choice = new Choice(scene, ratio);
    this.#dusk = scene.add.rectangle(0, 0, 1, 1, DUSK).setOrigin(0, 0).setBlendMode('MULTIPLY').setVisible(false);
    this.tokens = new Tokens(scene, ratio);
    this.fan = new OpenedStack(scene, this.tokens, ratio);
    this.tip = new Tip(scene, ratio);
  }

  /** The sheet that is drawn on; the other one shows what was drawn before while the new comes in. */
  get front(): Overlay {
    return this.#front;
  }

  turnOver(): Overlay {
    [this.#front, this.#back] = [this.#back, this.#front];
    return this.#back;
  }

  fit(size: Size): void {
    this.#table.fit(size, this.#ratio);
    this.#dusk.setSize(size.width * this.#ratio, size.height * this.#ratio);
  }

  setDark(isDark: boolean): void {
    this.#dusk.setVisible(isDark);
  }

  /** Where a counter lies: on the opened slip, or in its pile. */
  middleOf(formation: string, view: View, size: Size): Point | null {
    const card = this.fan.middleOf(formation);
    if (card !== null) return card;
    const pile = this.tokens.places.find(({ stack }) => stack.members.some(({ id }) => id === formation));
    return pile === undefined ? null : middleOf(pile, view, size);
  }

  place(view: View, size: Size, selected: BoardTarget | null): void {
    this.#table.setVisible(showsTable(view, size));
    this.stage.place(view, size, this.#ratio);
    this.#front.place(view, size, this.#ratio);
    this.#back.place(view, size, this.#ratio);
    this.choice.place(view, size);
    this.tokens.place(view, size);
    this.fan.place(view, size);
    this.choice.ring(selected, this.tokens, this.fan, view, size);
  }
}
