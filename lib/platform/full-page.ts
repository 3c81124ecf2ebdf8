import { browser } from 'wxt/browser';
import { personalOf } from '@/lib/evidence/moment';
import { placesWithin } from '@/lib/evidence/personal-place';
import { longestPage, planTiles } from '@/lib/evidence/stitch-plan';
import { createStitcher, type StitchedPart, type Stitcher } from '@/lib/evidence/stitcher';
import { CaptureRefused, type Refused, refused } from './capture-refused';
import type { TileMoment, TilePlace } from './in-page/full-page';
import type { OverlayConnection } from './overlay';
import { preparePage, readPageMoment } from './page-moment';
import { whileDocumentStays } from './same-document';
import { type CaptureContext, momentSidecar, type Picture, pictureOf } from './sidecars';
import { needRoom, visiblePicture } from './visible-picture';

export interface FullPageRequest {
  tabId: number;
  windowId: number;
  context: CaptureContext;
  overlay?: Pick<OverlayConnection, 'hideForCapture' | 'showAgain'>;
  /** Stopping keeps what is drawn so far, labelled partial. */
  signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

export type FullPageResult = { ok: true; parts: Picture[]; complete: boolean } | Refused;

/** Room that the longest pages take. */
const usualBytes = 40_000_000;
/** A layout that shifts is given one more chance: lazy content often settles with the first walk. */
const attempts = 2;

/**
 * Photographs a whole page by scrolling and putting the pieces together. A tab switch, a navigation or a layout that shifts discards
 * everything; only the inspector's own stop keeps what there is. The page is left as it was found.
 */
export async function takeFullPage(request: FullPageRequest): Promise<FullPageResult> {
  const { tabId, overlay } = request;
  try {
    await needRoom(usualBytes);
    await preparePage(tabId);
    return await whileDocumentStays(tabId, async () => {
      await overlay?.hideForCapture();
      return walkTwice(request);
    });
  } catch (thrown) {
    return refused(thrown);
  } finally {
    await endWalk(tabId);
    overlay?.showAgain();
  }
}

async function walkTwice(request: FullPageRequest): Promise<FullPageResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await walk(request);
    } catch (thrown) {
      if (attempt === attempts || !(thrown instanceof CaptureRefused) || thrown.reason !== 'page-moved') throw thrown;
    }
  }
}

async function walk({ tabId, windowId, context, signal, onProgress }: FullPageRequest): Promise<FullPageResult> {
  const start = ofPage(await call(tabId, () => globalThis.xunchaPage?.fullPage.begin()));
  const moment = await readPageMoment(tabId, []);
  const stops = planTiles(start.metrics);
  let stitcher: Stitcher | null = null;
  let stopped = false;
  for (const [i, { scrollTop }] of stops.entries()) {
    stopped = signal?.aborted ?? false;
    if (stopped) break;
    const before = same(start, await goTo(tabId, scrollTop, { first: i === 0, last: i === stops.length - 1 }));
    const tile = await createImageBitmap(await visiblePicture(tabId, windowId));
    const after = same(start, ofPage(await call(tabId, () => globalThis.xunchaPage?.fullPage.look())));
    if (Math.abs(before.scrollTop - after.scrollTop) > 1) throw new CaptureRefused('page-moved', 'the page scrolled during the picture');
    stitcher ??= createStitcher(start.metrics.contentHeight, start.metrics.view, tile.width / start.windowWidth);
    await stitcher.add(tile, after.scrollTop);
    tile.close();
    onProgress?.(i + 1, stops.length);
  }
  if (!stitcher) throw new CaptureRefused('stopped', 'stopped before the first picture');
  return evidenceOf(tabId, context, moment, await stitcher.finish(), stopped, start);
}

async function evidenceOf(
  tabId: number,
  context: CaptureContext,
  moment: Awaited<ReturnType<typeof readPageMoment>>,
  drawn: readonly StitchedPart[],
  stopped: boolean,
  start: TileMoment,
): Promise<FullPageResult> {
  const shared = await momentSidecar(tabId, moment, context, null);
  const tooLong = start.metrics.contentHeight > longestPage;
  const complete = !stopped && !tooLong;
  const { view } = start.metrics;
  const parts: Picture[] = [];
  for (const { part, blob, drawnTo } of drawn) {
    // The moment was read with the page at its top, so that places of the window are places of the content.
    const shown = { x: view.x, y: view.y + part.top, width: view.width, height: drawnTo - part.top };
    parts.push(
      await pictureOf(blob, shared, {
        kind: 'full-page',
        rects: [],
        personal: placesWithin(personalOf(moment), shown),
        part: { n: part.n, of: part.of },
        complete,
        ...(complete ? {} : { incompleteBecause: stopped ? 'stopped' : 'page-too-long' }),
      }),
    );
  }
  return { ok: true, parts, complete };
}

async function call<T>(tabId: number, func: () => T): Promise<Awaited<T> | undefined> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, injectImmediately: true, func });
  return answer?.result;
}

async function goTo(tabId: number, scrollTop: number, place: TilePlace): Promise<TileMoment> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    injectImmediately: true,
    func: (top: number, where: TilePlace) => globalThis.xunchaPage?.fullPage.goTo(top, where),
    args: [scrollTop, place] as [number, TilePlace],
  });
  return ofPage(answer?.result);
}

/** An answer of the very page that was begun; a new document knows nothing of it. */
function ofPage(moment: TileMoment | null | undefined): TileMoment {
  if (!moment) throw new CaptureRefused('page-changed', 'another document is shown now');
  return moment;
}

function same(start: TileMoment, now: TileMoment): TileMoment {
  if (now.token !== start.token || now.url !== start.url) throw new CaptureRefused('page-changed', 'another page is shown now');
  const { contentHeight, view } = start.metrics;
  const shifted =
    Math.abs(contentHeight - now.metrics.contentHeight) > 1 ||
    Math.abs(view.height - now.metrics.view.height) > 1 ||
    Math.abs(view.width - now.metrics.view.width) > 1 ||
    haveShifted(start.landmarks, now.landmarks);
  if (shifted) throw new CaptureRefused('page-moved', 'the layout shifted during the picture');
  return now;
}

/** A ticker moves a few places all the time; a layout that shifts moves all that stands below. */
const mostTicking = 0.1;

function haveShifted(before: TileMoment['landmarks'], now: TileMoment['landmarks']): boolean {
  const moved = before.filter((y, i) => {
    const at = now[i] ?? null;
    return y !== null && at !== null && Math.abs(y - at) > 2;
  });
  return moved.length > Math.max(1, before.length * mostTicking);
}

async function endWalk(tabId: number): Promise<void> {
  // Whatever happened, the page gets its scroll position and styles back; if it is gone there is nothing to give back.
  await call(tabId, () => globalThis.xunchaPage?.fullPage.end()).catch(() => undefined);
}
