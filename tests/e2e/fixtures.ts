import { resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { buildExtension } from '../../scripts/browser/extension-build';
import { findChromium } from '../../scripts/browser/find-chromium.mjs';
import { freezeClock } from '../../scripts/browser/frozen-clock';
import { noChromium, quietArguments } from '../../scripts/browser/session';
import { type SiteServer, serveSites } from '../../scripts/browser/site-server';
import { fixtureSites, madePages } from './fixture-sites';
import { Inspector } from './inspector';
import { watchForFaults } from './watch-for-faults';

/** The built extension in a browser with an empty profile. */
export interface LoadedExtension {
  id: string;
  /** Address of one of its files. */
  url(file: string): string;
  /** Its service worker, awake. */
  worker(): Promise<Worker>;
}

interface WorldFixtures {
  site: SiteServer;
}

interface StoryFixtures {
  /** Instant at which every page's clock stands. */
  clock: string;
  profile: string;
  context: BrowserContext;
  extension: LoadedExtension;
  /** The person at the desk: page functions in the inspector's words. */
  inspector: Inspector;
  /** Messages of the extension's own faults that a story expects; any other fails it. */
  expectedFaults: RegExp[];
}

/** A browser with the e2e build loaded; the fixture hosts lead to the loopback server, every other name nowhere. */
export async function launchBrowser(profile: string, site: SiteServer, clock: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(noChromium);
  const extension = buildExtension('e2e');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false, // Playwright's own headless cannot load extensions; the flag below asks for Chromium's.
    viewport: null,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    args: [
      '--headless=new',
      ...quietArguments,
      '--window-size=1366,900',
      `--host-resolver-rules=${site.hostRules}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  await context.addInitScript(freezeClock, Date.parse(clock));
  return context;
}

/** The extension of a browser, once its service worker has started. */
export async function loadedExtension(context: BrowserContext): Promise<LoadedExtension> {
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  return { id, url: (file) => `chrome-extension://${id}/${file}`, worker };
}

/** Tab id of a page, as the extension knows it. */
export async function tabIdOf(extension: LoadedExtension, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await extension.worker();
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`no tab for ${page.url()}`);
  return id;
}

export const test = base.extend<StoryFixtures, WorldFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from the pattern
    async ({}, use) => {
      const server = await serveSites(fixtureSites(), madePages);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  clock: ['2020-10-01T09:00:00+08:00', { option: true }],
  expectedFaults: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from the pattern
  profile: async ({}, use, info) => {
    await use(resolve(info.outputPath('profile')));
  },
  context: async ({ profile, site, clock, expectedFaults }, use) => {
    const context = await launchBrowser(profile, site, clock);
    const faults = watchForFaults(context);
    await use(context);
    await context.close();
    const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)));
    if (unexpected.length > 0) throw new Error(`the extension reported faults:\n${unexpected.join('\n')}`);
  },
  extension: async ({ context }, use) => {
    await use(await loadedExtension(context));
  },
  inspector: async ({ context, extension, site }, use) => {
    await use(new Inspector(context, extension, site));
  },
});

export { expect } from '@playwright/test';
