import { defineConfig } from '@playwright/test';

// One worker: each story has a browser of its own, and two cores carry no more. Nothing is repeated: a story that fails once is wrong.
export default defineConfig({
  testMatch: '**/*.story.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.XUNCHA_REPORT ?? '.cache/reports/stories.json' }]],
  outputDir: '.cache/stories',
  use: { actionTimeout: 10_000, trace: 'retain-on-failure' },
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    // The manifest that users get, with real clicks on the toolbar: driven by puppeteer-core, run by the same runner.
    { name: 'release', testDir: 'tests/release' },
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
});
