import type { Finding } from '@/lib/findings/finding';
import type { createAnalysing } from './analysing';
import { findingInFront, isInFront } from './page-in-front';
import type { PanelContext } from './panel-context';

/** Going to other pages: by address, or to where a finding was made. */
export function createGoing({ deps, get, set, t, notify, until }: PanelContext, analysing: ReturnType<typeof createAnalysing>) {
  /** Opens an address in the tab and reads it; `false` when it did not load. */
  async function openPage(url: string): Promise<boolean> {
    const { tab } = get();
    if (!tab) return false;
    const opened = await deps.platform.openPage(tab.tabId, url);
    if (!opened) {
      notify({ text: t('page.did-not-open', { url }), tone: 'note' });
      return false;
    }
    set({ tab: opened });
    // The load may be read twice, by this call and by the tab's own event; the later reading is the one that counts.
    await analysing.analyse();
    const isOver = () => !['idle', 'running'].includes(get().analysis.status) || get().tab?.url !== opened.url;
    await until(isOver);
    return true;
  }

  return {
    openPage,
    /** The finding as its own page shows it now, opened if need be; null = the page does not show it any more, which is said. */
    bringForward: async (finding: Finding): Promise<Finding | null> => {
      if (!isInFront(get(), finding.id) && !(await openPage(finding.page.url))) return null;
      const current = findingInFront(get(), finding.id);
      if (current) return current;
      if (get().analysis.status === 'done') notify({ text: t('page.shows-no-more', { label: finding.subject.label }), tone: 'note' });
      return null;
    },
  };
}
