/** Days without a network, and what happens when a newer build is put in the place of the one that is open. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { sealDay, sitDown } from './desk.ts';

test.use({ serviceWorkers: 'allow' });

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** A site of its own for each test, so that it can be changed and shut without touching the others. */
class Site {
  readonly #folder = mkdtempSync(join(tmpdir(), 'general-order-one-site-'));
  readonly #server: Server;
  address = '';

  private constructor() {
    cpSync('dist', this.#folder, { recursive: true });
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      const file = path === '/' ? '/index.html' : path;
      try {
        const bytes = readFileSync(join(this.#folder, decodeURIComponent(file)));
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
  }

  static async open(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve) => {
      site.#server.listen(0, '127.0.0.1', resolve);
    });
    site.address = `http://127.0.0.1:${(site.#server.address() as AddressInfo).port}/`;
    return site;
  }

  /** Puts a build in place that differs in its page alone. */
  renew(): void {
    const [page, worker] = [join(this.#folder, 'index.html'), join(this.#folder, 'sw.js')];
    const text = readFileSync(page, 'utf8').replace('<html ', '<html data-build="second" ');
    writeFileSync(page, text);
    const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const old = readFileSync(worker, 'utf8');
    writeFileSync(worker, old.replace(/const VERSION = "\w+"/, `const VERSION = "${version}"`));
  }

  shut(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  clear(): void {
    this.shut();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

let site: Site;
test.beforeEach(async () => {
  site = await Site.open();
});
test.afterEach(() => site.clear());

/** On the page, with everything kept by the worker. */
async function visit(page: Page): Promise<void> {
  await page.goto(`${site.address}?renderer=svg`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });
}

async function openGame(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await sitDown(page);
}

const evening = (page: Page) => page.getByText('Evening report', { exact: true });
const build = (page: Page) => page.locator('html').getAttribute('data-build');

test('after one visit the game opens and plays without a network, and asks nobody else', async ({ page, context }) => {
  const strangers: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !/^(?:data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  await visit(page);
  site.shut();
  await context.setOffline(true);
  await page.reload();
  await openGame(page);
  await sealDay(page);
  await page.getByRole('button', { name: 'Next day' }).click();
  await sealDay(page);
  // The drawn board and every page that was never opened are kept as well.
  await page.goto(`${site.address}?renderer=canvas`);
  await page.getByRole('button', { name: 'For teachers' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${site.address}?renderer=canvas`);
  await page.getByRole('button', { name: /^The Hokkaido week/ }).click();
  await expect(evening(page)).toBeVisible();
  await expect(page.locator('canvas').first()).toBeVisible();
  expect(strangers).toEqual([]);
});

test('a newer build is offered, waits for its reader, and leaves the game as it was', async ({ page }) => {
  await visit(page);
  await openGame(page);
  await sealDay(page);
  site.renew();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const note = page.getByRole('complementary', { name: 'Newer version' });
  await expect(note).toContainText('A newer version is ready. Finish your day first');
  // Nothing is forced: the day goes on, and so does a page that is loaded anew.
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.reload();
  expect(await build(page)).toBeNull();
  await sealDay(page);
  const report = await page.getByRole('main').textContent();
  await note.getByRole('button', { name: 'Open it now' }).click();
  await expect(page.locator('html[data-build="second"]')).toBeAttached();
  await expect(evening(page)).toBeVisible();
  await expect(page.getByRole('main')).toHaveText(report ?? '');
  await expect(note).toHaveCount(0);
});

test('the page can be installed', async ({ page, request }) => {
  await page.goto(site.address);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(new URL(href ?? '', site.address).href)).json()) as {
    display: string;
    start_url: string;
    icons: readonly { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './' });
  for (const { src, sizes } of manifest.icons) {
    const png = await (await request.get(new URL(src, site.address).href)).body();
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});
