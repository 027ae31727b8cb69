import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';
import { openFinished } from '../kit/finishedPage.ts';

const PARTS = ['What it came to', 'You and history', 'What choices did', 'The laboratory', 'Read on'] as const;

async function complaintsOf(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return complaints;
}

test('the first sentence names a choice, what it brought and 1945', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await openFinished(page, 'bold');
  await expect(page.getByText(/^Your choice on \d+ \w+ brought .+; in 1945 .+/).first()).toBeVisible();
  await expect(page.getByText('This is the answer of a model, not evidence.')).not.toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('the outcome has aims beside 1945, three panels and a winter marked as projection', async ({ page }) => {
  await openFinished(page, 'bold');
  for (const name of ['Interests', 'The peace', 'Human cost', 'The winter'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: /The three aims of Stalin/ })).toBeVisible();
  await expect(page.getByText('Projection, not a result', { exact: false }).first()).toBeVisible();
});

test('the tabs are moved among with the arrows, and axe finds no barrier on any', async ({ page }) => {
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: PARTS[0] }).focus();
  for (const name of PARTS) {
    await expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('tab', { name: PARTS[0] })).toBeFocused();
});

test('any day of both paths can be read by keyboard, with its causes open', async ({ page }) => {
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: 'You and history' }).click();
  await expect(page.getByRole('img', { name: /^Two timelines\. They part on/ })).toBeVisible();
  const slider = page.getByRole('slider', { name: /Day shown/ });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { name: 'The map on the evening of 15 August' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', '16 August');
  const line = page
    .getByRole('group')
    .filter({ hasText: /Stalin decided/ })
    .first();
  await line.locator('summary').press('Enter');
  await expect(line.getByText(/Rules, paragraph/)).toBeVisible();
  await page.getByText('The same as a table').press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Tokyo and the surrender' }).first()).toBeVisible();
});

test('every choice says what hangs on it, and shows what was expected and what 1945 did', async ({ page }) => {
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: 'What choices did' }).click();
  await expect(page.getByText(/All wars run again: \d+ of \d+/)).toBeVisible({ timeout: 45_000 });
  const card = page.getByRole('group').filter({ hasText: 'Mount the landing' }).first();
  await expect(card.getByText(/headlines? hangs? on it/)).toBeVisible();
  await card.locator('summary').first().press('Enter');
  await expect(card.getByText('The weather, because August brings fog to the strait.')).toBeVisible();
  await expect(card.getByRole('heading', { name: 'In 1945' })).toBeVisible();
  await expect(card.getByRole('heading', { name: 'What would not have happened without it' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('an order is weighed like an answer', async ({ page }) => {
  await openFinished(page, 'wayward');
  await page.getByRole('tab', { name: 'What choices did' }).click();
  await expect(page.getByText(/All wars run again: \d+ of \d+/)).toBeVisible({ timeout: 45_000 });
  const card = page.locator('.choiceCard').filter({ hasText: 'An order to the staff' }).first();
  await expect(card.getByText(/headlines? hangs? on it/)).toBeVisible();
  await card.locator('summary').first().press('Enter');
  await expect(card.getByRole('heading', { name: 'What was ordered' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('a war is opened again at a choice and played on, while the finished one stays kept', async ({ page }) => {
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: 'What choices did' }).click();
  const card = page.locator('.choiceCard').filter({ hasText: 'Mount the landing' }).first();
  await card.locator('summary').first().press('Enter');
  const open = card.getByRole('button', { name: /^Open \d+ August again and play on$/ });
  const day = /\d+/.exec((await open.textContent()) ?? '')?.[0] ?? '';
  await open.click();
  await expect(page.getByRole('button', { name: 'Seal the day' })).toBeVisible();
  await expect(page.locator('.leaf__number')).toHaveText(day);
  await expect(page.getByRole('button', { name: /Mount the landing.*to answer/i })).toBeVisible();
  await page.getByRole('button', { name: 'Seal the day' }).click();
  await expect(page.getByText('Evening report', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Evening report', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Title' }).click();
  await expect(
    page.getByRole('button', { name: /with another choice.*Stalin, \d+ August 1945, the evening/ }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: /Stalin, 5 September 1945, ended; left on \d+ \w+ \d{4} at/ }),
  ).toBeVisible();
});

test('the work on causes can be stopped and taken up again', async ({ page }) => {
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: 'What choices did' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText(/^Stopped: /)).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText(/All wars run again/)).toBeVisible({ timeout: 45_000 });
});

test('the printed report is one page with a hand-in code, the lens and the warning', async ({ page }) => {
  await openFinished(page, 'bold');
  await page.emulateMedia({ media: 'print' });
  const report = page.getByRole('region', { name: 'Report for printing' });
  await expect(report).toBeVisible();
  await expect(report).toContainText('not evidence');
  await expect(report).toContainText('Twin shocks');
  await expect(report).toContainText(/Hand-in code: [A-Z0-9]{3}-[A-Z0-9]{3}/);
  await expect(page.getByRole('tablist', { name: 'Parts of the debrief' })).toBeHidden();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBe(1);
});

test('the replay is saved as a file that opens again', async ({ page }) => {
  await openFinished(page, 'bold');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the replay' }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('the-hokkaido-week-amur-birch-fog.replay.json');
});

for (const war of ['historical', 'watched'] as const) {
  test(`a ${war} war has its page too`, async ({ page }) => {
    await openFinished(page, war);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('tab', { name: 'What choices did' }).click();
    await expect(page.getByText(/as in 1945/).first()).toBeVisible();
  });
}

for (const width of [390, 820, 2560]) {
  test(`nothing runs over the edge at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openFinished(page, 'bold');
    for (const name of PARTS) {
      await page.getByRole('tab', { name }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      const sheet = page.getByRole('main');
      expect(await sheet.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
    }
  });
}

test('the dark room has no barrier either', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openFinished(page, 'bold');
  for (const name of PARTS) {
    await page.getByRole('tab', { name }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
  }
});
