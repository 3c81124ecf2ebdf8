import { describe, expect, test } from 'vitest';
import { isoInZone, randomId, wallClock } from './clock';

describe('instants in a zone', () => {
  const instant = Date.parse('2018-07-28T15:59:59Z');
  test.each([
    ['Asia/Shanghai', '2018-07-28T23:59:59+08:00'],
    ['UTC', '2018-07-28T15:59:59+00:00'],
    ['America/New_York', '2018-07-28T11:59:59-04:00'],
    ['Asia/Kolkata', '2018-07-28T21:29:59+05:30'],
  ])('%s', (zone, text) => {
    expect(isoInZone(instant, zone)).toBe(text);
    expect(Date.parse(isoInZone(instant, zone))).toBe(instant);
    expect(wallClock(instant, zone)).toBe(text.slice(0, 19));
  });

  test('midnight is hour 00', () => expect(wallClock('2020-09-30T16:00:00Z', 'Asia/Shanghai')).toBe('2020-10-01T00:00:00'));
});

test('ids differ', () => {
  expect(randomId()).toMatch(/^[0-9a-f]{32}$/);
  expect(randomId()).not.toBe(randomId());
});
