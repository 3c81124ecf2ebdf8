import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories, type Repositories } from '@/lib/db/repositories';
import type { ColumnBlock } from '@/lib/detectors/columns/fact';
import type { ServerClock } from '@/lib/evidence/server-clock';
import type { PageFacts } from '@/lib/facts/facts';
import type { PictureResult } from '@/lib/platform/capture';
import type { CaptureReason } from '@/lib/platform/capture-refused';
import type { CheckLinksResult } from '@/lib/platform/check-links';
import type { AnalyseResult } from '@/lib/platform/inject';
import type { OverlayConnection } from '@/lib/platform/overlay';
import type { TabChange, TabState } from '@/lib/platform/tabs';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { emptyColumns, exampleRubric } from './example-rubric';
import type { PanelDeps, PanelPlatform } from './panel-deps';

// A small world for the panel's tests: a database, a browser whose tab and answers the test decides.

export const homeUrl = 'http://www.zhexi.gov.cn/';
export const instant = Date.parse('2020-10-01T09:00:00+08:00');

function block(heading: string, empty: boolean): ColumnBlock {
  return {
    heading,
    headingSource: 'own',
    href: null,
    kind: 'news',
    class: 'other',
    hidden: false,
    paged: false,
    laterPage: false,
    emptiness: empty ? 'no-items' : 'filled',
    count: empty ? 0 : 3,
    items: [],
    newest: null,
    orderBreaks: 0,
    ref: { frame: 0, selector: `#${heading}`, text: heading },
  };
}

/** What the detectors would answer for a page with these columns; a name that ends in `!` is a blank one. */
export function pageWith(url: string, columns: readonly string[]): PageFacts {
  return {
    url,
    title: '柘溪县人民政府',
    documentId: `document of ${url}`,
    viewedAt: '2020-10-01T09:00:00+08:00',
    gaps: [],
    frames: [
      {
        frameId: 0,
        documentId: `document of ${url}`,
        url,
        title: '柘溪县人民政府',
        charset: 'UTF-8',
        contentType: 'text/html',
        facts: { columns: { page: 'home', blocks: columns.map((name) => block(name.replace('!', ''), name.endsWith('!'))) } },
        failures: [],
        elements: 10,
        capped: false,
        settled: true,
        timing: { totalMs: 3, longestTaskMs: 3 },
        childFrames: [],
      },
    ],
  };
}

/** What is told about a picture taken in this world. */
export function sidecar(inspectionId: string, id: string, url: string) {
  return {
    id,
    inspectionId,
    kind: 'visible' as const,
    mime: 'image/png',
    bytes: 3,
    sha256: 'f'.repeat(64),
    url,
    title: '柘溪县人民政府',
    frameId: 0,
    documentId: `document of ${url}`,
    capturedAt: '2020-10-01T09:00:00+08:00',
    asOf: '2020-10-01T09:00:00+08:00',
    viewport: { width: 1000, height: 800, devicePixelRatio: 1 },
    scroll: { x: 0, y: 0 },
    pixels: { width: 1000, height: 800 },
    rects: [],
    complete: true,
    grant: 'all-sites' as const,
    browser: 'test',
    version: '0',
    inspector: '甲',
  };
}

/** The browser as a test has it: what stands in the tab, what it answers, and what was asked of it. */
export interface FakeBrowser extends PanelPlatform {
  tab: TabState;
  pages: Map<string, AnalyseResult | Promise<AnalyseResult>>;
  linkAnswers: CheckLinksResult;
  refusePictures: CaptureReason | null;
  serverClock: ServerClock | null;
  /** Answer to the question for page snapshots. */
  snapshotsAllowed: boolean;
  /** Presses the icon in the toolbar. */
  pressIcon: () => void;
  shownMarks: string[];
  /** Navigates the tab and tells the panel. */
  go(url: string, change?: TabChange): void;
}

export function fakeBrowser(): FakeBrowser {
  let ids = 0;
  let tell: (change: TabChange, tab: TabState | null) => void = () => {};
  const nothing = () => {};
  const overlay: OverlayConnection = {
    show: async (marks) => {
      fake.shownMarks = marks.map((mark) => `${mark.n} ${mark.kind} ${mark.findingId}`);
    },
    flash: async () => 'shown',
    hideForCapture: async () => {},
    showAgain: nothing,
    close: () => {
      fake.shownMarks = [];
    },
    onPick: nothing,
    onGone: nothing,
  };
  const fake: FakeBrowser = {
    tab: { tabId: 7, windowId: 1, url: homeUrl, title: '柘溪县人民政府', loading: false, active: true },
    pages: new Map(),
    refusePictures: null,
    linkAnswers: { ok: false, why: 'no-permission', message: '' },
    serverClock: { url: homeUrl, offsetMs: 1500 },
    shownMarks: [],
    snapshotsAllowed: true,
    pressIcon: nothing,
    go: (url, change = 'loaded') => {
      fake.tab = { ...fake.tab, url };
      tell(change, fake.tab);
    },
    now: () => instant,
    newId: () => {
      ids += 1;
      return `id${ids}-${Math.floor(performance.now() * 1000)}`;
    },
    currentTab: async () => fake.tab,
    watchTab: (callback) => {
      tell = callback;
      return nothing;
    },
    analyseTab: async () =>
      (await fake.pages.get(fake.tab.url ?? '')) ?? { ok: false, why: 'no-permission', message: 'no host permission' },
    readServerClock: async () => fake.serverClock,
    takePicture: async ({ context }): Promise<PictureResult> => {
      if (fake.refusePictures) return { ok: false, why: fake.refusePictures, message: '' };
      const blob = new Blob(['png']);
      return {
        ok: true,
        visible: { sidecar: sidecar(context.inspectionId, fake.newId(), fake.tab.url ?? ''), blob, thumbnail: blob },
        element: null,
      };
    },
    takeFullPage: async ({ context, signal, onProgress }) => {
      if (fake.refusePictures) return { ok: false, why: fake.refusePictures, message: '' };
      onProgress?.(1, 2);
      // Lets a test press stop between the two pieces.
      await Promise.resolve();
      const blob = new Blob(['png']);
      const whole = { ...sidecar(context.inspectionId, fake.newId(), fake.tab.url ?? ''), kind: 'full-page' as const };
      const complete = !signal?.aborted;
      return { ok: true, parts: [{ sidecar: { ...whole, complete }, blob, thumbnail: blob }], complete };
    },
    checkLinks: async () => fake.linkAnswers,
    snapshotsOffered: () => true,
    requestSnapshots: async () => fake.snapshotsAllowed,
    takeSnapshot: async ({ context }) => {
      if (fake.refusePictures) return { ok: false, why: fake.refusePictures, message: '' };
      const { pixels: _none, ...written } = sidecar(context.inspectionId, fake.newId(), fake.tab.url ?? '');
      const file = { sidecar: { ...written, kind: 'snapshot' as const, mime: 'multipart/related' }, blob: new Blob(['mhtml']) };
      return { ok: true, file };
    },
    connectOverlay: () => overlay,
    openPage: async (_tabId, url) => {
      fake.tab = { ...fake.tab, url };
      return fake.tab;
    },
    openWorkbench: nothing,
    openPicture: nothing,
    hasSite: async () => true,
    requestSite: async () => true,
    hasAllSites: async () => false,
    requestAllSites: async () => true,
    onPermissionChange: () => nothing,
    onCommand: (callback) => {
      fake.pressIcon = () => callback('toolbar', fake.tab.tabId);
      return nothing;
    },
  };
  return fake;
}

let databases = 0;

/** A fresh database with the example rubric kept in it. */
export async function freshRepositories(): Promise<Repositories> {
  databases += 1;
  const repositories = createRepositories(new XunchaDatabase(`panel-world-${databases}`), rubricHash);
  await repositories.rubrics.keep(exampleRubric);
  await repositories.settings.set('defaultRubric', exampleRubric.id);
  await repositories.settings.set('inspector', '甲');
  await repositories.settings.set('firstRunDone', true);
  return repositories;
}

/** Everything a panel is given, with a browser that the test holds. */
export function depsWith(repositories: Repositories, platform: PanelPlatform): PanelDeps {
  return { repositories, platform, checks: new Map([[emptyColumns.id, emptyColumns]]), hashOf: rubricHash, version: '0.0.0-test' };
}
