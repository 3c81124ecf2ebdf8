import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { longestPage, longestSide, planParts, planTiles, stripOf } from './stitch-plan';

const view = { x: 0, y: 0, width: 1366, height: 800 };

describe('the way down a page', () => {
  test('a page no longer than the window is one tile and one part', () => {
    expect(planTiles({ contentHeight: 800, view })).toEqual([{ scrollTop: 0 }]);
    expect(planParts(800, 2)).toEqual([{ n: 1, of: 1, top: 0, bottom: 800 }]);
  });

  test('the last stop is the end of the page, not beyond it', () => {
    expect(planTiles({ contentHeight: 2000, view })).toEqual([{ scrollTop: 0 }, { scrollTop: 800 }, { scrollTop: 1200 }]);
  });

  test('40,000 pixels become numbered parts that a canvas can hold', () => {
    const parts = planParts(40_000, 1);
    expect(parts.map((part) => part.n)).toEqual([1, 2, 3]);
    expect(parts.every((part) => part.bottom - part.top <= longestSide)).toBe(true);
    expect(parts.at(-1)?.bottom).toBe(40_000);
  });

  test('an endless page ends at the limit', () => {
    expect(planTiles({ contentHeight: 1_000_000, view }).at(-1)).toEqual({ scrollTop: longestPage - view.height });
  });
});

property.prop([fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 200, max: 2000 }), fc.constantFrom(1, 1.25, 2, 3)])(
  'every row of the page is drawn exactly once',
  (contentHeight, viewHeight, scale) => {
    const height = Math.max(contentHeight, viewHeight);
    let drawn = 0;
    for (const part of planParts(height, scale)) {
      let covered = part.top;
      for (const { scrollTop } of planTiles({ contentHeight: height, view: { ...view, height: viewHeight } })) {
        const strip = stripOf(scrollTop, viewHeight, part, covered);
        if (!strip) continue;
        expect(part.top + strip.to).toBe(covered);
        covered += strip.height;
        drawn += strip.height;
      }
      expect(covered).toBe(part.bottom);
    }
    expect(drawn).toBe(height);
  },
);
