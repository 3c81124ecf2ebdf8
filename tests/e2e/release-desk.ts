import { test as base } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/browser/extension-build';
import { openExtensionPage, openSession, type Session } from '../../scripts/browser/session';
import { type SiteServer, serveSites } from '../../scripts/browser/site-server';
import { fixtureSites, madePages } from './fixture-sites';
import { platformSource } from './platform-source';

/** A page, and a page of the extension that stands for the panel, on the manifest that users get: nothing works before a click on the icon. */
export interface Desk {
  session: Session;
  page: Page;
  desk: Page;
  /** Presses the icon in the toolbar for the page in front. */
  click(): Promise<void>;
}

declare global {
  var tab: { tabId: number; windowId: number; context: Parameters<typeof platform.takePicture>[0]['context'] };
}

export const test = base.extend<{ openDesk: (address: string) => Promise<Desk> }, { site: SiteServer }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from the pattern
    async ({}, use) => {
      const server = await serveSites(fixtureSites(), madePages);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  openDesk: async ({ site }, use) => {
    const sessions: Session[] = [];
    await use(async (address) => {
      const session = await openSession({ extension: buildExtension('production'), headless: true, hostRules: site.hostRules });
      sessions.push(session);
      return openDeskIn(session, address);
    });
    for (const session of sessions) await session.close();
  },
});

async function openDeskIn(session: Session, address: string): Promise<Desk> {
  const desk = await openExtensionPage(session, 'workbench.html');
  await desk.evaluate(await platformSource());
  const page = await session.browser.newPage();
  await page.goto(address);
  await desk.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (front?.id === undefined) throw new Error('no tab in front');
    const context = { inspectionId: 'i1', asOf: '2020-10-01T09:00:00+08:00', timeZone: 'Asia/Shanghai', inspector: '甲' };
    globalThis.tab = { tabId: front.id, windowId: front.windowId, context };
  });
  const click = async () => {
    await page.bringToFront();
    await page.triggerExtensionAction(session.extension);
    await desk.waitForFunction(async () => (await chrome.tabs.get(tab.tabId)).url !== undefined);
  };
  return { session, page, desk, click };
}
