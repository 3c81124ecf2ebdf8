import { browser } from 'wxt/browser';
import { sha256 } from '@/lib/evidence/hash';
import { frameChain, type PageMoment } from '@/lib/evidence/moment';
import { pixelsOf, thumbnailOf } from '@/lib/evidence/picture';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { NodeRef } from '@/lib/facts/node-ref';
import { isoInZone, now, randomId } from './clock';
import { hasAllSites } from './permissions';

/** What the inspection adds to every piece of evidence. */
export interface CaptureContext {
  inspectionId: string;
  /** ISO 8601 with offset. */
  asOf: string;
  timeZone: string;
  inspector: string;
  /** Server clock minus own clock, once it has been asked for. */
  clockOffsetMs?: number;
}

/** A place that a picture is about. */
export interface CaptureMark {
  ref: NodeRef;
  label: string;
  findingId?: string;
}

/** One piece of evidence, ready to be stored. */
export interface Picture {
  sidecar: EvidenceSidecar;
  blob: Blob;
  thumbnail: Blob;
}

/** What all sidecars of one moment share. `about` is the place the picture is about first, for excerpt and frame. */
export async function momentSidecar(
  tabId: number,
  moment: PageMoment,
  context: CaptureContext,
  about: { place: NodeRef; index: number } | null,
) {
  const top = moment.frames.get(0);
  if (!top) throw new Error('the page did not answer');
  const frameId = about && frameChain(moment, about.place.frame) ? about.place.frame : 0;
  const frame = moment.frames.get(frameId) ?? top;
  const place = about ? frame.places[about.index] : undefined;
  return {
    inspectionId: context.inspectionId,
    url: top.url,
    title: top.title,
    frameId,
    ...(frameId === 0 ? {} : { frameUrl: frame.url }),
    documentId: frame.documentId,
    ...(top.httpStatus === undefined ? {} : { httpStatus: top.httpStatus }),
    capturedAt: isoInZone(now(), context.timeZone),
    asOf: context.asOf,
    ...(context.clockOffsetMs === undefined ? {} : { clockOffsetMs: context.clockOffsetMs }),
    viewport: { ...top.viewport, devicePixelRatio: top.devicePixelRatio, zoom: await browser.tabs.getZoom(tabId) },
    scroll: top.scroll,
    ...(about && place ? { excerpt: { text: place.text, markup: place.markup, selector: about.place.selector } } : {}),
    grant: (await hasAllSites()) ? 'all-sites' : 'active-tab',
    browser: navigator.userAgent,
    version: browser.runtime.getManifest().version,
    inspector: context.inspector,
  } satisfies Partial<EvidenceSidecar>;
}

type Shared = Awaited<ReturnType<typeof momentSidecar>>;
type Own = Pick<EvidenceSidecar, 'kind' | 'rects' | 'complete'> &
  Partial<Pick<EvidenceSidecar, 'personal' | 'derivedFrom' | 'part' | 'incompleteBecause' | 'grant'>>;

/** Bytes with their sidecar: hashed, measured, with a thumbnail beside them. */
export async function pictureOf(blob: Blob, shared: Shared, own: Own): Promise<Picture> {
  return {
    blob,
    thumbnail: await thumbnailOf(blob),
    sidecar: {
      ...shared,
      ...own,
      id: randomId(),
      mime: blob.type,
      bytes: blob.size,
      sha256: await sha256(blob),
      pixels: await pixelsOf(blob),
    },
  };
}
