import { defineConfig } from '@playwright/test';

// One worker: each story has a browser of its own, and two cores carry no more. Nothing is repeated: a story that fails once is wrong.
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.story.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
  outputDir: '.cache/e2e',
  globalSetup: './tests/e2e/global-setup.ts',
  use: { actionTimeout: 10_000, trace: 'retain-on-failure' },
});
