import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';
import { openFirstFolder, openNewGame, PLAIN, sealDay, sitDown } from './desk.ts';

async function noFaults(page: Page, where: string): Promise<void> {
  expect(await accessibilityFaults(page), where).toEqual([]);
}

const TABS = ['Cables', 'Plans', 'Council', 'Situation', 'Ledger', 'Charts', 'Calendar'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in a ${colorScheme} room`, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' } as object);

    test('axe finds no barrier from the title to the evening', async ({ page }) => {
      test.slow();
      await page.goto(PLAIN);
      await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
      await noFaults(page, 'title');
      await page.getByRole('button', { name: 'New game' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'A new game' })).toBeVisible();
      await noFaults(page, 'new game');
      await openNewGame(page, 'Stalin, Moscow');
      await noFaults(page, 'briefing');
      await sitDown(page);
      await expect(page.getByRole('button', { name: 'The Kurils' })).toBeVisible();
      await noFaults(page, 'desk');
      if (await openFirstFolder(page)) await noFaults(page, 'a folder');
      for (const name of TABS) {
        await page.getByRole('tab', { name }).click();
        await noFaults(page, name);
      }
      await page.getByRole('button', { name: 'Help' }).click();
      await noFaults(page, 'help');
      await page.keyboard.press('Escape');
      await sealDay(page);
      await noFaults(page, 'evening');
      await page.getByRole('listitem').locator('summary').first().click();
      await noFaults(page, 'a cause');
    });
  });
}

for (const [width, height] of [
  [390, 844],
  [820, 1180],
  [1366, 768],
  [2560, 1440],
] as const) {
  test(`nothing is cut off at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const widths = async (where: string): Promise<void> => {
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, where).toBeLessThanOrEqual(0);
    };
    await openNewGame(page, 'Truman, Washington');
    await widths('briefing');
    await sitDown(page);
    await widths('desk');
    await expect(page.getByRole('button', { name: 'Seal the day' })).toBeInViewport();
    for (const name of ['Plans', 'Situation', 'Council']) {
      await page.getByRole('tab', { name }).click();
      const paper = page.getByRole('tabpanel');
      expect(await paper.evaluate((element) => element.scrollWidth - element.clientWidth), name).toBeLessThanOrEqual(1);
    }
    await sealDay(page);
    await widths('evening');
  });
}
