import type { Rect } from '@/lib/facts/node-ref';
import { type AnnotationShape, drawShapes } from './annotation';
import { sha256 } from './hash';
import { clip } from './moment';
import { mosaic } from './mosaic';
import { cropPicture, pngOf, surface, thumbnailOf } from './picture';
import type { EvidenceSidecar } from './sidecar';

/** A piece of evidence with its bytes. */
export interface EvidenceItem {
  sidecar: EvidenceSidecar;
  blob: Blob;
}

export interface DerivedItem extends EvidenceItem {
  thumbnail: Blob;
}

type Kind = 'crop' | 'annotated' | 'redacted';

/** Rectangles of a sidecar (CSS pixels) as a cut (picture pixels) leaves them. */
export function rectsInCrop(rects: EvidenceSidecar['rects'], crop: Rect, scale: number): EvidenceSidecar['rects'] {
  const frame = { x: crop.x / scale, y: crop.y / scale, width: crop.width / scale, height: crop.height / scale };
  return rects.flatMap((entry) => {
    const seen = clip(entry.rect, frame);
    return seen ? [{ ...entry, rect: { ...seen, x: seen.x - frame.x, y: seen.y - frame.y } }] : [];
  });
}

async function derived(
  original: EvidenceItem,
  id: string,
  kind: Kind,
  how: unknown,
  blob: Blob,
  changes: Partial<EvidenceSidecar> = {},
): Promise<DerivedItem> {
  const { sidecar } = original;
  return {
    blob,
    thumbnail: await thumbnailOf(blob),
    sidecar: {
      ...sidecar,
      ...changes,
      id,
      kind,
      mime: blob.type,
      bytes: blob.size,
      sha256: await sha256(blob),
      derivedFrom: { id: sidecar.id, sha256: sidecar.sha256, how },
    },
  };
}

/** A part of a picture; `rect` in picture pixels. The original stays as it is. */
export async function cropEvidence(original: EvidenceItem, rect: Rect, id: string): Promise<DerivedItem> {
  const { blob, pixels } = await cropPicture(original.blob, rect);
  const rects = rectsInCrop(original.sidecar.rects, rect, original.sidecar.viewport.devicePixelRatio);
  return derived(original, id, 'crop', { crop: rect }, blob, { pixels, rects });
}

/** A copy with shapes burned in; the shapes are kept as data in `derivedFrom.how`. */
export async function annotateEvidence(original: EvidenceItem, shapes: readonly AnnotationShape[], id: string): Promise<DerivedItem> {
  const { canvas, context } = await drawn(original.blob);
  drawShapes(context, shapes, 3 * original.sidecar.viewport.devicePixelRatio);
  return derived(original, id, 'annotated', { shapes }, await pngOf(canvas));
}

/**
 * A copy whose pixels are destroyed in some places. What was read from the page goes as well: the excerpt may hold the very name that was
 * made unreadable.
 */
export async function redactEvidence(original: EvidenceItem, rects: readonly Rect[], id: string): Promise<DerivedItem> {
  const { canvas, context } = await drawn(original.blob);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  for (const rect of rects) mosaic(pixels, rect);
  context.putImageData(pixels, 0, 0);
  const item = await derived(original, id, 'redacted', { redacted: rects }, await pngOf(canvas));
  delete item.sidecar.excerpt;
  return item;
}

async function drawn(picture: Blob): Promise<ReturnType<typeof surface>> {
  const bitmap = await createImageBitmap(picture);
  const made = surface(bitmap.width, bitmap.height);
  made.context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return made;
}
