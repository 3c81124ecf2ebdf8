import { SolarDay } from 'tyme4ts';
import { describe, expect, test } from 'vitest';
import { addDays } from './days';
import { addWorkdays, isWorkday, publishedYear, workCalendar, workdaysBetween } from './workdays';

describe('statutory working days', () => {
  test.each([
    ['2020-09-30', true], // Wednesday
    ['2020-10-01', false], // National Day
    ['2020-10-08', false],
    ['2020-10-09', true],
    ['2020-10-10', true], // Saturday, worked as make-up
    ['2020-10-11', false],
    ['2020-09-27', true], // Sunday, worked as make-up
  ])('%s worked: %s', (day, worked) => {
    expect(isWorkday(day)).toBe(worked);
  });

  test('equals an independent calendar on every day from 2014 to 2026', () => {
    const differences: string[] = [];
    for (let day = '2014-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const [year, month, date] = day.split('-').map(Number) as [number, number, number];
      const solar = SolarDay.fromYmd(year, month, date);
      const legal = solar.getLegalHoliday();
      const weekday = solar.getWeek().getIndex();
      const expected = legal ? legal.isWork() : weekday !== 0 && weekday !== 6;
      if (isWorkday(day) !== expected) differences.push(day);
    }
    expect(differences).toEqual([]);
  });

  test('a deadline over the National Day holiday counts the make-up day', () => {
    expect(addWorkdays('2020-09-29', 5)).toBe('2020-10-13');
    expect(addWorkdays('2020-09-30', 2)).toBe('2020-10-10');
    expect(addWorkdays('2020-10-10', -2)).toBe('2020-09-30');
    expect(addWorkdays('2020-10-03', 0)).toBe('2020-10-03');
  });

  test('working days between: the first day is not counted, the last is', () => {
    expect(workdaysBetween('2020-09-30', '2020-10-10')).toBe(2);
    expect(workdaysBetween('2020-09-30', '2020-09-30')).toBe(0);
    expect(workdaysBetween('2020-10-10', '2020-09-30')).toBe(0);
  });

  test('a year without a notice is unknown, never Monday to Friday', () => {
    expect(isWorkday('2031-01-01')).toBeNull();
    expect(isWorkday('2003-12-31')).toBeNull();
    expect(addWorkdays('2031-01-01', 1)).toBeNull();
    expect(addWorkdays('2004-01-02', -3)).toBeNull();
    expect(workdaysBetween('2030-12-30', '2031-01-02')).toBeNull();
  });

  test('a published year can be had as an office would write it', () => {
    expect(publishedYear(2020)).toMatchObject({ year: 2020, source: 'chinese-days' });
    expect(publishedYear(2020)?.holidays).toContain('2020-10-08');
    expect(publishedYear(2020)?.workdays).toContain('2020-10-10');
    expect(publishedYear(2031)).toBeNull();
  });

  test('an office may bring a year of its own, and replace a published one', () => {
    const calendar = workCalendar([
      { year: 2031, holidays: ['2031-01-01'], workdays: ['2031-01-04'], source: 'notice of 2030' },
      { year: 2020, holidays: [], workdays: [], source: 'correction' },
    ]);
    expect(isWorkday('2031-01-01', calendar)).toBe(false);
    expect(isWorkday('2031-01-04', calendar)).toBe(true);
    expect(isWorkday('2020-10-01', calendar)).toBe(true);
    expect(isWorkday('2019-10-01', calendar)).toBe(false);
    expect(isWorkday('2020-10-01')).toBe(false);
    expect(addWorkdays('2031-01-01', 2, calendar)).toBe('2031-01-03');
    expect(workdaysBetween('2031-01-01', '2031-01-05', calendar)).toBe(3);
  });
});
