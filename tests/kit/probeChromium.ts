/** Starts the browser the tests would use and opens a page; fails when it cannot. */
import { chromium } from '@playwright/test';
import { chromiumLaunchOptions } from './chromium.ts';

const options = await chromiumLaunchOptions();
const browser = await chromium.launch(options);
const page = await browser.newPage();
await page.setContent('<title>ready</title>');
console.log(`Chromium ${browser.version()} ${await page.title()}: ${options.executablePath}`);
await browser.close();
