import { reasonOf } from '@/lib/findings/words';
import { type MarkKind, markKinds, type OverlayMark } from '@/lib/overlay/mark';
import type { OverlayConnection } from '@/lib/platform/overlay';
import type { FindingRow } from './finding-rows';
import { rowsInFront } from './page-in-front';
import type { PanelContext } from './panel-context';

/** Who holds the marks on the page. */
export interface MarkKeeper {
  /** The connection to the tab, where marks are shown. */
  connection(tabId: number): OverlayConnection | null;
  /** Brings the marks in line with what the panel shows. */
  refresh(): void;
  locate(findingId: string): Promise<void>;
  close(): void;
}

function isMarkKind(tone: string): tone is MarkKind {
  return (markKinds as readonly string[]).includes(tone);
}

/** Keeps the marks on the page in step with the rows of the panel, both ways. */
export function createMarking({ deps, get, set, t, language, notify }: PanelContext): MarkKeeper {
  let open: { tabId: number; overlay: OverlayConnection } | null = null;
  let told = '';

  function close(): void {
    open?.overlay.close();
    open = null;
    told = '';
  }

  function connect(tabId: number): OverlayConnection {
    if (open?.tabId === tabId) return open.overlay;
    close();
    const overlay = deps.platform.connectOverlay(tabId);
    overlay.onPick((findingId) => set({ selected: findingId, room: 'findings' }));
    overlay.onGone((why) => {
      if (open?.overlay !== overlay) return;
      told = '';
      if (why === 'evicted') notify({ text: t('marks.evicted'), tone: 'note' });
    });
    open = { tabId, overlay };
    return overlay;
  }

  function markOf({ finding, n, tone }: FindingRow): OverlayMark[] {
    const ref = finding.refs[0];
    if (!ref || !isMarkKind(tone)) return [];
    const fact = `${finding.subject.label}：${reasonOf(finding, deps.checks, language())}`;
    return [{ findingId: finding.id, n, kind: tone, word: t(`outcome.${tone}`), fact, ref }];
  }

  function refresh(): void {
    const state = get();
    const front = rowsInFront(state);
    if (!front || !state.tab || !state.marksShown) {
      close();
      return;
    }
    const hidden = new Set<string>(state.settings?.hiddenMarks ?? []);
    // Hidden kinds are left out here, so that a page with few shown marks gets outlines and not dots.
    const marks = [...front.rows.open, ...front.rows.quiet].filter(({ tone }) => !hidden.has(tone)).flatMap(markOf);
    const telling = JSON.stringify([front.visit.id, marks]);
    const overlay = connect(state.tab.tabId);
    if (telling === told) return;
    told = telling;
    void overlay.show(marks, front.visit.facts);
  }

  return {
    connection: (tabId) => (open?.tabId === tabId ? open.overlay : null),
    refresh,
    close,
    locate: async (findingId) => {
      const { tab } = get();
      set({ selected: findingId });
      if (!tab) return;
      if (!get().marksShown) set({ marksShown: true });
      refresh();
      const result = open ? await open.overlay.flash(findingId) : 'missing';
      if (result !== 'shown') notify({ text: t(result === 'hidden' ? 'marks.hidden' : 'marks.missing'), tone: 'note' });
    },
  };
}
