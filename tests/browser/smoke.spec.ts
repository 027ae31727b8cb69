import { expect, test } from '@playwright/test';
import { accessibilityFaults } from '../kit/axe.ts';

test('the page opens with its title and without a complaint from the browser', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'General Order One' })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('the page forbids code that did not come with it', async ({ page }) => {
  await page.goto('./');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'/);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "intruder"';
    document.head.append(script);
    return document.title === 'intruder';
  });
  expect(ran).toBe(false);
});

test('axe finds no barrier on the first page', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});
