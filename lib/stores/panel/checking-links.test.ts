import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { LinkAnswer } from '@/lib/detectors/links/fact';
import { summaryOfLinks } from '@/lib/inspection/link-answers';
import type { CheckLinksResult } from '@/lib/platform/check-links';
import { depsWith, type FakeBrowser, fakeBrowser, freshRepositories, homeUrl, pageWith } from '@/tests/fixtures/panel/panel-world';
import { createPanelStore } from './create-panel-store';
import { visitInFront } from './page-in-front';

const patience = { timeout: 8000, interval: 20 };

function withLinks(url: string) {
  const page = pageWith(url, ['通知公告!']);
  for (const frame of page.frames) frame.facts.links = { brokenPictures: [], probed: null };
  return page;
}

const answered = (answer: LinkAnswer): CheckLinksResult => ({
  ok: true,
  url: homeUrl,
  frames: [{ frameId: 0, links: [{ href: `${homeUrl}1`, kind: 'page', name: '1', ref: { frame: 0, selector: 'a', text: '' }, answer }] }],
});

async function inspecting(browser: FakeBrowser) {
  browser.pages.set(homeUrl, { ok: true, page: withLinks(homeUrl) });
  browser.pages.set(`${homeUrl}2`, { ok: true, page: withLinks(`${homeUrl}2`) });
  const panel = createPanelStore(depsWith(await freshRepositories(), browser));
  const stop = panel.follow();
  const state = () => panel.state.getState();
  await vi.waitFor(() => expect(state().settings && state().tab && state().covers && state().rubrics.length > 0).toBeTruthy(), patience);
  panel.actions.beginStart();
  const { starting } = state();
  if (!starting) throw new Error('the form did not open');
  await panel.actions.start({ ...starting, kind: 'portal', externalServices: 'yes' });
  const summary = () => {
    const visit = visitInFront(state());
    return visit && summaryOfLinks(visit.facts)?.figures;
  };
  await vi.waitFor(() => expect(visitInFront(state())).not.toBeNull(), patience);
  return { panel, state, stop, summary };
}

test('answers are kept with the page, and outlive another reading of it', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop, summary } = await inspecting(browser);
  expect(summary()).toBeUndefined();
  browser.linkAnswers = answered({ state: 'status', status: 404 });
  await panel.actions.checkLinks();
  expect(summary()).toEqual({ total: 1, open: 0, bad: 1, unchecked: 0 });
  expect(state().linkCheck).toBeNull();
  await panel.actions.analyse();
  expect(summary()).toMatchObject({ bad: 1 });
  browser.linkAnswers = answered({ state: 'ok', status: 200 });
  await panel.actions.checkLinks();
  expect(summary()).toMatchObject({ bad: 0, open: 1 });
  stop();
});

test('a page that cannot be read is told, and nothing is kept', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop, summary } = await inspecting(browser);
  await panel.actions.checkLinks();
  expect(state().notices.map(({ text }) => text)).toEqual(['读不到页面上的链接，请刷新页面后再试。']);
  expect(summary()).toBeUndefined();
  stop();
});

test('answers that come after the page was left are not put on another page', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop, summary } = await inspecting(browser);
  browser.linkAnswers = answered({ state: 'status', status: 404 });
  const asking = panel.actions.checkLinks();
  browser.go(`${homeUrl}2`, 'loading');
  await asking;
  browser.go(`${homeUrl}2`);
  await vi.waitFor(() => expect(visitInFront(state())?.url).toBe(`${homeUrl}2`), patience);
  expect(summary()).toBeUndefined();
  expect(state().notices.map(({ text }) => text)).toContain('检查链接时换了页面，结果没有保存。');
  stop();
});
