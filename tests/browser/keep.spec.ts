import { expect, test } from '@playwright/test';
import { openFirstFolder, openNewGame, PLAIN, sealDay, sitDown } from './desk.ts';

test('a page left in mid-day is found as it was', async ({ page }) => {
  await openNewGame(page, 'Truman, Washington');
  await sitDown(page);
  for (let day = 0; day < 6 && !(await openFirstFolder(page)); day++) {
    await sealDay(page);
    await page.getByRole('button', { name: 'Next day' }).click();
  }
  const given = page.getByRole('button', { name: /^Answer so · 1 hour/ }).first();
  await given.click();
  const papers = page.getByRole('region', { name: 'Today’s papers' });
  const before = await papers.textContent();
  const date = await page
    .getByText(/August|September/)
    .first()
    .textContent();
  await page.reload();
  await expect(papers).toHaveText(before ?? '');
  await expect(page.getByText(/August|September/).first()).toHaveText(date ?? '');
  // The same from the list on the title page.
  await page.getByRole('button', { name: 'Title' }).click();
  await page.getByRole('button', { name: /^The Hokkaido week/ }).click();
  await expect(papers).toHaveText(before ?? '');
});

test('the evening is still the evening after a reload', async ({ page }) => {
  await openNewGame(page, 'Stalin, Moscow');
  await sitDown(page);
  await sealDay(page);
  const report = await page.getByRole('main').textContent();
  await page.reload();
  await expect(page.getByRole('main')).toHaveText(report ?? '');
});

test('a game goes on where the browser keeps nothing, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await openNewGame(page, 'Stalin, Moscow');
  await expect(page.getByRole('alert')).toContainText('does not keep the game');
  await page.getByRole('button', { name: 'Put it away' }).click();
  await sitDown(page);
  await sealDay(page);
  await page.getByRole('button', { name: 'Keep' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Game as a file' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.general-order-one\.json$/);
});

test('a game kept as a file and a replay sent as a link can both be opened', async ({ page }) => {
  await openNewGame(page, 'Stalin, Moscow');
  await sitDown(page);
  await sealDay(page);
  await page.getByRole('button', { name: 'Keep' }).click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Game as a file' }).click();
  const path = await (await waiting).path();
  await page.getByRole('button', { name: 'Replay as a link' }).click();
  const link = await page.getByRole('textbox', { name: /Copy the link/ }).inputValue();
  expect(link).toContain('#r=');
  await page.goto(PLAIN);
  await page.getByLabel('Open a replay or a saved game from a file').setInputFiles(path);
  await expect(page.getByText('Evening report', { exact: true })).toBeVisible();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('button', { name: /See .*’s desk/ })).toBeVisible();
});
