/** Draws a chart on period paper, as text: the handbook keeps the result, the page puts it among its panels. */
import { layOut, type Placed, type Point } from './layout.ts';
import type { ChartPicture } from './picture.ts';
import { ROW, sheetOf, textWidth, type Card, type Say, type Sheet, type Slip, type TextLine } from './sheet.ts';

export interface DrawOptions {
  /** The state to light, with the ways out of it; must be one of the chart's. */
  readonly lit?: string;
  /** Heading; the chart's name otherwise. */
  readonly title?: string;
  readonly description?: string;
  readonly say?: Say;
}

const PAPER = '#f4ecd8';
const CARD = '#fbf6e8';
const INK = '#2b2620';
const FADED = '#75684f';
const RULE = '#b8a680';
const RED = '#9c2f26';
const BLUE = '#3a5673';
const SERIF = "'Old Standard TT', 'Old Standard', Georgia, 'Times New Roman', 'DejaVu Serif', serif";
const MARGIN = 34;
const HEAD = 86;
const FOOT = 44;

/**
 * The chart as one SVG element, with real text and a title on every state. Lines that climb lead back to an earlier part of
 * the story and are drawn in blue.
 */
export function drawChart(picture: ChartPicture, options: DrawOptions = {}): string {
  const { lit } = options;
  if (lit !== undefined && !picture.states.some(({ id }) => id === lit)) {
    throw new Error(`Chart "${picture.id}" has no state "${lit}" to light`);
  }
  const { sheet, placed } = options.say ? layOutChart(picture, options.say) : remembered(picture);
  const title = options.title ?? picture.title;
  const description = options.description ?? picture.description;
  const width = Math.max(placed.width + 2 * MARGIN, textWidth(description, 14) + 2 * MARGIN, 560);
  const height = placed.height + HEAD + FOOT + MARGIN;
  const shift = Math.round((width - placed.width) / 2);
  const lines = linesOf(sheet.slips, placed, lit);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"` +
      ` role="img" aria-label="${escape(`${title}. ${description}`)}" font-family="${SERIF}" fill="${INK}">`,
    ...paper(width, height),
    ...heading(title, description, width),
    `<g transform="translate(${shift} ${HEAD})">`,
    ...lines,
    ...sheet.slips.map((slip) => drawSlip(slip, placed, lit)),
    ...sheet.cards.map((card) => drawCard(card, placed, picture.initial, lit)),
    '</g>',
    ...legend(width, height),
    '</svg>',
    '',
  ].join('\n');
}

function layOutChart(picture: ChartPicture, say?: Say): { sheet: Sheet; placed: Placed } {
  const sheet = sheetOf(picture, say);
  return { sheet, placed: layOut([...sheet.cards, ...sheet.slips], sheet.lines, sheet.ranks) };
}

/** Placing takes a tenth of a second, and which state is lit does not change it. */
const memory = new WeakMap<ChartPicture, ReturnType<typeof layOutChart>>();
function remembered(picture: ChartPicture): ReturnType<typeof layOutChart> {
  const known = memory.get(picture) ?? layOutChart(picture);
  memory.set(picture, known);
  return known;
}

function paper(width: number, height: number): string[] {
  return [
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<rect x="9.5" y="9.5" width="${width - 19}" height="${height - 19}" fill="none" stroke="${RULE}" stroke-width="2.5"/>`,
    `<rect x="14.5" y="14.5" width="${width - 29}" height="${height - 29}" fill="none" stroke="${RULE}"/>`,
  ];
}

function heading(title: string, description: string, width: number): string[] {
  const middle = width / 2;
  return [
    `<text x="${middle}" y="47" text-anchor="middle" font-size="25" letter-spacing="3">${escape(title.toUpperCase())}</text>`,
    `<text x="${middle}" y="69" text-anchor="middle" font-size="14" font-style="italic" fill="${FADED}">${escape(description)}</text>`,
  ];
}

function legend(width: number, height: number): string[] {
  const y = height - 30;
  const words =
    `<tspan letter-spacing="0.8">CAPITALS</tspan> ${hand('what happens', FADED)} · <tspan font-style="italic">italics</tspan> ` +
    `${hand('on what condition', FADED)} · <tspan fill="${RED}">red</tspan> ${hand('what it costs', FADED)} · ` +
    `<tspan fill="${BLUE}">blue</tspan> ${hand('the way back', FADED)}`;
  return [`<text x="${width / 2}" y="${y}" text-anchor="middle" font-size="11">${words}</text>`];
}

function hand(text: string, fill: string): string {
  return `<tspan fill="${fill}">${text}</tspan>`;
}

// States --------------------------------------------------------------------------------------------------------------

function drawCard(card: Card, placed: Placed, initial: string, lit: string | undefined): string {
  const { x, y } = placed.boxes.get(card.id) ?? { x: 0, y: 0 };
  const [left, top] = [x - card.width / 2, y - card.height / 2];
  const isLit = card.id === lit;
  const frame = isLit ? RED : INK;
  const parts = [
    `<rect x="${left}" y="${top}" width="${card.width}" height="${card.height}" fill="${isLit ? '#fdeccb' : CARD}" stroke="${frame}" stroke-width="${isLit ? 2.4 : 1.1}"/>`,
  ];
  if (card.isEnd) {
    parts.push(
      `<rect x="${left + 3.5}" y="${top + 3.5}" width="${card.width - 7}" height="${card.height - 7}" fill="none" stroke="${frame}" stroke-width="0.7"/>`,
    );
  }
  if (card.id === initial) parts.push(`<circle cx="${left + 14}" cy="${top + 17}" r="3.6" fill="${frame}"/>`);
  parts.push(
    `<text x="${x}" y="${top + 22.5}" text-anchor="middle" font-size="17"${isLit ? ` fill="${RED}"` : ''}>${escape(card.title)}</text>`,
  );
  if (card.rows.length > 0) {
    parts.push(`<path d="M${left + 10} ${top + 31.5}H${left + card.width - 10}" stroke="${RULE}" stroke-width="0.8"/>`);
    card.rows.forEach((row, index) => parts.push(drawRow(row, x, top + 45 + index * ROW)));
  }
  const title = `<title>${escape(`${card.title}: ${card.description}`)}</title>`;
  return `<g data-state="${card.id}"${isLit ? ' data-lit="true"' : ''}>${title}${parts.join('')}</g>`;
}

function drawSlip(slip: Slip, placed: Placed, lit: string | undefined): string {
  const { x, y } = placed.boxes.get(slip.id) ?? { x: 0, y: 0 };
  const top = y - slip.height / 2;
  const isLit = lit !== undefined && slip.from.includes(lit);
  const rows = slip.rows.map((row, index) => drawRow(row, x, top + 13 + index * ROW, isLit)).join('');
  return `<g data-from="${slip.from.join(' ')}" data-to="${slip.to}">${rows}</g>`;
}

function drawRow(row: TextLine, x: number, y: number, isLit = false): string {
  const runs = row.map(({ hand: kind, text }, index) => {
    const style = {
      event: ` letter-spacing="0.8"${isLit ? ` fill="${RED}"` : ''}`,
      condition: ` font-style="italic" fill="${FADED}"`,
      effect: ` fill="${RED}"`,
    }[kind];
    return `<tspan${style}${index > 0 ? ' dx="6"' : ''}>${escape(text)}</tspan>`;
  });
  return `<text x="${x}" y="${y}" text-anchor="middle" font-size="11.5">${runs.join('')}</text>`;
}

// Lines ---------------------------------------------------------------------------------------------------------------

/** In the order of the sheet: for each slip the lines from its states, then the one to where it leads. */
function linesOf(slips: readonly Slip[], placed: Placed, lit: string | undefined): string[] {
  const drawn: { text: string; isLit: boolean }[] = [];
  let next = 0;
  for (const { from, isBack } of slips) {
    const isSlipLit = lit !== undefined && from.includes(lit);
    for (const state of [...from, null]) {
      const isLit = state === null ? isSlipLit : state === lit;
      const stroke = isLit ? RED : isBack ? BLUE : INK;
      const points = placed.lines[next++] ?? [];
      drawn.push({ text: drawLine(points, stroke, isLit ? 2 : 1.1, state === null, isBack), isLit });
    }
  }
  // What is lit lies on top.
  return drawn.toSorted((a, b) => Number(a.isLit) - Number(b.isLit)).map(({ text }) => text);
}

function drawLine(points: readonly Point[], stroke: string, width: number, hasHead: boolean, isBack: boolean): string {
  const path = points.map(({ x, y }, index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${y}`;
    // Corners come in pairs: straight down through a layer, then a curve across the gap.
    if (index % 2 === 1 || before.x === x) return `L${x} ${y}`;
    const middle = Math.round((before.y + y) / 2);
    return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
  });
  const line = `<path d="${path.join('')}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  const tip = hasHead ? (isBack ? points[0] : points.at(-1)) : undefined;
  if (!tip) return line;
  const back = isBack ? 9 : -9;
  return `${line}<path d="M${tip.x} ${tip.y}l-4 ${back}q4 ${-back / 4} 8 0z" fill="${stroke}"/>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
