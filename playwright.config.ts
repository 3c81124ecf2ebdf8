import { defineConfig } from '@playwright/test';

// Two workers, a browser of its own for each story. Nothing is repeated: a story that fails once is wrong.
// Each project has a folder of its own: at its start the runner empties that of the projects it runs, and two may run side by side.
export default defineConfig({
  testMatch: '**/*.story.ts',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.XUNCHA_REPORT ?? '.cache/reports/stories.json' }]],
  // Keeping a trace of every story in case it fails costs about a sixth of its processor time (five stories, measured once):
  // XUNCHA_TRACE=1 keeps it where a failure is looked into.
  use: { actionTimeout: 20_000, screenshot: 'only-on-failure', trace: process.env.XUNCHA_TRACE ? 'retain-on-failure' : 'off' },
  projects: [
    { name: 'chromium', testDir: 'tests/e2e', outputDir: '.cache/stories/chromium' },
    // The manifest that users get, with real clicks on the toolbar: driven by puppeteer-core, run by the same runner.
    // One at a time: pictures are compared by the pixel, and a busy neighbour delays what is drawn.
    { name: 'release', testDir: 'tests/release', outputDir: '.cache/stories/release', workers: 1 },
    { name: 'firefox', testDir: 'tests/firefox', outputDir: '.cache/stories/firefox', workers: 1 },
  ],
});
