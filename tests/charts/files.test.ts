import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../src/charts/draw.ts';
import { chartFiles } from '../../src/charts/files.ts';
import { machines } from '../../src/charts/index.ts';
import { mermaidOf } from '../../src/charts/mermaid.ts';
import { pictureOf } from '../../src/charts/picture.ts';
import { pictures } from '../../src/charts/pictures.ts';
import { readEffect, writeEffect } from '../../src/charts/table.ts';
import { CHART_IDS, CHARTS } from '../../src/engine/words.ts';

const files = chartFiles();

describe('what is written from the charts', () => {
  it.each(Object.keys(files))('%s is fresh; if not, run: node scripts/charts/build.mjs', (path) => {
    expect(readFileSync(path, 'utf8')).toBe(files[path]);
  });

  it('has no leftovers beside it', () => {
    const found = readdirSync('docs/charts').map((name) => `docs/charts/${name}`);
    expect(found.filter((path) => !Object.hasOwn(files, path))).toEqual([]);
  });
});

describe('an effect', () => {
  it.each([
    { name: 'fact', params: { id: 'tension', add: -10 } },
    { name: 'note', params: { key: 'surrender.signed' } },
  ])('is written as text and read back: $name', (effect) => {
    expect(readEffect(writeEffect(effect))).toEqual(effect);
  });
});

interface Rect {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The cards of a drawing by state, from the text of the SVG. */
function cardsOf(svg: string): Map<string, Rect> {
  const cards = svg.matchAll(
    /<g data-state="(\w+)".*?<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
  );
  return new Map(
    [...cards].map(([, id = '', x, y, width, height]) => {
      const [left, top] = [Number(x), Number(y)];
      return [id, { left, top, right: left + Number(width), bottom: top + Number(height) }];
    }),
  );
}

describe.each(CHART_IDS)('the drawing of %s', (chart) => {
  const svg = drawChart(pictures[chart]);
  const cards = cardsOf(svg);

  it('shows every state once, with a title, and none over another', () => {
    expect([...cards.keys()].toSorted()).toEqual([...CHARTS[chart].states].toSorted());
    expect(svg.match(/<g data-state="\w+"><title>[^<]+<\/title>/g)).toHaveLength(cards.size);
    const all = [...cards.values()];
    const overlaps = all.flatMap((a, index) =>
      all.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(overlaps).toEqual([]);
  });

  it('leads no line through a card', () => {
    const ends = [...svg.matchAll(/<path d="(M[^"]+)" fill="none" stroke="#\w+" stroke-width="1.1"/g)];
    expect(ends.length).toBeGreaterThan(0);
    for (const [, path = ''] of ends) {
      // Upright pieces are the only ones inside a layer; curves run in the gaps.
      const points = [...path.matchAll(/([\d.-]+) ([\d.-]+)(?=[MLC]|$)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      const inside = points.filter(([x, y]) =>
        [...cards.values()].some(
          ({ left, right, top, bottom }) => x > left && x < right && y > top + 1 && y < bottom - 1,
        ),
      );
      expect(inside).toEqual([]);
    }
  });

  it('names every event', () => {
    for (const event of CHARTS[chart].events) expect(svg).toContain(`>${event.replace(/_/g, ' ')}<`);
  });

  it('lights one state without moving anything', () => {
    const state = CHARTS[chart].states.at(-1) ?? '';
    const lit = drawChart(pictures[chart], { lit: state });
    expect(lit).toContain(`<g data-state="${state}" data-lit="true">`);
    expect(cardsOf(lit)).toEqual(cards);
    expect(() => drawChart(pictures[chart], { lit: 'nowhere' })).toThrow('no state "nowhere"');
  });

  it('is the same from the machine and from the picture kept for the page', () => {
    expect(drawChart(pictureOf(machines[chart]))).toBe(svg);
    expect(mermaidOf(pictures[chart])).toContain(`[*] --> ${pictures[chart].initial}`);
  });

  it('speaks another language when told to', () => {
    const svgOther = drawChart(pictures[chart], { title: 'Titel & mehr', say: (kind, name) => `${kind}:${name}` });
    expect(svgOther).toContain('TITEL &amp; MEHR');
    expect(svgOther).toContain(`state:${pictures[chart].initial}`);
  });
});
