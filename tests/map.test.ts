import { readFileSync, statSync } from 'node:fs';
import { geoConicEqualArea } from 'd3-geo';
import clipping, { type MultiPolygon } from 'polygon-clipping';
import { describe, expect, it } from 'vitest';
import { PROJECTION, project, unproject } from '../scripts/map/projection.mjs';

type Point = [number, number];
type Area = {
  id: string;
  kind: string;
  anchor: Point;
  reach: number;
  label: { x: number; y: number; align: string; period: string; modern: string };
  polygons: number[][][];
};

const read = <T>(name: string): T => JSON.parse(readFileSync(`assets/map/${name}`, 'utf8')) as T;
const { areas, frame, unit } = read<{ areas: Area[]; frame: { width: number; height: number }; unit: number }>(
  'areas.json',
);
type Place = { id: string; kind: string; lat: number; lon: number };
const { areas: places, edges: links } = JSON.parse(readFileSync('scenarios/common/board.json', 'utf8')) as {
  areas: Place[];
  edges: { a: string; b: string; kind: string }[];
};

const decode = (steps: number[]): Point[] => {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([x * unit, y * unit]);
  }
  return points;
};

const shapes = new Map<string, Point[][][]>(areas.map(({ id, polygons }) => [id, polygons.map((p) => p.map(decode))]));

const inRing = ([x, y]: Point, ring: Point[]): boolean =>
  ring.reduce((inside, [xi, yi], i) => {
    const [xj, yj] = ring[(i + ring.length - 1) % ring.length] as Point;
    return yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi ? !inside : inside;
  }, false);
const holds = (id: string, point: Point): boolean =>
  (shapes.get(id) ?? []).some(
    ([outline = [], ...holes]) => inRing(point, outline) && !holes.some((h) => inRing(point, h)),
  );

const isLand = ({ kind }: Area): boolean => kind !== 'sea' && kind !== 'offmap';
const landAt = (lat: number, lon: number): string | undefined =>
  areas.find((area) => isLand(area) && holds(area.id, project(lon, lat) as Point))?.id;
const anchorOf = ({ anchor: [x, y] }: Area): Point => [x * unit, y * unit];

const surface = (polygons: MultiPolygon): number =>
  polygons.flat().reduce((sum, ring) => {
    const twice = ring.reduce((s, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length] as Point;
      return s + x * ny - nx * y;
    }, 0);
    return sum + Math.abs(twice) / 2;
  }, 0);
const boxOf = (id: string): [number, number, number, number] => {
  const points = (shapes.get(id) ?? []).flat(2);
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

describe('the map projection', () => {
  it('agrees with d3 at places all over the theatre', () => {
    const reference = geoConicEqualArea()
      .center([0, 0])
      .parallels([37, 51])
      .rotate([-140, 0])
      .scale(PROJECTION.scale)
      .translate(PROJECTION.translate as Point);
    for (let i = 0; i < 20; i++) {
      const place: Point = [112 + ((i * 37) % 52), 29 + ((i * 17) % 27)];
      const [x, y] = reference(place) as Point;
      const [ownX = NaN, ownY = NaN] = project(...place);
      expect(Math.hypot(ownX - x, ownY - y)).toBeLessThan(0.01);
    }
  });

  it('finds its way back to the degrees it came from', () => {
    const [x = NaN, y = NaN] = project(145.58, 43.33);
    const [lon = NaN, lat = NaN] = unproject(x, y);
    expect(lon).toBeCloseTo(145.58, 9);
    expect(lat).toBeCloseTo(43.33, 9);
  });
});

describe('the areas of the board', () => {
  it('gives every place an area, an anchor on the sheet and both its names', () => {
    expect(areas.map((area) => area.id).toSorted()).toEqual(places.map((node) => node.id).toSorted());
    for (const area of areas) {
      expect(area.polygons.length, area.id).toBeGreaterThan(0);
      const [x, y] = anchorOf(area);
      expect(x > 0 && x < frame.width && y > 0 && y < frame.height, area.id).toBe(true);
      expect(area.label.period.length * area.label.modern.length, area.id).toBeGreaterThan(0);
    }
  });

  it('puts every anchor inside its own area, and near the true position', () => {
    for (const area of areas) {
      expect(holds(area.id, anchorOf(area)), area.id).toBe(true);
      if (area.kind === 'offmap') continue;
      const node = places.find(({ id }) => id === area.id);
      const [x = NaN, y = NaN] = project(node?.lon ?? 0, node?.lat ?? 0);
      expect(Math.hypot(anchorOf(area)[0] - x, anchorOf(area)[1] - y), area.id).toBeLessThan(14);
    }
  });

  it('keeps the anchors of the sea zones in the water', () => {
    for (const zone of areas.filter(({ kind }) => kind === 'sea')) {
      const ashore = areas.filter((area) => isLand(area) && holds(area.id, anchorOf(zone)));
      expect(ashore, zone.id).toEqual([]);
    }
  });

  it('lets no two land areas lie over each other', () => {
    const land = areas.filter(isLand);
    land.forEach((a, i) => {
      for (const b of land.slice(i + 1)) {
        const [ax0, ay0, ax1, ay1] = boxOf(a.id);
        const [bx0, by0, bx1, by1] = boxOf(b.id);
        if (ax1 < bx0 || bx1 < ax0 || ay1 < by0 || by1 < ay0) continue;
        const shared = clipping.intersection(shapes.get(a.id) ?? [], shapes.get(b.id) ?? []);
        expect(surface(shared), `${a.id} and ${b.id}`).toBeLessThan(3);
      }
    });
  }, 30_000);

  it.each([
    ['just north of 50°', 50.08, 142.8, 'URS_NSAKHALIN'],
    ['just south of 50°', 49.92, 142.8, 'KAR_KOTON'],
    ['Heiko, north of 38°', 38.41, 127.29, 'KOR_WONSAN'],
    ['Kaishu, north of 38°', 38.06, 125.75, 'KOR_PYONGYANG'],
    ['Kaijo, south of 38°', 37.97, 126.55, 'KOR_SEOUL'],
    ['Shunsen, south of 38°', 37.88, 127.73, 'KOR_SEOUL'],
    ['Rumoi', 43.94, 141.66, 'HOK_RUMOI'],
    ['Asahikawa', 43.77, 142.37, 'HOK_ASAHIKAWA'],
    ['Kushiro', 43.0, 144.38, 'HOK_KUSHIRO'],
    ['Takikawa, south of the Rumoi-Kushiro line', 43.56, 141.91, 'HOK_SAPPORO'],
    ['Obihiro, south of the Rumoi-Kushiro line', 42.92, 143.2, 'HOK_SAPPORO'],
    ['Heiho, on the Manchurian bank of the Amur', 50.23, 127.42, 'MAN_CHIAMUSSU'],
    ['Blagoveshchensk, on the Soviet bank', 50.3, 127.58, 'URS_AMUR'],
    ['Antung, on the Manchurian bank of the Yalu', 40.15, 124.36, 'MAN_MUKDEN'],
    ['Shingishu, on the Korean bank', 40.07, 124.44, 'KOR_PYONGYANG'],
    ['Port Arthur', 38.83, 121.25, 'MAN_DAIREN'],
    ['Rasshua', 47.76, 153.02, 'KUR_SHIMUSHIRU'],
    ['Araido', 50.86, 155.56, 'KUR_PARAMUSHIRU'],
    ['Rishiri', 45.18, 141.24, 'HOK_WAKKANAI'],
    ['Kagoshima', 31.85, 130.6, 'HON_TOKYO'],
  ])('finds %s where history had it', (_, lat, lon, id) => {
    expect(landAt(lat, lon)).toBe(id);
  });
});

describe('the routes of the board', () => {
  type Link = { a: string; b: string; kind: string };
  const { routes } = read<{ routes: (Link & { path: number[] })[] }>('routes.json');

  it('gives every link a way from the one anchor to the other', () => {
    expect(routes.map(({ a, b, kind }) => `${a} ${b} ${kind}`)).toEqual(
      links.map(({ a, b, kind }) => `${a} ${b} ${kind}`),
    );
    for (const { a, b, path } of routes) {
      const points = decode(path);
      const ends = [points[0], points[points.length - 1]];
      for (const [i, id] of [a, b].entries()) {
        const [x, y] = anchorOf(areas.find((area) => area.id === id) as Area);
        expect(Math.hypot((ends[i]?.[0] ?? 0) - x, (ends[i]?.[1] ?? 0) - y), `${a} ${b}`).toBeLessThan(0.5);
      }
    }
  });

  it('keeps ships off the land, but for the last miles to an anchor ashore', () => {
    for (const { a, b, kind, path } of routes.filter((route) => route.kind === 'sealane')) {
      const points = decode(path);
      const ends = [points[0], points[points.length - 1]] as Point[];
      const ashore = points.filter((p) => {
        if (ends.some(([x, y]) => Math.hypot(p[0] - x, p[1] - y) < 20)) return false;
        return areas.some((area) => isLand(area) && holds(area.id, p));
      });
      expect(ashore, `${a} ${b} ${kind}`).toEqual([]);
    }
  });
});

describe('the files of the map', () => {
  const kilobytes = (name: string): number => statSync(`assets/map/${name}`).size / 1000;

  it('stay small enough to load on a school line', () => {
    expect(kilobytes('outline.json')).toBeLessThanOrEqual(15);
    expect(kilobytes('theatre.json')).toBeLessThanOrEqual(200);
    expect(kilobytes('areas.json')).toBeLessThanOrEqual(200);
    expect(kilobytes('base.webp')).toBeLessThanOrEqual(400);
    const tiles = ['nw', 'ne', 'sw', 'se'].map((corner) => kilobytes(`base@2x-${corner}.webp`));
    expect(tiles.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1200);
  });
});
