import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Repositories } from '@/lib/db/repositories';
import type { AnalyseResult } from '@/lib/platform/inject';
import { depsWith, type FakeBrowser, fakeBrowser, freshRepositories, homeUrl, pageWith } from '@/tests/fixtures/panel/panel-world';
import { createPanelStore, type PanelStore } from './create-panel-store';
import { conditionOf } from './page-condition';
import { rowsInFront } from './page-in-front';
import type { PanelState } from './panel-state';

let repositories: Repositories;
let browser: FakeBrowser;
let stops: (() => void)[];

function openPanel(platform: FakeBrowser = browser): PanelStore {
  const panel = createPanelStore(depsWith(repositories, platform));
  stops.push(panel.follow());
  return panel;
}

// Two cores are shared with browsers: slow is not wrong.
const patience = { timeout: 8000, interval: 20 };

async function when(panel: PanelStore, fits: (state: PanelState) => boolean): Promise<PanelState> {
  await vi.waitFor(() => expect(fits(panel.state.getState())).toBe(true), patience);
  return panel.state.getState();
}

const isRead = (state: PanelState) => state.analysis.status === 'done' && rowsInFront(state) !== null;
const rowOf = (state: PanelState, label: string) => rowsInFront(state)?.rows.open.find(({ finding }) => finding.subject.label === label);
const idOf = (state: PanelState, label: string) => rowOf(state, label)?.finding.id ?? '';

/** A panel with an inspection of the portal, its home page read. */
async function inspecting(): Promise<PanelStore> {
  const panel = openPanel();
  await when(panel, (state) => state.settings !== null && state.tab !== null && state.covers !== null && state.rubrics.length > 0);
  panel.actions.beginStart();
  const { starting } = panel.state.getState();
  if (!starting) throw new Error('the form did not open');
  expect(await panel.actions.start({ ...starting, kind: 'portal', externalServices: 'yes' })).toBe(true);
  await when(panel, isRead);
  return panel;
}

beforeEach(async () => {
  stops = [];
  repositories = await freshRepositories();
  browser = fakeBrowser();
  browser.pages.set(homeUrl, { ok: true, page: pageWith(homeUrl, ['通知公告!', '要闻', '专题专栏!']) });
});

afterEach(() => {
  for (const stop of stops) stop();
});

describe('starting', () => {
  it('offers name, home page and clock, and leaves kind and services to the inspector', async () => {
    const panel = openPanel();
    await when(panel, (state) => state.settings !== null && state.tab !== null);
    panel.actions.beginStart();
    expect(panel.state.getState().starting).toMatchObject({
      name: '柘溪县人民政府',
      kind: null,
      externalServices: null,
      homeUrl,
      asOf: '2020-10-01 09:00',
      inspector: '甲',
    });
  });

  it('takes up the open inspection of the site in front when the panel is opened again', async () => {
    const first = await inspecting();
    const again = openPanel();
    const state = await when(again, isRead);
    expect(state.inspectionId).toBe(first.state.getState().inspectionId);
  });
});

describe('reading pages', () => {
  it('lists what is at fault, folds what is in order and marks the page', async () => {
    const panel = await inspecting();
    const state = panel.state.getState();
    const rows = rowsInFront(state)?.rows;
    expect(rows?.open.map(({ finding }) => finding.subject.label)).toEqual(['通知公告', '专题专栏']);
    expect(rows?.quiet.map(({ finding }) => finding.subject.label)).toEqual(['要闻']);
    expect(browser.shownMarks).toHaveLength(2);
    await panel.actions.setSetting('hiddenMarks', []);
    await vi.waitFor(() => expect(browser.shownMarks).toHaveLength(3), patience);
  });

  it('reads again when the page is left for another, and keeps both in the record', async () => {
    const panel = await inspecting();
    const next = `${homeUrl}zwgk/`;
    browser.pages.set(next, { ok: true, page: pageWith(next, ['政策文件!']) });
    browser.go(next, 'address');
    const state = await when(panel, (now) => rowOf(now, '政策文件') !== undefined);
    expect(state.view?.pages).toHaveLength(2);
    expect(state.view?.counters[0]?.seen).toHaveLength(3);
  });

  it('throws away an answer that comes after its page was left', async () => {
    const panel = await inspecting();
    let answer: (result: AnalyseResult) => void = () => {};
    const slow = `${homeUrl}slow/`;
    browser.pages.set(
      slow,
      new Promise<AnalyseResult>((resolve) => {
        answer = resolve;
      }),
    );
    browser.go(slow);
    await when(panel, ({ analysis }) => analysis.status === 'running');
    browser.go(homeUrl);
    await when(panel, isRead);
    answer({ ok: true, page: pageWith(slow, ['迟到!']) });
    await vi.waitFor(
      async () => expect(await repositories.inspections.visits(panel.state.getState().inspectionId ?? '')).toHaveLength(1),
      patience,
    );
    expect(panel.state.getState().analysis).toMatchObject({ status: 'done', url: homeUrl });
  });

  it('records a page of another host only after it was said to belong to the site', async () => {
    const panel = await inspecting();
    const other = 'http://data.example.test/';
    browser.pages.set(other, { ok: true, page: pageWith(other, ['数据!']) });
    browser.go(other);
    const foreign = await when(panel, ({ analysis }) => analysis.status === 'foreign');
    expect(conditionOf(foreign)).toEqual({ kind: 'foreign-host', host: 'data.example.test' });
    expect(foreign.view?.pages).toHaveLength(1);
    await panel.actions.addHost();
    const state = await when(panel, (now) => rowOf(now, '数据') !== undefined);
    expect(state.view?.state.hosts).toEqual(['data.example.test']);
  });

  it('says what is missing when the browser does not permit the page', async () => {
    const panel = await inspecting();
    browser.go('http://closed.example.test/');
    const state = await when(panel, ({ analysis }) => analysis.status === 'refused');
    expect(conditionOf(state)).toEqual({ kind: 'no-permission', host: 'closed.example.test' });
  });
});

describe('deciding', () => {
  it('accepts with a picture, counts towards veto and points, and takes back', async () => {
    const panel = await inspecting();
    await panel.actions.accept(idOf(panel.state.getState(), '通知公告'));
    const state = await when(panel, (now) => rowOf(now, '通知公告')?.pictures === 1);
    expect(rowOf(state, '通知公告')?.decided?.decision).toBe('accepted');
    expect(state.view?.counters[0]?.accepted).toHaveLength(1);
    expect(state.view?.sheet.high?.shown).toBe('99.00');
    await panel.actions.undo();
    const undone = await when(panel, (now) => rowOf(now, '通知公告')?.decided === null);
    expect(undone.view?.sheet.high?.shown).toBe('100.00');
    await panel.actions.redo();
    await when(panel, (now) => rowOf(now, '通知公告')?.decided?.decision === 'accepted');
  });

  it('keeps the decision without evidence when the browser refuses the picture, and says why', async () => {
    const panel = await inspecting();
    browser.refusePictures = 'needs-toolbar-click';
    await panel.actions.accept(idOf(panel.state.getState(), '通知公告'));
    const state = await when(panel, (now) => rowOf(now, '通知公告')?.decided != null);
    expect(rowOf(state, '通知公告')?.pictures).toBe(0);
    expect(state.waitingPicture).toEqual({ label: '通知公告' });
  });

  it('keeps the reason of a dismissal and offers it again', async () => {
    const panel = await inspecting();
    await panel.actions.dismiss(idOf(panel.state.getState(), '专题专栏'), '链接区，不是栏目');
    const state = await when(panel, (now) => now.settings?.recentReasons.length === 1 && rowOf(now, '专题专栏')?.decided != null);
    expect(rowOf(state, '专题专栏')?.decided).toMatchObject({ decision: 'dismissed', why: '链接区，不是栏目' });
    expect(state.view?.counters[0]?.seen.map(({ label }) => label)).toEqual(['通知公告']);
  });

  it('shows nothing as saved that is not, and saves it when tried again', async () => {
    const panel = await inspecting();
    const append = vi.spyOn(repositories.log, 'append').mockRejectedValueOnce(new Error('disk'));
    await panel.actions.accept(idOf(panel.state.getState(), '通知公告'));
    expect(rowOf(panel.state.getState(), '通知公告')?.decided).toBeNull();
    const [notice] = panel.state.getState().notices;
    expect(notice).toMatchObject({ tone: 'problem', action: { kind: 'retry' } });
    append.mockRestore();
    notice?.action?.run();
    await when(panel, (now) => rowOf(now, '通知公告')?.decided?.decision === 'accepted');
  });

  it('keeps two panels of one inspection the same', async () => {
    const one = await inspecting();
    const two = openPanel(Object.assign(fakeBrowser(), { pages: browser.pages }));
    await when(two, isRead);
    await one.actions.judge({ clause: 'D2a', outcome: 'violated' });
    const state = await when(two, (now) => now.view?.judgements.has('D2a') ?? false);
    expect(state.view?.sheet.high?.shown).toBe('95.00');
  });

  it('proposes a veto when its bound is reached and leaves it to be confirmed', async () => {
    const panel = await inspecting();
    await panel.actions.accept(idOf(panel.state.getState(), '通知公告'));
    await panel.actions.accept(idOf(panel.state.getState(), '专题专栏'));
    const proposed = await when(panel, (now) => (now.view?.sheet.vetoes.proposed.length ?? 0) === 1);
    expect(proposed.view?.sheet.verdict).not.toBe('unqualified');
    await panel.actions.judge({ clause: 'V1a', outcome: 'violated', confirmed: true });
    await when(panel, (now) => now.view?.sheet.verdict === 'unqualified');
  });
});

describe('notes', () => {
  it('survive the death of the browser in the middle of a word', async () => {
    const panel = await inspecting();
    panel.actions.draftNote('D2a', '首页有两');
    panel.actions.draftNote('D2a', '首页有两处');
    const id = panel.state.getState().inspectionId ?? '';
    await vi.waitFor(async () => expect(await repositories.drafts.get(id, 'note:D2a')).toBe('首页有两处'), patience);
    const again = openPanel();
    const state = await when(again, isRead);
    expect(state.drafts['note:D2a']).toBe('首页有两处');
  });

  it('go into the log when the field is left, and the draft goes', async () => {
    const panel = await inspecting();
    panel.actions.draftNote('D2a', '首页有两处错字');
    await panel.actions.commitNote('D2a', '首页有两处错字');
    const state = await when(panel, (now) => now.view?.state.notes.D2a === '首页有两处错字');
    expect(state.drafts).toEqual({});
    expect(await repositories.drafts.of(state.inspectionId ?? '')).toEqual([]);
  });
});

describe('walking', () => {
  it('steps through rows and through undecided clauses, round the corner', async () => {
    const panel = await inspecting();
    panel.actions.stepRow(1);
    panel.actions.stepRow(1);
    panel.actions.stepRow(1);
    expect(panel.state.getState().selected).toBe(idOf(panel.state.getState(), '通知公告'));
    panel.actions.stepUndecided(-1);
    expect(panel.state.getState()).toMatchObject({ room: 'sheet', focusedClause: 'D2a' });
    panel.actions.stepUndecided(1);
    expect(panel.state.getState().focusedClause).toBe('V1a');
    panel.actions.setDigit(3);
    await when(panel, (now) => now.view?.judgements.get('V1a')?.count === 3);
  });
});
