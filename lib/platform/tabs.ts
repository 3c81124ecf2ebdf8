import { type Browser, browser } from 'wxt/browser';

/** Which tab a panel speaks about: a fixed one, or whichever is in front in its window. */
export type TabScope = { tabId: number } | { windowId: number };

export interface TabState {
  tabId: number;
  windowId: number;
  /** Known only for pages that the extension may read: there is no `tabs` permission. */
  url: string | undefined;
  title: string | undefined;
  loading: boolean;
  /** In front in its window, which pictures need. */
  active: boolean;
}

/** What happened: another tab came to the front, a navigation began or ended, a page changed its address by itself, the tab went. */
export type TabChange = 'activated' | 'loading' | 'loaded' | 'address' | 'closed';

type Tab = Browser.tabs.Tab;

function stateOf(tab: Tab): TabState | null {
  if (tab.id === undefined) return null;
  return { tabId: tab.id, windowId: tab.windowId, url: tab.url, title: tab.title, loading: tab.status === 'loading', active: tab.active };
}

/** The scope of a panel: `?tabId=N` in its address, else the window it stands in. */
export async function panelScope(search: string): Promise<TabScope> {
  const tabId = Number(new URLSearchParams(search).get('tabId') ?? Number.NaN);
  if (Number.isInteger(tabId)) return { tabId };
  return { windowId: (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT };
}

/** The tab that a scope means now; null = it is gone. */
export async function currentTab(scope: TabScope): Promise<TabState | null> {
  try {
    if ('tabId' in scope) return stateOf(await browser.tabs.get(scope.tabId));
    const [tab] = await browser.tabs.query({ active: true, windowId: scope.windowId });
    return tab ? stateOf(tab) : null;
  } catch {
    return null; // the browser throws for a tab or window that was closed
  }
}

/**
 * Follows the tab of a scope: tab switches, navigations, pages that change their address by script, and returns from the back-forward
 * cache, which browsers report as a load. Answers how to stop.
 */
export function watchTab(scope: TabScope, callback: (change: TabChange, tab: TabState | null) => void): () => void {
  let followed = 'tabId' in scope ? scope.tabId : null;
  const tell = async (change: TabChange) => {
    const tab = await currentTab(scope);
    followed = tab?.tabId ?? followed;
    callback(change, tab);
  };
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if ('tabId' in scope ? info.tabId === scope.tabId : info.windowId === scope.windowId) {
      followed = info.tabId;
      void tell('activated');
    }
  };
  const onUpdated = (tabId: number, info: { status?: string; url?: string }, tab: Tab) => {
    const ours = 'tabId' in scope ? tabId === scope.tabId : tabId === followed || (tab.active && tab.windowId === scope.windowId);
    if (!ours) return;
    if (info.status === 'loading') void tell('loading');
    else if (info.status === 'complete') void tell('loaded');
    else if (info.url !== undefined) void tell('address');
  };
  const onRemoved = (tabId: number) => {
    if (tabId === followed && 'tabId' in scope) callback('closed', null);
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  };
}

export interface OpenOptions {
  /** Navigate this tab; without it a new one is opened in `windowId`. */
  tabId?: number;
  windowId?: number;
  /** Give up after so long; the tab stays. Default 30 s. */
  timeoutMs?: number;
  signal?: AbortSignal;
}

/** Opens an address in front and waits until it has loaded. `null` = it did not in time, was stopped or its tab was closed. */
export async function openAndWait(url: string, { tabId, windowId, timeoutMs = 30_000, signal }: OpenOptions): Promise<TabState | null> {
  const finished = deferred<TabState | null>();
  let opened = tabId;
  const onUpdated = (id: number, info: { status?: string }, tab: Tab) => {
    if (id === opened && info.status === 'complete') finished.resolve(stateOf(tab));
  };
  const onRemoved = (id: number) => {
    if (id === opened) finished.resolve(null);
  };
  const giveUp = () => finished.resolve(null);
  const timer = setTimeout(giveUp, timeoutMs);
  signal?.addEventListener('abort', giveUp, { once: true });
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  try {
    const tab =
      tabId === undefined
        ? await browser.tabs.create({ url, windowId, active: true })
        : await browser.tabs.update(tabId, { url, active: true });
    opened = tab?.id;
    return await finished.promise;
  } catch {
    return null; // the tab or window was closed before it could be used
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  }
}

/** A promise that is settled from outside. */
function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
