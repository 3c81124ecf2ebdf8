import table from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type IsoDay, partsOfDay } from './days';

/** One year of the State Council's notice on holidays: days off (weekends need no entry) and make-up days that are worked. */
export interface CalendarYear {
  year: number;
  holidays: IsoDay[];
  workdays: IsoDay[];
  /** Number or name of the notice. */
  source: string;
}

/**
 * The statutory working days. Only the table of chinese-days is used, not its functions: those mix local and UTC days west of Greenwich, and
 * silently answer Monday to Friday for a year without a notice.
 */
export interface WorkCalendar {
  years: ReadonlyMap<number, { holidays: ReadonlySet<IsoDay>; workdays: ReadonlySet<IsoDay>; source: string }>;
}

const published: readonly CalendarYear[] = publishedYears();
const publishedCalendar: WorkCalendar = { years: yearsOf(published) };

/** The published calendar, with whole years replaced or added by an office's own table. */
export function workCalendar(overrides: readonly CalendarYear[] = []): WorkCalendar {
  if (overrides.length === 0) return publishedCalendar;
  return { years: new Map([...publishedCalendar.years, ...yearsOf(overrides)]) };
}

/** One year of the published calendar as an office would import it; null = it has no such year. */
export function publishedYear(year: number): CalendarYear | null {
  return published.find((each) => each.year === year) ?? null;
}

/** Whether a day is worked; null = the calendar of its year is not known. */
export function isWorkday(day: IsoDay, calendar: WorkCalendar = publishedCalendar): boolean | null {
  const year = calendar.years.get(partsOfDay(day).year);
  if (!year) return null;
  if (year.workdays.has(day)) return true;
  return !year.holidays.has(day) && !isWeekend(day);
}

/** The `n`th working day after `day` (before it if negative); null = the way leads through a year whose calendar is not known. */
export function addWorkdays(day: IsoDay, n: number, calendar: WorkCalendar = publishedCalendar): IsoDay | null {
  const step = n < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, step);
    const worked = isWorkday(at, calendar);
    if (worked === null) return null;
    if (worked) left -= 1;
  }
  return at;
}

/** Working days after `from` up to and including `to` (0 if `to` is not later); null = a year on the way is not known. */
export function workdaysBetween(from: IsoDay, to: IsoDay, calendar: WorkCalendar = publishedCalendar): number | null {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    const worked = isWorkday(at, calendar);
    if (worked === null) return null;
    if (worked) count += 1;
  }
  return count;
}

function isWeekend(day: IsoDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function yearsOf(list: readonly CalendarYear[]): WorkCalendar['years'] {
  return new Map(
    list.map((each) => [each.year, { holidays: new Set(each.holidays), workdays: new Set(each.workdays), source: each.source }]),
  );
}

function publishedYears(): CalendarYear[] {
  const years = new Map<number, CalendarYear>();
  const yearOf = (day: IsoDay): CalendarYear => {
    const { year } = partsOfDay(day);
    const known = years.get(year) ?? { year, holidays: [], workdays: [], source: 'chinese-days' };
    years.set(year, known);
    return known;
  };
  for (const day of Object.keys(table.holidays)) yearOf(day).holidays.push(day);
  for (const day of Object.keys(table.workdays)) yearOf(day).workdays.push(day);
  return [...years.values()];
}
