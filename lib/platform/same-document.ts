import { browser } from 'wxt/browser';

/** The document that was asked has gone: answers of it will never come. */
export class DocumentGone extends Error {
  constructor() {
    super('the document was removed');
    this.name = 'DocumentGone';
  }
}

/** Name of the document that a tab shows, given by the page's script; null = another document, or one that may not be read. */
async function shownDocument(tabId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => globalThis.xunchaDocumentToken ?? null,
    });
    return answer?.result ?? null;
  } catch {
    return null; // the browser refuses: closed, or on a site that is not permitted
  }
}

/**
 * Does work that asks a prepared page, and gives up when the tab shows another document. Needed because a page that goes into the
 * back-forward cache in the middle of an injected call leaves the call unanswered for ever.
 */
export async function whileDocumentStays<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const document = await shownDocument(tabId);
  let giveUp: (reason: Error) => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const look = async (id: number) => {
    // A page that only changed its address by script is still the same document.
    if (id === tabId && (await shownDocument(tabId)) !== document) giveUp(new DocumentGone());
  };
  const removed = (id: number) => {
    if (id === tabId) giveUp(new DocumentGone());
  };
  browser.tabs.onUpdated.addListener(look);
  browser.tabs.onRemoved.addListener(removed);
  try {
    return await Promise.race([work(), gone]);
  } finally {
    browser.tabs.onUpdated.removeListener(look);
    browser.tabs.onRemoved.removeListener(removed);
  }
}
