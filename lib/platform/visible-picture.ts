import { browser } from 'wxt/browser';
import { messageOf } from '@/lib/errors/xuncha-error';
import { blobOfDataUrl } from '@/lib/evidence/picture';
import { createCaptureLimiter } from './capture-limiter';
import { CaptureRefused } from './capture-refused';
import { now } from './clock';
import { fits, storageEstimate } from './storage-estimate';

const inTurn = createCaptureLimiter({ now, wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) });

/** Refuses before a picture is taken that the browser could not store: better no picture than one that is lost on the way. */
export async function needRoom(bytes: number): Promise<void> {
  if (!fits(bytes, await storageEstimate())) throw new CaptureRefused('no-room', 'the storage is almost full');
}

/** Whether this very tab is what a picture of the window would show. */
export async function isInFront(tabId: number, windowId: number): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id === tabId;
}

/** The visible area of a tab that is in front, as PNG. Throws `CaptureRefused`, never answers with another tab's picture. */
export async function visiblePicture(tabId: number, windowId: number, signal?: AbortSignal): Promise<Blob> {
  return inTurn(async () => {
    signal?.throwIfAborted();
    if (!(await isInFront(tabId, windowId))) throw new CaptureRefused('not-in-front', 'another tab is in front');
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(refuse);
    if (!(await isInFront(tabId, windowId))) throw new CaptureRefused('not-in-front', 'another tab came to the front');
    return blobOfDataUrl(address);
  });
}

function refuse(thrown: unknown): never {
  const message = messageOf(thrown);
  if (/quota|MAX_CAPTURE/i.test(message)) throw thrown;
  // Chromium names the two permissions, Firefox speaks of the missing one.
  if (/<all_urls>|activeTab|permission/i.test(message)) throw new CaptureRefused('needs-toolbar-click', message);
  throw new CaptureRefused(/no window|no tab|closed/i.test(message) ? 'gone' : 'failed', message);
}
