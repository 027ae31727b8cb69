import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';
import { answerToday, ended, openHotSeat, openNewGame, sealDay, sitDown, toNextDesk } from './desk.ts';

const WARS = [
  { scenario: 'The Hokkaido week', seat: 'Stalin, Moscow', desks: 22 },
  { scenario: 'The Hokkaido week', seat: 'Truman, Washington', desks: 22 },
  { scenario: 'The race', seat: 'Stalin, Moscow', desks: 29 },
  { scenario: 'The race', seat: 'Truman, Washington', desks: 29 },
] as const;

for (const { scenario, seat, desks } of WARS) {
  test(`${scenario} can be played to its end by mouse as ${seat}`, async ({ page }) => {
    test.slow();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await openNewGame(page, seat, scenario);
    await sitDown(page);
    let answered = 0;
    let days = 0;
    do {
      answered += await answerToday(page);
      await sealDay(page);
      days += 1;
    } while (days < 40 && (await toNextDesk(page)));
    expect(days).toBe(desks);
    expect(answered).toBeGreaterThan(2);
    await expect(ended(page).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
}

test('axe finds no barrier on the page between acts, at the change of chairs and on the last page', async ({
  page,
}) => {
  test.slow();
  await openHotSeat(page);
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await page.getByRole('button', { name: 'Seal the day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The chair is Truman’s' })).toBeVisible();
  expect(await accessibilityFaults(page), 'change of chairs').toEqual([]);
  await openNewGame(page, 'Truman, Washington');
  await sitDown(page);
  let act = 0;
  do {
    await sealDay(page);
    await page.getByRole('button', { name: 'Next day' }).click();
    const turn = page.getByRole('button', { name: /^Act \d/ });
    const desk = page.getByRole('button', { name: 'Seal the day' });
    await expect(turn.or(desk).or(ended(page)).first()).toBeVisible();
    if ((await turn.count()) > 0) {
      act += 1;
      expect(await accessibilityFaults(page), 'between acts').toEqual([]);
      await turn.click();
      await expect(desk).toBeVisible();
    }
  } while ((await ended(page).count()) === 0);
  expect(act).toBe(1);
  expect(await accessibilityFaults(page), 'last page').toEqual([]);
});

test('days passed over are told one by one, each with its causes', async ({ page }) => {
  test.slow();
  await openNewGame(page, 'Truman, Washington', 'The race');
  await sitDown(page);
  const passed = page.getByRole('region', { name: /days? passed over/ });
  const seal = page.getByRole('button', { name: 'Seal the day' });
  for (let i = 0; i < 29 && (await passed.count()) === 0; i++) {
    await page.keyboard.press('k');
    const turn = page.getByRole('button', { name: /^Act \d/ });
    await expect(page.getByText('Evening report', { exact: true }).or(turn).or(ended(page)).first()).toBeVisible();
    if ((await turn.count()) > 0) await turn.click();
  }
  await expect(passed).toBeVisible();
  expect(await seal.count()).toBe(0);
  const day = passed.getByRole('listitem').first();
  await day.locator('summary').first().press('Enter');
  for (const part of ['Because of you', 'Because of them', 'Luck', 'The day in dispatches'])
    await expect(day.getByText(part).first()).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('two players at one desk never see each other’s papers', async ({ page }) => {
  await openHotSeat(page);
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await expect(page.getByText('Desk of').first()).toBeVisible();
  await page.getByRole('button', { name: 'Seal the day' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The chair is Truman’s' })).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await expect(page.getByText('Cover')).toHaveCount(0);
  await page.getByRole('button', { name: 'I am Truman' }).click();
  // The second player reads his own briefing and his own aims before his first desk.
  await expect(page.getByRole('heading', { name: 'What Truman wants of these weeks' })).toBeVisible();
  await expect(page.getByText(/You are Truman/)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'MacArthur alone commands' })).toBeVisible();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
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
