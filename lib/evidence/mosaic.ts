import type { Rect } from '@/lib/facts/node-ref';

/** Pixels as a canvas gives them: four bytes each, row by row. */
export interface Pixels {
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Smallest side of a block; with smaller ones printed characters can be guessed from their averages. */
const smallestBlock = 12;
/** A line of text gets at most so many rows of blocks, whatever its size. */
const rowsOfBlocks = 2;
/** Colours are rounded to so many levels: what is left of a letter in a block's average is lost as well. */
const levels = 8;

/**
 * Replaces a rectangle by coarse blocks, in place. The pixels are gone, not covered: nothing of them remains in the picture's bytes.
 * `rect` in the picture's own pixels; what reaches over the edge is left out.
 */
export function mosaic(pixels: Pixels, rect: Rect): void {
  const left = Math.max(0, Math.floor(rect.x));
  const top = Math.max(0, Math.floor(rect.y));
  const right = Math.min(pixels.width, Math.ceil(rect.x + rect.width));
  const bottom = Math.min(pixels.height, Math.ceil(rect.y + rect.height));
  const block = Math.max(smallestBlock, Math.ceil((bottom - top) / rowsOfBlocks));
  for (let y = top; y < bottom; y += block) {
    for (let x = left; x < right; x += block) blur(pixels, x, y, Math.min(right, x + block), Math.min(bottom, y + block));
  }
}

function blur({ data, width }: Pixels, left: number, top: number, right: number, bottom: number): void {
  const sums = [0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 4 + channel] ?? 0);
    }
  }
  const count = (right - left) * (bottom - top);
  const step = 255 / (levels - 1);
  const colour = sums.map((sum) => Math.round(sum / count / step) * step);
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * width + x) * 4;
      data[at] = colour[0] ?? 0;
      data[at + 1] = colour[1] ?? 0;
      data[at + 2] = colour[2] ?? 0;
      data[at + 3] = 255;
    }
  }
}
