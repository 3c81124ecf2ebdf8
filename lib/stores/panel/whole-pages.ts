import type { CaptureContextOf } from './capture-context';
import type { MarkKeeper } from './marking';
import type { PanelContext } from './panel-context';
import type { WaitingPicture } from './waiting-picture';

/** Pictures of a whole page: long work with its progress, and a stop that keeps what there is. */
export function createWholePages(
  { deps, get, set, t, act, notify, attempt, inTurn }: PanelContext,
  marks: MarkKeeper,
  contextOf: CaptureContextOf,
  waiting: WaitingPicture,
) {
  const { platform, repositories } = deps;
  let stop: AbortController | null = null;

  async function walk(clauses: string[], signal: AbortSignal): Promise<boolean> {
    const { tab, view } = get();
    if (!tab || !view) return false;
    const overlay = marks.connection(tab.tabId);
    set({ capturing: true });
    try {
      const result = await platform.takeFullPage({
        tabId: tab.tabId,
        windowId: tab.windowId,
        context: await contextOf(view, tab.tabId),
        signal,
        onProgress: (done, total) => set({ wholePage: { done, total } }),
        ...(overlay ? { overlay } : {}),
      });
      if (!result.ok) {
        const again = () => start(clauses);
        if (!waiting.keptFor(result.why, { whole: true, again })) notify({ text: t(`capture.${result.why}`), tone: 'note' });
        return false;
      }
      waiting.forgo();
      return await attempt(
        () => repositories.evidence.addAll(result.parts, { clauses }, act(view)),
        () => notify({ text: t(result.complete ? 'done.captured-whole' : 'done.captured-partly'), tone: 'done' }),
      );
    } finally {
      set({ capturing: false });
    }
  }

  async function start(clauses: string[]): Promise<boolean> {
    const { tab, view, wholePage } = get();
    if (!tab || !view || wholePage || view.bundle.inspection.state === 'sealed') return false;
    const mine = new AbortController();
    stop = mine;
    set({ wholePage: { done: 0, total: 0 } });
    try {
      return await inTurn(() => walk(clauses, mine.signal));
    } finally {
      stop = null;
      set({ wholePage: null });
    }
  }

  return {
    /** The whole page in front, for the clause in hand where there is one. */
    captureWhole: (): Promise<boolean> => {
      const { room, focusedClause } = get();
      return start(room === 'sheet' && focusedClause ? [focusedClause] : []);
    },
    /** Ends the picture that is being taken; what is drawn so far is kept and called partial. */
    stopWhole: (): void => stop?.abort(),
  };
}
