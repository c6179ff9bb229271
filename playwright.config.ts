import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

const browser = findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.e2e.ts',
  globalSetup: './tests/support/open-books.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // a test whose browser stopped drawing is tried again (tests/support/watched-page.ts); whatever else fails, fails
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    launchOptions: {
      ...(browser && { executablePath: browser.path }),
      // a browser run by root, as in a container, cannot have its own sandbox
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
});
