/** A chart's picture as boxes and lines, ready to be placed: cards for states, slips of text for what moves between them. */
import type { Box, Line } from './layout.ts';
import type { Arrow, ChartPicture } from './picture.ts';
import { plainCondition, plainEffect, plainName, plainTitle } from './plain.ts';

/** A run of text in one hand: the event in capitals, its condition in italics, its effect in red. */
export interface Run {
  readonly hand: 'event' | 'condition' | 'effect';
  readonly text: string;
}
export type TextLine = readonly Run[];

export interface Card extends Box {
  readonly kind: 'card';
  readonly title: string;
  readonly description: string;
  /** Arrows from anywhere that end here, then events under which the state stays. */
  readonly rows: readonly TextLine[];
  /** No arrow leads out. */
  readonly isEnd: boolean;
}
export interface Slip extends Box {
  readonly kind: 'slip';
  readonly rows: readonly TextLine[];
  readonly from: readonly string[];
  readonly to: string;
  /** To an earlier state of the story: laid upside down, so that the arrow climbs. */
  readonly isBack: boolean;
}

export interface Sheet {
  readonly cards: readonly Card[];
  readonly slips: readonly Slip[];
  readonly lines: readonly Line[];
  readonly ranks: ReadonlyMap<string, number>;
}

/** Names as the reader sees them, for another language; `plainTitle` and `plainName` otherwise. */
export type Say = (kind: 'state' | 'event' | 'flag', name: string) => string;
const sayPlainly: Say = (kind, name) => (kind === 'state' ? plainTitle(name) : plainName(name));

export const ROW = 15;
const TITLE = 17;
const SMALL = 11.5;

export function sheetOf(picture: ChartPicture, say: Say = sayPlainly): Sheet {
  const cards = picture.states.map((state) => cardOf(picture, state, say));
  const slips = slipsOf(picture, say);
  const lines = slips.flatMap(({ id, from, to, isBack }) => [
    ...from.map((state) => (isBack ? { upper: id, lower: state } : { upper: state, lower: id })),
    isBack ? { upper: to, lower: id } : { upper: id, lower: to },
  ]);
  return { cards, slips, lines, ranks: ranksOf(picture, slips) };
}

function cardOf(picture: ChartPicture, state: ChartPicture['states'][number], say: Say): Card {
  const rows: TextLine[] = [];
  for (const arrow of picture.arrows) {
    if (arrow.from === null && arrow.to === state.id) {
      const where = arrow.except.some((other) => other !== state.id) ? 'from most states' : 'from any state';
      rows.push([{ hand: 'condition', text: where }, ...runsOf(arrow, say)]);
    }
    if (arrow.from === state.id && staysAt(arrow))
      rows.push([{ hand: 'condition', text: 'stays' }, ...runsOf(arrow, say)]);
  }
  const title = say('state', state.id);
  const width = Math.max(
    96,
    textWidth(title, TITLE) + (state.id === picture.initial ? 52 : 30),
    ...rows.map((row) => rowWidth(row) + 32),
  );
  const height = 34 + (rows.length > 0 ? rows.length * ROW + 9 : 0);
  const isEnd = !picture.arrows.some((arrow) => leads(arrow, state.id));
  return { kind: 'card', id: state.id, title, description: state.description, rows, isEnd, width, height };
}

function leads(arrow: Arrow, state: string): boolean {
  if (arrow.to === null || arrow.to === state) return false;
  return arrow.from === null ? !arrow.except.includes(state) : arrow.from === state;
}

function staysAt(arrow: Arrow): boolean {
  return arrow.to === null || arrow.to === arrow.from;
}

/** Arrows with the same words to the same state share a slip, however many states they leave. */
function slipsOf(picture: ChartPicture, say: Say): Slip[] {
  const place = new Map(picture.states.map(({ id }, index) => [id, index]));
  const alike = new Map<string, { to: string; isBack: boolean; from: string[]; rows: TextLine[] }>();
  for (const arrow of picture.arrows) {
    const { from, to } = arrow;
    if (from === null || to === null || staysAt(arrow)) continue;
    const isBack = (place.get(to) ?? 0) < (place.get(from) ?? 0);
    const rows = linesOf(arrow, say);
    const key = JSON.stringify([to, isBack, rows]);
    const same = alike.get(key) ?? { to, isBack, from: [], rows };
    alike.set(key, { ...same, from: [...same.from, from] });
  }
  const joined = new Map<string, { to: string; isBack: boolean; from: string[]; rows: TextLine[] }>();
  for (const { to, isBack, from, rows } of alike.values()) {
    const key = JSON.stringify([to, isBack, from]);
    const same = joined.get(key) ?? { to, isBack, from, rows: [] };
    joined.set(key, { ...same, rows: joinRows(same.rows, rows) });
  }
  return [...joined.values()].map((slip, index) => ({
    ...slip,
    kind: 'slip',
    id: `slip ${index}`,
    width: Math.max(...slip.rows.map(rowWidth)) + 8,
    height: slip.rows.length * ROW + 4,
  }));
}

/** The same event again is not written twice: its condition follows the other's. */
function joinRows(before: readonly TextLine[], rows: readonly TextLine[]): TextLine[] {
  const [head, condition, ...more] = rows;
  const isAgain = condition && before.some((row) => JSON.stringify(row) === JSON.stringify(head));
  if (!isAgain) return [...before, ...rows];
  const or = condition.map(({ hand, text }) => ({
    hand,
    text: text.startsWith('if ') ? `or ${text}` : 'or in any other case',
  }));
  return [...before, or, ...more];
}

/** On a slip: the event and what it does, and under it the condition. */
function linesOf(arrow: Arrow, say: Say): TextLine[] {
  const runs = runsOf(arrow, say);
  const condition = runs.filter(({ hand }) => hand === 'condition');
  const rest = runs.filter(({ hand }) => hand !== 'condition');
  return condition.length === 0 || rowWidth(runs) < 130 ? [runs] : [rest, condition];
}

function runsOf(arrow: Arrow, say: Say): Run[] {
  const condition = plainCondition(arrow, (flag) => say('flag', flag));
  const effects = arrow.effects.map(plainEffect).filter((text) => text !== '');
  return [
    { hand: 'event', text: say('event', arrow.event).toUpperCase() },
    ...(condition === '' ? [] : [{ hand: 'condition' as const, text: condition }]),
    ...effects.map((text) => ({ hand: 'effect' as const, text })),
  ];
}

// Layers --------------------------------------------------------------------------------------------------------------

/** Longest way from the first state, cards and slips by turns; a slip then moves up against the card it leaves. */
function ranksOf(picture: ChartPicture, slips: readonly Slip[]): Map<string, number> {
  const ranks = new Map(picture.states.map(({ id }) => [id, 0]));
  const reached = new Set(slips.filter(({ isBack }) => !isBack).map(({ to }) => to));
  const rankOf = (id: string) => ranks.get(id) ?? 0;
  const highest = (ids: readonly string[]) => Math.max(...ids.map(rankOf));
  for (const { id } of picture.states) {
    // A state only reached from anywhere hangs below the first one.
    if (id !== picture.initial && !reached.has(id)) ranks.set(id, 2);
  }
  for (let round = 0; round < picture.states.length; round++) {
    for (const { from, to, isBack } of slips) {
      if (!isBack) ranks.set(to, Math.max(rankOf(to), highest(from) + 2));
      else for (const state of from) ranks.set(state, Math.max(rankOf(state), rankOf(to) + 2));
    }
  }
  for (const { id, from, isBack } of slips) {
    ranks.set(id, isBack ? Math.min(...from.map(rankOf)) - 1 : highest(from) + 1);
  }
  return ranks;
}

// Widths --------------------------------------------------------------------------------------------------------------

/** Width of a row set in small type, in units of the drawing. */
export function rowWidth(row: TextLine): number {
  const runs = row.map(({ hand, text }) => textWidth(text, SMALL) + (hand === 'event' ? text.length * 0.8 : 0));
  return Math.ceil(runs.reduce((sum, width) => sum + width, 0) + (row.length - 1) * 6);
}

/** A generous guess that holds for the serif faces a reader may have: the text is never wider than its box. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += widthOf(letter);
  return Math.ceil(em * size);
}

function widthOf(letter: string): number {
  if (/[il.,;:'’!|jtf ]/.test(letter)) return 0.36;
  if (/[mw]/.test(letter)) return 0.88;
  if (/[MW]/.test(letter)) return 1;
  if (letter === 'I') return 0.42;
  return /[A-Z]/.test(letter) ? 0.74 : 0.58;
}
