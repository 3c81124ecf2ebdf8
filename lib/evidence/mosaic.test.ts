import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { mosaic, type Pixels } from './mosaic';

/** A picture whose pixel `i` has the grey value that is told. */
function picture(width: number, height: number, grey: (i: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i += 1) {
    data.fill(grey(i), i * 4, i * 4 + 3);
    data[i * 4 + 3] = 255;
  }
  return { data, width, height };
}

/** Black and white stripes one pixel wide, as thin as letters get. */
const stripes = (width: number, height: number) => picture(width, height, (i) => (i % 2 === 0 ? 0 : 255));

describe('mosaic', () => {
  const width = 26;
  const height = 14;
  property.prop([fc.uint8Array({ minLength: width * height, maxLength: width * height }), fc.integer({ min: 1, max: width * height })])(
    'pixels in any other order give the same bytes: there is nothing to read back',
    (greys, turn) => {
      const one = picture(width, height, (i) => greys[i] ?? 0);
      const other = picture(width, height, (i) => greys[(i + turn) % greys.length] ?? 0);
      for (const pixels of [one, other]) mosaic(pixels, { x: 0, y: 0, width, height });
      expect(one.data).toEqual(other.data);
    },
  );

  test('two shades of one colour are all that is left', () => {
    const pixels = stripes(101, 100);
    mosaic(pixels, { x: 0, y: 0, width: 101, height: 100 });
    expect(new Set(pixels.data.filter((_, i) => i % 4 === 0)).size).toBe(2);
  });

  test('nothing around the place changes, and the edge is no fault', () => {
    const pixels = stripes(101, 40);
    const before = stripes(101, 40);
    mosaic(pixels, { x: 90, y: 30, width: 50, height: 50 });
    expect(pixels.data.slice(0, 30 * 101 * 4)).toEqual(before.data.slice(0, 30 * 101 * 4));
    expect(pixels.data.slice((30 * 101 + 90) * 4)).not.toEqual(before.data.slice((30 * 101 + 90) * 4));
  });

  test('a place outside the picture changes nothing', () => {
    const pixels = stripes(20, 20);
    mosaic(pixels, { x: 40, y: 40, width: 10, height: 10 });
    expect(pixels).toEqual(stripes(20, 20));
  });
});
