import type { TabState } from '@/lib/platform/tabs';
import type { CaptureContextOf } from './capture-context';
import type { InspectionView } from './inspection-view';
import type { MarkKeeper } from './marking';
import type { PanelContext } from './panel-context';

/** The page in front written down as one file, where the browser can and may do it. */
export function createSnapshots(
  { deps, get, set, t, act, notify, attempt, inTurn }: PanelContext,
  marks: MarkKeeper,
  contextOf: CaptureContextOf,
) {
  const { platform, repositories } = deps;

  async function write(tab: TabState, view: InspectionView): Promise<boolean> {
    const overlay = marks.connection(tab.tabId);
    set({ capturing: true });
    try {
      const result = await platform.takeSnapshot({
        tabId: tab.tabId,
        context: await contextOf(view, tab.tabId),
        ...(overlay ? { overlay } : {}),
      });
      if (!result.ok) {
        notify({ text: t(`capture.${result.why}`), tone: 'note' });
        return false;
      }
      return await attempt(
        () => repositories.evidence.add(result.file, { clauses: [] }, act(view)),
        () => notify({ text: t('done.snapshot'), tone: 'done' }),
      );
    } finally {
      set({ capturing: false });
    }
  }

  return {
    /** Called first thing in a click: browsers show the question only while the gesture lasts. */
    takeSnapshot: async (): Promise<boolean> => {
      const asking = platform.requestSnapshots();
      const { tab, view, capturing } = get();
      if (!(await asking)) {
        notify({ text: t('capture.snapshot-not-allowed'), tone: 'note' });
        return false;
      }
      if (!tab || !view || capturing || view.bundle.inspection.state === 'sealed') return false;
      return inTurn(() => write(tab, view));
    },
  };
}
