import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';

/** What axe finds wrong with the coach; the desk beneath has tests of its own. */
async function coachFaults(page: Page): Promise<string[]> {
  return (await accessibilityFaults(page)).filter((fault) => fault.includes('.coach'));
}

const coach = (page: Page) => page.getByRole('complementary', { name: 'Introduction' });

async function sitDown(page: Page, leader: 'Stalin' | 'Truman'): Promise<void> {
  await page.goto('./?renderer=svg');
  await page.getByRole('button', { name: `Three days as ${leader}` }).click();
  await expect(coach(page)).toContainText('Step 1 of');
  await page.getByRole('button', { name: 'Sit down at the desk' }).click();
}

for (const leader of ['Stalin', 'Truman'] as const) {
  test(`three days as ${leader}: read, ask, answer, undo, seal, open a cause, meet a consequence`, async ({ page }) => {
    await sitDown(page, leader);
    await expect(coach(page)).toContainText('A letter has come in');
    await page.getByRole('tab', { name: /^Cables/ }).click();
    await page.getByRole('tab', { name: /^Decisions/ }).click();
    await expect(coach(page)).toContainText(/Open (it|the paper)/);
    await page.locator('.folder[data-coached]').click();
    await page
      .getByRole('button', { name: /^Ask him what he makes of/ })
      .first()
      .click();
    await expect(coach(page)).toContainText('answer as you think right');
    await page
      .getByRole('button', { name: /^Answer so/ })
      .first()
      .click();
    await expect(coach(page)).toContainText('Undo');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page
      .getByRole('button', { name: /^Answer so/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Seal the day' }).click();
    await expect(coach(page)).toContainText('Press any line');
    await page.locator('.line summary').first().click();
    await page.getByRole('button', { name: 'Next day' }).click();
    await expect(coach(page)).toContainText('Where is your letter now?');
    await page.getByRole('tab', { name: /^Cables/ }).click();
    await page.getByRole('button', { name: 'Seal the day' }).click();
    await page.getByRole('button', { name: 'Next day' }).click();
    await page.getByRole('tab', { name: leader === 'Stalin' ? /^Cables/ : /^Decisions/ }).click();
    await page.getByRole('button', { name: 'Seal the day' }).click();
    await expect(coach(page)).toContainText('That is the day’s work');
    expect(await coachFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Play this war on' }).click();
    await expect(coach(page)).toBeHidden();
  });
}

test('the coach takes the keyboard where a step speaks of', async ({ page }) => {
  await sitDown(page, 'Stalin');
  await coach(page).getByRole('button', { name: 'Take me there' }).press('Enter');
  await expect(page.getByRole('tab', { name: /^Cables/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(coach(page)).toContainText('then open “Decisions”');
});

test('the introduction can be skipped, and the war goes on without it', async ({ page }) => {
  await sitDown(page, 'Truman');
  await coach(page).getByRole('button', { name: 'Skip the introduction' }).click();
  await expect(coach(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Seal the day' })).toBeVisible();
});
