import { serveOverlay } from '@/lib/overlay/serve-overlay';

declare global {
  /** This document already listens for a panel. */
  var xunchaOverlayServed: true | undefined;
}

// Injected when a panel has something to mark; plain DOM, because it runs in strangers' pages.
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    if (globalThis.xunchaOverlayServed) return;
    globalThis.xunchaOverlayServed = true;
    serveOverlay(document);
  },
});
