import { differenceOf, frameChain, type PageMoment, personalOf, toTop } from '@/lib/evidence/moment';
import { placesWithin } from '@/lib/evidence/personal-place';
import { cropPicture, pixelsOf } from '@/lib/evidence/picture';
import { withContext } from '@/lib/evidence/rect';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { Rect } from '@/lib/facts/node-ref';
import { CaptureRefused, type Refused, refused } from './capture-refused';
import type { OverlayConnection } from './overlay';
import { preparePage, readPageMoment, revealPlace } from './page-moment';
import { whileDocumentStays } from './same-document';
import { type CaptureContext, type CaptureMark, momentSidecar, type Picture, pictureOf } from './sidecars';
import { needRoom, visiblePicture } from './visible-picture';

export interface PictureRequest {
  tabId: number;
  windowId: number;
  context: CaptureContext;
  /** What the picture is about; the first is scrolled into view. None = the page as it stands. */
  marks: readonly CaptureMark[];
  /** Document that the first mark was found in (`finding.page.documentId`); the picture is refused when its frame has moved on. */
  documentId?: string;
  /** Marks on the page are taken off for the moment of the picture. */
  overlay?: Pick<OverlayConnection, 'hideForCapture' | 'showAgain'>;
  signal?: AbortSignal;
}

/** The visible area, and where there are marks a cut of the first one with its surroundings, which cites the first. */
export type PictureResult = { ok: true; visible: Picture; element: Picture | null } | Refused;

/** Room that a picture with its cut takes on a large screen. */
const usualBytes = 8_000_000;
/** A page that moves by itself (carousels) is tried again so often before the picture is given up. */
const attempts = 3;

/**
 * Photographs what is in front. Rectangles, address and document are read before and after the picture; if they differ the picture is
 * discarded, because picture and places would not be of the same moment.
 */
export async function takePicture(request: PictureRequest): Promise<PictureResult> {
  const { tabId, marks, overlay } = request;
  const places = marks.map((mark) => mark.ref);
  try {
    await needRoom(usualBytes);
    await preparePage(tabId);
    return await whileDocumentStays(tabId, async () => {
      if (places[0]) await revealPlace(tabId, places[0]);
      await overlay?.hideForCapture();
      const { moment, blob } = await unmoved(request);
      return evidenceOf(request, moment, blob);
    });
  } catch (thrown) {
    return refused(thrown);
  } finally {
    overlay?.showAgain();
  }
}

async function unmoved({ tabId, windowId, marks, documentId, signal }: PictureRequest): Promise<{ moment: PageMoment; blob: Blob }> {
  const places = marks.map((mark) => mark.ref);
  for (let attempt = 1; ; attempt += 1) {
    const before = await readPageMoment(tabId, places);
    const top = before.frames.get(0);
    if (!top) throw new CaptureRefused('gone', 'the page did not answer');
    const about = before.frames.get(places[0]?.frame ?? 0);
    if (documentId !== undefined && about?.documentId !== documentId)
      throw new CaptureRefused('page-changed', 'another document is shown now');
    const blob = await visiblePicture(tabId, windowId, signal);
    const after = await readPageMoment(tabId, places);
    const involved = [0, ...places.flatMap((place) => frameChain(before, place.frame) ?? [])];
    const difference = differenceOf(before, after, involved);
    if (difference === null) return { moment: after, blob };
    if (difference === 'page-changed' || attempt === attempts) throw new CaptureRefused(difference, 'the page changed during the picture');
  }
}

/** Rectangle of each mark in the top viewport; null where it cannot be seen. */
function seen(moment: PageMoment, marks: readonly CaptureMark[]): (Rect | null)[] {
  return marks.map(({ ref }, i) => {
    const rect = moment.frames.get(ref.frame)?.places[i]?.rect;
    return rect ? toTop(moment, ref.frame, rect) : null;
  });
}

function labelled(marks: readonly CaptureMark[], rects: readonly (Rect | null)[], origin = { x: 0, y: 0 }): EvidenceSidecar['rects'] {
  return marks.flatMap(({ label, findingId }, i) => {
    const rect = rects[i];
    if (!rect) return [];
    return [{ rect: { ...rect, x: rect.x - origin.x, y: rect.y - origin.y }, label, ...(findingId === undefined ? {} : { findingId }) }];
  });
}

async function evidenceOf({ tabId, marks, context }: PictureRequest, moment: PageMoment, blob: Blob): Promise<PictureResult> {
  const [first] = marks;
  const shared = await momentSidecar(tabId, moment, context, first ? { place: first.ref, index: 0 } : null);
  const rects = seen(moment, marks);
  const personal = placesWithin(personalOf(moment), { x: 0, y: 0, width: shared.viewport.width, height: shared.viewport.height });
  const visible = await pictureOf(blob, shared, { kind: 'visible', rects: labelled(marks, rects), personal, complete: true });
  const whole = first ? moment.frames.get(first.ref.frame)?.places[0]?.rect : null;
  const cut = rects[0] && withContext(rects[0], shared.viewport);
  if (!first || !cut || !rects[0]) return { ok: true, visible, element: null };
  // The picture's own scale, not the page's word: browsers differ in what zoom does to the ratio.
  const scale = (await pixelsOf(blob)).width / shared.viewport.width;
  const crop = { x: cut.x * scale, y: cut.y * scale, width: cut.width * scale, height: cut.height * scale };
  const fitsIn = whole !== null && whole !== undefined && whole.height <= shared.viewport.height && whole.width <= shared.viewport.width;
  const element = await pictureOf((await cropPicture(blob, crop)).blob, shared, {
    kind: 'element',
    rects: labelled([first], [rects[0]], cut),
    personal: placesWithin(personal, cut),
    complete: fitsIn,
    ...(fitsIn ? {} : { incompleteBecause: 'larger-than-viewport' }),
    derivedFrom: { id: visible.sidecar.id, sha256: visible.sidecar.sha256, how: { crop } },
  });
  return { ok: true, visible, element };
}
