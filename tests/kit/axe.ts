import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands: one line per broken rule, empty when all is well. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Evaluated, not added as a tag: the page's policy refuses inline scripts, as it should.
  await page.evaluate(source);
  const results = await page.evaluate(async () => {
    // What is still fading in has not its own colours yet.
    const moving = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(moving.map((one) => one.finished));
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return results.violations.map((fault) => {
    const places = fault.nodes.map((node) => node.target.join(' ')).join(', ');
    return `${fault.id}: ${fault.help} (${places})`;
  });
}
