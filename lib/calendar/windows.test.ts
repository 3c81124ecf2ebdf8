import { describe, expect, test } from 'vitest';
import { XunchaError } from '@/lib/errors/xuncha-error';
import { addDays, addMonths, daysInMonth, isRealDay } from './days';
import { addWindow, dayInZone, daysBetween, inWindow, windowStart } from './windows';

const zone = 'Asia/Shanghai';

describe('days', () => {
  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2020-03-31', -1, '2020-02-29'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-02-29', -48, '2016-02-29'],
    ['2020-12-15', 1, '2021-01-15'],
    ['2020-01-15', -1, '2019-12-15'],
    ['2020-08-31', -6, '2020-02-29'],
  ])('%s plus %i months is %s', (day, n, expected) => {
    expect(addMonths(day, n)).toBe(expected);
  });

  test('days step over month, year and leap day', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(addDays('2020-01-01', -1)).toBe('2019-12-31');
    expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
    expect(daysBetween('2020-03-01', '2020-02-28')).toBe(-2);
  });

  test('centuries keep the Gregorian rule, and early years are not read as 19xx', () => {
    expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(4, 2), daysInMonth(2023, 12)]).toEqual([29, 28, 29, 31]);
  });

  test.each(['2020-02-30', '2020-13-01', '2020-00-10', '2020-01-00', '20-01-01', '2020-1-1', '12020-01-01', '2020-01-011', 'soon', ''])(
    '%j is not a day',
    (text) => {
      expect(() => addDays(text, 1)).toThrow('not-a-day');
      expect(() => addMonths(text, 1)).toThrow('not-a-day');
    },
  );

  test('days that the calendar has', () => {
    const real = [
      [2020, 2, 29],
      [2021, 2, 29],
      [2020, 12, 31],
      [2020, 13, 1],
      [2020, 0, 1],
      [2020, 1, 0],
      [2020, 1, 1],
      [2020, 4, 31],
    ].map(([year = 0, month = 0, day = 0]) => isRealDay(year, month, day));
    expect(real).toEqual([true, false, true, false, false, false, true, false]);
  });

  test('faults are said in both languages', () => {
    const sentenceOf = (act: () => unknown) => {
      try {
        act();
      } catch (thrown) {
        if (thrown instanceof XunchaError) return thrown.sentence;
      }
      return null;
    };
    expect(sentenceOf(() => addDays('soon', 1))).toEqual({ zh: '“soon”不是日期', en: '"soon" is not a calendar day' });
    expect(sentenceOf(() => dayInZone('soon', zone))).toEqual({ zh: '“soon”不是时间', en: '"soon" is not an instant' });
    expect(sentenceOf(() => addWindow('2031-01-10', { n: 1, unit: 'workday' }))?.zh).toContain('没有法定工作日历');
  });
});

describe('dayInZone', () => {
  test.each([
    ['2020-09-30T16:00:00Z', zone, '2020-10-01'],
    ['2020-09-30T15:59:59Z', zone, '2020-09-30'],
    ['2020-10-01T09:00:00+08:00', zone, '2020-10-01'],
    ['2020-10-01T00:30:00+08:00', 'America/New_York', '2020-09-30'],
    ['2018-07-27', zone, '2018-07-27'],
    ['2018-07-27T23:59', zone, '2018-07-27'],
    ['2018-07-27 08:14:31', 'America/New_York', '2018-07-27'],
    ['2018-07-27T08:14:31.250', zone, '2018-07-27'],
  ])('%s in %s is %s', (instant, where, day) => {
    expect(dayInZone(instant, where)).toBe(day);
  });

  test('text that is no instant is an error, not today', () => {
    expect(() => dayInZone('yesterday', zone)).toThrow('not-an-instant');
    expect(() => dayInZone('on 2018-07-27', zone)).toThrow('not-an-instant');
    expect(() => dayInZone('2020-02-30', zone)).toThrow('not-a-day');
  });
});

describe('windows', () => {
  test('the official example: as of 1 March, two months back begin on 1 January', () => {
    expect(windowStart('2019-03-01T10:00:00+08:00', { n: 2, unit: 'month' }, zone)).toBe('2019-01-01');
  });

  test.each([
    [{ n: 2, unit: 'week' }, '2020-09-17'],
    [{ n: 10, unit: 'day' }, '2020-09-21'],
    [{ n: 6, unit: 'month' }, '2020-04-01'],
    [{ n: 1, unit: 'year' }, '2019-10-01'],
    [{ n: 5, unit: 'workday' }, '2020-09-25'], // Sunday the 27th was worked
  ] as const)('%o before 2020-10-01 begins on %s', (window, start) => {
    expect(windowStart('2020-10-01T09:00:00+08:00', window, zone)).toBe(start);
  });

  test('both ends belong to the window, one day past either does not', () => {
    const two = { n: 2, unit: 'week' } as const;
    const inside = (day: string) => inWindow(day, '2020-10-01T09:00:00+08:00', two, zone);
    expect(['2020-09-16', '2020-09-17', '2020-10-01', '2020-10-02'].map(inside)).toEqual([false, true, true, false]);
  });

  test('the as-of day is the day in the campaign zone, not in UTC', () => {
    expect(windowStart('2020-09-30T17:00:00Z', { n: 1, unit: 'day' }, zone)).toBe('2020-09-30');
  });

  test('a window forward', () => {
    expect(addWindow('2020-08-31', { n: 6, unit: 'month' })).toBe('2021-02-28');
  });

  test('working days through a year without a calendar are an error with a sentence', () => {
    expect(() => addWindow('2031-01-10', { n: 5, unit: 'workday' })).toThrow('calendar-unknown-year');
  });
});
