import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { extentOf, isAsPlanned, longestPage, longestSide, planParts, planTiles, stripOf } from './stitch-plan';

const view = { x: 0, y: 0, width: 1366, height: 800 };
const page = (contentWidth: number, contentHeight: number) => ({ contentWidth, contentHeight, view });

describe('the way over a page', () => {
  test('a page no larger than the window is one tile and one part', () => {
    expect(planTiles(page(1366, 800))).toEqual([[{ scrollTop: 0, scrollLeft: 0 }]]);
    expect(planParts(800, 2)).toEqual([{ n: 1, of: 1, top: 0, bottom: 800 }]);
  });

  test('the last stop is the end of the page, not beyond it', () => {
    expect(planTiles(page(1366, 2000)).map(([tile]) => tile?.scrollTop)).toEqual([0, 800, 1200]);
  });

  test('a list that grows beyond the longest picture is still as planned; one that grows within it is not', () => {
    expect(isAsPlanned(page(1366, longestPage + 500), page(1366, longestPage + 9_000))).toBe(true);
    expect(isAsPlanned(page(1366, 5_000), page(1366, 5_002))).toBe(false);
    expect(isAsPlanned(page(1366, 5_000), { ...page(1366, 5_000), view: { ...view, width: 1351 } })).toBe(false);
    expect(isAsPlanned(page(1366, 5_000), page(1366, 5_001))).toBe(true);
  });

  test('a page wider than the window has several stops a row', () => {
    expect(planTiles(page(2000, 800))).toEqual([
      [
        { scrollTop: 0, scrollLeft: 0 },
        { scrollTop: 0, scrollLeft: 634 },
      ],
    ]);
  });

  test('40,000 pixels become numbered parts that a canvas can hold', () => {
    const parts = planParts(40_000, 1);
    expect(parts.map((part) => part.n)).toEqual([1, 2, 3]);
    expect(parts.every((part) => part.bottom - part.top <= longestSide)).toBe(true);
    expect(parts.at(-1)?.bottom).toBe(40_000);
  });

  test('an endless page ends at the limit, and is said to', () => {
    expect(planTiles(page(1366, 1_000_000)).at(-1)).toEqual([{ scrollTop: longestPage - view.height, scrollLeft: 0 }]);
    expect(extentOf(page(1366, 1_000_000)).incomplete).toBe('page-too-long');
  });

  test('something parked far to the right does not make the picture endless, and is said to be missing', () => {
    const { width, incomplete } = extentOf(page(12_000, 800));
    expect([width < 4000, incomplete]).toEqual([true, 'page-too-wide']);
    expect(extentOf(page(1366, 800)).incomplete).toBeNull();
  });
});

property.prop([fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 200, max: 2000 }), fc.constantFrom(1, 1.25, 2, 3)])(
  'every row of the page is drawn exactly once',
  (contentHeight, viewHeight, scale) => {
    const height = Math.max(contentHeight, viewHeight);
    let drawn = 0;
    for (const { top, bottom } of planParts(height, scale)) {
      let covered = top;
      for (const [tile] of planTiles({ contentWidth: 1366, contentHeight: height, view: { ...view, height: viewHeight } })) {
        const strip = stripOf(tile?.scrollTop ?? 0, viewHeight, { start: top, end: bottom }, covered);
        if (!strip) continue;
        expect(top + strip.to).toBe(covered);
        covered += strip.length;
        drawn += strip.length;
      }
      expect(covered).toBe(bottom);
    }
    expect(drawn).toBe(height);
  },
);
