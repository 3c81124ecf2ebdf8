import type { Rect } from '@/lib/facts/node-ref';

/** Pixels as a canvas gives them: four bytes each, row by row. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Side of a block of the pattern, which is there for the eye alone: it tells that something was made unreadable. */
const block = 12;
/** The one colour that is kept is rounded to so many levels a channel. */
const levels = 8;
/** How much darker every other block is. */
const shade = 28;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Replaces a rectangle by a pattern of blocks, in place. The pixels are gone, not covered, and nothing of their order is left: all blocks
 * have the one mean colour of the whole rectangle, so that any other text of the same ink gives the same bytes. Block-by-block means, as
 * mosaics usually are, let short numbers be guessed. `rect` in the picture's own pixels; what reaches over the edge is left out.
 */
export function mosaic(pixels: Pixels, rect: Rect): void {
  const box = {
    left: Math.max(0, Math.floor(rect.x)),
    top: Math.max(0, Math.floor(rect.y)),
    right: Math.min(pixels.width, Math.ceil(rect.x + rect.width)),
    bottom: Math.min(pixels.height, Math.ceil(rect.y + rect.height)),
  };
  if (box.right <= box.left || box.bottom <= box.top) return;
  const mean = meanColour(pixels, box);
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const dark = (Math.floor((x - box.left) / block) + Math.floor((y - box.top) / block)) % 2 === 0;
      const at = (y * pixels.width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) pixels.data[at + channel] = (mean[channel] ?? 0) - (dark ? shade : 0);
      pixels.data[at + 3] = 255;
    }
  }
}

function meanColour({ data, width }: Pixels, { left, top, right, bottom }: Box): number[] {
  const sums = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
    }
  }
  const count = (right - left) * (bottom - top);
  const step = 255 / (levels - 1);
  return sums.map((sum) => Math.round(sum / count / step) * step);
}
