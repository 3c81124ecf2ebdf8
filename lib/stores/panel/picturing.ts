import type { NodeRef } from '@/lib/facts/node-ref';
import type { Finding } from '@/lib/findings/finding';
import type { PictureResult } from '@/lib/platform/capture';
import type { InspectionView } from './inspection-view';
import type { MarkKeeper } from './marking';
import { isInFront } from './page-in-front';
import type { PanelContext } from './panel-context';

interface Subject {
  clauses: string[];
  finding?: Finding;
}

/** Pictures: taken with a decision or by hand, stored with what they prove. */
export function createPicturing({ deps, get, set, t, act, notify, attempt }: PanelContext, marks: MarkKeeper) {
  const { platform, repositories } = deps;
  // What the browser wants a click on its icon for; the click takes it up again.
  let waiting: Subject | null = null;

  async function store(
    result: Extract<PictureResult, { ok: true }>,
    view: InspectionView,
    { clauses, finding }: Subject,
  ): Promise<boolean> {
    const use = { clauses, ...(finding ? { findingId: finding.id } : {}) };
    return attempt(async () => {
      // The cut goes last: it cites the whole picture, which must be there first.
      await repositories.evidence.add(result.visible, use, act(view));
      if (result.element) await repositories.evidence.add(result.element, use, act(view));
    });
  }

  async function take(subject: Subject): Promise<boolean> {
    const { tab, view, settings } = get();
    if (!tab || !view || !settings || view.bundle.inspection.state === 'sealed') return false;
    const { campaign, inspection } = view.bundle;
    const refs: readonly NodeRef[] = subject.finding?.refs ?? [];
    set({ capturing: true });
    try {
      const overlay = marks.connection(tab.tabId);
      const result = await platform.takePicture({
        tabId: tab.tabId,
        windowId: tab.windowId,
        context: { inspectionId: inspection.id, asOf: campaign.asOf, timeZone: campaign.timeZone, inspector: inspection.inspector },
        marks: refs.map((ref) => ({
          ref,
          label: subject.finding?.subject.label ?? '',
          ...(subject.finding ? { findingId: subject.finding.id } : {}),
        })),
        ...(subject.finding && refs.length > 0 ? { documentId: subject.finding.page.documentId } : {}),
        ...(overlay ? { overlay } : {}),
      });
      waiting = !result.ok && result.why === 'needs-toolbar-click' ? subject : null;
      if (result.ok) return await store(result, view, subject);
      notify({
        text: t(`capture.${result.why}`),
        tone: 'note',
        ...(result.why === 'needs-toolbar-click'
          ? { action: { kind: 'allow-pictures' as const, run: () => void platform.requestAllSites() } }
          : {}),
      });
      return false;
    } finally {
      set({ capturing: false });
    }
  }

  return {
    /** The picture of a finding that stands in front; elsewhere the decision stays 无证据 until its page is opened. */
    pictureOf: async (finding: Finding): Promise<boolean> => {
      if (!isInFront(get(), finding.id)) return false;
      const current = get().view?.findings.find(({ id }) => id === finding.id) ?? finding;
      return take({ finding: current, clauses: current.clauses });
    },
    /** The toolbar icon was pressed: the picture that waited for it, if its page is still in front. */
    takeWaiting: async (): Promise<void> => {
      const subject = waiting;
      waiting = null;
      if (subject && (!subject.finding || isInFront(get(), subject.finding.id))) await take(subject);
    },
    /** The visible area as it stands, for the clause in hand where there is one. */
    capture: async (): Promise<boolean> => {
      const { room, focusedClause } = get();
      const clauses = room === 'sheet' && focusedClause ? [focusedClause] : [];
      const kept = await take({ clauses });
      if (kept) notify({ text: t('done.captured'), tone: 'done' });
      return kept;
    },
  };
}
