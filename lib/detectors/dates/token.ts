import type { DatePrecision, DateReading, DateSource, YearBasis } from '@/lib/facts/date-reading';

/** A date as written: what is not written is null. Month and day are checked against the calendar when the year is known. */
export interface DateToken {
  /** The characters as the page has them. */
  raw: string;
  start: number;
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** `08:14` or `08:14:31`. */
  time: string | null;
  /** Said in relation to now (3天前): the year was not written. */
  relative: boolean;
}

const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);

/** Days of a month of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day that exists, in a year that a website can speak of. Without a year, 29 February exists. */
export function plausible(year: number | null, month: number | null, day: number | null): boolean {
  if (year !== null && (year < 1949 || year > 2099)) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysInMonth(year ?? 2000, month));
}

/** `2018-07-27T08:14:31`, cut to what is known. The year must be known. */
export function isoOf(token: Pick<DateToken, 'month' | 'day' | 'time'>, year: number): string {
  if (token.month === null) return String(year);
  if (token.day === null) return `${year}-${two(token.month)}`;
  return `${year}-${two(token.month)}-${two(token.day)}${token.time ? `T${token.time}` : ''}`;
}

const precisionByLength: Readonly<Record<number, DatePrecision>> = { 4: 'year', 7: 'month', 10: 'day', 16: 'minute' };

/** How much of an ISO date is there. */
export function precisionOf(iso: string): DatePrecision {
  return precisionByLength[iso.length] ?? 'second';
}

/** Turns a token into what facts hold. `year` is taken where the token has none. */
export function toReading(
  token: DateToken,
  source: DateSource,
  year?: { value: number; basis: YearBasis; sure: boolean },
): DateReading | null {
  const value = token.year ?? year?.value;
  if (value === undefined || !plausible(value, token.month, token.day)) return null;
  const iso = isoOf(token, value);
  const shown = token.year !== null && !token.relative;
  return {
    raw: token.raw,
    iso,
    precision: precisionOf(iso),
    source,
    year: shown ? 'shown' : (year?.basis ?? 'viewing'),
    sure: token.year !== null ? true : (year?.sure ?? false),
  };
}

/** Days since 1970-01-01 of a calendar day, for distances between days. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The calendar day of a day number. */
export function dayOf(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
