import { readFileSync } from 'node:fs';
import type { Page as ChromiumPage } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { expect, tabIdOf, test } from '../e2e/fixtures';
import { openFirefox, proxyTo } from './firefox-desk';

const { pages, site }: { pages: string[]; site: { homeUrl: string } } = JSON.parse(
  readFileSync('tests/fixtures/sites/zhexi/defects.json', 'utf8'),
);

/** Facts by frame address, without what is the browser's own: its frame numbers. */
type Told = Record<string, unknown>;

const plain = (facts: unknown): unknown => JSON.parse(JSON.stringify(facts).replace(/"frame":\d+/g, '"frame":0'));

/** The lists that scripts fill late have come to rest in both browsers before they are compared. */
const lateList: Record<string, string> = { '/sjfb/': '#monthly a' };

async function toldInFirefox(page: Page, viewedAt: string): Promise<Told> {
  const told: Told = {};
  for (const frame of page.frames()) {
    if (!frame.url().startsWith('http')) continue;
    await frame.evaluate((detail) => void document.dispatchEvent(new CustomEvent('xuncha-report', { detail })), viewedAt);
    await frame.waitForFunction(() => document.documentElement.hasAttribute('data-xuncha-facts'));
    const text = await frame.evaluate(() => document.documentElement.getAttribute('data-xuncha-facts') ?? '');
    told[frame.url()] = plain(JSON.parse(text).facts.facts);
  }
  return told;
}

async function toldInChromium(probe: ChromiumPage, tabId: number, viewedAt: number): Promise<Told> {
  const answer = await probe.evaluate(([tab, instant]) => globalThis.xunchaProbe.analyse(tab, instant), [tabId, viewedAt] as const);
  if (!answer.ok) throw new Error(`${answer.why}: ${answer.message}`);
  return Object.fromEntries(answer.page.frames.map((frame) => [frame.url, plain(frame.facts)]));
}

test('Firefox sees on the demo site what Chromium sees', async ({ inspector, context, extension, clock, site: server }) => {
  test.setTimeout(300_000);
  const probe = await context.newPage();
  await probe.goto(extension.url('probe.html'));
  const chromium = await inspector.opens(site.homeUrl);
  const tabId = await tabIdOf(extension, chromium);
  const proxy = await proxyTo(server.port);
  const browser = await openFirefox(proxy.port);
  try {
    const firefox = await browser.newPage();
    for (const path of pages) {
      const address = new URL(path, site.homeUrl).href;
      await Promise.all([chromium.goto(address), firefox.goto(address)]);
      const late = lateList[path];
      if (late) await Promise.all([chromium.locator(late).first().waitFor(), firefox.waitForSelector(late)]);
      const seen = await toldInChromium(probe, tabId, Date.parse(clock));
      expect(Object.keys(seen).length, path).toBeGreaterThan(0);
      expect.soft(await toldInFirefox(firefox, clock.slice(0, 19)), path).toEqual(seen);
    }
  } finally {
    await browser.close();
    proxy.close();
  }
});
