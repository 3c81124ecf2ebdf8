import { browser } from 'wxt/browser';
import { clockOf, type ServerClock } from '@/lib/evidence/server-clock';
import { preparePage } from './page-moment';

/**
 * Asks the server of the page in a tab for its time, by one HEAD request from the page's own context to its own origin. Null = the page may
 * not be asked now, so nothing was sent.
 */
export async function readServerClock(tabId: number): Promise<ServerClock | null> {
  try {
    await preparePage(tabId);
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      injectImmediately: true,
      func: async () => ({ url: document.URL, answer: (await globalThis.xunchaPage?.server()) ?? null }),
    });
    return answer?.result ? clockOf(answer.result.url, answer.result.answer) : null;
  } catch {
    return null; // no permission for this page, or it is gone
  }
}
