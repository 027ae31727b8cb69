/**
 * Paints the staff map in a browser's 2D canvas. It runs inside the page that scripts/map/paint.mjs opens; lengths are
 * units of the sheet, and `scale` says how many pixels a unit gets.
 */
import { seeded } from './shapes.mjs';

const W = 3072;
const H = 2048;
const INK = '#3a2e22';
const SEPIA = '#5d4428';

const DEPTHS = [
  [0, [213, 222, 205]],
  [150, [199, 213, 199]],
  [1000, [182, 202, 193]],
  [2000, [167, 191, 187]],
  [3500, [151, 178, 178]],
  [5000, [137, 166, 170]],
  [6500, [119, 151, 159]],
  [8000, [103, 137, 148]],
];
const HEIGHTS = [
  [0, [237, 224, 190]],
  [150, [234, 218, 180]],
  [400, [228, 208, 164]],
  [800, [220, 196, 149]],
  [1300, [210, 181, 133]],
  [1900, [199, 166, 119]],
  [2600, [188, 152, 108]],
];

export function createPainter({ theatre, shade, level, depth, hachures }) {
  const paths = readPaths(theatre);
  const texture = paperTexture();

  /** One tile: `x`, `y` its north-west corner in units, `width`, `height` in pixels. */
  return function paintTile({ x, y, width, height, scale }) {
    const canvas = new OffscreenCanvas(width, height);
    const ctx = canvas.getContext('2d');
    const place = (target) => target.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
    const layer = () => {
      const extra = new OffscreenCanvas(width, height).getContext('2d');
      place(extra);
      return extra;
    };
    const lay = (extra, mode = 'source-over', alpha = 1) => {
      ctx.save();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.globalCompositeOperation = mode;
      ctx.globalAlpha = alpha;
      ctx.drawImage(extra.canvas, 0, 0);
      ctx.restore();
    };
    place(ctx);

    paintPixels(ctx, { x, y, width, height, scale }, seaPixel(depth));
    paintWaterlines(layer, lay, paths.coast);
    paintGraticule(ctx, theatre, 'rgba(52,76,84,.30)');
    paintLand(layer, lay, paths, { x, y, width, height, scale }, landPixel(shade, level), hachures);
    // Rivers over frontiers: where a river is the frontier, the river shows on the frontier's ribbon.
    paintFrontiers(ctx, paths);
    paintWaters(ctx, paths);
    paintRailways(ctx, paths.railways);
    paintCoast(ctx, paths);
    paintLettering(ctx, theatre);
    paintRose(ctx, 2230, 1655, 112);
    paintCartouche(ctx, theatre);
    paintMargin(ctx, theatre);
    paintPaper(ctx, texture, { x, y, width, height, scale });
    return canvas;
  };
}

// ---------------------------------------------------------------- reading

function pathOf(steps, closed) {
  const path = new Path2D();
  addTo(path, steps, closed);
  return path;
}

function addTo(path, steps, closed) {
  let [x, y] = steps;
  path.moveTo(x / 10, y / 10);
  for (let i = 2; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    path.lineTo(x / 10, y / 10);
  }
  if (closed) path.closePath();
}

function pointsOf(steps) {
  const points = [];
  let x = 0;
  let y = 0;
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i];
    y += steps[i + 1];
    points.push([x / 10, y / 10]);
  }
  return points;
}

function isSmall(steps) {
  const points = pointsOf(steps);
  const across = (k) => Math.max(...points.map((p) => p[k])) - Math.min(...points.map((p) => p[k]));
  return points.length < 400 && Math.max(across(0), across(1)) < 7;
}

function readPaths(theatre) {
  const coast = new Path2D();
  for (const ring of theatre.coast) addTo(coast, ring, true);
  const shores = new Path2D();
  const islets = new Path2D();
  for (const ring of theatre.coast) addTo(isSmall(ring) ? islets : shores, ring, true);
  const lakes = new Path2D();
  for (const ring of theatre.lakes) addTo(lakes, ring, true);
  return {
    coast,
    shores,
    islets,
    lakes,
    rivers: theatre.rivers.map(({ width, path }) => ({ width, path: pathOf(path, false), points: pointsOf(path) })),
    railways: theatre.railways.map(({ class: rank, path }) => ({ rank, path: pathOf(path, false) })),
    frontiers: theatre.frontiers.map(({ id, path }) => ({ id, path: pathOf(path, false) })),
  };
}

// ---------------------------------------------------------------- water and land, pixel by pixel

function paintPixels(ctx, { x, y, width, height, scale }, colour) {
  const band = 256;
  for (let top = 0; top < height; top += band) {
    const rows = Math.min(band, height - top);
    const image = ctx.createImageData(width, rows);
    const { data } = image;
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < width; i++) {
        colour(x + (i + 0.5) / scale - 0.5, y + (top + j + 0.5) / scale - 0.5, data, (j * width + i) * 4);
      }
    }
    ctx.putImageData(image, 0, top);
  }
}

function reader(field) {
  return (x, y) => {
    const cx = x < 0 ? 0 : x > W - 1.001 ? W - 1.001 : x;
    const cy = y < 0 ? 0 : y > H - 1.001 ? H - 1.001 : y;
    const x0 = cx | 0;
    const y0 = cy | 0;
    const fx = cx - x0;
    const fy = cy - y0;
    const i = y0 * W + x0;
    const top = field[i] + (field[i + 1] - field[i]) * fx;
    const bottom = field[i + W] + (field[i + W + 1] - field[i + W]) * fx;
    return top + (bottom - top) * fy;
  };
}

/** Flat tints with a hair-line between them, as a lithographer would print depth. */
function seaPixel(depth) {
  const read = reader(depth);
  return (x, y, data, at) => {
    const d = read(x, y);
    let band = 0;
    while (band + 1 < DEPTHS.length && d >= DEPTHS[band + 1][0]) band++;
    const [from, low] = DEPTHS[band];
    const [to, high] = DEPTHS[Math.min(DEPTHS.length - 1, band + 1)];
    const within = to > from ? (d - from) / (to - from) : 0;
    // A fifth of the way to the next tint inside each band keeps large basins from looking cut out of card.
    const lean = within * 0.22;
    const slope = Math.abs(read(x + 0.6, y) - d) + Math.abs(read(x, y + 0.6) - d) + 0.5;
    const line = band > 0 ? Math.max(0, 1 - (d - from) / (slope * 0.9)) * 0.16 : 0;
    for (let k = 0; k < 3; k++) {
      const tint = low[k] + (high[k] - low[k]) * lean;
      data[at + k] = tint * (1 - line) + [70, 104, 118][k] * line;
    }
    data[at + 3] = 255;
  };
}

function landPixel(shade, level) {
  const readShade = reader(shade);
  const readLevel = reader(level);
  return (x, y, data, at) => {
    const light = (readShade(x, y) - 128) / 128;
    const metres = readLevel(x, y) * 16;
    let band = 0;
    while (band + 2 < HEIGHTS.length && metres >= HEIGHTS[band + 1][0]) band++;
    const [from, low] = HEIGHTS[band];
    const [to, high] = HEIGHTS[band + 1];
    const t = Math.min(1, (metres - from) / (to - from));
    // Shadows go towards umber, lights towards bare paper.
    const dark = light < 0 ? Math.min(0.62, -light * 0.95) : 0;
    const bright = light > 0 ? Math.min(0.6, light * 0.8) : 0;
    for (let k = 0; k < 3; k++) {
      const tint = low[k] + (high[k] - low[k]) * t;
      const shaded = tint + ([92, 66, 44][k] - tint) * dark;
      data[at + k] = shaded + ([250, 240, 212][k] - shaded) * bright;
    }
    data[at + 3] = 255;
  };
}

/** Engraved lines that follow the shore and thin out to sea, over a pale wash. */
function paintWaterlines(layer, lay, coast) {
  const wash = layer();
  wash.lineJoin = 'round';
  wash.strokeStyle = '#e9ecd6';
  for (const reach of [17, 11, 6]) {
    wash.globalAlpha = 0.16;
    wash.lineWidth = reach * 2;
    wash.stroke(coast);
  }
  lay(wash);
  const lines = layer();
  lines.lineJoin = 'round';
  [16.6, 13, 10, 7.4, 5.2, 3.4, 1.9].forEach((reach, i) => {
    lines.globalCompositeOperation = 'source-over';
    lines.strokeStyle = `rgba(58,98,108,${0.2 + i * 0.06})`;
    lines.lineWidth = reach * 2;
    lines.stroke(coast);
    lines.globalCompositeOperation = 'destination-out';
    lines.strokeStyle = '#000';
    lines.lineWidth = reach * 2 - 0.78;
    lines.stroke(coast);
  });
  lay(lines);
}

function paintLand(layer, lay, { coast }, tile, pixel, hachures) {
  const ground = layer();
  paintPixels(ground, tile, pixel);
  paintHachures(ground, tile, hachures);
  ground.save();
  ground.globalCompositeOperation = 'destination-in';
  ground.fill(coast, 'nonzero');
  ground.restore();
  // A soft shadow under the coast lifts the land a sheet's thickness off the water.
  const shadow = layer();
  shadow.fillStyle = 'rgba(40,52,52,.55)';
  shadow.translate(0.7, 0.9);
  shadow.fill(coast, 'nonzero');
  lay(shadow, 'multiply', 0.55);
  lay(ground);
}

function paintHachures(ctx, { x, y, width, height, scale }, hachures) {
  ctx.lineCap = 'round';
  const [right, bottom] = [x + width / scale + 8, y + height / scale + 8];
  const strokes = [new Path2D(), new Path2D(), new Path2D()];
  for (let i = 0; i < hachures.length; i += 5) {
    const [x0, y0] = [hachures[i], hachures[i + 1]];
    if (x0 < x - 8 || y0 < y - 8 || x0 > right || y0 > bottom) continue;
    const path = strokes[hachures[i + 4]];
    path.moveTo(x0, y0);
    path.lineTo(hachures[i + 2], hachures[i + 3]);
  }
  [
    [0.34, 0.34],
    [0.44, 0.42],
    [0.6, 0.46],
  ].forEach(([weight, alpha], i) => {
    ctx.lineWidth = weight;
    ctx.strokeStyle = `rgba(74,50,28,${alpha})`;
    ctx.stroke(strokes[i]);
  });
}

// ---------------------------------------------------------------- lines

function paintWaters(ctx, { lakes, rivers }) {
  ctx.save();
  ctx.lineCap = ctx.lineJoin = 'round';
  for (const { width, path } of rivers) {
    ctx.strokeStyle = 'rgba(240,228,196,.45)';
    ctx.lineWidth = [1.6, 2.2, 2.9][width - 1];
    ctx.stroke(path);
  }
  for (const { width, path } of rivers) {
    ctx.strokeStyle = 'rgba(72,112,124,.9)';
    ctx.lineWidth = [0.6, 0.95, 1.4][width - 1];
    ctx.stroke(path);
  }
  ctx.fillStyle = '#b7cdc8';
  ctx.fill(lakes);
  ctx.strokeStyle = 'rgba(62,98,108,.9)';
  ctx.lineWidth = 0.6;
  ctx.stroke(lakes);
  ctx.restore();
}

/** Frontiers of 1945: a pale ribbon with a chain of dashes and dots over it. */
function paintFrontiers(ctx, { frontiers }) {
  ctx.save();
  ctx.lineJoin = 'round';
  for (const { id, path } of frontiers) {
    const minor = id === 'kwantung_leased_territory' || id === 'manchukuo_west';
    ctx.strokeStyle = `rgba(158,62,44,${minor ? 0.13 : 0.2})`;
    ctx.lineWidth = minor ? 4 : 5.5;
    ctx.setLineDash([]);
    ctx.stroke(path);
    ctx.strokeStyle = 'rgba(92,36,26,.8)';
    ctx.lineWidth = minor ? 0.7 : 0.95;
    ctx.setLineDash([7, 2.4, 1, 2.4]);
    ctx.stroke(path);
  }
  ctx.restore();
}

/** Black and white sleepers for trunk lines, ticks for branches. */
function paintRailways(ctx, railways) {
  ctx.save();
  ctx.lineJoin = 'round';
  for (const { rank, path } of railways) {
    const trunk = rank === 1;
    ctx.setLineDash([]);
    ctx.strokeStyle = 'rgba(46,36,28,.88)';
    ctx.lineWidth = trunk ? 1.9 : 0.75;
    ctx.stroke(path);
    ctx.setLineDash(trunk ? [5.2, 5.2] : [0.8, 6]);
    ctx.strokeStyle = trunk ? '#eadcb8' : 'rgba(46,36,28,.88)';
    ctx.lineWidth = trunk ? 0.95 : 2.6;
    ctx.stroke(path);
  }
  ctx.restore();
}

function paintCoast(ctx, { shores: coast, islets }) {
  ctx.save();
  ctx.lineJoin = 'round';
  ctx.strokeStyle = 'rgba(38,32,26,.92)';
  ctx.lineWidth = 0.85;
  ctx.stroke(coast);
  // A thick line would swallow an islet.
  ctx.lineWidth = 0.55;
  ctx.stroke(islets);
  ctx.restore();
}

function paintGraticule(ctx, { graticule, neatline }, colour) {
  ctx.save();
  ctx.beginPath();
  ctx.rect(neatline.x, neatline.y, neatline.width, neatline.height);
  ctx.clip();
  ctx.strokeStyle = colour;
  ctx.lineWidth = 0.65;
  for (const { path } of [...graticule.meridians, ...graticule.parallels]) ctx.stroke(pathOf(path, false));
  ctx.restore();
}

// ---------------------------------------------------------------- lettering

const STYLES = {
  sea: { font: 'italic 400', colour: 'rgba(38,70,82,.80)', halo: 'rgba(206,220,208,.35)', spread: 1 },
  deep: { font: 'italic 400', colour: 'rgba(40,74,86,.86)', halo: 'rgba(206,220,208,.35)', spread: 0.55 },
  power: { font: '400', colour: 'rgba(112,40,26,.68)', halo: 'rgba(240,228,196,.45)', spread: 1 },
  land: { font: '400', colour: 'rgba(84,58,34,.80)', halo: 'rgba(240,228,196,.45)', spread: 1 },
  islands: { font: 'italic 400', colour: 'rgba(38,60,68,.86)', halo: 'rgba(206,220,208,.5)', spread: 1 },
};

function paintLettering(ctx, { lettering }) {
  for (const { text, style, size, path } of lettering) alongCurve(ctx, text, STYLES[style], size, pointsOf(path));
}

function alongCurve(ctx, text, { font, colour, halo, spread }, size, points) {
  ctx.save();
  ctx.font = `${font} ${size}px "Old Standard TT"`;
  ctx.textBaseline = 'alphabetic';
  ctx.textAlign = 'center';
  const walk = walker(points);
  const widths = [...text].map((letter) => ctx.measureText(letter).width);
  const inked = widths.reduce((a, b) => a + b, 0);
  const gap = Math.max(-0.5, ((walk.length - inked) / Math.max(1, text.length - 1)) * spread);
  let at = (walk.length - inked - gap * (text.length - 1)) / 2;
  const glyphs = [...text].map((letter, i) => {
    const middle = walk.at(at + widths[i] / 2);
    at += widths[i] + gap;
    return { letter, ...middle };
  });
  const draw = (paint) => {
    for (const { letter, x, y, angle } of glyphs) {
      ctx.save();
      ctx.translate(x, y);
      ctx.rotate(angle);
      paint(letter, size * 0.34);
      ctx.restore();
    }
  };
  ctx.lineJoin = 'round';
  ctx.lineWidth = size * 0.13;
  ctx.strokeStyle = halo;
  draw((letter, drop) => ctx.strokeText(letter, 0, drop));
  ctx.fillStyle = colour;
  draw((letter, drop) => ctx.fillText(letter, 0, drop));
  ctx.restore();
}

/** Walks a smooth curve through the points by its length. */
function walker(points) {
  const dense = points.length === 2 ? points : dip(points);
  const marks = [0];
  for (let i = 1; i < dense.length; i++) {
    marks.push(marks[i - 1] + Math.hypot(dense[i][0] - dense[i - 1][0], dense[i][1] - dense[i - 1][1]));
  }
  const length = marks[marks.length - 1];
  const place = (s) => {
    let i = 1;
    while (i < marks.length - 1 && marks[i] < s) i++;
    const t = (s - marks[i - 1]) / (marks[i] - marks[i - 1]);
    const [a, b] = [dense[i - 1], dense[i]];
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  };
  return {
    length,
    at: (s) => {
      const [x, y] = place(s);
      const [x0, y0] = place(s - 6);
      const [x1, y1] = place(s + 6);
      return { x, y, angle: Math.atan2(y1 - y0, x1 - x0) };
    },
  };
}

function dip(points) {
  const at = (i) => points[Math.min(points.length - 1, Math.max(0, i))];
  const dense = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let k = 0; k < 40; k++) {
      const t = k / 40;
      dense.push(
        [0, 1].map(
          (n) =>
            0.5 *
            (2 * b[n] +
              (c[n] - a[n]) * t +
              (2 * a[n] - 5 * b[n] + 4 * c[n] - d[n]) * t * t +
              (3 * b[n] - a[n] - 3 * c[n] + d[n]) * t * t * t),
        ),
      );
    }
  }
  dense.push(points[points.length - 1]);
  return dense;
}

// ---------------------------------------------------------------- furniture

function paintRose(ctx, x, y, r) {
  ctx.save();
  ctx.translate(x, y);
  // North at the rose: the meridian leans with the distance from 140° E.
  ctx.rotate(0.085);
  ctx.strokeStyle = 'rgba(44,70,80,.6)';
  ctx.lineWidth = 0.8;
  for (const reach of [r, r * 0.94, r * 0.7]) {
    ctx.beginPath();
    ctx.arc(0, 0, reach, 0, Math.PI * 2);
    ctx.stroke();
  }
  for (let degree = 0; degree < 360; degree += 5) {
    ctx.save();
    ctx.rotate((degree * Math.PI) / 180);
    ctx.beginPath();
    ctx.moveTo(0, -r * 0.94);
    ctx.lineTo(0, -r * (degree % 30 === 0 ? 0.84 : degree % 10 === 0 ? 0.88 : 0.91));
    ctx.stroke();
    ctx.restore();
  }
  for (let k = 0; k < 16; k++)
    rosePoint(
      ctx,
      (k * Math.PI) / 8,
      r * (k % 4 === 0 ? 0.92 : k % 2 === 0 ? 0.62 : 0.4),
      r * (k % 4 === 0 ? 0.13 : 0.09),
      k,
    );
  ctx.fillStyle = 'rgba(112,40,26,.85)';
  ctx.font = `400 ${r * 0.26}px "Old Standard TT"`;
  ctx.textAlign = 'center';
  ctx.fillText('N', 0, -r * 1.08);
  ctx.restore();
}

function rosePoint(ctx, angle, length, half, k) {
  if (k % 2 === 1) half *= 0.7;
  ctx.save();
  ctx.rotate(angle);
  for (const side of [-1, 1]) {
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(side * half, -half);
    ctx.lineTo(0, -length);
    ctx.closePath();
    ctx.fillStyle = side < 0 ? 'rgba(236,226,196,.92)' : 'rgba(44,62,70,.88)';
    ctx.fill();
    ctx.strokeStyle = 'rgba(44,62,70,.8)';
    ctx.lineWidth = 0.6;
    ctx.stroke();
  }
  ctx.restore();
}

function paintCartouche(ctx, { kmPerUnit }) {
  const [x, y, w, h] = [2496, 1650, 508, 318];
  ctx.save();
  ctx.fillStyle = 'rgba(238,226,194,.93)';
  ctx.fillRect(x, y, w, h);
  ctx.strokeStyle = INK;
  ctx.lineWidth = 2.2;
  ctx.strokeRect(x, y, w, h);
  ctx.lineWidth = 0.7;
  ctx.strokeRect(x + 5, y + 5, w - 10, h - 10);
  const centre = x + w / 2;
  ctx.fillStyle = INK;
  ctx.textAlign = 'center';
  const line = (text, font, dy, colour = INK, spacing = 0) => {
    ctx.font = `${font} "Old Standard TT"`;
    ctx.fillStyle = colour;
    ctx.letterSpacing = `${spacing}px`;
    ctx.fillText(text, centre + spacing / 2, y + dy);
    ctx.letterSpacing = '0px';
  };
  line('NORTH-EAST ASIA', '700 41px', 56, INK, 4);
  line('and the', 'italic 400 17px', 80, SEPIA);
  line('NORTHERN PACIFIC', '400 27px', 111, INK, 5);
  line('Situation, August 1945', 'italic 400 21px', 141, '#70281a');
  rule(ctx, centre, y + 156, 150);
  scaleBar(ctx, x + 54, y + 190, 'kilometres', 100 / kmPerUnit, 100);
  scaleBar(ctx, x + 54, y + 224, 'nautical miles', (50 * 1.852) / kmPerUnit, 50);
  depthKey(ctx, x + 54, y + 250, w - 108);
  line('Equal-area conic projection, standard parallels 37° and 51° N', 'italic 400 14.5px', 303, SEPIA);
  ctx.restore();
}

function rule(ctx, x, y, half) {
  ctx.strokeStyle = INK;
  ctx.lineWidth = 0.8;
  ctx.beginPath();
  ctx.moveTo(x - half, y);
  ctx.lineTo(x - 8, y);
  ctx.moveTo(x + 8, y);
  ctx.lineTo(x + half, y);
  ctx.stroke();
  ctx.fillStyle = '#70281a';
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(Math.PI / 4);
  ctx.fillRect(-3, -3, 6, 6);
  ctx.restore();
}

/** Every length on the sheet is nearly true, so one bar serves the whole of it. */
function scaleBar(ctx, x, y, unit, step, worth) {
  ctx.strokeStyle = INK;
  ctx.lineWidth = 0.8;
  ctx.textAlign = 'center';
  ctx.font = '400 13px "Old Standard TT"';
  for (let i = 0; i < 4; i++) {
    ctx.fillStyle = i % 2 === 0 ? INK : '#f3e8cb';
    ctx.fillRect(x + i * step, y, step, 6);
    ctx.strokeRect(x + i * step, y, step, 6);
  }
  ctx.fillStyle = INK;
  for (let i = 0; i <= 4; i++) ctx.fillText(String(worth * i), x + i * step, y - 4);
  ctx.textAlign = 'left';
  ctx.font = 'italic 400 14px "Old Standard TT"';
  ctx.fillText(unit, x + 4 * step + 14, y + 7);
}

function depthKey(ctx, x, y, width) {
  const step = width / DEPTHS.length;
  DEPTHS.forEach(([metres, [r, g, b]], i) => {
    ctx.fillStyle = `rgb(${r},${g},${b})`;
    ctx.fillRect(x + i * step, y, step, 14);
    ctx.strokeStyle = INK;
    ctx.lineWidth = 0.6;
    ctx.strokeRect(x + i * step, y, step, 14);
    ctx.fillStyle = INK;
    ctx.textAlign = 'center';
    ctx.font = '400 12px "Old Standard TT"';
    ctx.fillText(i === 0 ? 'metres' : String(metres), x + i * step + (i === 0 ? step * 0.36 : 0), y + 26);
  });
}

/** Paper outside the neatline, a double line, degrees where the graticule leaves the sheet. */
function paintMargin(ctx, { neatline, graticule }) {
  const { x, y, width, height } = neatline;
  ctx.save();
  ctx.fillStyle = '#e8d9b2';
  ctx.beginPath();
  ctx.rect(-4, -4, W + 8, H + 8);
  ctx.rect(x, y, width, height);
  ctx.fill('evenodd');
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1;
  ctx.strokeRect(x, y, width, height);
  ctx.lineWidth = 0.7;
  ctx.strokeRect(x - 5, y - 5, width + 10, height + 10);
  ctx.lineWidth = 2.8;
  ctx.strokeRect(x - 23, y - 23, width + 46, height + 46);
  const ticks = [...graticule.meridians.map((g) => ({ ...g, east: true })), ...graticule.parallels];
  const written = [];
  for (const { degrees, path, east } of ticks) {
    const points = pointsOf(path);
    for (const end of [points[0], points[points.length - 1]]) {
      if (written.some(([ox, oy]) => Math.hypot(end[0] - ox, end[1] - oy) < 52)) continue;
      written.push(end);
      edgeLabel(ctx, neatline, end, `${degrees}°`, east);
    }
  }
  ctx.restore();
}

function edgeLabel(ctx, { x, y, width, height }, [px, py], text, east) {
  const onSide = Math.abs(px - x) < 1.5 || Math.abs(px - x - width) < 1.5;
  const onTop = Math.abs(py - y) < 1.5 || Math.abs(py - y - height) < 1.5;
  if (!onSide && !onTop) return;
  const outward = onTop ? [0, Math.abs(py - y) < 1.5 ? -1 : 1] : [Math.abs(px - x) < 1.5 ? -1 : 1, 0];
  ctx.strokeStyle = INK;
  ctx.lineWidth = 0.8;
  ctx.beginPath();
  ctx.moveTo(px, py);
  ctx.lineTo(px + outward[0] * 5, py + outward[1] * 5);
  ctx.stroke();
  ctx.save();
  ctx.translate(px + outward[0] * 14, py + outward[1] * 14);
  if (!onTop) ctx.rotate(outward[0] < 0 ? -Math.PI / 2 : Math.PI / 2);
  ctx.fillStyle = INK;
  ctx.font = '400 13px "Old Standard TT"';
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(`${text} ${east ? 'E' : 'N'}`, 0, 0.5);
  ctx.restore();
}

// ---------------------------------------------------------------- paper

function paperTexture() {
  const size = 512;
  const random = seeded(815);
  const canvas = new OffscreenCanvas(size, size);
  const ctx = canvas.getContext('2d');
  const image = ctx.createImageData(size, size);
  for (let i = 0; i < size * size; i++) {
    const v = 128 + (random() + random() - 1) * 13;
    image.data.set([v, v, v, 255], i * 4);
  }
  ctx.putImageData(image, 0, 0);
  for (let i = 0; i < 420; i++) {
    const [x, y, turn, length] = [random() * size, random() * size, random() * Math.PI * 2, 8 + random() * 26];
    const light = random() > 0.5;
    ctx.strokeStyle = light ? 'rgba(165,165,165,.22)' : 'rgba(92,92,92,.20)';
    ctx.lineWidth = 0.5 + random() * 0.6;
    for (const dx of [-size, 0, size]) {
      for (const dy of [-size, 0, size]) {
        ctx.beginPath();
        ctx.moveTo(x + dx, y + dy);
        ctx.quadraticCurveTo(
          x + dx + Math.cos(turn) * length * 0.5 + 3,
          y + dy + Math.sin(turn) * length * 0.5 - 3,
          x + dx + Math.cos(turn + 0.3) * length,
          y + dy + Math.sin(turn + 0.3) * length,
        );
        ctx.stroke();
      }
    }
  }
  return canvas;
}

function paintPaper(ctx, texture, { x, y, width, height, scale }) {
  ctx.save();
  paintFolds(ctx);
  paintStains(ctx);
  ctx.globalCompositeOperation = 'overlay';
  ctx.globalAlpha = 0.55;
  const pattern = ctx.createPattern(texture, 'repeat');
  ctx.fillStyle = pattern;
  ctx.fillRect(x, y, width / scale, height / scale);
  ctx.restore();
}

/** The sheet was folded to an eighth: each fold is a worn light line between two faint shadows. */
function paintFolds(ctx) {
  const fold = (x0, y0, x1, y1, nx, ny) => {
    const shade = ctx.createLinearGradient(x0 - nx * 26, y0 - ny * 26, x0 + nx * 26, y0 + ny * 26);
    shade.addColorStop(0, 'rgba(70,50,28,0)');
    shade.addColorStop(0.46, 'rgba(70,50,28,.07)');
    shade.addColorStop(0.5, 'rgba(255,246,220,.15)');
    shade.addColorStop(0.56, 'rgba(70,50,28,.045)');
    shade.addColorStop(1, 'rgba(70,50,28,0)');
    ctx.fillStyle = shade;
    ctx.fillRect(
      Math.min(x0, x1) - nx * 26,
      Math.min(y0, y1) - ny * 26,
      Math.abs(x1 - x0) + nx * 52,
      Math.abs(y1 - y0) + ny * 52,
    );
    ctx.strokeStyle = 'rgba(255,248,226,.2)';
    ctx.lineWidth = 0.7;
    ctx.beginPath();
    ctx.moveTo(x0, y0);
    ctx.lineTo(x1, y1);
    ctx.stroke();
  };
  for (const x of [W * 0.25, W * 0.5, W * 0.75]) fold(x, 0, x, H, 1, 0);
  fold(0, H * 0.5, W, H * 0.5, 0, 1);
}

function paintStains(ctx) {
  const vignette = ctx.createRadialGradient(W / 2, H / 2, H * 0.5, W / 2, H / 2, W * 0.66);
  vignette.addColorStop(0, 'rgba(96,66,30,0)');
  vignette.addColorStop(1, 'rgba(96,66,30,.22)');
  ctx.globalCompositeOperation = 'multiply';
  ctx.fillStyle = vignette;
  ctx.fillRect(0, 0, W, H);
  const random = seeded(92);
  for (let i = 0; i < 26; i++) {
    const [x, y, r] = [random() * W, random() * H, 40 + random() * 190];
    const blot = ctx.createRadialGradient(x, y, 0, x, y, r);
    blot.addColorStop(0, `rgba(132,96,48,${0.03 + random() * 0.05})`);
    blot.addColorStop(1, 'rgba(132,96,48,0)');
    ctx.fillStyle = blot;
    ctx.fillRect(x - r, y - r, r * 2, r * 2);
  }
  ctx.globalCompositeOperation = 'source-over';
}
