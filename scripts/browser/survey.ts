import type { Page, WebWorker } from 'puppeteer-core';
import type { PageFacts } from '@/lib/facts/facts';
import { buildExtension } from './extension-build';
import { freezeClock } from './frozen-clock';
import { type SavedPage, serveSavedPages } from './saved-pages';
import { openExtensionPage, openSession, type Session } from './session';

/** A tab in which saved pages are shown one after the other and analysed by the built extension. */
export interface SurveyTab {
  page: Page;
  tabId: number;
  /** Shows a saved page with the network off and the clock at its day. */
  show(saved: SavedPage): Promise<void>;
  /** Analyses what the tab shows. */
  analyse(saved: SavedPage): Promise<PageFacts>;
}

export interface Survey {
  session: Session;
  probe: Page;
  tabs: SurveyTab[];
  close(): Promise<void>;
}

async function newTab(session: Session, worker: WebWorker, n: number): Promise<{ page: Page; tabId: number }> {
  const address = `about:blank#survey-${n}`;
  const tabId = await worker.evaluate(async (url: string) => (await chrome.tabs.create({ url, active: false })).id, address);
  if (tabId === undefined) throw new Error('the browser opened no tab');
  const target = await session.browser.waitForTarget((each) => each.url() === address);
  const page = await target.page();
  if (!page) throw new Error(`no page for ${address}`);
  return { page, tabId };
}

/** Forgets the clock of the page before: each page has its own day. */
async function setClock(page: Page, instant: number, previous: string | null): Promise<string> {
  if (previous) await page.removeScriptToEvaluateOnNewDocument(previous);
  return (await page.evaluateOnNewDocument(freezeClock, instant)).identifier;
}

async function surveyTab(session: Session, worker: WebWorker, probe: Page, pages: readonly SavedPage[], n: number): Promise<SurveyTab> {
  const { page, tabId } = await newTab(session, worker, n);
  const server = await serveSavedPages(page, pages);
  let clock: string | null = null;
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {
    page,
    tabId,
    async show(saved) {
      server.show(saved);
      clock = await setClock(page, Date.parse(saved.asOf), clock);
      await page.goto(saved.url, { waitUntil: 'load', timeout: 30_000 });
    },
    async analyse(saved) {
      const answer = await probe.evaluate((id, viewedAt) => globalThis.xunchaProbe.analyse(id, viewedAt), tabId, Date.parse(saved.asOf));
      if (!answer.ok) throw new Error(`${saved.name}: ${answer.why}: ${answer.message}`);
      return answer.page;
    },
  };
}

/** Opens a browser with the build that may read every host, and tabs that see nothing but the saved pages. */
export async function openSurvey(pages: readonly SavedPage[], tabCount = 4): Promise<Survey> {
  const session = await openSession({ extension: buildExtension('survey'), headless: true });
  const probe = await openExtensionPage(session, 'probe.html');
  await probe.waitForFunction(() => 'xunchaProbe' in globalThis);
  const [worker] = await session.extension.workers();
  if (!worker) throw new Error('the extension has no service worker');
  const tabs: SurveyTab[] = [];
  for (let n = 0; n < tabCount; n += 1) tabs.push(await surveyTab(session, worker, probe, pages, n));
  return { session, probe, tabs, close: () => session.close() };
}

/** Does `work` with every page, as many at once as there are tabs; the results stand in the order of the pages. */
export async function visitAll<T>(
  survey: Survey,
  pages: readonly SavedPage[],
  work: (tab: SurveyTab, page: SavedPage) => Promise<T>,
): Promise<T[]> {
  const results: T[] = new Array(pages.length);
  let next = 0;
  await Promise.all(
    survey.tabs.map(async (tab) => {
      while (next < pages.length) {
        const index = next++;
        const page = pages[index] as SavedPage;
        await tab.show(page);
        results[index] = await work(tab, page);
      }
    }),
  );
  return results;
}
