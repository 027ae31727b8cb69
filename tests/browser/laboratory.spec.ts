import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';
import { openFinished } from '../kit/finishedPage.ts';

const LONG = 90_000;

async function openLaboratory(page: Page): Promise<void> {
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: 'The laboratory' }).click();
}

async function openPanel(page: Page, title: string): Promise<Locator> {
  const panel = page.locator('.labPanel').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await panel.locator('summary').first().press('Enter');
  return panel;
}

async function saved(page: Page, press: Locator): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press.click()]);
  return readFileSync(await download.path(), 'utf8');
}

test('every panel is opened with few runs, can be read by its tables alone, and has no barrier', async ({ page }) => {
  test.setTimeout(5 * LONG);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openLaboratory(page);
  await expect(page.getByRole('link', { name: 'The method in writing' })).toBeVisible();

  const choices = await openPanel(page, 'What your choices did');
  await expect(choices.getByText(/All run: \d+ of \d+/)).toBeVisible({ timeout: LONG });
  const table = choices.getByRole('table', { name: 'What each other choice would have done, as a table' });
  await expect(table.getByRole('columnheader', { name: 'Kept / dropped / filled' })).toHaveCount(2);
  await expect(table.getByRole('button', { name: /^From \d+ / }).first()).toBeVisible();
  await choices.getByLabel('Rank by').selectOption({ label: 'Day of the signing (day of August)' });
  await expect(table.getByRole('columnheader', { name: /^As recorded: Day of the signing/ })).toBeVisible();
  expect(await saved(page, choices.getByRole('button', { name: 'Save as CSV' }))).toMatch(
    /^Rank,Decision,Chosen,Instead/,
  );

  const butFor = await openPanel(page, 'But for this');
  await butFor.getByLabel('Other wars’ luck').selectOption('5');
  await butFor.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(butFor.getByText('All run: 6 of 6')).toBeVisible({ timeout: LONG });
  await expect(butFor.getByRole('columnheader', { name: 'Necessary here' })).toBeVisible();
  await expect(butFor.getByRole('columnheader', { name: 'Adds in general' })).toBeVisible();

  const luck = await openPanel(page, 'How much was luck');
  await luck.getByLabel('Other wars’ luck').selectOption('10');
  await luck.getByRole('button', { name: 'Play them' }).click();
  await expect(luck.getByText('All run: 11 of 11')).toBeVisible({ timeout: LONG });
  await expect(luck.getByRole('columnheader', { name: 'This war' })).toBeVisible();
  expect(await saved(page, luck.getByRole('button', { name: 'Save as SVG' }))).toMatch(/^<svg .*not evidence/s);
  await luck.getByRole('button', { name: 'Ask each draw anew' }).click();
  await expect(luck.getByText(/All run: (\d+) of \1/).nth(1)).toBeVisible({ timeout: LONG });
  await expect(luck.getByRole('table', { name: 'The draws that mattered, as a table' })).toBeVisible();

  const corners = await openPanel(page, 'The four corners');
  await corners.getByLabel('Seeds').selectOption('2');
  await corners.getByRole('button', { name: 'Play the corners' }).click();
  await expect(corners.getByText('All run: 8 of 8')).toBeVisible({ timeout: LONG });
  await expect(corners.getByRole('table', { name: 'Best replies, as a table' })).toBeVisible();
  await corners.getByRole('button', { name: 'Look through each lens' }).click();
  await expect(corners.getByRole('table', { name: 'The same choices under each lens, as a table' })).toBeVisible({
    timeout: LONG,
  });

  const tree = await openPanel(page, 'A tree of timelines');
  await expect(tree.getByText(/No other game kept here begins as this war does/)).toBeVisible();

  const model = await openPanel(page, 'Attack the model');
  await model.getByLabel('Number').selectOption('cost.dead');
  const low = (await model.getByLabel('Instead').getAttribute('min')) ?? '';
  await model.getByLabel('Instead').fill(low);
  await model.getByLabel('Why').fill('The lower end of the range.');
  await model.getByLabel(/On what ground/).fill('A test');
  await model.getByLabel('Wars', { exact: true }).selectOption('10');
  await model.getByRole('button', { name: 'Run before and after' }).click();
  await expect(model.getByText('All run: 11 of 11')).toBeVisible({ timeout: LONG });
  await expect(model.getByText(/the same choices over 10 wars’ luck/)).toBeVisible({ timeout: LONG });
  const file = await saved(page, model.getByRole('button', { name: 'Save the change as a file' }));
  const open = model.getByLabel('Open a change from a file');
  const given = (text: string) => ({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open.setInputFiles(given(file.replace('"cost.dead"', '"no.such"')));
  await expect(model.getByRole('alert')).toContainText('a number that this model does not have');
  await open.setInputFiles(given(file));
  await expect(model.getByRole('alert')).toHaveCount(0);

  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('where the browser has no threads the same is found in the page itself', async ({ page }) => {
  test.setTimeout(2 * LONG);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await openLaboratory(page);
  const corners = await openPanel(page, 'The four corners');
  await corners.getByLabel('Seeds').selectOption('2');
  await corners.getByRole('button', { name: 'Play the corners' }).click();
  await expect(corners.getByText('All run: 8 of 8')).toBeVisible({ timeout: LONG });
});

test('one result is printed alone', async ({ page }) => {
  test.setTimeout(2 * LONG);
  await page.addInitScript(() => (window.print = () => undefined));
  await openLaboratory(page);
  const corners = await openPanel(page, 'The four corners');
  await corners.getByLabel('Seeds').selectOption('2');
  await corners.getByRole('button', { name: 'Play the corners' }).click();
  await expect(corners.getByText('All run: 8 of 8')).toBeVisible({ timeout: LONG });
  await corners.getByRole('button', { name: 'Print' }).first().click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: 'The four corners, as a table' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Best replies, as a table' })).toBeHidden();
  await expect(page.getByRole('tab', { name: 'The laboratory' })).toBeHidden();
});
