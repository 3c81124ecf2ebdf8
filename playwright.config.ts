import { defineConfig } from '@playwright/test';

// Two workers: each story has a browser of its own, which waits more than it works. Nothing is repeated: a story that fails once is wrong.
export default defineConfig({
  testMatch: '**/*.story.ts',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.XUNCHA_REPORT ?? '.cache/reports/stories.json' }]],
  outputDir: '.cache/stories',
  use: { actionTimeout: 20_000, trace: 'retain-on-failure' },
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    // The manifest that users get, with real clicks on the toolbar: driven by puppeteer-core, run by the same runner.
    // One at a time: pictures are compared by the pixel, and a busy neighbour delays what is drawn.
    { name: 'release', testDir: 'tests/release', workers: 1 },
    { name: 'firefox', testDir: 'tests/firefox', workers: 1 },
  ],
});
