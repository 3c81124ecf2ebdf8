import { browser } from 'wxt/browser';
import { haveShifted } from '@/lib/evidence/landmarks';
import { personalOf } from '@/lib/evidence/moment';
import { placesWithin } from '@/lib/evidence/personal-place';
import { extentOf, isAsPlanned, planTiles, type Tile } from '@/lib/evidence/stitch-plan';
import { createStitcher, type RowTile, type StitchedPart, type Stitcher } from '@/lib/evidence/stitcher';
import { CaptureRefused, type Refused, refused } from './capture-refused';
import type { TileMoment } from './in-page/full-page';
import type { TilePlace } from './in-page/pinned-elements';
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

async function walk(request: FullPageRequest): Promise<FullPageResult> {
  const { tabId, context, signal, onProgress } = request;
  const start = ofPage(await call(tabId, () => globalThis.xunchaPage?.fullPage.begin()));
  const moment = await readPageMoment(tabId, []);
  const rows = planTiles(start.metrics);
  const total = rows.flat().length;
  const { view } = start.metrics;
  let stitcher: Stitcher | null = null;
  let done = 0;
  const isStopped = () => signal?.aborted ?? false;
  for (const [n, stops] of rows.entries()) {
    const row: RowTile[] = [];
    let scrollTop = 0;
    for (const [i, stop] of stops.entries()) {
      if (isStopped()) break;
      // Fixed elements stand at an edge of the window: they are shown where a row begins.
      const place = { first: n + i === 0, last: i === 0 && n === rows.length - 1 };
      const { bitmap, at } = await tileAt(request, start, stop, place);
      stitcher ??= createStitcher({ ...extentOf(start.metrics), view, scale: bitmap.width / start.windowWidth });
      row.push({ bitmap, scrollLeft: at.scrollLeft });
      ({ scrollTop } = at);
      done += 1;
      onProgress?.(done, total);
    }
    // A row that the stop has cut off is left out.
    if (row.length === stops.length) await stitcher?.add(row, scrollTop);
    for (const { bitmap } of row) bitmap.close();
    if (row.length < stops.length) break;
  }
  const drawn = (await stitcher?.finish()) ?? [];
  if (drawn.length === 0) throw new CaptureRefused('stopped', 'stopped before the first row');
  return evidenceOf(tabId, context, moment, drawn, done < total, start);
}

/** One stop: goes there, takes the picture, and makes sure that the page stood still meanwhile. */
async function tileAt(
  { tabId, windowId }: FullPageRequest,
  start: TileMoment,
  stop: Tile,
  place: TilePlace,
): Promise<{ bitmap: ImageBitmap; at: TileMoment }> {
  const before = same(start, await goTo(tabId, stop, place));
  const bitmap = await createImageBitmap(await visiblePicture(tabId, windowId));
  const at = same(start, ofPage(await call(tabId, () => globalThis.xunchaPage?.fullPage.look())));
  const moved = Math.max(Math.abs(before.scrollTop - at.scrollTop), Math.abs(before.scrollLeft - at.scrollLeft));
  if (moved > 1) throw new CaptureRefused('page-moved', 'the page scrolled during the picture');
  return { bitmap, at };
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
  const { width, incomplete } = extentOf(start.metrics);
  const because = stopped ? 'stopped' : incomplete;
  const { view } = start.metrics;
  const parts: Picture[] = [];
  for (const { part, blob, drawnTo } of drawn) {
    // The moment was read with the page at its top, so that places of the window are places of the content.
    const shown = { x: view.x, y: view.y + part.top, width, height: drawnTo - part.top };
    parts.push(
      await pictureOf(blob, shared, {
        kind: 'full-page',
        rects: [],
        personal: placesWithin(personalOf(moment), shown),
        part: { n: part.n, of: part.of },
        complete: because === null,
        ...(because === null ? {} : { incompleteBecause: because }),
      }),
    );
  }
  return { ok: true, parts, complete: because === null };
}

async function call<T>(tabId: number, func: () => T): Promise<Awaited<T> | undefined> {
  const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, injectImmediately: true, func });
  return answer?.result;
}

async function goTo(tabId: number, tile: Tile, place: TilePlace): Promise<TileMoment> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    injectImmediately: true,
    func: (to: Tile, where: TilePlace) => globalThis.xunchaPage?.fullPage.goTo(to, where),
    args: [tile, place] as [Tile, TilePlace],
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
  const shifted = !isAsPlanned(start.metrics, now.metrics) || haveShifted(start.landmarks, now.landmarks);
  if (shifted) throw new CaptureRefused('page-moved', 'the layout shifted during the picture');
  return now;
}

async function endWalk(tabId: number): Promise<void> {
  // Whatever happened, the page gets its scroll position and styles back; if it is gone there is nothing to give back.
  await call(tabId, () => globalThis.xunchaPage?.fullPage.end()).catch(() => undefined);
}
