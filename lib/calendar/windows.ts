import { XunchaError } from '@/lib/errors/xuncha-error';
import type { Window } from '@/lib/scores/rubric';
import { addDays, addMonths, daysBetween, type IsoDay } from './days';
import { addWorkdays, type WorkCalendar, workCalendar } from './workdays';
import { dayInZone } from './zone';

export type { IsoDay };
export { dayInZone, daysBetween };

/** Code of the error that a window in working days is where the calendar of a year is not known. */
export const calendarUnknown = 'calendar-unknown-year';

/**
 * The day one window after `day` (before it, if `direction` is -1). Months and years are calendar units that clamp at the month's end;
 * working days follow the statutory calendar and are a coded error in a year whose calendar is unknown.
 */
export function addWindow(day: IsoDay, window: Window, direction: 1 | -1 = 1, calendar: WorkCalendar = workCalendar()): IsoDay {
  const n = window.n * direction;
  switch (window.unit) {
    case 'day':
      return addDays(day, n);
    case 'week':
      return addDays(day, n * 7);
    case 'month':
      return addMonths(day, n);
    case 'year':
      return addMonths(day, n * 12);
    case 'workday':
      return addWorkdays(day, n, calendar) ?? unknownYear(day);
  }
}

/**
 * First day of 监测时间点前 N: counted back by calendar units from the day on which the as-of instant falls in `zone`. Both ends belong to
 * the window: as of 1 March, two months back begin on 1 January.
 */
export function windowStart(asOf: string, window: Window, zone: string, calendar?: WorkCalendar): IsoDay {
  return addWindow(dayInZone(asOf, zone), window, -1, calendar);
}

/** Whether a calendar day lies in the window that ends with the as-of instant, both ends included. */
export function inWindow(day: IsoDay, asOf: string, window: Window, zone: string, calendar?: WorkCalendar): boolean {
  return day >= windowStart(asOf, window, zone, calendar) && day <= dayInZone(asOf, zone);
}

function unknownYear(day: IsoDay): never {
  throw new XunchaError(calendarUnknown, {
    zh: `${day}前后的年份没有法定工作日历，请先导入`,
    en: `No statutory calendar is known for the years around ${day}; import one first`,
  });
}
