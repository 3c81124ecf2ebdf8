import { liveQuery } from 'dexie';
import { hostOf } from '@/lib/inspection/address';
import type { TabChange, TabState } from '@/lib/platform/tabs';
import type { createAnalysing } from './analysing';
import { createViewBuilder } from './inspection-view';
import type { MarkKeeper } from './marking';
import type { PanelContext } from './panel-context';
import type { InspectionCover } from './panel-state';
import type { Picturing } from './picturing';
import type { WaitingPicture } from './waiting-picture';
import { watchInspection } from './watch-inspection';

interface Followers {
  analysing: ReturnType<typeof createAnalysing>;
  picturing: Picturing;
  waiting: WaitingPicture;
  marks: MarkKeeper;
}

/** Follows what changes by itself: the database, the tab in front, and what the browser permits. */
export function createFollowing(context: PanelContext, { analysing, marks, picturing, waiting }: Followers) {
  const { deps, get, set, notify, t } = context;
  const { platform, repositories } = deps;
  const build = createViewBuilder(deps.checks);
  let leaveInspection = () => {};

  const fault = (thrown: unknown) => notify({ text: t('panel.unexpected', { message: String(thrown) }), tone: 'problem' });

  /** Opens an inspection in this panel, or none; its drafts come back first, so that no field shows less than was typed. */
  async function open(id: string | null): Promise<void> {
    leaveInspection();
    leaveInspection = () => {};
    analysing.forget();
    marks.close();
    waiting.forgo();
    set({ inspectionId: id, view: null, drafts: {}, selected: null, focusedClause: null, notices: [] });
    if (id === null) return;
    try {
      const drafts = Object.fromEntries((await repositories.drafts.of(id)).map(({ key, text }) => [key, text]));
      if (get().inspectionId !== id) return;
      set({ drafts });
    } catch (thrown) {
      fault(thrown);
    }
    let first = true;
    leaveInspection = watchInspection(
      repositories,
      id,
      (bundle) => {
        if (get().inspectionId !== id) return;
        if (!bundle) {
          set({ inspectionId: null, view: null, choosing: true });
          return;
        }
        set({ view: build(bundle) });
        if (first) void permissions().then(analysing.analyse);
        first = false;
      },
      fault,
    );
  }

  async function covers(): Promise<InspectionCover[]> {
    const list = await repositories.inspections.list();
    const found = await Promise.all(list.map(({ id }) => repositories.inspections.cover(id)));
    return found.filter((cover) => cover !== null);
  }

  /** Takes up the open inspection of the site in front by itself, unless the inspector is choosing. */
  function resumeByItself(): void {
    const { tab, covers: known, inspectionId, choosing, starting } = get();
    const host = tab?.url ? hostOf(tab.url) : null;
    if (!known || inspectionId || choosing || starting || !host) return;
    const here = known.find(({ site, inspection }) => inspection.state === 'open' && site.hosts.includes(host));
    if (here) void open(here.inspection.id);
  }

  async function permissions(): Promise<void> {
    const { tab, view } = get();
    const url = tab?.url ?? view?.bundle.site.homeUrl;
    const [site, pictures, causes] = await Promise.all([url ? platform.hasSite(url) : false, platform.hasAllSites(), platform.hasCauses()]);
    set({ permissions: { site, pictures, causes } });
  }

  async function tabChanged(change: TabChange, tab: TabState | null): Promise<void> {
    const before = get().tab;
    set({ tab });
    if (change === 'loading' || tab?.tabId !== before?.tabId) {
      analysing.forget();
      waiting.leavePage();
      marks.refresh();
    }
    if (change === 'closed') return;
    await permissions();
    resumeByItself();
    if (change !== 'loading' && tab && !tab.loading) await analysing.analyse();
  }

  /** The icon was pressed: the browser now lets this page be read and photographed. */
  async function toolbarClicked(): Promise<void> {
    const { view } = get();
    const readBefore = view !== null && get().analysis.status === 'done';
    if (readBefore) await permissions();
    else await tabChanged('loaded', await platform.currentTab());
    await waiting.take();
  }

  async function permissionsChanged(): Promise<void> {
    await permissions();
    await analysing.analyse();
    if (get().permissions.pictures) await waiting.take();
  }

  /** Starts following; answers with how to stop. */
  function follow(): () => void {
    const settings = liveQuery(() => repositories.settings.all()).subscribe({ next: (value) => set({ settings: value }), error: fault });
    const rubrics = liveQuery(() => repositories.rubrics.all()).subscribe({ next: (value) => set({ rubrics: value }), error: fault });
    const list = liveQuery(covers).subscribe({
      next: (value) => {
        set({ covers: value });
        resumeByItself();
      },
      error: fault,
    });
    const stops = [
      platform.watchTab((change, tab) => void tabChanged(change, tab)),
      platform.onPermissionChange(() => void permissionsChanged()),
      platform.onCommand((command, tabId) => {
        if (tabId !== get().tab?.tabId) return;
        if (command === 'toolbar') void toolbarClicked();
        else if (command === 'capture') void picturing.capture();
        else set(({ marksShown }) => ({ marksShown: !marksShown }));
      }),
    ];
    void platform.currentTab().then((tab) => tabChanged('activated', tab));
    return () => {
      for (const stop of stops) stop();
      for (const subscription of [settings, rubrics, list]) subscription.unsubscribe();
      leaveInspection();
      marks.close();
    };
  }

  return { follow, open: (id: string | null) => void open(id) };
}
