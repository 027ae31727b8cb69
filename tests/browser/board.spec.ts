import { expect, test, type Page } from '@playwright/test';
import { buildHarness, type BuiltHarness } from '../board/builtHarness.ts';

test.describe.configure({ mode: 'serial' });

let harness: BuiltHarness;
test.beforeAll(async () => {
  harness = await buildHarness();
});
test.afterAll(async () => {
  await harness.close();
});

/** Opens the board alone and waits until nothing moves any more. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${harness.address}?${query}`);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.locator('[data-board="asleep"]').waitFor({ timeout: 20_000 });
}

async function lastPressed(page: Page): Promise<unknown> {
  return page.evaluate(() => window.board.pressed.at(-1));
}

/** Where a place's mark stands in the window. */
async function markOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((area) => window.board.whereIs({ kind: 'area', id: area }), id);
}

for (const renderer of ['canvas', 'webgl'] as const) {
  test(`the ${renderer} board draws, presses, and asks nothing of other servers`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = url.origin === new URL(harness.address).origin || ['data:', 'blob:'].includes(url.protocol);
      if (!isOwn) faults.push(request.url());
    });
    await open(page, `renderer=${renderer}`);
    await expect(page.locator(`[data-renderer="${renderer}"] canvas`)).toHaveCount(1);
    const { x, y } = await markOf(page, 'MAN_DAIREN');
    await page.mouse.click(x, y);
    expect(await lastPressed(page)).toEqual({ kind: 'area', id: 'MAN_DAIREN' });
    await settled(page);
    expect(faults).toEqual([]);
  });
}

test('the idle loop sleeps, and wakes for the pointer and for a new day', async ({ page }) => {
  await open(page);
  const frames = await page.evaluate(async () => {
    const drawn = { count: 0 };
    const own = window.requestAnimationFrame;
    window.requestAnimationFrame = (call) => {
      drawn.count += 1;
      return own.call(window, call);
    };
    await new Promise((resolve) => setTimeout(resolve, 700));
    return drawn.count;
  });
  expect(frames).toBe(0);
  await page.mouse.move(400, 300);
  await page.mouse.wheel(0, -200);
  await expect(page.locator('[data-board="awake"]')).toHaveCount(1);
  await settled(page);
  await page.evaluate(() => window.board.nextDay());
  await settled(page);
});

for (const [view, area] of [
  ['theatre', 'CHN_TIENTSIN'],
  ['hokkaido', 'HOK_RUMOI'],
  ['kurils', 'KUR_SHIMUSHIRU'],
  ['karafuto', 'KAR_ESUTORU'],
] as const) {
  test(`${area} is found in the ${view} view`, async ({ page }) => {
    await open(page, `view=${view}&motion=off`);
    const { x, y } = await markOf(page, area);
    await page.mouse.click(x + 5, y + 5);
    expect(await lastPressed(page)).toEqual({ kind: 'area', id: area });
  });
}

test('two presses reach a counter in a pile', async ({ page }) => {
  await open(page, 'motion=off');
  const pile = await page.evaluate(() => window.board.whereIs({ kind: 'formation', id: 'fifthArmy' }));
  await page.mouse.click(pile.x, pile.y);
  expect(await lastPressed(page)).toEqual({ kind: 'area', id: 'URS_VLADIVOSTOK' });
  await settled(page);
  const card = await page.evaluate(() => window.board.whereIs({ kind: 'formation', id: 'submarinesL' }));
  expect(card).not.toEqual(pile);
  await page.mouse.click(card.x, card.y);
  expect(await lastPressed(page)).toEqual({ kind: 'formation', id: 'submarinesL' });
});

test('a second mount in place of the first leaves one canvas, and leaving leaves none', async ({ page }) => {
  await open(page, 'mounts=3');
  await expect(page.locator('canvas')).toHaveCount(1);
  await page.evaluate(() => window.board.handle()?.destroy());
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('the drawing is hidden from readers of text', async ({ page }) => {
  await open(page);
  await expect(page.locator('[aria-hidden="true"] canvas')).toHaveCount(1);
});
