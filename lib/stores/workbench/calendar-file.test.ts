import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { publishedYear } from '@/lib/calendar/workdays';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories, type Repositories } from '@/lib/db/repositories';
import { calendarFile, takeCalendar } from './calendar-file';

const year = (n: number, source = '通知') => ({ year: n, holidays: [`${n}-01-01`], workdays: [], source });
const fileOf = (value: unknown) => new File([typeof value === 'string' ? value : JSON.stringify(value)], 'calendar.json');

let repositories: Repositories;
beforeEach(async () => {
  await new XunchaDatabase('calendar').delete();
  repositories = createRepositories(new XunchaDatabase('calendar'), () => 'hash');
});
const kept = async () => (await repositories.settings.all()).calendars;

test('years are kept in order, and a later file replaces a year', async () => {
  expect(await takeCalendar(repositories, fileOf([year(2032), year(2031)]))).toEqual({ kind: 'kept', years: [2032, 2031] });
  await takeCalendar(repositories, fileOf([year(2031, '更正')]));
  expect((await kept()).map(({ year: n, source }) => [n, source])).toEqual([
    [2031, '更正'],
    [2032, '通知'],
  ]);
});

test.each([
  ['text that is no JSON', 'holidays', 'not-json'],
  ['a day of another year', [{ ...year(2031), workdays: ['2030-12-28'] }], 'other-year'],
  ['a list without a source', [{ ...year(2031), source: '' }], 'malformed'],
])('%s is refused and changes nothing', async (_why, value, code) => {
  await takeCalendar(repositories, fileOf([year(2031)]));
  expect(await takeCalendar(repositories, fileOf(value))).toMatchObject({ kind: 'refused', problems: [{ code }] });
  expect(await kept()).toEqual([year(2031)]);
});

test('a full disk is said', async () => {
  const settings = {
    ...repositories.settings,
    change: async () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(await takeCalendar({ settings }, fileOf([year(2031)]))).toMatchObject({ kind: 'refused', problems: [{ code: 'storage-full' }] });
});

test('a published year is saved in the form that an import reads', async () => {
  const published = publishedYear(2020);
  if (!published) throw new Error('2020 is published');
  const { name, file } = calendarFile([published]);
  expect(name).toBe('calendar-2020.json');
  expect(await takeCalendar(repositories, new File([file], name))).toEqual({ kind: 'kept', years: [2020] });
});
