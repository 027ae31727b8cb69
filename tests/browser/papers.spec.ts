import { expect, test } from '@playwright/test';
import { openNewGame, sealDay, sitDown, toNextDesk } from './desk.ts';

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

test('a plan is opened by keyboard, its H-hour is changed, and the change goes out with the order', async ({
  page,
}) => {
  await openNewGame(page, 'Stalin, Moscow');
  await sitDown(page);
  await page.getByRole('tab', { name: 'Plans' }).click();
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Landing on Shumshu/ }) });
  const summary = card.getByText('Open the plan');
  await summary.focus();
  await page.keyboard.press('Enter');
  const hour = card.getByLabel('H-hour');
  await expect(hour).toHaveAccessibleDescription(/Light enough for the guns/);
  await hour.selectOption({ label: 'midday, 12:00' });
  await expect(hour).toHaveAccessibleDescription(/a night falls before they are empty/);
  await card.getByLabel('First wave').selectOption({ label: 'small, 5,294 men' });
  await expect(card.getByText('5,294 men', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'Go: Landing on Shumshu' }).click();
  const papers = page.getByRole('region', { name: /Today’s papers/ });
  await expect(papers).toContainText('H-hour midday, 12:00; first wave small');
  await card.getByLabel('H-hour').selectOption({ label: 'before dawn, 02:00' });
  await expect(papers).toContainText('H-hour before dawn, 02:00; first wave small');
  await sealDay(page);
  await toNextDesk(page);
  await page.getByRole('tab', { name: 'Plans' }).click();
  const line = page.getByRole('region', { name: 'Ordered and under way' }).getByRole('listitem');
  await line.getByText('Landing on Shumshu').click();
  await expect(line.getByRole('list', { name: 'How far Landing on Shumshu has come' })).toContainText('Loading');
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
