import { describe, expect, test } from 'vitest';
import { mosaic, type Pixels } from './mosaic';

/** Black and white stripes one pixel wide, as thin as letters get. */
function stripes(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i += 1) data.fill(i % 2 === 0 ? 0 : 255, i * 4, i * 4 + 3);
  for (let i = 3; i < data.length; i += 4) data[i] = 255;
  return { data, width, height };
}

function coloursIn({ data, width }: Pixels, left: number, top: number, right: number, bottom: number): Set<number> {
  const seen = new Set<number>();
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) seen.add(data[(y * width + x) * 4] ?? -1);
  return seen;
}

describe('mosaic', () => {
  test('within a block all pixels are one', () => {
    const pixels = stripes(101, 40);
    mosaic(pixels, { x: 10, y: 10, width: 12, height: 12 });
    expect(coloursIn(pixels, 10, 10, 22, 22).size).toBe(1);
  });

  test('a line of text is at most two rows of blocks', () => {
    const pixels = stripes(101, 100);
    mosaic(pixels, { x: 0, y: 0, width: 101, height: 80 });
    for (const [top, bottom] of [
      [0, 40],
      [40, 80],
    ] as const) {
      expect(coloursIn(pixels, 0, top, 40, bottom).size).toBe(1);
    }
  });

  test('nothing around the place changes, and the edge is no fault', () => {
    const pixels = stripes(101, 40);
    const before = stripes(101, 40);
    mosaic(pixels, { x: 90, y: 30, width: 50, height: 50 });
    expect(pixels.data.slice(0, 30 * 101 * 4)).toEqual(before.data.slice(0, 30 * 101 * 4));
    expect(coloursIn(pixels, 90, 30, 101, 40).size).toBe(1);
  });
});
