import { expect, test } from '@playwright/test';
import { openNewGame, sealDay, sitDown } from './desk.ts';

test('a cause can be opened and names a paragraph of the book of rules', async ({ page }) => {
  await openNewGame(page, 'Stalin, Moscow');
  await sitDown(page);
  await sealDay(page);
  const line = page
    .getByRole('listitem')
    .filter({ has: page.locator('summary') })
    .first();
  await line.locator('summary').first().click();
  await line.getByRole('button', { name: /^Rules, paragraph/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('has no such paragraph')).toHaveCount(0);
  await expect(dialog.getByRole('paragraph').nth(0)).toBeVisible();
});

test('a plan is ordered, shown in today’s papers and on the list of the board, and withdrawn', async ({ page }) => {
  await openNewGame(page, 'Truman, Washington');
  await sitDown(page);
  await page.getByRole('tab', { name: 'Plans' }).click();
  const verb = page.getByRole('tabpanel').getByRole('button', { pressed: false }).first();
  const name = (await verb.getAttribute('aria-label'))?.split(': ').at(-1) ?? '';
  await verb.click();
  const papers = page.getByRole('region', { name: /Today’s papers/ });
  await expect(papers).toContainText(name);
  await papers.getByRole('button', { name: /Withdraw/ }).click();
  await expect(papers).toContainText('Nothing yet');
});

test('more than the day’s hours are refused in place', async ({ page }) => {
  await openNewGame(page, 'Truman, Washington');
  await sitDown(page);
  await page.getByRole('tab', { name: 'Plans' }).click();
  const open = page.getByRole('tabpanel').getByRole('button', { pressed: false });
  for (let i = 0; i < 12 && (await page.getByText('Withdraw something first').count()) === 0; i++)
    await open.nth(i).click();
  await expect(page.getByText('Withdraw something first').first()).toBeVisible();
});

test('the introduction leads through its first steps', async ({ page }) => {
  await page.goto('./?renderer=svg');
  await page.getByRole('button', { name: 'Three days as Stalin' }).click();
  const coach = page.getByRole('complementary', { name: 'Introduction' });
  await expect(coach).toContainText('Step 1 of');
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await expect(coach).toContainText('Step 2 of');
  await page.getByRole('tab', { name: 'Cables' }).click();
  await expect(coach).toContainText('Step 3 of');
});
