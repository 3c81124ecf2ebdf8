import type { SavedPage } from '../browser/saved-pages';
import type { Survey, SurveyTab } from '../browser/survey';
import type { Work } from './stopwatch';

/** Shows a page in front with the stopwatch in the extension's own world of it. Put in once: what it compiles has to stay. */
export async function showTimed(survey: Survey, tab: SurveyTab, page: SavedPage): Promise<void> {
  await tab.show(page);
  await tab.page.bringToFront();
  await survey.probe.evaluate(
    (tabId, file) => chrome.scripting.executeScript({ target: { tabId }, injectImmediately: true, files: [file] }),
    tab.tabId,
    // The types know only what users get; the stopwatch is in the survey build alone.
    '/stopwatch.js' as '/analyse.js',
  );
}

/** What the stopwatch in the page is asked for. */
type Call = { once: Work } | { sample: Work[]; leastMs: number } | { stopAfter: number } | 'longestTask' | 'elements';

/** Lets the stopwatch measure in the page. */
export async function inPage<T>(survey: Survey, tab: SurveyTab, call: Call, viewedAt: string): Promise<T> {
  const answer = await survey.probe.evaluate(
    async (tabId, what, at) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        injectImmediately: true,
        args: [what, at] as const,
        func: (wanted, moment) => {
          const watch = globalThis.xunchaStopwatch;
          if (wanted === 'elements') return watch.elements();
          if (wanted === 'longestTask') return watch.longestTask(moment);
          if ('once' in wanted) return watch.once(wanted.once, moment);
          return 'stopAfter' in wanted ? watch.stop(moment, wanted.stopAfter) : watch.sample(wanted.sample, moment, wanted.leastMs);
        },
      });
      return frame?.result;
    },
    tab.tabId,
    call,
    viewedAt,
  );
  return answer as T;
}
