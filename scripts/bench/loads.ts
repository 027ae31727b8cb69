/** What the built page fetches until something can be seen, and until something can be done. Needs `dist`. */
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { preview } from 'vite';
import { readFileSync } from 'node:fs';
import { chromiumLaunchOptions } from '../../tests/kit/chromium.ts';

/** Bytes over the wire with gzip; pictures of the map apart, since nothing waits for them. */
export interface Load {
  readonly bytes: number;
  readonly pictures: number;
  readonly files: Readonly<Record<string, number>>;
}

const IS_PICTURE = /\.(?:webp|png)$/;
const IS_PACKED = /\.(?:woff2|webp|png)$/;

/** The first look: the title page with its text and outline set. The first move: the desk with its board of plain shapes. */
export async function loads(dist = 'dist'): Promise<{ readonly firstLook: Load; readonly firstMove: Load }> {
  const server = await preview({
    build: { outDir: dist },
    preview: { host: '127.0.0.1', port: Number(process.env['GOO_TEST_PORT'] ?? 4319) },
    logLevel: 'error',
  });
  const browser = await chromium.launch(await chromiumLaunchOptions());
  try {
    // A first visit: no worker of an earlier one answers.
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
    return await look(page, server.resolvedUrls?.local[0] ?? '', dist);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function look(page: Page, address: string, dist: string): Promise<{ firstLook: Load; firstMove: Load }> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.url().startsWith(address)) asked.add(new URL(request.url()).pathname.slice(1) || 'index.html');
  });
  // Scripts the page's own head does not name come after the first look: they wait here until it has been had.
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  let open = (): void => undefined;
  const seen = new Promise<void>((resolve) => {
    open = resolve;
  });
  const late = new Set<string>();
  await page.route('**/assets/**', async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (/\.(?:js|css)$/.test(name) && !html.includes(name)) {
      late.add(name);
      await seen;
    }
    await route.continue();
  });
  await page.goto(`${address}?renderer=svg`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.outlineMap path').first().waitFor();
  await page.evaluate(async () => void (await document.fonts.ready));
  const firstLook = weigh(
    [...asked].filter((name) => !late.has(name)),
    dist,
  );
  open();
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await page.getByRole('button', { name: 'Seal the day' }).waitFor();
  await page.locator('.board svg path').first().waitFor({ state: 'attached' });
  await page.evaluate(async () => void (await document.fonts.ready));
  return { firstLook, firstMove: weigh([...asked], dist) };
}

function weigh(names: readonly string[], dist: string): Load {
  const files: Record<string, number> = {};
  for (const name of names.toSorted()) {
    const bytes = readFileSync(`${dist}/${name}`);
    files[name] = IS_PACKED.test(name) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  }
  const sum = (wanted: boolean): number =>
    Object.entries(files).reduce((total, [name, size]) => (IS_PICTURE.test(name) === wanted ? total + size : total), 0);
  return { bytes: sum(false), pictures: sum(true), files };
}
