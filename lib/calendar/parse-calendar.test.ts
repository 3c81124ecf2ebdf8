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

test('an empty table adds nothing', () => {
  expect(parseCalendar([])).toEqual({ ok: true, value: [], warnings: [] });
});
