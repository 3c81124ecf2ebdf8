import type { Rect } from '@/lib/facts/node-ref';

/** Longest side of a thumbnail in pixels. */
const thumbnailSide = 320;

/** The bytes of a `data:` address; read by hand, because the extension's own policy forbids fetching one. */
export function blobOfDataUrl(address: string): Blob {
  const match = /^data:([^;,]+);base64,/.exec(address);
  if (!match) throw new TypeError('not a base64 data address');
  const binary = atob(address.slice(match[0].length));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new Blob([bytes], { type: match[1] });
}

/** A canvas's drawing surface; browsers answer null only when memory is short. */
export function surface(width: number, height: number): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width)), Math.max(1, Math.round(height)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas of this size');
  return { canvas, context };
}

/** A canvas as PNG bytes. */
export function pngOf(canvas: OffscreenCanvas): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/png' });
}

/** A part of a picture; `rect` in the picture's own pixels. */
export async function cropPicture(picture: Blob, rect: Rect): Promise<{ blob: Blob; pixels: { width: number; height: number } }> {
  const bitmap = await createImageBitmap(picture);
  try {
    const { canvas, context } = surface(rect.width, rect.height);
    context.drawImage(bitmap, -Math.round(rect.x), -Math.round(rect.y));
    return { blob: await pngOf(canvas), pixels: { width: canvas.width, height: canvas.height } };
  } finally {
    bitmap.close();
  }
}

/** A small JPEG of a picture for lists, galleries and the workbook, whose readers do not all know WebP. */
export async function thumbnailOf(picture: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  try {
    const scale = Math.min(1, thumbnailSide / Math.max(bitmap.width, bitmap.height));
    const { canvas, context } = surface(bitmap.width * scale, bitmap.height * scale);
    context.fillStyle = 'white'; // JPEG knows no transparency
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  } finally {
    bitmap.close();
  }
}

/** Width and height of a picture in pixels. */
export async function pixelsOf(picture: Blob): Promise<{ width: number; height: number }> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}
