/**
 * Paints assets/map/base.webp and the four tiles of its double-size twin, from assets/map/theatre.json and the ETOPO5
 * grid. Run after bake.mjs:
 *
 *   node scripts/map/paint.mjs --relief /path/to/etopo5.cdf [--look x,y,width,height]
 *
 * With --look it paints only that part of the sheet, to node_modules/.cache/map/look.png, for judging by eye.
 * docs/howto/map.md says where the grid comes from.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { FRAME } from './projection.mjs';
import { readRelief } from './relief.mjs';
import { seeded } from './shapes.mjs';
import { depthMetres, shadeLand, slopes } from './shading.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const cache = join(root, 'node_modules/.cache/map');
const limits = { base: 400_000, tiles: 1_150_000 };

const { values } = parseArgs({ options: { relief: { type: 'string' }, look: { type: 'string' } } });
if (!values.relief) fail('Say where the grid is: --relief /path/to/etopo5.cdf (see docs/howto/map.md).');

mkdirSync(cache, { recursive: true });
const browser = await chromium.launch(await launchOptions());
try {
  const page = await openStudio(browser);
  if (values.look) await look(page, values.look.split(',').map(Number));
  else await paintAll(page);
} finally {
  await browser.close();
}

/** The tests' own way to find a browser serves here too. */
async function launchOptions() {
  const bundle = join(cache, 'chromium.mjs');
  await build({
    entryPoints: [join(root, 'tests/kit/chromium.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  process.chdir(root);
  const { chromiumLaunchOptions } = await import(pathToFileURL(bundle).href);
  return chromiumLaunchOptions();
}

/** A blank page that can fetch the painter, the fonts and the fields by name, and nothing else. */
async function openStudio(browser) {
  const page = await browser.newPage();
  page.on('console', (message) => console.log(`  ${message.text()}`));
  page.on('pageerror', (error) => console.error(error));
  const files = studioFiles();
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const file = files[name];
    return file ? route.fulfill({ body: file.body, contentType: file.type }) : route.fulfill({ status: 404, body: '' });
  });
  await page.goto('http://studio.localhost/index.html');
  await page.evaluate(openPainter);
  return page;
}

function studioFiles() {
  const { land, sea } = readRelief(
    values.relief,
    JSON.parse(readFileSync(join(root, 'assets/map/source/peaks.json'), 'utf8')).peaks,
  );
  const { shade, level } = shadeLand(land);
  const script = (name) => ({ body: readFileSync(join(here, name)), type: 'text/javascript' });
  const bytes = (array) => ({
    body: Buffer.from(array.buffer, array.byteOffset, array.byteLength),
    type: 'application/octet-stream',
  });
  const font = (name) => ({
    body: readFileSync(join(root, 'node_modules/@fontsource/old-standard-tt/files', `old-standard-tt-${name}.woff2`)),
    type: 'font/woff2',
  });
  return {
    'index.html': { body: '<!doctype html><meta charset="utf-8"><title>studio</title>', type: 'text/html' },
    'painter.mjs': script('painter.mjs'),
    'shapes.mjs': script('shapes.mjs'),
    'theatre.json': { body: readFileSync(join(root, 'assets/map/theatre.json')), type: 'application/json' },
    shade: bytes(shade),
    level: bytes(level),
    depth: bytes(depthMetres(sea)),
    hachures: bytes(hachures(land.data)),
    'latin-400-normal': font('latin-400-normal'),
    'latin-400-italic': font('latin-400-italic'),
    'latin-700-normal': font('latin-700-normal'),
    'latin-ext-400-normal': font('latin-ext-400-normal'),
    'latin-ext-400-italic': font('latin-ext-400-italic'),
  };
}

/** Short strokes down the slopes, five numbers each: from x, y, to x, y, weight 0 to 2. */
function hachures(heights) {
  const { gx, gy } = slopes(heights);
  const random = seeded(26);
  const strokes = [];
  const grid = 3.7;
  for (let y = 4; y < FRAME.height - 4; y += grid) {
    for (let x = 4; x < FRAME.width - 4; x += grid) {
      const [px, py] = [x + (random() - 0.5) * grid * 1.2, y + (random() - 0.5) * grid * 1.2];
      const keep = random();
      const i =
        Math.min(FRAME.height - 1, Math.max(0, Math.round(py))) * FRAME.width +
        Math.min(FRAME.width - 1, Math.max(0, Math.round(px)));
      const steep = Math.hypot(gx[i], gy[i]);
      if (steep < 9) continue;
      const [ux, uy] = [-gx[i] / steep, -gy[i] / steep];
      // Slopes that face the light, in the north-west, stay thin and nearly bare.
      const shaded = (ux + uy) * 0.7071;
      const strength = (steep / 34) * (0.62 + 0.5 * shaded);
      if (keep > strength + 0.05) continue;
      const length = Math.min(5.6, 2.2 + steep / 11);
      strokes.push(
        px - (ux * length) / 2,
        py - (uy * length) / 2,
        px + (ux * length) / 2,
        py + (uy * length) / 2,
        strength > 1 ? 2 : strength > 0.5 ? 1 : 0,
      );
    }
  }
  return Float32Array.from(strokes);
}

/** Runs in the page. */
async function openPainter() {
  // An address of the studio, not a file beside this one.
  const painter = '/painter.mjs';
  const { createPainter } = await import(painter);
  const ranges = { latin: 'U+0000-00FF, U+2000-206F', 'latin-ext': 'U+0100-02BA' };
  for (const [set, weight, style] of [
    ['latin', '400', 'normal'],
    ['latin', '400', 'italic'],
    ['latin', '700', 'normal'],
    ['latin-ext', '400', 'normal'],
    ['latin-ext', '400', 'italic'],
  ]) {
    const face = new FontFace('Old Standard TT', `url(/${set}-${weight}-${style})`, {
      weight,
      style,
      unicodeRange: ranges[set],
    });
    document.fonts.add(await face.load());
  }
  const bytes = async (name) => (await fetch(`/${name}`)).arrayBuffer();
  window.paintTile = createPainter({
    theatre: await (await fetch('/theatre.json')).json(),
    shade: new Uint8Array(await bytes('shade')),
    level: new Uint8Array(await bytes('level')),
    depth: new Uint16Array(await bytes('depth')),
    hachures: new Float32Array(await bytes('hachures')),
  });
  window.toBase64 = async (canvas, type, quality) => {
    const blob = await canvas.convertToBlob({ type, quality });
    return new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result.slice(reader.result.indexOf(',') + 1));
      reader.readAsDataURL(blob);
    });
  };
}

async function look(page, [x, y, width, height]) {
  const png = await page.evaluate(
    async ({ x, y, width, height }) => {
      const scale = Math.min(2, 1600 / width);
      const canvas = window.paintTile({
        x,
        y,
        width: Math.round(width * scale),
        height: Math.round(height * scale),
        scale,
      });
      return window.toBase64(canvas, 'image/png');
    },
    { x, y, width, height },
  );
  const path = join(cache, 'look.png');
  writeFileSync(path, Buffer.from(png, 'base64'));
  console.log(path);
}

async function paintAll(page) {
  const corners = {
    nw: [0, 0],
    ne: [FRAME.width / 2, 0],
    sw: [0, FRAME.height / 2],
    se: [FRAME.width / 2, FRAME.height / 2],
  };
  const names = Object.keys(corners);
  for (const [name, [x, y]] of Object.entries(corners)) {
    await page.evaluate(
      ({ name, x, y, width, height }) => {
        window.tiles ??= {};
        window.tiles[name] = window.paintTile({ x, y, width, height, scale: 2 });
      },
      { name, x, y, ...FRAME },
    );
    console.log(`painted ${name}`);
  }
  const tiles = await fit(page, names, limits.tiles);
  for (const name of names) save(`base@2x-${name}.webp`, tiles[name]);
  await page.evaluate(
    ({ corners, width, height }) => {
      const canvas = new OffscreenCanvas(width, height);
      const ctx = canvas.getContext('2d');
      ctx.imageSmoothingQuality = 'high';
      for (const [name, [x, y]] of Object.entries(corners))
        ctx.drawImage(window.tiles[name], x, y, width / 2, height / 2);
      window.tiles.base = canvas;
    },
    { corners, ...FRAME },
  );
  const { base } = await fit(page, ['base'], limits.base);
  save('base.webp', base);
}

/** The best quality whose files together stay below the limit. */
async function fit(page, names, limit) {
  let best = null;
  let [low, high] = [20, 92];
  while (low <= high) {
    const quality = (low + high) >> 1;
    const files = {};
    for (const name of names) {
      const text = await page.evaluate(
        ({ name, quality }) => window.toBase64(window.tiles[name], 'image/webp', quality / 100),
        { name, quality },
      );
      files[name] = Buffer.from(text, 'base64');
    }
    const total = Object.values(files).reduce((sum, file) => sum + file.length, 0);
    console.log(`  quality ${quality}: ${Math.round(total / 1000)} kB`);
    if (total <= limit) [best, low] = [files, quality + 1];
    else high = quality - 1;
  }
  if (!best) fail(`The picture does not fit into ${limit} bytes at any quality.`);
  return best;
}

function save(name, bytes) {
  writeFileSync(join(root, 'assets/map', name), bytes);
  console.log(`assets/map/${name}  ${Math.round(bytes.length / 1000)} kB`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
