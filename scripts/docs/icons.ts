// Paints the icons of the installed page out of its drawing: node scripts/runTs.mjs scripts/docs/icons.ts
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from '../../tests/kit/chromium.ts';

const drawing = readFileSync('public/favicon.svg', 'utf8').replace('rx="3" ', '');
/** Side in pixels, and how much of it the drawing takes: a system may cut the edge of a maskable icon away. */
const icons = [
  { name: 'icon-192', side: 192, share: 1 },
  { name: 'icon-512', side: 512, share: 1 },
  { name: 'icon-512-maskable', side: 512, share: 0.72 },
];

const browser = await chromium.launch(await chromiumLaunchOptions());
for (const { name, side, share } of icons) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const style = `margin:0;background:#e9dfc6;display:grid;place-items:center;height:${side}px`;
  await page.setContent(
    `<body style="${style}"><div style="width:${side * share}px;height:${side * share}px">${drawing}</div>`,
  );
  await page.screenshot({ path: `public/${name}.png` });
  await page.close();
}
await browser.close();
