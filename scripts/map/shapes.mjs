/** Plane geometry for the baker: rings are arrays of [x, y] without a repeated last point, in units of the sheet. */

export const area = (ring) => {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
};

export const centroid = (ring) => {
  let x = 0;
  let y = 0;
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const cross = ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
    x += (ring[j][0] + ring[i][0]) * cross;
    y += (ring[j][1] + ring[i][1]) * cross;
    sum += cross;
  }
  return [x / (3 * sum), y / (3 * sum)];
};

export const inRing = ([x, y], ring) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

/** A polygon is a list of rings, the first its outline and the others its holes. */
export const inPolygon = (point, polygon) =>
  inRing(point, polygon[0]) && !polygon.slice(1).some((hole) => inRing(point, hole));

export const inArea = (point, polygons) => polygons.some((polygon) => inPolygon(point, polygon));

const toSegment = ([x, y], [ax, ay], [bx, by]) => {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
};

/** How far a point lies inside an area; negative when it lies outside. */
export const depth = (point, polygons) => {
  let nearest = Infinity;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        nearest = Math.min(nearest, toSegment(point, ring[j], ring[i]));
      }
    }
  }
  return inArea(point, polygons) ? nearest : -nearest;
};

/** The point nearest to `from` that lies at least `wanted` units inside; where nothing is that deep, the deepest found. */
export const nearestInside = (from, polygons, wanted) => {
  if (depth(from, polygons) >= wanted) return from;
  let best = null;
  let bestDepth = -Infinity;
  for (let r = 0.5; r < 400; r = r * 1.08 + 0.2) {
    for (let k = 0; k < 48; k++) {
      const point = [from[0] + r * Math.cos((k * Math.PI) / 24), from[1] + r * Math.sin((k * Math.PI) / 24)];
      const d = depth(point, polygons);
      if (d >= wanted) return point;
      if (d > bestDepth) [best, bestDepth] = [point, d];
    }
    if (bestDepth > 0 && r > 40) break;
  }
  return best;
};

const farFromChord = (points, from, to) => {
  let worst = 0;
  let at = -1;
  for (let i = from + 1; i < to; i++) {
    const d = toSegment(points[i], points[from], points[to]);
    if (d > worst) [worst, at] = [d, i];
  }
  return [worst, at];
};

/** Douglas and Peucker's simplification of an open line. */
export const simplifyLine = (points, tolerance) => {
  if (points.length < 3) return points;
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [from, to] = open.pop();
    const [worst, at] = farFromChord(points, from, to);
    if (worst <= tolerance) continue;
    keep[at] = 1;
    open.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep[i]);
};

/** The same for a ring, hung up at two far points so that none is favoured by chance. */
export const simplifyRing = (ring, tolerance) => {
  if (ring.length < 5) return ring;
  const start = indexOfFarthest(ring, ring[0]);
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  const middle = indexOfFarthest(turned, turned[0]);
  const first = simplifyLine(turned.slice(0, middle + 1), tolerance);
  const second = simplifyLine([...turned.slice(middle), turned[0]], tolerance);
  const result = [...first.slice(0, -1), ...second.slice(0, -1)];
  return result.length < 3 ? ring : result;
};

const indexOfFarthest = (ring, [x, y]) => {
  let best = 0;
  ring.forEach((p, i) => {
    if (Math.hypot(p[0] - x, p[1] - y) > Math.hypot(ring[best][0] - x, ring[best][1] - y)) best = i;
  });
  return best;
};

/** Everything nearer to site `index` than to any other site, as a convex ring inside `box` [x0, y0, x1, y1]. */
export const voronoiCell = (sites, index, [x0, y0, x1, y1]) => {
  let cell = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  const own = sites[index];
  sites.forEach((other, i) => {
    if (i === index) return;
    const nx = other[0] - own[0];
    const ny = other[1] - own[1];
    const limit = (other[0] ** 2 + other[1] ** 2 - own[0] ** 2 - own[1] ** 2) / 2;
    cell = clipHalfPlane(cell, (p) => limit - (p[0] * nx + p[1] * ny));
  });
  return cell;
};

const clipHalfPlane = (ring, side) => {
  const result = [];
  ring.forEach((b, i) => {
    const a = ring[(i + ring.length - 1) % ring.length];
    const sa = side(a);
    const sb = side(b);
    if (sa >= 0 !== sb >= 0) {
      const t = sa / (sa - sb);
      result.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    }
    if (sb >= 0) result.push(b);
  });
  return result;
};

/** Clips an open line to a box and returns the runs that remain. */
export const clipLine = (points, [x0, y0, x1, y1]) => {
  const runs = [];
  let run = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (let i = 1; i < points.length; i++) {
    const cut = clipSegment(points[i - 1], points[i], [x0, y0, x1, y1]);
    if (!cut) {
      close();
      continue;
    }
    if (run.length === 0) run.push(cut[0]);
    run.push(cut[1]);
    if (cut[1] !== points[i]) close();
  }
  close();
  return runs;
};

const clipSegment = (a, b, [x0, y0, x1, y1]) => {
  let t0 = 0;
  let t1 = 1;
  const d = [b[0] - a[0], b[1] - a[1]];
  for (const [p, q] of [
    [-d[0], a[0] - x0],
    [d[0], x1 - a[0]],
    [-d[1], a[1] - y0],
    [d[1], y1 - a[1]],
  ]) {
    if (p === 0 && q < 0) return null;
    if (p < 0) t0 = Math.max(t0, q / p);
    if (p > 0) t1 = Math.min(t1, q / p);
  }
  if (t0 > t1) return null;
  const at = (t) => (t === 0 ? a : t === 1 ? b : [a[0] + t * d[0], a[1] + t * d[1]]);
  return [at(t0), at(t1)];
};

/** A smooth curve through the points, `step` units between its own points. */
export const smooth = (points, step) => {
  if (points.length < 3) return densify(points, step);
  const at = (i) => points[Math.min(points.length - 1, Math.max(0, i))];
  const result = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const count = Math.max(1, Math.round(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let k = 0; k < count; k++) result.push(catmullRom(a, b, c, d, k / count));
  }
  result.push(points[points.length - 1]);
  return result;
};

// Centripetal, so that unevenly spaced points make neither loops nor cusps.
const catmullRom = (a, b, c, d, t) => {
  const knot = (p, q) => Math.max(1e-6, Math.sqrt(Math.hypot(q[0] - p[0], q[1] - p[1])));
  const t1 = knot(a, b);
  const t2 = t1 + knot(b, c);
  const t3 = t2 + knot(c, d);
  const u = t1 + t * (t2 - t1);
  return [0, 1].map((k) => {
    const a1 = ((t1 - u) * a[k] + u * b[k]) / t1;
    const a2 = ((t2 - u) * b[k] + (u - t1) * c[k]) / (t2 - t1);
    const a3 = ((t3 - u) * c[k] + (u - t2) * d[k]) / (t3 - t2);
    const b1 = ((t2 - u) * a1 + u * a2) / t2;
    const b2 = ((t3 - u) * a2 + (u - t1) * a3) / (t3 - t1);
    return ((t2 - u) * b1 + (u - t1) * b2) / (t2 - t1);
  });
};

const densify = (points, step) => {
  const result = [points[0]];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    const count = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let k = 1; k <= count; k++)
      result.push([a[0] + ((b[0] - a[0]) * k) / count, a[1] + ((b[1] - a[1]) * k) / count]);
  }
  return result;
};

/** Numbers in 0..1 from a seed: the same on every machine (32-bit integer arithmetic only). */
export const seeded = (seed) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** Lets a line wander between its points as a river does, by splitting each stretch and moving the middle aside. */
export const meander = (points, random, amount, rounds) => {
  let line = points;
  for (let round = 0; round < rounds; round++) {
    const next = [line[0]];
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]];
      const push = (random() - 0.5) * 2 * amount;
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (length > 4) next.push([(a[0] + b[0]) / 2 - push * (b[1] - a[1]), (a[1] + b[1]) / 2 + push * (b[0] - a[0])]);
      next.push(b);
    }
    line = next;
  }
  return line;
};
