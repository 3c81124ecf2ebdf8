import type { Rect } from '@/lib/facts/node-ref';
import { drawShapes } from './annotation';
import { sha256 } from './hash';
import { mosaic } from './mosaic';
import { placesWithin, stillShown } from './personal-place';
import { cropPicture, pngOf, surface, thumbnailOf } from './picture';
import { drawnShapes, mosaicsOf, type PictureEdit } from './picture-edit';
import { clip } from './rect';
import type { EvidenceKind, EvidenceSidecar } from './sidecar';

/** A piece of evidence with its bytes. */
export interface EvidenceItem {
  sidecar: EvidenceSidecar;
  blob: Blob;
}

export interface DerivedItem extends EvidenceItem {
  thumbnail: Blob;
}

/** Picture pixels per CSS pixel of the page. */
export function scaleOf({ viewport }: Pick<EvidenceSidecar, 'viewport'>): number {
  return viewport.devicePixelRatio;
}

/** The part of a page (CSS pixels) that a cut of its picture (picture pixels) leaves. */
function cutOf(crop: Rect, scale: number): Rect {
  return { x: crop.x / scale, y: crop.y / scale, width: crop.width / scale, height: crop.height / scale };
}

/** Rectangles of a sidecar (CSS pixels) as a cut (picture pixels) leaves them. */
export function rectsInCrop(rects: EvidenceSidecar['rects'], crop: Rect, scale: number): EvidenceSidecar['rects'] {
  const cut = cutOf(crop, scale);
  return rects.flatMap((entry) => {
    const seen = clip(entry.rect, cut);
    return seen ? [{ ...entry, rect: { ...seen, x: seen.x - cut.x, y: seen.y - cut.y } }] : [];
  });
}

/** What a copy is called by: the strongest thing done to it. A copy of a redacted picture has lost the same pixels and stays one. */
export function kindOfEdit(edit: PictureEdit, original: EvidenceKind): 'crop' | 'annotated' | 'redacted' {
  if (original === 'redacted' || mosaicsOf(edit).length > 0) return 'redacted';
  return drawnShapes(edit).length > 0 ? 'annotated' : 'crop';
}

/**
 * A copy of a picture with an edit burned in; it cites its original, which stays as it is. Pixels are destroyed first, then shapes drawn,
 * then the rest cut off. Where pixels were destroyed, what was read from the page goes as well: the excerpt may hold the very name that
 * was made unreadable.
 */
export async function deriveEvidence({ sidecar, blob }: EvidenceItem, edit: PictureEdit, id: string): Promise<DerivedItem> {
  const bitmap = await createImageBitmap(blob);
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  const { canvas, context } = surface(bitmap.width, bitmap.height);
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const mosaics = mosaicsOf(edit);
  for (const rect of mosaics) {
    const seen = clip(rect, whole);
    if (!seen) continue;
    const pixels = context.getImageData(seen.x, seen.y, seen.width, seen.height);
    mosaic(pixels, { x: 0, y: 0, width: pixels.width, height: pixels.height });
    context.putImageData(pixels, seen.x, seen.y);
  }
  const shapes = drawnShapes(edit).filter((shape) => shape.type !== 'mosaic');
  drawShapes(context, shapes, 3 * scaleOf(sidecar));
  const crop = edit.crop && clip(edit.crop, whole);
  const made = await pngOf(canvas);
  const result = crop ? await cropPicture(made, crop) : { blob: made, pixels: { width: whole.width, height: whole.height } };
  const kind = kindOfEdit(edit, sidecar.kind);
  const { excerpt, personal, ...kept } = sidecar;
  const scale = scaleOf(sidecar);
  const shown = personal && stillShown(personal, mosaics, scale);
  return {
    blob: result.blob,
    thumbnail: await thumbnailOf(result.blob),
    sidecar: {
      ...kept,
      ...(kind === 'redacted' || !excerpt ? {} : { excerpt }),
      ...(shown ? { personal: crop ? placesWithin(shown, cutOf(crop, scale)) : shown } : {}),
      rects: crop ? rectsInCrop(sidecar.rects, crop, scale) : sidecar.rects,
      pixels: result.pixels,
      id,
      kind,
      mime: result.blob.type,
      bytes: result.blob.size,
      sha256: await sha256(result.blob),
      derivedFrom: {
        id: sidecar.id,
        sha256: sidecar.sha256,
        how: { ...(shapes.length > 0 ? { shapes } : {}), ...(mosaics.length > 0 ? { redacted: mosaics } : {}), ...(crop ? { crop } : {}) },
      },
    },
  };
}
