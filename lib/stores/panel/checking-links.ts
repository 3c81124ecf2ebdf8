import type { PageFacts } from '@/lib/facts/facts';
import type { CheckLinksResult } from '@/lib/platform/check-links';
import type { Analysing } from './analysing';
import { visitInFront } from './page-in-front';
import type { PanelContext } from './panel-context';

type Answers = Extract<CheckLinksResult, { ok: true }>['frames'];

/** The page's facts with what its links answered. */
function withAnswers(page: PageFacts, frames: Answers, at: string): PageFacts {
  return {
    ...page,
    frames: page.frames.map((frame) => {
      const answered = frames.find(({ frameId }) => frameId === frame.frameId);
      if (!answered || !frame.facts.links) return frame;
      return { ...frame, facts: { ...frame.facts, links: { ...frame.facts.links, probed: { at, links: answered.links } } } };
    }),
  };
}

/** Asking the links of the page in front, on a click only: long work with its progress, and a stop that keeps what is known. */
export function createCheckingLinks({ deps, get, set, t, instant, notify }: PanelContext, { keep }: Pick<Analysing, 'keep'>) {
  let stop: AbortController | null = null;

  return {
    checkLinks: async (): Promise<void> => {
      const { tab } = get();
      const visit = visitInFront(get());
      if (!tab || !visit || stop) return;
      stop = new AbortController();
      set({ linkCheck: { done: 0, total: 0 } });
      try {
        const result = await deps.platform.checkLinks({
          tabId: tab.tabId,
          signal: stop.signal,
          onProgress: (done, total) => set({ linkCheck: { done, total } }),
        });
        const now = visitInFront(get());
        if (!result.ok) notify({ text: t('links.failed'), tone: 'note' });
        // Another page came to the front meanwhile: its findings must not hold these answers.
        else if (!now || now.documentId !== visit.documentId || now.url !== result.url)
          notify({ text: t('links.page-left'), tone: 'note' });
        else await keep(withAnswers(now.facts, result.frames, instant()));
      } finally {
        stop = null;
        set({ linkCheck: null });
      }
    },
    /** Ends the asking; what was answered so far is kept, the rest is called unchecked. */
    stopLinks: (): void => stop?.abort(),
  };
}
