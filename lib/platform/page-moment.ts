import { browser } from 'wxt/browser';
import type { FrameMoment, PageMoment } from '@/lib/evidence/moment';
import type { NodeRef } from '@/lib/facts/node-ref';
import { handScript } from './page-script';

/** Puts the page's script into every permitted frame, so that what follows are quick calls. Throws what the browser refuses with. */
export async function preparePage(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, files: [handScript] });
}

/** Reads all frames of a prepared page in one call. Every frame is asked about all places; only its own answers mean anything. */
export async function readPageMoment(tabId: number, places: readonly NodeRef[]): Promise<PageMoment> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: (selectors) => globalThis.xunchaPage?.moment(selectors),
    args: [places.map((place) => place.selector)],
  });
  const frames = new Map<number, FrameMoment & { documentId: string }>();
  for (const { frameId, documentId, result } of answers as { frameId: number; documentId?: string; result?: FrameMoment }[]) {
    if (result) frames.set(frameId, { ...result, documentId: documentId ?? result.token });
  }
  return { frames };
}

/** Scrolls a place into view; a place in a frame first brings the frame itself into the page's view. */
export async function revealPlace(tabId: number, place: NodeRef): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [place.frame] },
    injectImmediately: true,
    func: (selector) => globalThis.xunchaPage?.reveal(selector),
    args: [place.selector],
  });
}
