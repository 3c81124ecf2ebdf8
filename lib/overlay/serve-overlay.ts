import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from '@/lib/messaging/messages';
import { type FromOverlay, overlayPort, type ToOverlay, toOverlay } from '@/lib/messaging/protocol';
import { documentToken } from '@/lib/platform/in-page/document-token';
import { createOverlay, type Overlay } from './overlay';

/**
 * The page's end of the connection with a panel: marks exist exactly as long as the panel's port does. One panel at a time; the newest
 * wins.
 */
export function serveOverlay(document: Document): void {
  let overlay: Overlay | null = null;
  let current: Browser.runtime.Port | null = null;

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== overlayPort || port.sender?.id !== browser.runtime.id) return;
    current?.disconnect();
    overlay?.destroy();
    current = port;
    // Answers may be ready only after the panel has gone; a port that is cut throws.
    const say = (message: FromOverlay) => {
      if (current === port) port.postMessage(message);
    };
    const shown = createOverlay(document, {
      pick: (findingId) => say({ type: 'pick', findingId }),
      evicted: () => say({ type: 'evicted' }),
    });
    overlay = shown;
    port.onMessage.addListener((message: unknown) => {
      const order = toOverlay.safeParse(message);
      if (order.success) obey(shown, order.data, say);
    });
    port.onDisconnect.addListener(() => {
      shown.destroy();
      if (current !== port) return;
      current = null;
      overlay = null;
    });
  });

  // The back-forward cache cuts ports; a page that comes back asks for its marks again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) void sendMessage('overlay-returned', { token: documentToken() });
  });
}

function obey(overlay: Overlay, order: ToOverlay, say: (message: FromOverlay) => void): void {
  if (order.type === 'show') overlay.show(order.marks, order.collapsed);
  else if (order.type === 'flash') say({ type: 'done', ask: order.ask, result: overlay.flash(order.findingId) });
  else void overlay.hide(order.hidden).then(() => say({ type: 'done', ask: order.ask, result: 'shown' }));
}
