import type { PageFacts } from '@/lib/facts/facts';
import { belongsToSite, hostOf } from '@/lib/inspection/address';
import { compareBackLinks } from '@/lib/inspection/compare-back-links';
import { compareInterpretation } from '@/lib/inspection/compare-interpretation';
import { compareListDates } from '@/lib/inspection/compare-list-dates';
import { findingsOfVisit } from '@/lib/inspection/findings-of';
import { keepLinkAnswers } from '@/lib/inspection/link-answers';
import type { Visit } from '@/lib/inspection/visit';
import type { InspectionView } from './inspection-view';
import type { PanelContext } from './panel-context';

/** What earlier looks add to a page: the document that it interprets and the way back, its date in lists, and what its links answered. */
function withEarlierPages(page: PageFacts, visits: readonly Visit[]): PageFacts {
  const before = visits.find(({ url }) => url === page.url)?.facts;
  return keepLinkAnswers(compareListDates(compareBackLinks(compareInterpretation(page, visits), visits), visits), before);
}

export type Analysing = ReturnType<typeof createAnalysing>;

/** Reading the page in front, and keeping what was read. */
export function createAnalysing(context: PanelContext) {
  const { deps, get, set, act, attempt, until } = context;
  let round = 0;

  function visitOf(page: PageFacts, view: InspectionView): Visit {
    return {
      id: deps.platform.newId(),
      inspectionId: view.bundle.inspection.id,
      url: page.url,
      title: page.title,
      documentId: page.documentId,
      viewedAt: page.viewedAt,
      version: deps.version,
      elements: page.frames.reduce((sum, frame) => sum + frame.elements, 0),
      totalMs: Math.max(0, ...page.frames.map((frame) => frame.timing.totalMs)),
      gaps: page.gaps,
      facts: page,
    };
  }

  async function keep(page: PageFacts, view: InspectionView, mine: number): Promise<void> {
    const visit = visitOf(page, view);
    const findings = findingsOfVisit(visit, { ...view.bundle, checks: deps.checks }).filter(({ outcome }) => outcome !== 'pass').length;
    const shown = view.pages.find((each) => each.visit.url === visit.url)?.visit.id;
    const kept = await attempt(
      () => deps.repositories.inspections.recordVisit(visit, findings, act(view)),
      undefined,
      `visit:${visit.url}`,
    );
    // The rows come from the database: reading is over when they have come back from it.
    const isBack = () => get().view?.pages.some((each) => each.visit.url === visit.url && each.visit.id !== shown) ?? false;
    if (kept) await until(() => mine !== round || isBack());
    if (mine !== round) return;
    const unread = page.gaps.filter(({ kind }) => kind === 'frame-not-permitted' || kind === 'frame-failed').length;
    set({ analysis: { status: 'done', url: page.url, kept, ms: visit.totalMs, elements: visit.elements, unread } });
  }

  /** Reads the page in front. A later reading, another tab or another inspection makes an earlier one worthless. */
  async function analyse(): Promise<void> {
    round += 1;
    const mine = round;
    const { tab, view, inspectionId } = get();
    if (!tab || !view || view.bundle.inspection.state === 'sealed') {
      set({ analysis: { status: 'idle' } });
      return;
    }
    set({ analysis: { status: 'running' }, form: null });
    const result = await deps.platform.analyseTab(tab.tabId, {
      viewedAt: deps.platform.now(),
      timeZone: view.bundle.campaign.timeZone,
      lexicon: get().settings?.lexicon ?? [],
    });
    const now = get();
    if (mine !== round || now.tab?.tabId !== tab.tabId || now.inspectionId !== inspectionId || !now.view) return;
    if (!result.ok) set({ analysis: { status: 'refused', refusal: result } });
    else if (!belongsToSite(now.view.bundle.site, now.view.state, result.page.url)) {
      set({ analysis: { status: 'foreign', host: hostOf(result.page.url) ?? result.page.url } });
    } else await keep(withEarlierPages(result.page, now.view.bundle.visits), now.view, mine);
  }

  return {
    analyse,
    /** Keeps facts of the page in front that were learnt after it was read. */
    keep: async (page: PageFacts): Promise<void> => {
      const { view } = get();
      if (view) await keep(page, view, round);
    },
    /** Makes a reading that is under way worthless: its page is being left. */
    forget: () => {
      round += 1;
      set({ analysis: { status: 'idle' }, form: null });
    },
    /** The host in front belongs to the site: from now on its pages are recorded. */
    addHost: async () => {
      const { view, analysis } = get();
      if (!view || analysis.status !== 'foreign') return;
      const { host } = analysis;
      const id = view.bundle.inspection.id;
      await attempt(
        async () => void (await deps.repositories.log.append(id, [{ type: 'host-added', host }], act(view))),
        async () => {
          const now = get().view;
          // The reading that follows must know the new host, and the view follows the database a moment later.
          if (now?.bundle.inspection.id === id) set({ view: { ...now, state: { ...now.state, hosts: [...now.state.hosts, host] } } });
          await analyse();
        },
        `host:${host}`,
      );
    },
  };
}
