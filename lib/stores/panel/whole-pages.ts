import type { CaptureContextOf } from './capture-context';
import type { MarkKeeper } from './marking';
import type { PanelContext } from './panel-context';

/** Pictures of a whole page: long work with its progress, and a stop that keeps what there is. */
export function createWholePages(
  { deps, get, set, t, act, notify, attempt }: PanelContext,
  marks: MarkKeeper,
  contextOf: CaptureContextOf,
) {
  const { platform, repositories } = deps;
  let stop: AbortController | null = null;

  return {
    captureWhole: async (): Promise<boolean> => {
      const { tab, view, room, focusedClause, capturing } = get();
      if (!tab || !view || capturing || view.bundle.inspection.state === 'sealed') return false;
      const clauses = room === 'sheet' && focusedClause ? [focusedClause] : [];
      const overlay = marks.connection(tab.tabId);
      stop = new AbortController();
      set({ capturing: true, wholePage: { done: 0, total: 0 } });
      try {
        const result = await platform.takeFullPage({
          tabId: tab.tabId,
          windowId: tab.windowId,
          context: await contextOf(view, tab.tabId),
          signal: stop.signal,
          onProgress: (done, total) => set({ wholePage: { done, total } }),
          ...(overlay ? { overlay } : {}),
        });
        if (!result.ok) {
          notify({ text: t(`capture.${result.why}`), tone: 'note' });
          return false;
        }
        return await attempt(
          () => repositories.evidence.addAll(result.parts, { clauses }, act(view)),
          () => notify({ text: t(result.complete ? 'done.captured-whole' : 'done.captured-partly'), tone: 'done' }),
        );
      } finally {
        stop = null;
        set({ capturing: false, wholePage: null });
      }
    },
    /** Ends the picture that is being taken; what is drawn so far is kept and called partial. */
    stopWhole: (): void => stop?.abort(),
  };
}
