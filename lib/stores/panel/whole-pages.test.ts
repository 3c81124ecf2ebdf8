import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { depsWith, type FakeBrowser, fakeBrowser, freshRepositories, homeUrl, pageWith } from '@/tests/fixtures/panel/panel-world';
import { createPanelStore } from './create-panel-store';

const patience = { timeout: 8000, interval: 20 };

async function inspecting(browser: FakeBrowser) {
  browser.pages.set(homeUrl, { ok: true, page: pageWith(homeUrl, ['通知公告!']) });
  const panel = createPanelStore(depsWith(await freshRepositories(), browser));
  const stop = panel.follow();
  const state = () => panel.state.getState();
  await vi.waitFor(() => expect(state().settings && state().tab && state().covers && state().rubrics.length > 0).toBeTruthy(), patience);
  panel.actions.beginStart();
  const { starting } = state();
  if (!starting) throw new Error('the form did not open');
  await panel.actions.start({ ...starting, kind: 'portal', externalServices: 'yes' });
  await vi.waitFor(() => expect(state().view).not.toBeNull(), patience);
  return { panel, state, stop };
}

test('the picture of a whole page is kept, and the progress line goes', async () => {
  const { panel, state, stop } = await inspecting(fakeBrowser());
  // Every step is heard: looking now and then could miss the short one between.
  const told: unknown[] = [];
  panel.state.subscribe(({ wholePage }) => told.push(wholePage));
  expect(await panel.actions.captureWhole()).toBe(true);
  expect(told).toContainEqual({ done: 1, total: 2 });
  await vi.waitFor(() => expect(state().view?.bundle.evidence).toMatchObject([{ kind: 'full-page', complete: true }]), patience);
  expect(state()).toMatchObject({ capturing: false, wholePage: null });
  stop();
});

test('stopping keeps what there is and says that it is not all', async () => {
  const { panel, state, stop } = await inspecting(fakeBrowser());
  const taken = panel.actions.captureWhole();
  panel.actions.stopWhole();
  expect(await taken).toBe(true);
  await vi.waitFor(() => expect(state().view?.bundle.evidence).toMatchObject([{ complete: false }]), patience);
  stop();
});

test('a picture asked for meanwhile waits until the page has been walked', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop } = await inspecting(browser);
  const under: string[] = [];
  const { takeFullPage, takePicture } = browser;
  browser.takeFullPage = async (request) => {
    under.push('walk begins');
    const result = await takeFullPage(request);
    under.push('walk ends');
    return result;
  };
  browser.takePicture = async (request) => {
    under.push('picture');
    return takePicture(request);
  };
  const [whole, one, again] = await Promise.all([panel.actions.captureWhole(), panel.actions.capture(), panel.actions.captureWhole()]);
  expect([whole, one, again]).toEqual([true, true, false]);
  expect(under).toEqual(['walk begins', 'walk ends', 'picture']);
  await vi.waitFor(() => expect(state().view?.bundle.evidence).toHaveLength(2), patience);
  stop();
});

test('what the browser refuses is said, and nothing is kept', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop } = await inspecting(browser);
  browser.refusePictures = 'page-moved';
  expect(await panel.actions.captureWhole()).toBe(false);
  expect(state().view?.bundle.evidence).toEqual([]);
  expect(state()).toMatchObject({ waitingPicture: null, notices: [{ tone: 'note' }] });
  stop();
});

test('a whole page that needs the icon waits for it, and the click takes it', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop } = await inspecting(browser);
  browser.refusePictures = 'needs-toolbar-click';
  expect(await panel.actions.captureWhole()).toBe(false);
  expect(state()).toMatchObject({ waitingPicture: { label: null, whole: true }, wholePage: null });
  browser.refusePictures = null;
  browser.pressIcon();
  await vi.waitFor(() => expect(state().view?.bundle.evidence).toMatchObject([{ kind: 'full-page', complete: true }]), patience);
  expect(state().waitingPicture).toBeNull();
  stop();
});

test('a whole page that waits is forgotten when its page is left', async () => {
  const browser = fakeBrowser();
  const { panel, state, stop } = await inspecting(browser);
  browser.refusePictures = 'needs-toolbar-click';
  await panel.actions.captureWhole();
  browser.go('http://data.zhexi.gov.cn/', 'loading');
  await vi.waitFor(() => expect(state().waitingPicture).toBeNull(), patience);
  stop();
});
