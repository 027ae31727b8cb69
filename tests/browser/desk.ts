/** What a player does at the desk, by what is to be seen there: roles and names, nothing of the program's own. */
import { expect, type Page } from '@playwright/test';

/** The page with the board of plain shapes: the drawn one has tests of its own. */
export const PLAIN = './?renderer=svg';

export async function openNewGame(
  page: Page,
  seat: 'Stalin, Moscow' | 'Truman, Washington',
  scenario: 'The Hokkaido week' | 'The race' = 'The Hokkaido week',
): Promise<void> {
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'New game' }).click();
  await page.getByRole('radio', { name: scenario }).check();
  await page.getByRole('radio', { name: seat }).check();
  await page.getByRole('button', { name: 'Open the file' }).click();
  await expect(page.getByRole('heading', { level: 1, name: scenario })).toBeVisible();
}

/** Two players at one desk: each takes his aims alone, and Stalin's sits down first. */
export async function openHotSeat(page: Page): Promise<void> {
  await page.goto(PLAIN);
  await page.getByRole('button', { name: 'Hot seat' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  for (const leader of ['Stalin', 'Truman']) {
    await page.getByRole('button', { name: `I play ${leader}` }).click();
    await expect(page.getByRole('heading', { name: `${leader}’s three aims` })).toBeVisible();
    await page.getByRole('button', { name: 'These are my aims' }).click();
  }
  await page.getByRole('button', { name: 'I am Stalin' }).click();
}

export async function sitDown(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
  await expect(page.getByRole('tab', { name: 'Decisions' })).toBeVisible();
}

/** Opens the first folder that waits for an answer; false where none does. */
export async function openFirstFolder(page: Page): Promise<boolean> {
  const folder = page.getByRole('button', { name: /to answer$/i }).first();
  if ((await folder.count()) === 0) return false;
  await folder.click();
  const notice = page.getByRole('button', { name: 'Show the paper' });
  if ((await notice.count()) > 0) await notice.click();
  return true;
}

/** Answers what is asked today with the first answer that is open, as far as the hours go. */
export async function answerToday(page: Page): Promise<number> {
  let answered = 0;
  while (answered < 3 && (await openFirstFolder(page))) {
    await page
      .getByRole('button', { name: /^Answer so · 1 hour/ })
      .first()
      .click();
    await expect(page.getByText('In today’s papers')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the folders' }).click();
    answered += 1;
  }
  return answered;
}

export const ended = (page: Page) => page.getByText(/how it ended/i).or(page.getByText('Closed', { exact: true }));

/** From the evening to the next desk; false at the end of the war. */
export async function toNextDesk(page: Page): Promise<boolean> {
  await page.getByRole('button', { name: 'Next day' }).click();
  const act = page.getByRole('button', { name: /^(Act \d|Go on)/ });
  const desk = page.getByRole('button', { name: 'Seal the day' });
  await expect(act.or(desk).or(ended(page)).first()).toBeVisible();
  if ((await act.count()) > 0) await act.click();
  await expect(desk.or(ended(page)).first()).toBeVisible();
  return (await desk.count()) > 0;
}

export async function sealDay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Seal the day' }).click();
  await expect(page.getByText('Evening report', { exact: true })).toBeVisible();
}
