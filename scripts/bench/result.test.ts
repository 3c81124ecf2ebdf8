import { describe, expect, it } from 'vitest';
import { median, meetsBar } from './result';

describe('median', () => {
  it('takes the middle value, or the mean of the two middle ones', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(() => median([])).toThrow('no values');
  });
});

describe('meetsBar', () => {
  it('counts the bar itself as met, in either direction', () => {
    expect(meetsBar({ id: 'a', value: 60, unit: 'kB', bar: 60, better: 'lower' })).toBe(true);
    expect(meetsBar({ id: 'a', value: 60.1, unit: 'kB', bar: 60, better: 'lower' })).toBe(false);
    expect(meetsBar({ id: 'a', value: 0.98, unit: 'P', bar: 0.98, better: 'higher' })).toBe(true);
  });
});
