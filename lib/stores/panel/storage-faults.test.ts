import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Repositories } from '@/lib/db/repositories';
import { depsWith, type FakeBrowser, fakeBrowser, freshRepositories, homeUrl, pageWith } from '@/tests/fixtures/panel/panel-world';
import { codeOfFailure, type StorageFailure, withFailingStore } from '@/tests/fixtures/storage/failing-store';
import { createPanelStore, type PanelStore } from './create-panel-store';
import { rowsInFront } from './page-in-front';

// Two cores are shared with browsers: slow is not wrong.
const patience = { timeout: 8000, interval: 20 };

let repositories: Repositories;
let browser: FakeBrowser;
let panel: PanelStore;
let stop: () => void;

const shown = () => panel.state.getState();
const settled = (fits: () => boolean) => vi.waitFor(() => expect(fits()).toBe(true), patience);
const findingOf = (label: string) =>
  rowsInFront(shown())?.rows.open.find(({ finding }) => finding.subject.label === label)?.finding.id ?? '';
const begin = async () => {
  panel.actions.beginStart();
  const { starting } = shown();
  if (!starting) throw new Error('the form did not open');
  return panel.actions.start({ ...starting, kind: 'portal', externalServices: 'yes' });
};

/** All rows of all tables but the drafts', which hold what is being typed; a picture by its size. */
async function stored(): Promise<unknown> {
  const tables = repositories.db.tables.filter(({ name }) => name !== 'drafts').map(async (table) => [table.name, await table.toArray()]);
  return JSON.parse(JSON.stringify(await Promise.all(tables), (_, value) => (value instanceof Blob ? { bytes: value.size } : value)));
}

/** The first write of a second piece: bytes, small picture, sidecar, entry and cover of the first are written before it. */
const secondPiece = 5;

const otherHost = 'http://data.zhexi.gov.cn/';
const pictured = async () => {
  await panel.actions.capture();
  await settled(() => shown().view?.bundle.evidence.length === 1);
};
const pictureId = () => shown().view?.bundle.evidence[0]?.id ?? '';

/** Acts of the panel that write, with how many entries of the log each is worth, and the write from which on storage fails. */
const acts: Record<string, { before?: () => unknown; run: () => Promise<unknown>; entries: number; at?: number }> = {
  'accepting a finding': { run: () => panel.actions.accept(findingOf('通知公告')), entries: 1 },
  'dismissing a finding': { run: () => panel.actions.dismiss(findingOf('通知公告'), '链接区'), entries: 1 },
  'correcting a finding': { run: () => panel.actions.correct(findingOf('通知公告'), { count: 1 }, '人工核对'), entries: 1 },
  'judging a clause': { run: () => panel.actions.judge({ clause: 'D2a', outcome: 'violated' }, '两处'), entries: 1 },
  'clearing a clause': { run: () => panel.actions.clear('D2a'), entries: 1 },
  'merging subjects': { run: () => panel.actions.merge('a', 'b', '同一栏目'), entries: 1 },
  'taking back': {
    before: () => panel.actions.judge({ clause: 'D2a', outcome: 'violated' }).then(() => settled(() => shown().view?.state.undo !== null)),
    run: () => panel.actions.undo(),
    entries: 1,
  },
  'doing again': {
    before: async () => {
      await panel.actions.judge({ clause: 'D2a', outcome: 'violated' });
      await settled(() => shown().view?.state.undo !== null);
      await panel.actions.undo();
      await settled(() => shown().view?.state.redo !== null);
    },
    run: () => panel.actions.redo(),
    entries: 1,
  },
  'reopening a finding': {
    before: async () => {
      await panel.actions.accept(findingOf('通知公告'));
      await settled(() => Object.keys(shown().view?.state.decisions ?? {}).length === 1);
    },
    run: () => panel.actions.reopen(findingOf('通知公告')),
    entries: 1,
  },
  'splitting subjects': {
    before: async () => {
      await panel.actions.merge('a', 'b', '同一栏目');
      await settled(() => shown().view?.state.merged.a === 'b');
    },
    run: () => panel.actions.split('a'),
    entries: 1,
  },
  'classing a subject': { run: () => panel.actions.classify('a', 'news', '要闻类'), entries: 1 },
  'attaching a picture': { before: () => pictured(), run: () => panel.actions.attach(pictureId(), ['D1a', 'D2a']), entries: 1 },
  'removing a picture': { before: () => pictured(), run: () => panel.actions.removeEvidence(pictureId()), entries: 1 },
  'calling a host the site’s own': {
    before: async () => {
      browser.pages.set(otherHost, { ok: true, page: pageWith(otherHost, ['要闻']) });
      browser.go(otherHost);
      await settled(() => shown().analysis.status === 'foreign');
    },
    run: () => panel.actions.addHost(),
    // The host, and the page that is read once it belongs to the site.
    entries: 2,
  },
  noting: { run: () => panel.actions.commitNote('D2a', '首页有两处'), entries: 1 },
  'taking a picture': { run: () => panel.actions.capture(), entries: 1 },
  'taking a picture with its cut': {
    before: () => {
      const { takePicture } = browser;
      browser.takePicture = async (request) => {
        const [whole, cut] = [await takePicture(request), await takePicture(request)];
        return whole.ok && cut.ok ? { ...whole, element: cut.visible } : whole;
      };
    },
    run: () => panel.actions.capture(),
    entries: 2,
    at: secondPiece,
  },
  'taking a whole page in parts': {
    before: () => {
      const { takeFullPage } = browser;
      browser.takeFullPage = async (request) => {
        const [upper, lower] = [await takeFullPage(request), await takeFullPage(request)];
        return upper.ok && lower.ok ? { ...upper, parts: [...upper.parts, ...lower.parts] } : upper;
      };
    },
    run: () => panel.actions.captureWhole(),
    entries: 2,
    at: secondPiece,
  },
  'writing the page down': { run: () => panel.actions.takeSnapshot(), entries: 1 },
};

beforeEach(async () => {
  repositories = await freshRepositories();
  await repositories.settings.set('captureWithDecision', false);
  browser = fakeBrowser();
  browser.serverClock = null;
  browser.pages.set(homeUrl, { ok: true, page: pageWith(homeUrl, ['通知公告!', '要闻']) });
  panel = createPanelStore(depsWith(repositories, browser));
  stop = panel.follow();
  await settled(() => shown().settings !== null && shown().tab !== null && shown().covers !== null && shown().rubrics.length > 0);
});

afterEach(() => stop());

const problems = () => shown().notices.filter(({ tone }) => tone === 'problem');
const retry = () => {
  const [problem] = problems();
  expect(problem?.action?.kind).toBe('retry');
  problem?.action?.run();
};

describe('a start that storage refuses', () => {
  it('keeps the form with its answers, and opens the inspection, one, when tried again', async () => {
    await withFailingStore({ failure: 'QuotaExceededError' }, begin);
    expect(shown()).toMatchObject({ starting: { name: '柘溪县人民政府' }, inspectionId: null });
    expect(await repositories.inspections.list()).toEqual([]);
    retry();
    await settled(() => shown().starting === null && shown().view !== null);
    expect(await repositories.inspections.list()).toHaveLength(1);
  });
});

describe('a setting that storage refuses', () => {
  it('is shown as it was, and changes when tried again', async () => {
    await withFailingStore({ failure: 'QuotaExceededError' }, () => panel.actions.setSetting('inspector', '乙'));
    expect(shown().settings?.inspector).toBe('甲');
    retry();
    await settled(() => shown().settings?.inspector === '乙');
  });
});

describe('an offer to try again', () => {
  const offers = () => shown().notices.filter(({ action }) => action?.kind === 'retry');
  beforeEach(async () => {
    await begin();
    await settled(() => shown().analysis.status === 'done' && rowsInFront(shown()) !== null);
  });

  it('is taken back once the same was done by hand, so that it cannot be done twice', async () => {
    const id = findingOf('通知公告');
    await withFailingStore({ failure: 'QuotaExceededError' }, () => panel.actions.accept(id));
    expect(offers()).toHaveLength(1);
    await panel.actions.accept(id);
    expect(offers()).toEqual([]);
  });

  it('stays while only other things are done', async () => {
    await withFailingStore({ failure: 'QuotaExceededError' }, () => panel.actions.accept(findingOf('通知公告')));
    await panel.actions.judge({ clause: 'D2a', outcome: 'violated' });
    expect(offers()).toHaveLength(1);
  });

  it('to undo is taken back by any later step, which it would undo instead', async () => {
    await panel.actions.judge({ clause: 'D2a', outcome: 'violated' });
    await settled(() => shown().view?.state.undo !== null);
    await withFailingStore({ failure: 'QuotaExceededError' }, () => panel.actions.undo());
    expect(offers()).toHaveLength(1);
    await panel.actions.judge({ clause: 'D1a', outcome: 'violated' });
    expect(offers()).toEqual([]);
  });
});

describe.each(Object.entries(acts))('%s', (_, { before, run, entries, at = 0 }) => {
  it.each(Object.keys(codeOfFailure) as StorageFailure[])(
    'is not shown as done at %s, and is done once when tried again',
    async (failure) => {
      await begin();
      await settled(() => shown().analysis.status === 'done' && rowsInFront(shown()) !== null);
      await before?.();
      const id = shown().inspectionId ?? '';
      const logged = async () => (await repositories.log.of(id)).length;
      const [earlier, length] = [await stored(), await logged()];
      panel.state.setState({ notices: [] });
      await withFailingStore({ failure, at }, run);
      expect(await stored()).toEqual(earlier);
      expect(shown().notices.filter(({ tone }) => tone === 'done')).toEqual([]);
      retry();
      await vi.waitFor(async () => expect(await logged()).toBe(length + entries), patience);
      await settled(() => shown().view?.bundle.log.length === length + entries);
    },
  );
});
