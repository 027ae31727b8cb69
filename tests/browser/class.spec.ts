import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';
import { classReports, lessonLink, openFinished } from '../kit/finishedPage.ts';

test('a teacher makes a lesson, and the link opens it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'For teachers' }).click();
  await expect(page.getByRole('link', { name: /The lesson in 20, 45 and 90 minutes/ })).toHaveAttribute(
    'href',
    /\.md$/,
  );
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make a lesson' }).click();
  await page.getByRole('radio', { name: /^20 minutes/ }).check();
  await page.getByRole('radio', { name: /^Truman/ }).check();
  await expect(page.getByLabel(/First day at the desk/)).toHaveValue(/\d+/);
  await page.getByLabel('Title of the lesson (may stay empty)').fill('The letter');
  await page.getByRole('button', { name: 'Add one: at a decision' }).click();
  await page.getByLabel('At which decision').selectOption('DP-28');
  const asked = (await page.getByLabel('At which decision').locator('option:checked').textContent()) ?? '';
  await page.getByLabel('At a decision').fill('What would you want to know first?');
  expect(await accessibilityFaults(page)).toEqual([]);
  const link = await page.getByLabel(/Whoever opens it/).inputValue();
  expect(link).toContain('#x=');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'The letter' })).toBeVisible();
  await expect(page.getByText(/18 August to 5 September; what came before is as in 1945/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByLabel(/Who will hold northern Hokkaido/).fill('The Japanese, because of the fog.');
  await page.getByRole('button', { name: 'Sit down at Truman’s desk' }).click();
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await page.getByRole('button', { name: asked, exact: false }).click();
  await expect(page.getByLabel('What would you want to know first?')).toBeVisible();
});

test('a broken lesson link says so and leads to the first page', async ({ page }) => {
  await page.goto('./#x=AQIDBA');
  await expect(page.getByRole('alert')).toContainText('The link of this lesson is broken');
  await expect(page.getByRole('heading', { level: 1, name: 'General Order One' })).toBeVisible();
});

test('at the end of a lesson a report is handed in whose code holds all that was written', async ({ page }) => {
  await page.goto(`./${lessonLink()}`);
  await page.getByLabel(/Your name or number/).fill('17');
  await page.getByLabel('Who will hold northern Hokkaido, and why?').fill('Nobody but the Japanese.');
  await page.getByRole('button', { name: 'Sit down at Stalin’s desk' }).click();
  await expect(page.getByRole('button', { name: 'Sit down at the desk' })).toBeVisible();
  await page.goto('about:blank');
  await openFinished(page, 'bold');
  await page.getByRole('tab', { name: 'Hand in' }).click();
  const code = page.locator('.handIn__code');
  const before = await code.textContent();
  await page.getByLabel('Which of your choices mattered most?').fill('The air landing, because the rest hung on it.');
  await expect(code).not.toHaveText(before ?? '');
  expect(await accessibilityFaults(page)).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the report as a file' }).click();
  const file = await waiting;
  const text = readFileSync(await file.path(), 'utf8');
  const report = JSON.parse(text) as { handIn: string; pupil: string; expectations: { answer: string }[] };
  expect(report.handIn).toBe(await code.textContent());
  expect(report.pupil).toBe('17');
  expect(report.expectations.map((line) => line.answer)).toContain('The air landing, because the rest hung on it.');
});

test('the historical path is walked by keyboard, from decision to decision', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Walk the historical path' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The historical path' })).toBeVisible();
  await page.getByRole('button', { name: 'Next decision' }).press('Enter');
  await expect(page.getByText('What else was possible').first()).toBeVisible();
  await page.getByRole('slider', { name: /Day shown/ }).press('End');
  await expect(page.getByRole('heading', { name: 'Decided on 5 September' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('thirty reports laid on the class board show the spread; a broken one is named and the rest is read', async ({
  page,
}) => {
  await page.goto('./');
  const sent: string[] = [];
  page.on('request', (request) => {
    const isOwn = new URL(request.url()).origin === new URL(page.url()).origin;
    if (!isOwn || request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  await page.getByRole('button', { name: 'For teachers' }).click();
  await page.getByRole('button', { name: 'Open the class board' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The class board' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const reports = classReports();
  const [first = ''] = reports;
  const changed = readFileSync(first, 'utf8').replace('"1"', '"somebody else"');
  await page.getByLabel(/Open report files/).setInputFiles([
    ...reports.map((path, i) => ({
      name: `report-${i + 1}.json`,
      mimeType: 'application/json',
      buffer: readFileSync(path),
    })),
    { name: 'cut.json', mimeType: 'application/json', buffer: Buffer.from('{"format": 1, "exer') },
    { name: 'changed.json', mimeType: 'application/json', buffer: Buffer.from(changed) },
  ]);
  await expect(page.getByRole('heading', { name: 'The north, class 9b: 30 reports' })).toBeVisible();
  const refused = page.getByRole('region', { name: '2 files could not be taken' });
  await expect(refused).toContainText('cut.json: It is not a file of this game');
  await expect(refused).toContainText('changed.json: It was changed after it was handed in');
  expect(sent).toEqual([]);
  const ended = page.getByRole('region', { name: 'How it ended' });
  const counts = await ended.getByRole('region', { name: 'What the war is called' }).locator('.spread__count').all();
  const numbers = await Promise.all(
    counts.map(async (count) => Number.parseInt((await count.textContent()) ?? '', 10)),
  );
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(30);
  const chosen = page.getByRole('region', { name: 'What was chosen' });
  await expect(chosen.getByText('as in 1945').first()).toBeVisible();
  await chosen.locator('summary').first().press('Enter');
  await expect(chosen.locator('.spread__who').first()).toBeVisible();
  await page.getByText('Who will hold northern Hokkaido, and why? (30 of 30 wrote)').press('Enter');
  await expect(page.getByText('Pupil 17 expects fog.')).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(31);
  const code = (JSON.parse(readFileSync(first, 'utf8')) as { handIn: string }).handIn;
  await page.getByLabel(/codes of the printed slips/).fill(`${code.toLowerCase()}, and AAA-222`);
  await expect(page.getByText('1 of 2 codes have their file. No file for AAA-222.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a table (CSV)' }).click();
  expect(readFileSync(await (await waiting).path(), 'utf8').split('\r\n')).toHaveLength(32);
  for (const width of [390, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
});
