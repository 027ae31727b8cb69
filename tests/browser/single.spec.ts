/** The game as one file, opened from a disk with no network at all. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { answerToday, sealDay, sitDown, toNextDesk } from './desk.ts';

let folder = '';
let file = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'general-order-one-stick-'));
  const vite = [
    'node_modules/vite/bin/vite.js',
    'build',
    '--mode',
    'single',
    '--outDir',
    folder,
    '--logLevel',
    'error',
  ];
  execFileSync(process.execPath, vite, { stdio: 'inherit' });
  file = pathToFileURL(join(folder, 'general-order-one.html')).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the page complains of, and every address it asks for beside the file itself. */
async function watched(page: Page, context: BrowserContext): Promise<string[]> {
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && url.replace(/[?#].*$/, '') !== file) found.push(url);
  });
  await context.setOffline(true);
  return found;
}

test('is one file and plays from a disk against an opponent who looks ahead', async ({ page, context }) => {
  test.setTimeout(180_000);
  expect(readdirSync(folder)).toEqual(['general-order-one.html']);
  const found = await watched(page, context);
  await page.goto(`${file}?renderer=canvas`);
  expect(await page.evaluate(async () => (await document.fonts.load('16px "PT Serif"')).length)).toBe(1);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: 'The Hokkaido week' }).check();
  await page.getByRole('radio', { name: 'Truman, Washington' }).check();
  await page.getByRole('radio', { name: /^Opportunist/ }).check();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await sitDown(page);
  await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 });
  const evening = page.getByText('Evening report', { exact: true });
  for (let day = 0; day < 3; day++) {
    await page.getByRole('button', { name: 'Seal the day' }).click();
    await expect(evening).toBeVisible({ timeout: 60_000 });
    if (day < 2) await page.getByRole('button', { name: 'Next day' }).click();
  }
  // Kept in this browser, under the file's own address.
  const report = await page.getByRole('main').textContent();
  await page.reload();
  await expect(page.getByRole('main')).toHaveText(report ?? '', { timeout: 60_000 });
  expect(found).toEqual([]);
});

test('comes to the end of a war and to its debrief', async ({ page, context }) => {
  test.setTimeout(300_000);
  const found = await watched(page, context);
  await page.goto(`${file}?renderer=svg`);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: 'Stalin, Moscow' }).check();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await sitDown(page);
  await answerToday(page);
  do await sealDay(page);
  while (await toNextDesk(page));
  await page.getByRole('tab', { name: 'What choices did' }).click();
  await expect(page.getByText('This is the answer of a model, not evidence.')).not.toHaveCount(0);
  // The laboratory's threads come out of the same file.
  const thread = page.waitForEvent('worker');
  await page.getByRole('tab', { name: 'The laboratory' }).click();
  const luck = page
    .locator('.labPanel')
    .filter({ has: page.getByRole('heading', { name: 'How much was luck', exact: true }) });
  await luck.locator('summary').first().press('Enter');
  await luck.getByRole('button', { name: 'Play them' }).click();
  expect((await thread).url()).toMatch(/^blob:/);
  await expect(luck.getByRole('columnheader', { name: 'This war' })).toBeVisible({ timeout: 60_000 });
  expect(found).toEqual([]);
});

test('says so where the browser keeps nothing for a file, and hands the game over', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await page.goto(`${file}?renderer=svg`);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('alert')).toContainText('does not keep the game');
  const waiting = page.waitForEvent('download');
  await page.getByRole('alert').getByRole('button', { name: 'Game as a file' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/\.general-order-one\.json$/);
});
