import { expect, test } from 'vitest';
import { parseCalendar } from './parse-calendar';
import { isWorkday, workCalendar } from './workdays';

const year = { year: 2031, holidays: ['2031-01-01'], workdays: ['2031-01-04'], source: '通知' };
const codes = (value: unknown) => {
  const read = parseCalendar(value);
  return read.ok ? [] : read.problems.map((each) => each.code);
};

test('a table of whole years is read and used', () => {
  const read = parseCalendar([year]);
  expect(read).toEqual({ ok: true, value: [year], warnings: [] });
  expect(read.ok && isWorkday('2031-01-04', workCalendar(read.value))).toBe(true);
});

test.each([
  ['text that is no JSON', 'holidays', ['not-json']],
  ['no list', year, ['malformed']],
  ['no source', [{ ...year, source: '' }], ['malformed']],
  ['an unknown member', [{ ...year, extra: 1 }], ['malformed']],
  ['a day that does not exist', [{ ...year, holidays: ['2031-02-29'] }], ['malformed']],
  ['a day in another form', [{ ...year, holidays: ['2031-1-1'] }], ['malformed']],
  ['a year out of range', [{ ...year, year: 1999 }], ['malformed']],
  ['a day of another year', [{ ...year, workdays: ['2030-12-28'] }], ['other-year']],
  ['a day twice', [{ ...year, holidays: ['2031-01-01', '2031-01-01'] }], ['day-twice']],
  ['a day off and worked', [{ ...year, workdays: ['2031-01-01'] }], ['day-twice']],
  ['a year twice', [year, year], ['year-twice']],
])('%s is a problem', (_why, value, expected) => {
  expect(codes(value)).toEqual(expected);
});

test('text of a file is read like its value, and every fault says where it is in both languages', () => {
  expect(parseCalendar(JSON.stringify([year]))).toEqual(parseCalendar([year]));
  const read = parseCalendar([year, { ...year, workdays: ['2030-12-28'] }]);
  expect(read.ok ? [] : read.problems.map(({ at, zh, en }) => [at, zh, en])).toEqual([
    ['1.year', '1.year：2031 年重复', '1.year gives the year 2031 twice'],
    ['1', '1：2030-12-28 不在 2031 年', '1 holds 2030-12-28, which is not in 2031'],
  ]);
});

test('an empty table adds nothing', () => {
  expect(parseCalendar([])).toEqual({ ok: true, value: [], warnings: [] });
});
