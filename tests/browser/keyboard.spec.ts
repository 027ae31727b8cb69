import { expect, test, type Page } from '@playwright/test';
import { ended } from './desk.ts';

/** Tabs forward until the focus rests on something of that name. */
async function tabTo(page: Page, name: RegExp, most = 120): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const at = document.activeElement;
      return at === null
        ? ''
        : (at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent ?? '');
    });
    if (name.test(found)) return;
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

test('The Hokkaido week can be played to its end by keyboard alone', async ({ page }) => {
  test.slow();
  await page.goto('./?renderer=svg');
  await expect(page.getByRole('button', { name: 'New game' })).toBeVisible();
  await tabTo(page, /^New game$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'A new game' })).toBeFocused();
  await tabTo(page, /^Open the file$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Sit down/);
  await page.keyboard.press('Enter');
  const desk = page.getByRole('tab', { name: 'Decisions' });
  await expect(desk).toBeVisible();
  // The tabs are one stop; the arrows move among them.
  await desk.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('tab', { name: 'Cables' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Cables' })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.getByRole('heading', { level: 1, name: 'Papers for decision' })).toBeVisible();
  // One answer, taken back and given again.
  await tabTo(page, /to answer$|no deadline$/i);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Answer so|^Show the paper$/);
  await page.keyboard.press('Enter');
  if ((await page.getByText('In today’s papers').count()) === 0) {
    await tabTo(page, /^Answer so/);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('In today’s papers')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('In today’s papers')).toHaveCount(0);
  // Then day after day.
  for (let day = 0; day < 40 && (await ended(page).count()) === 0; day++) {
    await page.keyboard.press('s');
    await expect(page.getByText('Evening report', { exact: true })).toBeVisible();
    await page.keyboard.press('n');
    const act = page.getByRole('button', { name: /^(Act \d|Go on)/ });
    await expect(
      act
        .or(page.getByRole('button', { name: 'Seal the day' }))
        .or(ended(page))
        .first(),
    ).toBeVisible();
    if ((await act.count()) > 0) {
      await tabTo(page, /^(Act \d|Go on)/);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Seal the day' }).or(ended(page)).first()).toBeVisible();
    }
  }
  await expect(ended(page).first()).toBeVisible();
});

test('help lists the keys and gives the focus back', async ({ page }) => {
  await page.goto('./?renderer=svg');
  await page.getByRole('button', { name: 'Watch two policies' }).click();
  await page.getByRole('button', { name: 'Open the file' }).click();
  const help = page.getByRole('button', { name: 'Help' });
  await help.focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(help).toBeFocused();
});
