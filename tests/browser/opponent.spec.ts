import { expect, test } from '@playwright/test';
import { PLAIN, sitDown } from './desk.ts';

test('an opponent who looks ahead thinks without freezing the page, and a reload meanwhile loses nothing', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: 'The Hokkaido week' }).check();
  await page.getByRole('radio', { name: 'Truman, Washington' }).check();
  await page.getByRole('radio', { name: /^Opportunist/ }).check();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await sitDown(page);
  const seal = page.getByRole('button', { name: 'Seal the day' });
  const thinking = page.getByText('The other side is thinking.');
  await seal.click();
  await expect(thinking.or(page.getByText('Evening report', { exact: true })).first()).toBeVisible();
  await page.reload();
  const evening = page.getByText('Evening report', { exact: true });
  await expect(evening).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Next day' }).click();
  await seal.click();
  // The rest of the page answers while the other side thinks.
  await page.getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evening).toBeVisible({ timeout: 60_000 });
});
