/**
 * The pictures of the handbook, taken from the game itself: node scripts/runTs.mjs scripts/docs/pictures.ts
 * Builds the page, serves it on loopback, presses what a player presses, and photographs what he sees.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tests/kit/chromium.ts';

const PORT = 4327;
const FOLDER = 'docs/pictures';
const SIZE = { width: 1440, height: 900 };

function serve(): ChildProcess {
  const built = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the page does not build');
  return spawn('node_modules/.bin/vite', ['preview', '--host', '127.0.0.1', '--port', `${PORT}`, '--strictPort']);
}

async function press(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(400);
}

/** The Hokkaido week from Stalin's chair: its first desk already shows a war under way. */
async function sitDown(page: Page): Promise<void> {
  await press(page, /^New game/);
  await press(page, /Open the file/);
  await press(page, /Sit down/);
  await page.waitForTimeout(3000);
}

async function take(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
  console.log(`${FOLDER}/${name}.png`);
}

mkdirSync(FOLDER, { recursive: true });
const server = serve();
const browser = await chromium.launch(await chromiumLaunchOptions());
try {
  await wait(1500);
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await sitDown(page);
  await take(page, 'board');
  await press(page, /Open the Kurils/);
  await take(page, 'decision');
} finally {
  await browser.close();
  server.kill();
}
