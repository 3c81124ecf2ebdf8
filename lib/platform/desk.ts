import { browser } from 'wxt/browser';

interface InFront {
  id?: number;
  windowId: number;
}

/** Firefox's way; its types are not part of Chromium's. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the inspector's desk beside the page: the side panel, Firefox's sidebar, or a window of its own where there is neither. Nothing
 * may be awaited before the call, or the browser takes the gesture for over.
 */
export function openDesk(tab: InFront): void {
  const { sidebarAction } = browser as WithSidebar;
  if (browser.sidePanel?.open) void browser.sidePanel.open({ windowId: tab.windowId });
  else if (sidebarAction) void sidebarAction.open();
  else if (tab.id !== undefined) {
    void browser.windows.create({ url: browser.runtime.getURL(`/sidepanel.html?tabId=${tab.id}`), type: 'popup', width: 420, height: 900 });
  }
}
