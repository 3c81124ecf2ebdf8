import { expect, test } from 'vitest';
import { sizeWords } from './size-words';

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [999_499, '999 kB'],
  [12_345_678, '12.3 MB'],
  [3_000_000_000_000, '3000 GB'],
])('%d bytes read as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
