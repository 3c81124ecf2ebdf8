import { expect, test } from 'vitest';
import { haveShifted } from './landmarks';

const forty = Array.from({ length: 40 }, (_, i) => i * 100);

test('what stands where it stood has not shifted, rounding aside', () => {
  expect(haveShifted(forty, forty)).toBe(false);
  expect(
    haveShifted(
      forty,
      forty.map((y) => y + 1),
    ),
  ).toBe(false);
});

test('a ticker is no shift, a banner that opens above is', () => {
  expect(
    haveShifted(
      forty,
      forty.map((y, i) => (i < 3 ? y + 40 : y)),
    ),
  ).toBe(false);
  expect(
    haveShifted(
      forty,
      forty.map((y) => y + 240),
    ),
  ).toBe(true);
});

test('a slide that comes and goes is no shift', () => {
  expect(haveShifted([0, null, 200, null], [0, 90, null, 300])).toBe(false);
});
