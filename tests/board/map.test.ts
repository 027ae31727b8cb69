import { describe, expect, it } from 'vitest';
import type { BoardFormation } from '../../src/campaign/boardPort.ts';
import { areaAt, FINGER } from '../../src/board/hit.ts';
import {
  between,
  clampView,
  fitView,
  MAX_ZOOM,
  minZoom,
  NO_INSETS,
  openingView,
  PRESETS,
  toScreen,
  toSheet,
  zoomAt,
} from '../../src/board/view.ts';
import { boxAround, layTokens, tierFor } from '../../src/board/layout.ts';
import { chooseRenderer } from '../../src/board/renderer.ts';
import { fanOf, stacksOf } from '../../src/board/stacks.ts';
import { overlaps, SHAPES, shapeNamed } from '../../src/board/geo.ts';
import { pointAlong, wayBetween, wayThrough } from '../../src/board/routes.ts';
import { symbolOf } from '../../src/board/symbols.ts';

const wide = { width: 1440, height: 900, insets: NO_INSETS };
const phone = { width: 390, height: 844, insets: NO_INSETS };
const sizes = [
  wide,
  { width: 1280, height: 720, insets: NO_INSETS },
  { width: 820, height: 1180, insets: NO_INSETS },
  phone,
];

function formation(id: string, at: string, change: Partial<BoardFormation> = {}): BoardFormation {
  const base = { id, short: id, name: id, kind: 'division', power: 'Japan' as const, at };
  return { ...base, men: 9000, isOwn: false, readiness: -1, status: 'active', ...change };
}

describe('the view', () => {
  it.each(sizes)('leads from the sheet to the page and back ($width)', (size) => {
    const view = openingView(size);
    const there = toScreen(view, size, { x: 1234, y: 777 });
    const back = toSheet(view, size, there);
    expect(back.x).toBeCloseTo(1234, 6);
    expect(back.y).toBeCloseTo(777, 6);
  });

  it('keeps the point under the pointer while it zooms', () => {
    const view = { x: 1700, y: 1000, zoom: 0.8 };
    const at = { x: 500, y: 300 };
    const before = toSheet(view, wide, at);
    const after = toSheet(zoomAt(view, wide, at, 1.5), wide, at);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1e-6);
  });

  it('never loses the sheet and never leaves its zooms', () => {
    const far = clampView({ x: -9000, y: 9000, zoom: 100 }, wide);
    expect(far.zoom).toBe(MAX_ZOOM);
    expect(far.x).toBeGreaterThan(0);
    expect(clampView({ x: 0, y: 0, zoom: 0 }, wide).zoom).toBe(minZoom(wide));
  });

  it('shows presets whole and clear of what covers the window', () => {
    const size = { ...wide, insets: { top: 60, right: 480, bottom: 0, left: 0 } };
    const view = fitView(PRESETS.hokkaido, size);
    const from = toScreen(view, size, { x: PRESETS.hokkaido.left, y: PRESETS.hokkaido.top });
    const to = toScreen(view, size, { x: PRESETS.hokkaido.right, y: PRESETS.hokkaido.bottom });
    expect(from.x).toBeGreaterThanOrEqual(0);
    expect(from.y).toBeGreaterThanOrEqual(60);
    expect(to.x).toBeLessThanOrEqual(1440 - 480);
  });

  it('glides from one view to the other', () => {
    const [from, to] = [
      { x: 100, y: 100, zoom: 0.5 },
      { x: 900, y: 500, zoom: 2 },
    ];
    const end = between(from, to, 1);
    expect([end.x, end.y, end.zoom].map(Math.round)).toEqual([900, 500, 2]);
  });
});

describe('pressing', () => {
  const presets: Readonly<Record<string, keyof typeof PRESETS>> = {
    KUR: 'kurils',
    HOK: 'hokkaido',
    KAR: 'karafuto',
    KOR: 'korea',
    MAN: 'manchuria',
  };

  it.each([0.3, 0.47, 1, 2.5])('the mark of every place finds the place, or looks nearer, at zoom %d', (zoom) => {
    for (const shape of SHAPES.filter(({ kind }) => kind !== 'sea')) {
      const hit = areaAt(shape.anchor, zoom);
      expect([hit?.id, ...(hit?.crowd ?? [])]).toContain(shape.id);
    }
  });

  it('asks to look nearer when it cannot tell two places apart', () => {
    const [a, b] = [shapeNamed('KUR_SHIKOTAN')?.anchor, shapeNamed('KUR_HABOMAI')?.anchor];
    const between = { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
    expect(areaAt(between, 0.36)?.crowd.length).toBe(1);
    expect(areaAt(between, 1.2)?.crowd).toEqual([]);
  });

  it.each(SHAPES.filter(({ kind }) => kind === 'sea').map(({ id }) => id))('finds the sea %s at its anchor', (id) => {
    expect(areaAt(shapeNamed(id)?.anchor ?? { x: 0, y: 0 }, 1)?.id).toBe(id);
  });

  it.each(sizes)('every place is a target of 24 pixels at its preset, or is looked at from nearer ($width)', (size) => {
    for (const shape of SHAPES) {
      const preset = presets[shape.id.slice(0, 3)];
      if (preset === undefined) continue;
      const { zoom } = fitView(PRESETS[preset], size);
      const reach = 12 / zoom;
      for (const [dx, dy] of [
        [reach, 0],
        [-reach, 0],
        [0, reach],
        [0, -reach],
      ] as const) {
        const hit = areaAt({ x: shape.anchor.x + dx * 0.98, y: shape.anchor.y + dy * 0.98 }, zoom);
        const others = SHAPES.filter((other) => other.id !== shape.id && other.kind !== 'sea');
        const isNearer = others.some(
          ({ anchor }) => Math.hypot(anchor.x - shape.anchor.x, anchor.y - shape.anchor.y) * zoom < 2 * FINGER,
        );
        if (!isNearer) expect([shape.id, hit?.id]).toEqual([shape.id, shape.id]);
        else expect(hit).not.toBeNull();
      }
    }
  });
});

describe('counters', () => {
  const crowd = Object.fromEntries(SHAPES.map((shape) => [shape.id, formation(shape.id, shape.id)]));

  it.each([0.3, 0.47, 0.9, 1.6])('never cover one another, even with one on every place, at zoom %d', (zoom) => {
    const places = layTokens(stacksOf({ formations: crowd }, null, new Set()), zoom);
    const boxes = places
      .filter(({ stack }) => shapeNamed(stack.area)?.box === null)
      .map(({ anchor, dx, dy }) =>
        boxAround({ x: anchor.x * zoom + dx, y: anchor.y * zoom + dy }, tierFor(zoom), -1.5),
      );
    const covered = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlaps(a, b)));
    expect(covered.length).toBeLessThanOrEqual(zoom < 0.4 ? 6 : 0);
  });

  it('pile up by place and power, the heaviest on top, the chosen one above it', () => {
    const formations = {
      a: formation('a', 'HOK_SAPPORO', { kind: 'brigade' }),
      b: formation('b', 'HOK_SAPPORO', { kind: 'army' }),
      c: formation('c', 'HOK_SAPPORO', { power: 'USSR' }),
    };
    const tops = (raised: string | null): string[] =>
      stacksOf({ formations }, raised, new Set()).map(({ members }) => members[0]?.id ?? '');
    expect(tops(null)).toEqual(['b', 'c']);
    expect(tops('a')).toEqual(['a', 'c']);
    expect(stacksOf({ formations }, null, new Set(['c'])).length).toBe(1);
  });

  it.each([1, 2, 5, 14])('fan out with all %d cards on the slip', (count) => {
    const fan = fanOf(count, { width: 60, height: 46 }, 358);
    expect(fan.cards.length).toBe(count);
    expect(fan.width).toBeLessThanOrEqual(358);
    for (const { x, y } of fan.cards) {
      expect(Math.abs(x) + 30).toBeLessThanOrEqual(fan.width / 2);
      expect(Math.abs(y) + 23).toBeLessThanOrEqual(fan.height / 2);
    }
  });

  it.each([
    ['army', '6th Guards Tank Army', 'armour'],
    ['division', '91st Division with 11th Tank Regiment', 'infantry'],
    ['corps', 'III Amphibious Corps', 'marines'],
    ['fleet', 'Third Fleet, Task Force 38', 'ships'],
    ['fortress', 'Soya Fortress', 'fortress'],
  ])('show a %s, %s, as %s', (kind, name, symbol) => {
    expect(symbolOf({ kind, name, short: '', power: 'USSR' })).toBe(symbol);
  });
});

describe('ways', () => {
  it('run both ways along each link', () => {
    const there = wayBetween('URS_VLADIVOSTOK', 'SEA_JAPAN_N');
    const back = wayBetween('SEA_JAPAN_N', 'URS_VLADIVOSTOK');
    expect(there.length).toBeGreaterThan(1);
    expect(back.toReversed()).toEqual(there);
  });

  it('chain links where there is no direct one', () => {
    const way = wayThrough(['URS_VLADIVOSTOK', 'KAR_MAOKA']);
    expect(way.length).toBeGreaterThan(2);
    expect(pointAlong(way, 1)).toMatchObject(way.at(-1) ?? {});
  });
});

describe('the choice of renderer', () => {
  it.each([
    [null, 'ANGLE (NVIDIA)', 'webgl'],
    [null, 'Google SwiftShader', 'canvas'],
    [null, 'llvmpipe (LLVM 15)', 'canvas'],
    [null, null, 'canvas'],
    ['webgl', 'Google SwiftShader', 'webgl'],
    ['webgl', null, 'canvas'],
    ['canvas', 'ANGLE (NVIDIA)', 'canvas'],
  ])('asked %s with %s takes %s', (asked, chip, kind) => {
    expect(chooseRenderer(asked, chip)).toBe(kind);
  });
});
