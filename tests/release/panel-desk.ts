import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/browser/extension-build';
import { openSession } from '../../scripts/browser/session';
import { serveSites } from '../../scripts/browser/site-server';
import { Desk } from '../../scripts/demo/desk';
import { fixtureSites, madePages } from '../e2e/fixture-sites';

export type { Desk };

function watch(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()}`);
  });
}

/** The released build at a page, with the browser's own side panel open; `faults` gathers what goes wrong in the panel. */
export async function openedDesk(address: string, instant: number, downloads: string) {
  const server = await serveSites(fixtureSites(), madePages);
  const session = await openSession({ extension: buildExtension('production'), headless: true, hostRules: server.hostRules, downloads });
  const site = await session.browser.newPage();
  await site.goto(address);
  const desk = await Desk.open(session, site, instant);
  const faults: string[] = [];
  watch(desk.panel, faults);
  return {
    desk,
    session,
    faults,
    close: async () => {
      await session.close();
      await server.close();
    },
  };
}
