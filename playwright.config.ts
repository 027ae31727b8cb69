import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './tests/kit/chromium.ts';

const port = Number(process.env['GOO_TEST_PORT'] ?? 4317);
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL: address,
    launchOptions: await chromiumLaunchOptions(),
    viewport: { width: 1280, height: 800 },
    // Days without a network have tests of their own; elsewhere nothing shall be kept from one test to the next.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  webServer: {
    // Called by path: started through npx it would outlive the tests.
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
