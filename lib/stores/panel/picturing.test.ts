import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import { depsWith, type FakeBrowser, fakeBrowser, freshRepositories, homeUrl, pageWith } from '@/tests/fixtures/panel/panel-world';
import { createPanelStore, type PanelStore } from './create-panel-store';
import { rowsInFront } from './page-in-front';
import { unpicturedRows } from './picturing-all';

const patience = { timeout: 8000, interval: 20 };
const otherUrl = `${homeUrl}tzgg/`;

let repositories: Repositories;
let browser: FakeBrowser;
let panel: PanelStore;
let stop: () => void;
const state = () => panel.state.getState();
const evidence = () => state().view?.bundle.evidence ?? [];
const idOf = (label: string) => rowsInFront(state())?.rows.open.find(({ finding }) => finding.subject.label === label)?.finding.id ?? '';

beforeEach(async () => {
  browser = fakeBrowser();
  browser.pages.set(homeUrl, { ok: true, page: pageWith(homeUrl, ['通知公告!', '政策解读!', '专题专栏!']) });
  browser.pages.set(otherUrl, { ok: true, page: pageWith(otherUrl, ['图片新闻!']) });
  repositories = await freshRepositories();
  panel = createPanelStore(depsWith(repositories, browser));
  stop = panel.follow();
  await vi.waitFor(() => expect(state().settings && state().tab && state().covers && state().rubrics.length > 0).toBeTruthy(), patience);
  panel.actions.beginStart();
  const { starting } = state();
  if (!starting) throw new Error('the form did not open');
  await panel.actions.start({ ...starting, kind: 'portal', externalServices: 'yes' });
  await vi.waitFor(() => expect(rowsInFront(state())?.rows.open).toHaveLength(3), patience);
});
afterEach(() => stop());

describe.each(['no-permission', 'needs-toolbar-click'] as const)('a picture refused as %s', (why) => {
  test('waits for the icon and is taken by the click', async () => {
    browser.refusePictures = why;
    await panel.actions.accept(idOf('政策解读'));
    expect(state().waitingPicture).toEqual({ label: '政策解读' });
    browser.refusePictures = null;
    browser.pressIcon();
    await vi.waitFor(() => expect(evidence()).toHaveLength(1), patience);
    expect(state().waitingPicture).toBeNull();
  });

  test('of a finding waits until its page is in front again', async () => {
    browser.refusePictures = why;
    await panel.actions.accept(idOf('政策解读'));
    browser.refusePictures = null;
    browser.go(otherUrl);
    await vi.waitFor(() => expect(state().analysis).toMatchObject({ status: 'done', url: otherUrl }), patience);
    browser.pressIcon();
    await vi.waitFor(() => expect(state().waitingPicture).toEqual({ label: '政策解读' }), patience);
    browser.go(homeUrl);
    await vi.waitFor(() => expect(state().analysis).toMatchObject({ status: 'done', url: homeUrl }), patience);
    browser.pressIcon();
    await vi.waitFor(() => expect(evidence()).toHaveLength(1), patience);
  });

  test('of what was on the screen is given up when that has gone, or when nobody wants it', async () => {
    browser.refusePictures = why;
    expect(await panel.actions.capture()).toBe(false);
    expect(state().waitingPicture).toEqual({ label: null });
    browser.go(otherUrl, 'loading');
    await vi.waitFor(() => expect(state().waitingPicture).toBeNull(), patience);
    await panel.actions.capture();
    panel.actions.forgoWaiting();
    expect(state().waitingPicture).toBeNull();
  });
});

/** A page with the one blank column that home page and list page share. */
function withSharedColumn(url: string) {
  const page = pageWith(url, ['应急管理!']);
  for (const block of page.frames[0]?.facts.columns?.blocks ?? []) block.href = otherUrl;
  return { ok: true, page } as const;
}

test('a finding that two pages show is decided and photographed on the one in front', async () => {
  browser.pages.set(homeUrl, withSharedColumn(homeUrl));
  browser.pages.set(otherUrl, withSharedColumn(otherUrl));
  await panel.actions.analyse();
  await vi.waitFor(() => expect(rowsInFront(state())?.rows.open).toHaveLength(1), patience);
  const onHome = idOf('应急管理');
  browser.go(otherUrl);
  await vi.waitFor(() => expect(rowsInFront(state())?.visit.url).toBe(otherUrl), patience);
  expect(idOf('应急管理')).toBe(onHome);
  const take = vi.spyOn(browser, 'takePicture');
  await panel.actions.accept(onHome);
  await vi.waitFor(() => expect(state().view?.state.decisions[onHome]?.finding.page.url).toBe(otherUrl), patience);
  expect(take).toHaveBeenCalledWith(expect.objectContaining({ documentId: `document of ${otherUrl}` }));
});

describe('pictures of all findings on a page', () => {
  test('are taken one by one, of those that have none', async () => {
    await panel.actions.accept(idOf('通知公告'));
    await vi.waitFor(() => expect(unpicturedRows(state())).toHaveLength(2), patience);
    const seen: unknown[] = [];
    const unwatch = panel.state.subscribe(({ allPictures }) => allPictures && seen.push(allPictures.done));
    await panel.actions.captureAll();
    unwatch();
    await vi.waitFor(() => expect(unpicturedRows(state())).toEqual([]), patience);
    expect([...new Set(seen)]).toEqual([0, 1]);
    expect(state()).toMatchObject({ allPictures: null, capturing: false });
    expect(state().notices.at(-1)).toMatchObject({ tone: 'done' });
  });

  test('stop when told to, and keep what there is', async () => {
    const unwatch = panel.state.subscribe(({ allPictures }) => allPictures?.done === 1 && panel.actions.stopAllPictures());
    await panel.actions.captureAll();
    unwatch();
    await vi.waitFor(() => expect(evidence()).toHaveLength(1), patience);
    expect(state().allPictures).toBeNull();
  });

  test('end where the page itself may not be photographed, and wait for the icon', async () => {
    browser.refusePictures = 'no-permission';
    await panel.actions.captureAll();
    expect(state()).toMatchObject({ allPictures: null, waitingPicture: { label: '通知公告' } });
    expect(evidence()).toEqual([]);
  });

  test('go on where one place would not stand still', async () => {
    const take = vi.spyOn(browser, 'takePicture').mockResolvedValueOnce({ ok: false, why: 'page-moved', message: '' });
    await panel.actions.captureAll();
    expect(take).toHaveBeenCalledTimes(3);
    await vi.waitFor(() => expect(evidence()).toHaveLength(2), patience);
  });
});

describe('the server’s clock', () => {
  const entries = () => state().view?.bundle.log.filter(({ event }) => event.type === 'server-clock-read') ?? [];

  test('is asked once an inspection, by an entry of the log, and told to every picture', async () => {
    const take = vi.spyOn(browser, 'takePicture');
    const ask = vi.spyOn(browser, 'readServerClock');
    await panel.actions.captureAll();
    await vi.waitFor(() => expect(entries()).toMatchObject([{ event: { offsetMs: 1500 } }]), patience);
    await panel.actions.capture();
    expect(ask.mock.calls.length).toBeLessThanOrEqual(1);
    for (const [{ context }] of take.mock.calls) expect(context.clockOffsetMs).toBe(1500);
  });

  test('is asked once by two panels together, and both tell their pictures of it', async () => {
    const take = vi.spyOn(browser, 'takePicture');
    const ask = vi.spyOn(browser, 'readServerClock');
    const other = createPanelStore(depsWith(repositories, browser));
    const leave = other.follow();
    await vi.waitFor(() => expect(other.state.getState().view).not.toBeNull(), patience);
    await Promise.all([panel.actions.capture(), other.actions.capture()]);
    await vi.waitFor(() => expect(entries()).toHaveLength(1), patience);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(take.mock.calls.map(([{ context }]) => context.clockOffsetMs)).toEqual([1500, 1500]);
    leave();
  });

  test('that storage refuses is claimed by no picture, and kept with the next one without another question', async () => {
    const take = vi.spyOn(browser, 'takePicture');
    const ask = vi.spyOn(browser, 'readServerClock');
    vi.spyOn(repositories.log, 'append').mockRejectedValueOnce(storageFault(new Error('full')));
    expect(await panel.actions.capture()).toBe(true);
    expect(entries()).toEqual([]);
    expect(await panel.actions.capture()).toBe(true);
    await vi.waitFor(() => expect(entries()).toMatchObject([{ event: { offsetMs: 1500 } }]), patience);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(take.mock.calls.map(([{ context }]) => context.clockOffsetMs)).toEqual([undefined, 1500]);
  });

  test('that says nothing is not asked again, and no picture claims an offset', async () => {
    browser.serverClock = { url: homeUrl, offsetMs: null };
    const take = vi.spyOn(browser, 'takePicture');
    await panel.actions.capture();
    await vi.waitFor(() => expect(state().view?.state.serverClock).toMatchObject({ offsetMs: null }), patience);
    expect(take.mock.calls[0]?.[0].context).not.toHaveProperty('clockOffsetMs');
  });

  test('is asked later when the page may not be asked now', async () => {
    browser.serverClock = null;
    await panel.actions.capture();
    expect(entries()).toEqual([]);
  });
});

describe('a page snapshot', () => {
  test('is kept as evidence of its own kind', async () => {
    expect(await panel.actions.takeSnapshot()).toBe(true);
    await vi.waitFor(() => expect(evidence()).toMatchObject([{ kind: 'snapshot', mime: 'multipart/related' }]), patience);
  });
  test('that is not allowed, or refused, leaves nothing and says so', async () => {
    browser.snapshotsAllowed = false;
    expect(await panel.actions.takeSnapshot()).toBe(false);
    expect(state().notices.at(-1)).toMatchObject({ tone: 'note' });
    browser.snapshotsAllowed = true;
    browser.refusePictures = 'page-changed';
    expect(await panel.actions.takeSnapshot()).toBe(false);
    expect(evidence()).toEqual([]);
  });
});
