/**
 * Bakes the map's vector files from the coast of Natural Earth and from assets/map/source, for the board in scenarios/common/board.json:
 *
 *   assets/map/theatre.json  the sheet: projection, coast, rivers, railways, frontiers, printed lines, lettering
 *   assets/map/areas.json    what can be pressed: one area per place of the board, with anchor and label
 *   assets/map/outline.json  a small coast for the first look
 *   assets/map/routes.json   the way along each link of the board
 *
 * Run `node scripts/map/bake.mjs`. The result depends on the sources alone. docs/howto/map.md tells the whole way.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { feature, mesh } from 'topojson-client';
import clipping from 'polygon-clipping';
import { FRAME, KM_PER_UNIT, PROJECTION, project } from './projection.mjs';
import { findRoutes } from './routes.mjs';
import {
  area,
  centroid,
  clipLine,
  inArea,
  inRing,
  meander,
  nearestInside,
  seeded,
  simplifyLine,
  simplifyRing,
  smooth,
  voronoiCell,
} from './shapes.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const out = join(root, 'assets/map');
const require = createRequire(import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const source = (name) => readJson(join(out, 'source', name));

/** Files store tenths of a unit. */
const TENTHS = 10;
const NEATLINE = 36;
const SHEET = [NEATLINE, NEATLINE, FRAME.width - NEATLINE, FRAME.height - NEATLINE];
const BLEED = [-160, -160, FRAME.width + 160, FRAME.height + 160];
const WORLD = [-600, -600, 3700, 2700];

const regions = source('regions.json');
const board = readBoard();
const nodeById = new Map(board.nodes.map((node) => [node.id, node]));
const atlas = readAtlas();
const land = readLand();
const countries = readCountries();

mkdirSync(out, { recursive: true });
const areas = bakeAreas();
write('areas.json', areas);
write('theatre.json', bakeTheatre());
write('outline.json', bakeOutline(areas));
write('routes.json', bakeRoutes(areas));

// ---------------------------------------------------------------- sources

/** The board that every scenario shares. */
function readBoard() {
  const { areas: nodes, edges, lines } = readJson(join(root, 'scenarios/common/board.json'));
  return { nodes, edges, lines };
}

function readAtlas() {
  return {
    land: readJson(require.resolve('world-atlas/land-10m.json')),
    countries: readJson(require.resolve('world-atlas/countries-10m.json')),
  };
}

function polygonsOf(geometry) {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Rings of degrees on the sheet's side of the world; the ocean-sized inverted triangles of the source stay out. */
function projectRing(ring) {
  return ring.slice(0, -1).map(([lon, lat]) => project(lon, lat));
}

function onThisSide(ring) {
  return ring.some(([lon, lat]) => lon > 95 && lon < 180 && lat > 20 && lat < 70 && touches(project(lon, lat), BLEED));
}
function touches([x, y], [x0, y0, x1, y1]) {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** Land as polygons of the sheet: fine for drawing, plain for cutting areas. */
function readLand() {
  const collection = feature(atlas.land, atlas.land.objects.land);
  const raw = collection.features.flatMap((f) => polygonsOf(f.geometry)).filter(([outline]) => onThisSide(outline));
  const clipped = raw.flatMap((polygon) => {
    const eastern = polygon.map((ring) => ring.filter(([lon, lat]) => lat > 5 && (lon > 60 || lon < -150)));
    const near = eastern.filter((ring) => ring.length > 3).map(projectRing);
    const box = boxRing(BLEED);
    const inside = near[0].every((p) => touches(p, BLEED));
    return inside ? [near] : fromClip(clipping.intersection(toClip([near]), toClip([[box]])));
  });
  const fine = clipped
    .map((polygon) => polygon.map((ring) => tidy(simplifyRing(ring, 0.12))))
    .filter(([o]) => o.length > 2);
  const plain = clipped
    .map((polygon) => polygon.map((ring) => tidy(simplifyRing(ring, toleranceFor(ring)))))
    .filter(([o]) => o.length > 2);
  return { fine, plain };
}

/** Small islands keep their shape; long coasts lose what no finger or eye at the board can tell. */
function toleranceFor(ring) {
  const size = Math.sqrt(Math.abs(area(ring)));
  if (size < 12) return 0.15;
  return size < 80 ? 0.3 : 0.55;
}

/** To whole tenths, without repeated points. */
function tidy(ring) {
  const rounded = ring.map(([x, y]) => [Math.round(x * TENTHS) / TENTHS, Math.round(y * TENTHS) / TENTHS]);
  return rounded.filter((p, i) => {
    const before = rounded[(i + rounded.length - 1) % rounded.length];
    return p[0] !== before[0] || p[1] !== before[1];
  });
}

/** Today's states, used for the frontiers that were the same in 1945. */
function readCountries() {
  const byId = {};
  for (const [key, id] of Object.entries({
    china: '156',
    ussr: '643',
    mongolia: '496',
    koreaN: '408',
    koreaS: '410',
  })) {
    const shape = feature(atlas.countries, atlas.countries.objects.countries).features.find((f) => f.id === id);
    const polygons = polygonsOf(shape.geometry)
      .filter(([outline]) => onThisSide(outline))
      .map((polygon) => [projectRing(polygon[0].filter(([lon, lat]) => lat > 5 && lon > 60))]);
    byId[key] = union(polygons.map((p) => cutToBox([p], BLEED)));
  }
  return byId;
}

// ---------------------------------------------------------------- clipping

function boxRing([x0, y0, x1, y1]) {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}
function toClip(polygons) {
  return polygons.map((polygon) => polygon.map((ring) => [...ring, ring[0]]));
}
function fromClip(multi) {
  return multi.map((polygon) => polygon.map((ring) => ring.slice(0, -1)));
}
function intersect(a, b) {
  return a.length === 0 || b.length === 0 ? [] : fromClip(clipping.intersection(toClip(a), toClip(b)));
}
function subtract(a, ...others) {
  const parts = others.filter((p) => p.length > 0);
  return a.length === 0 ? [] : fromClip(clipping.difference(toClip(a), ...parts.map(toClip)));
}
function union(list) {
  const parts = list.filter((p) => p.length > 0);
  return parts.length === 0 ? [] : fromClip(clipping.union(toClip(parts[0]), ...parts.slice(1).map(toClip)));
}
function cutToBox(polygons, box) {
  return intersect(polygons, [[boxRing(box)]]);
}

/** A hand-drawn ring [lat, lon] on the sheet; parallels and long edges keep their bend. */
function drawn(ring) {
  return [bend([...ring, ring[0]]).slice(0, -1)];
}
function bend(points) {
  const result = [];
  for (let i = 1; i < points.length; i++) {
    const [[lat0, lon0], [lat1, lon1]] = [points[i - 1], points[i]];
    const count = Math.max(1, Math.ceil(Math.max(Math.abs(lat1 - lat0), Math.abs(lon1 - lon0)) / 0.5));
    for (let k = 0; k < count; k++) {
      result.push(project(lon0 + ((lon1 - lon0) * k) / count, lat0 + ((lat1 - lat0) * k) / count));
    }
  }
  const [lat, lon] = points[points.length - 1];
  result.push(project(lon, lat));
  return result;
}

/** Everything poleward of a line [lat, lon] that runs from west to east. */
function northOf(line) {
  const points = bend(line);
  return [
    [
      ...points,
      [WORLD[2], points[points.length - 1][1]],
      [WORLD[2], WORLD[1]],
      [WORLD[0], WORLD[1]],
      [WORLD[0], points[0][1]],
    ],
  ];
}
function parallel(lat, west, east) {
  return [
    [lat, west],
    [lat, east],
  ];
}

// ---------------------------------------------------------------- areas

function bakeAreas() {
  const shapes = new Map(board.nodes.map((node) => [node.id, []]));
  const give = (id, polygons) => shapes.get(id)?.push(...polygons.filter((p) => Math.abs(area(p[0])) > 0.4));
  const masses = landmasses();
  shareMainland(masses.mainland, give);
  shareSakhalin(masses.sakhalin, give);
  shareHokkaido(masses.hokkaido, give);
  shareAmong(regions.honshu, masses.honshu, give);
  shareIslands(masses.islands, give);
  const markers = placeIslets(give);
  shareSea(give);
  return {
    about:
      'Places of the board. Lengths in tenths of a unit; a ring is x, y of its first point and then steps from point to point.',
    unit: 1 / TENTHS,
    frame: FRAME,
    areas: board.nodes.map((node) => describe(node, shapes.get(node.id), markers)),
  };
}

function landmasses() {
  const holding = (...places) => land.plain.filter((p) => places.some(([lon, lat]) => inRing(project(lon, lat), p[0])));
  const named = {
    // Kamchatka hangs on the mainland by a neck north of the sheet.
    mainland: holding([125, 46], [157.5, 52.5]),
    sakhalin: holding([142.8, 50.2]),
    hokkaido: holding([142.5, 43.5]),
    honshu: holding([140.2, 38]),
  };
  const taken = new Set(Object.values(named).flat());
  return { ...named, islands: land.plain.filter((p) => !taken.has(p)) };
}

function shareAmong(ids, polygons, give) {
  const present = ids.filter((id) => nodeById.has(id));
  const sites = present.map((id) => siteOf(id));
  present.forEach((id, i) => give(id, intersect(polygons, [[waver(voronoiCell(sites, i, WORLD))]])));
}

/**
 * Bends a cell's straight sides as a frontier bends. The bend depends on the place alone and both neighbours walk a side
 * from the same end, so the sides still meet.
 */
function waver(cell) {
  return cell.flatMap((a, i) => {
    const b = cell[(i + 1) % cell.length];
    const turned = a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);
    const [from, to] = turned ? [b, a] : [a, b];
    const reach = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const count = Math.max(1, Math.ceil(reach / 7));
    const side = Array.from({ length: count + 1 }, (_, k) => [
      from[0] + ((to[0] - from[0]) * k) / count,
      from[1] + ((to[1] - from[1]) * k) / count,
    ]);
    return (turned ? side.reverse() : side).slice(0, -1).map(pushAside);
  });
}
function pushAside([x, y]) {
  const dx = 5.5 * Math.sin(x / 21 + y / 33) + 2.6 * Math.sin(x / 9 - y / 7.5) + 1.1 * Math.sin(y / 4.1);
  const dy = 5.5 * Math.sin(y / 23 - x / 37 + 2) + 2.6 * Math.sin(y / 8.3 + x / 10.5) + 1.1 * Math.sin(x / 3.7);
  return [x + dx, y + dy];
}

function siteOf(id) {
  const node = nodeById.get(id);
  return project(node.lon, node.lat);
}

/** The mainland is sorted by the states of 1945 first, so that no area reaches across a frontier. */
function shareMainland(mainland, give) {
  const parts = mainlandParts();
  for (const [part, ids] of Object.entries(regions.mainland)) shareAmong(ids, intersect(mainland, parts[part]), give);
}

function mainlandParts() {
  const theatre = cutToBox([drawn(regions.theatre)], SHEET);
  const { china, ussr, mongolia, koreaN, koreaS } = countries;
  const korea = subtract(union([koreaN, koreaS, [drawn(regions.koreaCoast)]]), china, ussr);
  const chinese = subtract(union([china, [drawn(regions.chinaCoast)]]), ussr, mongolia, korea);
  const leased = [drawn(regions.kwantung)];
  const manchurian = intersect(chinese, [drawn(regions.manchukuo)]);
  const north38 = [northOf(parallel(38, 120, 136))];
  const parts = {
    kwantung: intersect(manchurian, leased),
    manchukuo: subtract(manchurian, leased),
    china: subtract(chinese, manchurian),
    koreaNorth: intersect(korea, north38),
    koreaSouth: subtract(korea, north38),
    soviet: subtract([[boxRing(SHEET)]], chinese, korea),
  };
  return Object.fromEntries(Object.entries(parts).map(([key, polygons]) => [key, intersect(polygons, theatre)]));
}

function shareSakhalin(polygons, give) {
  const north = [northOf(parallel(50, 140, 146))];
  shareAmong(regions.sakhalin.north, intersect(polygons, north), give);
  shareAmong(regions.sakhalin.south, subtract(polygons, north), give);
}

function shareHokkaido(polygons, give) {
  const north = [northOf(regions.hokkaido.cut)];
  shareAmong(regions.hokkaido.north, intersect(polygons, north), give);
  shareAmong(regions.hokkaido.south, subtract(polygons, north), give);
}

/** Whole islands go to the place they are named for, or to the nearest place of their country. */
function shareIslands(islands, give) {
  const theatre = [drawn(regions.theatre)];
  const japan = [drawn(regions.japan)];
  const ashore = board.nodes.filter((node) => !['sea', 'offmap'].includes(node.kind));
  const home = ashore.filter((node) => regions.honshu.includes(node.id));
  const abroad = ashore.filter((node) => !regions.honshu.includes(node.id));
  for (const island of islands) {
    const middle = centroid(island[0]);
    if (!touches(middle, SHEET) || !inArea(middle, theatre)) continue;
    const named = regions.islands.find(
      ({ at: [lat, lon] }) => near(middle, project(lon, lat), 3) || inRing(project(lon, lat), island[0]),
    );
    const fallback = nearestTo(middle, inArea(middle, japan) ? home : abroad).id;
    give(named && nodeById.has(named.node) ? named.node : fallback, cutToBox([island], SHEET));
  }
}

function near(a, b, reach) {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < reach;
}
function nearestTo(point, nodes) {
  const distance = (node) => Math.hypot(point[0] - siteOf(node.id)[0], point[1] - siteOf(node.id)[1]);
  return nodes.reduce((best, node) => (distance(node) < distance(best) ? node : best));
}

function placeIslets(give) {
  const markers = source('islets.json').islets.map((islet) => ({ ...islet, ring: isletRing(islet) }));
  for (const marker of markers) give(marker.node, [[marker.ring]]);
  return markers;
}

function isletRing({ at: [lat, lon], km, nameEn }) {
  const random = seeded([...nameEn].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7));
  const [x, y] = project(lon, lat);
  const size = Math.max(0.7, km / KM_PER_UNIT / 2);
  const tilt = random() * Math.PI;
  return tidy(
    Array.from({ length: 9 }, (_, i) => {
      const turn = (i / 9) * Math.PI * 2;
      const reach = size * (0.8 + random() * 0.35);
      const [ex, ey] = [Math.cos(turn) * reach, Math.sin(turn) * reach * 0.7];
      return [x + ex * Math.cos(tilt) - ey * Math.sin(tilt), y + ex * Math.sin(tilt) + ey * Math.cos(tilt)];
    }),
  );
}

/** Each zone takes its drawn water from what the zones before it left; what nobody took goes to the nearest zone. */
function shareSea(give) {
  const shore = land.plain.filter((p) => Math.abs(area(p[0])) > 25).map((p) => [p[0]]);
  const water = subtract([[boxRing(SHEET)]], shore);
  const zones = regions.sea.filter((zone) => nodeById.has(zone.node));
  let left = water;
  for (const zone of zones) {
    const ring = [drawn(zone.ring)];
    give(
      zone.node,
      intersect(left, ring).filter((p) => Math.abs(area(p[0])) > 30),
    );
    left = subtract(left, ring);
  }
  const unclaimed = left.filter((p) => Math.abs(area(p[0])) > 40);
  for (const polygon of unclaimed) {
    console.warn(
      `water without a zone: ${Math.round(Math.abs(area(polygon[0])))} at ${centroid(polygon[0]).map(Math.round).join(', ')}`,
    );
  }
}

function describe(node, polygons, markers) {
  const [period, modern, align, dx, dy] = labelOf(node);
  const box = regions.offmap.find(({ node: id }) => id === node.id);
  if (box) return describeBox(node, box, { period, modern });
  const town = siteOf(node.id);
  const tidied = polygons.map((p) => p.map(tidy).filter((r) => r.length > 2)).filter((p) => p.length > 0);
  const main = byAreaDescending(tidied);
  const wanted = node.kind === 'sea' ? 8 : node.kind === 'island' ? 1.2 : 2.5;
  const anchor = nearestInside(town, main, wanted) ?? town;
  const islets = markers.filter((marker) => marker.node === node.id);
  return {
    id: node.id,
    kind: node.kind,
    anchor: anchor.map(tenths),
    label: { x: tenths(anchor[0] + dx), y: tenths(anchor[1] + dy), align, rank: rankOf(node), period, modern },
    ...(source('labels.json').printed.includes(node.id) ? { printed: true } : {}),
    // A finger needs more than a four-kilometre island: presses within this reach of the anchor count as well.
    reach: tenths(reachOf(node, main)),
    polygons: main.map((polygon) => polygon.map(deltas)),
    ...(islets.length > 0
      ? {
          islets: islets.map(({ nameEn, nameModern, ring }) => ({
            period: nameEn,
            modern: nameModern,
            at: centroid(ring).map(tenths),
          })),
        }
      : {}),
  };
}

function reachOf(node, polygons) {
  if (node.kind === 'sea') return 0;
  const largest = polygons.length > 0 ? Math.sqrt(Math.abs(area(polygons[0][0]))) : 0;
  return largest < 40 ? 16 : 12;
}

function labelOf(node) {
  return source('labels.json').labels[node.id] ?? [node.nameEn, node.nameEn, 'start', 12, 4];
}

/** 1 is written at every zoom, 2 when the map is near, 3 when it is very near. */
function rankOf({ id, kind }) {
  const { ranks } = source('labels.json');
  const named = Object.entries(ranks).find(([, ids]) => ids.includes(id));
  return named ? Number(named[0]) : kind === 'sea' ? 3 : 2;
}

function describeBox(node, { x, y, w, h, towards }, names) {
  return {
    id: node.id,
    kind: node.kind,
    anchor: [tenths(x + w / 2), tenths(y + h / 2)],
    label: { x: tenths(x + w / 2), y: tenths(y + h / 2), align: 'middle', rank: 1, ...names },
    reach: 0,
    polygons: [[deltas(boxRing([x, y, x + w, y + h]))]],
    box: { x: tenths(x), y: tenths(y), width: tenths(w), height: tenths(h), towards },
  };
}

function byAreaDescending(polygons) {
  return [...polygons].sort((a, b) => Math.abs(area(b[0])) - Math.abs(area(a[0])));
}

// ---------------------------------------------------------------- the sheet

function bakeTheatre() {
  const islets = source('islets.json').islets.map(isletRing);
  return {
    about:
      'The printed sheet. Lengths in tenths of a unit; a path is x, y of its first point and then steps from point to point.',
    unit: 1 / TENTHS,
    frame: FRAME,
    neatline: { x: NEATLINE, y: NEATLINE, width: FRAME.width - 2 * NEATLINE, height: FRAME.height - 2 * NEATLINE },
    kmPerUnit: Math.round(KM_PER_UNIT * 1e6) / 1e6,
    projection: PROJECTION,
    coast: [...land.fine.flat().filter((ring) => Math.abs(area(ring)) > 0.3), ...islets].map(deltas),
    rivers: bakeRivers(),
    lakes: bakeLakes(),
    railways: bakeRailways(),
    frontiers: bakeFrontiers(),
    graticule: bakeGraticule(),
    lines: bakeLines(),
    lettering: source('lettering.json').lettering.map(({ text, style, size, path }) => ({
      text,
      style,
      size,
      path: deltas(path.map(([lat, lon]) => project(lon, lat))),
    })),
  };
}

/** Where a state's frontier is a river, the frontier's own course is drawn as the river: it is the better digitised. */
function bakeRivers() {
  const { rivers } = source('rivers.json');
  const random = seeded(1945);
  const bordering = new Set(['Ussuri', 'Sungacha', 'Yalu', 'Tumen']);
  const byHand = rivers
    .filter((river) => !bordering.has(river.name))
    .flatMap(({ name, width, points }) => {
      const course = meander(
        smooth(
          points.map(([lat, lon]) => project(lon, lat)),
          14,
        ),
        random,
        0.16,
        2,
      );
      return clipLine(smooth(course, 3), SHEET).map((line) => ({ name, width, line }));
    });
  const fromAtlas = source('waters.json')
    .rivers.filter((line) => !onFrontier(line))
    .flatMap((line) => {
      const course = line.map(([lat, lon]) => project(lon, lat));
      return clipLine(smooth(course, 4), SHEET).map((run) => ({ name: '', width: 2, line: run }));
    });
  const alongFrontier = frontierRivers().flatMap(({ name, width, line }) =>
    clipLine(line, SHEET).map((run) => ({ name, width, line: run })),
  );
  return [...byHand, ...fromAtlas, ...alongFrontier].map(({ name, width, line }) => ({
    name,
    width,
    path: deltas(simplifyLine(line, 0.25)),
  }));
}

/** The atlas breaks the Amur and the Argun into crumbs; the frontier replaces them. */
function onFrontier(line) {
  return line.length < 12 && line[0][0] > 47.5 && line[0][1] > 118 && line[0][1] < 134.5;
}

function frontierMesh(a, b) {
  const pair = new Set([a, b]);
  const geometry = mesh(
    atlas.countries,
    atlas.countries.objects.countries,
    (p, q) => p !== q && pair.has(p.id) && pair.has(q.id),
  );
  return geometry.coordinates.filter((line) => line.some(([lon]) => lon > 100 && lon < 150));
}

function frontierRivers() {
  const amur = frontierMesh('156', '643').flatMap((line) =>
    runsOf(line, ([lon, lat]) => (lat > 45.45 || lon > 132.9) && lon > 117.8 && (lat > 47 || lon > 132.9)),
  );
  const yalu = frontierMesh('156', '408').flatMap((line) => runsOf(line, () => true));
  const tumen = frontierMesh('408', '643').flatMap((line) => runsOf(line, () => true));
  const named = (name, width) => (line) => ({ name, width, line: line.map(([lon, lat]) => project(lon, lat)) });
  return [
    ...amur.map(named('Amur, Argun and Ussuri', 3)),
    ...yalu.map(named('Yalu and Tumen', 2)),
    ...tumen.map(named('Tumen', 2)),
  ];
}

function runsOf(line, keep) {
  const runs = [[]];
  for (const point of line) {
    if (keep(point)) runs.at(-1).push(point);
    else if (runs.at(-1).length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function bakeLakes() {
  const fromAtlas = source('waters.json').lakes.map((ring) =>
    smooth(
      [...ring, ring[0]].map(([lat, lon]) => project(lon, lat)),
      3,
    ).slice(0, -1),
  );
  const random = seeded(38);
  const byHand = source('rivers.json').lakes.map((lake) =>
    lake.ring
      ? smooth(
          [...lake.ring, lake.ring[0]].map(([lat, lon]) => project(lon, lat)),
          2,
        ).slice(0, -1)
      : lakeRing(lake, random),
  );
  return [...fromAtlas, ...byHand]
    .filter((ring) => ring.every((p) => touches(p, SHEET)))
    .map((ring) => deltas(simplifyRing(ring, 0.15)));
}

function lakeRing({ at: [lat, lon], km: [across, down], tilt }, random) {
  const [x, y] = project(lon, lat);
  const angle = (-tilt * Math.PI) / 180;
  const knots = Array.from({ length: 11 }, (_, i) => {
    const turn = (i / 11) * Math.PI * 2;
    const wave = 0.82 + random() * 0.3;
    const ex = (Math.cos(turn) * wave * across) / KM_PER_UNIT / 2;
    const ey = (Math.sin(turn) * wave * down) / KM_PER_UNIT / 2;
    return [x + ex * Math.cos(angle) - ey * Math.sin(angle), y + ex * Math.sin(angle) + ey * Math.cos(angle)];
  });
  return smooth([...knots, knots[0]], 1).slice(0, -1);
}

function bakeRailways() {
  return source('railways.json').lines.flatMap(({ id, name, class: rank, points }) =>
    clipLine(
      smooth(
        points.map(([lat, lon]) => project(lon, lat)),
        4,
      ),
      SHEET,
    ).map((line) => ({
      id,
      name,
      class: rank,
      path: deltas(simplifyLine(line, 0.15)),
    })),
  );
}

/** Frontiers of 1945: today's where they have not moved, the others by hand. */
function bakeFrontiers() {
  const pairs = [
    ['156', '643', 'manchukuo_ussr'],
    ['156', '496', 'manchukuo_mongolia'],
    ['156', '408', 'manchukuo_chosen'],
    ['408', '643', 'chosen_ussr'],
    ['643', '496', 'ussr_mongolia'],
  ];
  const states = pairs.flatMap(([a, b, id]) =>
    frontierMesh(a, b).map((line) => ({ id, line: line.map(([lon, lat]) => project(lon, lat)) })),
  );
  const byHand = [
    {
      id: 'manchukuo_west',
      line: smooth(
        regions.manchukuoWest.map(([lat, lon]) => project(lon, lat)),
        6,
      ),
    },
    { id: 'kwantung_leased_territory', line: bend(regions.kwantungLine) },
    {
      id: 'karafuto',
      line: bend([
        [50, 142.06],
        [50, 143.75],
      ]),
    },
  ];
  return [...states, ...byHand].flatMap(({ id, line }) =>
    clipLine(line, SHEET).map((run) => ({ id, path: deltas(simplifyLine(run, 0.25)) })),
  );
}

function bakeGraticule() {
  const line = (points) =>
    clipLine(
      points.map(([lon, lat]) => project(lon, lat)),
      SHEET,
    ).map((run) => deltas(simplifyLine(run, 0.05)));
  const range = (from, to, step) =>
    Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step);
  return {
    meridians: range(105, 170, 5).flatMap((lon) =>
      line(range(26, 60, 0.5).map((lat) => [lon, lat])).map((path) => ({ degrees: lon, path })),
    ),
    parallels: range(30, 55, 5).flatMap((lat) =>
      line(range(100, 175, 0.5).map((lon) => [lon, lat])).map((path) => ({ degrees: lat, path })),
    ),
  };
}

/** The demarcation lines; who proposed which, and on what evidence, stands with them in the board's own file. */
function bakeLines() {
  return board.lines.map(({ id, name, points }) => ({ id, name, path: deltas(simplifyLine(bend(points), 0.1)) }));
}

// ---------------------------------------------------------------- the first look

/** Whole units, few points: enough to see the theatre at once, and to draw a board without a canvas. */
function bakeOutline({ areas: places }) {
  const rings = land.plain
    .map((polygon) => polygon[0])
    .filter((ring) => Math.abs(area(ring)) > 60 || inKurils(centroid(ring)))
    .map((ring) => simplifyRing(ring, Math.abs(area(ring)) < 900 ? 1 : 2.6))
    .map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y)]))
    .map((ring) => ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]))
    .filter((ring) => ring.length > 2);
  return {
    about: 'A small coast. Lengths in units; a ring is x, y of its first point and then steps from point to point.',
    unit: 1,
    frame: FRAME,
    coast: rings.map((ring) => steps(ring, 1)),
    anchors: Object.fromEntries(places.map(({ id, anchor }) => [id, anchor.map((v) => Math.round(v / TENTHS))])),
  };
}

function inKurils([x, y]) {
  return inRing(
    [x, y],
    drawn([
      [51.2, 155],
      [51, 157.2],
      [46, 152],
      [43.2, 147],
      [43.3, 145.9],
      [45.2, 146],
      [47, 150.5],
    ])[0],
  );
}

// ---------------------------------------------------------------- routes

function bakeRoutes({ areas: places }) {
  const routes = findRoutes({
    edges: board.edges,
    kinds: new Map(board.nodes.map(({ id, kind }) => [id, kind])),
    places: new Map(places.map(({ id, anchor }) => [id, anchor.map((v) => v / TENTHS)])),
    land: land.plain.map((polygon) => polygon[0]),
    railways: source('railways.json').lines,
  });
  return {
    about:
      'The way along each link of the board, from a to b. Lengths in tenths of a unit; a path is x, y of its first point and then steps from point to point.',
    unit: 1 / TENTHS,
    routes: routes.map(({ a, b, kind, path }) => ({ a, b, kind, path: deltas(path) })),
  };
}

// ---------------------------------------------------------------- writing

function tenths(value) {
  return Math.round(value * TENTHS);
}
function deltas(points) {
  return steps(points, TENTHS);
}

/** First point, then the step to each next one; rounding errors do not add up, for the steps lie between rounded points. */
function steps(points, scale) {
  const rounded = points.map(([x, y]) => [Math.round(x * scale), Math.round(y * scale)]);
  return rounded.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - rounded[i - 1][0], y - rounded[i - 1][1]]));
}

function write(name, value) {
  const text = `${JSON.stringify(value)}\n`;
  writeFileSync(join(out, name), text);
  console.log(`assets/map/${name}  ${(text.length / 1024).toFixed(1)} KiB`);
}
