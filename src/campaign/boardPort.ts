/**
 * What the page and a drawn board say to each other. The page owns the model; a board draws it, tells what was pressed and
 * holds nothing of its own. The same model feeds the board of plain SVG and the list for readers of text.
 */
import type { GameEvent } from '../engine/events.ts';
import type { Minute } from '../engine/time.ts';
import type { Power, Weather } from '../engine/words.ts';

export type KnownPower = Power | 'contested' | 'unknown';

/** How an area is hatched over its tint; `none` is plain. */
export type Hatch = 'none' | 'claimed' | 'standOff' | 'disputed';

export interface BoardArea {
  readonly id: string;
  readonly kind: 'land' | 'port' | 'island' | 'sea' | 'offmap';
  /** Who holds it, as far as the seat knows. */
  readonly control: KnownPower;
  /** Minute of the report; -1 where there is none. */
  readonly asOf: Minute;
  readonly confidence: 'A' | 'B' | 'C';
  readonly hatch: Hatch;
  /** Who is to receive the surrender here by the text of General Order No. 1 that the seat knows; outlined in his colour. */
  readonly recipient: Power | null;
}

export interface BoardFormation {
  readonly id: string;
  readonly short: string;
  readonly name: string;
  readonly kind: string;
  readonly power: Power;
  readonly at: string;
  readonly men: number;
  /** Own formations are known for certain; the others by report. */
  readonly isOwn: boolean;
  /** Per-mille; -1 where not known. */
  readonly readiness: number;
  readonly status: string;
}

export type ArrowState = 'draft' | 'sealed' | 'underway';

/** A plan drawn on the map: in pencil while drafted, in ink once ordered, heavy once under way. */
export interface BoardArrow {
  readonly operation: string;
  readonly power: Power;
  readonly verb: string;
  readonly kind: string;
  /** Area ids from where it starts to where it is bound. */
  readonly places: readonly string[];
  readonly state: ArrowState;
  /** Where the force is now. */
  readonly at: string;
}

export interface BoardModel {
  /** Days played; a board plays its movements when this grows by one and jumps otherwise. */
  readonly turn: number;
  readonly day: number;
  readonly seat: 'USSR' | 'USA';
  readonly areas: Readonly<Record<string, BoardArea>>;
  readonly formations: Readonly<Record<string, BoardFormation>>;
  readonly arrows: readonly BoardArrow[];
  readonly weather: Readonly<Record<string, Weather>>;
}

export type BoardTarget =
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: 'formation'; readonly id: string }
  | { readonly kind: 'operation'; readonly id: string };

/** The page's side. All functions may be called at any time; none of them waits. */
export interface BoardPort {
  readonly model: () => BoardModel;
  readonly selected: () => BoardTarget | null;
  /** Called on every change of model or selection. Returns how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly onPress: (target: BoardTarget | null) => void;
  /** What the seat saw happen on the last day played, for movements and slips of paper. */
  readonly events: () => readonly GameEvent[];
  /** Printed name of an area or a sea. */
  readonly nameOf: (area: string) => string;
  readonly locale: 'en' | 'ja' | 'ru';
  readonly reducedMotion: () => boolean;
  /** What the pointer rests on; null when it leaves. */
  readonly onHover?: (target: BoardTarget | null) => void;
  /** Pixels of the page that other things cover, from each edge: the board keeps its views clear of them. */
  readonly insets?: () => {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** `dark` dims the room about the map, not the counters. */
  readonly room?: () => 'light' | 'dark';
}

/** Views that a page may offer by name. */
export type BoardView = 'theatre' | 'manchuria' | 'karafuto' | 'hokkaido' | 'kurils' | 'korea';

/** The board's side. */
export interface BoardHandle {
  readonly destroy: () => void;
  /** Brings a place into view. */
  readonly show: (area: string) => void;
  readonly view?: (view: BoardView) => void;
  /** Nearer above 1, further below. */
  readonly zoomBy?: (factor: number) => void;
  /** Brings a showing of movements to its end. */
  readonly skip?: () => void;
  /** Where a thing stands in the board's part of the window, in pixels; null where it is not shown. */
  readonly whereIs?: (target: BoardTarget) => { readonly x: number; readonly y: number } | null;
}

export type MountBoard = (host: HTMLElement, port: BoardPort) => BoardHandle | Promise<BoardHandle>;
