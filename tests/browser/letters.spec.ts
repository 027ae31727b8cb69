import { expect, test } from '@playwright/test';
import { openNewGame, sealDay, sitDown } from './desk.ts';

test('a letter is written along its axes, shown before it goes, withdrawn and sent', async ({ page }) => {
  await openNewGame(page, 'Stalin, Moscow');
  await sitDown(page);
  await page.getByRole('tab', { name: 'Cables' }).click();
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await expect(page.getByRole('heading', { name: 'Write a letter' })).toBeFocused();
  const paper = page.getByRole('tabpanel');
  const preview = paper.getByLabel('How the letter will read');
  await paper.getByRole('radio', { name: 'The Kurils', exact: true }).check();
  await paper.getByRole('radio', { name: 'Offer a trade' }).check();
  await expect(preview).toContainText('In return I would see an airfield');
  await paper.getByRole('radio', { name: 'Sharp' }).check();
  await expect(preview).toContainText('I must speak plainly.');
  await expect(paper.getByText(/^The staff expects/)).toBeVisible();
  await paper.getByRole('button', { name: /^Lay it among today’s papers/ }).click();
  const papers = page.getByRole('region', { name: /Today’s papers/ });
  await expect(papers).toContainText('The Kurils: an offer');
  await papers.getByRole('button', { name: /^Withdraw the letter/ }).click();
  await expect(papers).toContainText('Nothing yet');
  await page.getByRole('button', { name: 'Write a letter' }).click();
  await page.getByRole('tabpanel').getByRole('radio', { name: 'Warm' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^Lay it among today’s papers/ }).click();
  await sealDay(page);
  await expect(page.getByText(/went off to Truman/).first()).toBeVisible();
});
