import { expect, test } from '@playwright/test';
import { answerToday, ended, openNewGame, sealDay, sitDown, toNextDesk } from './desk.ts';

for (const seat of ['Stalin, Moscow', 'Truman, Washington'] as const) {
  test(`The Hokkaido week can be played to its end by mouse as ${seat}`, async ({ page }) => {
    test.slow();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await openNewGame(page, seat);
    await sitDown(page);
    let answered = 0;
    let days = 0;
    do {
      answered += await answerToday(page);
      await sealDay(page);
      days += 1;
    } while (days < 40 && (await toNextDesk(page)));
    expect(days).toBe(22);
    expect(answered).toBeGreaterThan(2);
    await expect(ended(page).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('two players at one desk never see each other’s papers', async ({ page }) => {
  await page.goto('./?renderer=svg');
  await page.getByRole('button', { name: 'Hot seat' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await expect(page.getByText('Desk of').first()).toBeVisible();
  await page.getByRole('button', { name: 'Seal the day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The chair is Truman’s' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByText('Cover')).toHaveCount(0);
  await page.getByRole('button', { name: 'I am Truman' }).click();
  await page.getByRole('button', { name: 'Seal the day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The chair is Stalin’s' })).toBeVisible();
});

test('the historical path lies open from the title', async ({ page }) => {
  await page.goto('./?renderer=svg');
  await page.getByRole('button', { name: 'Walk the historical path' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The historical path' })).toBeVisible();
});

test('two policies can be watched from both sides', async ({ page }) => {
  await page.goto('./?renderer=svg');
  await page.getByRole('button', { name: 'Watch two policies' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await page.getByRole('button', { name: 'See Truman’s desk' }).click();
  await page.getByRole('button', { name: 'Play the day' }).click();
  await expect(page.getByText('Evening report', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'See Stalin’s desk' })).toBeVisible();
});
