import { XunchaError } from '@/lib/errors/xuncha-error';

/** A calendar day, `YYYY-MM-DD`, in whatever zone the caller has chosen. Days compare as text. */
export type IsoDay = string;

const dayMilliseconds = 86_400_000;

/** Year, month (1–12) and day of a valid calendar day; anything else is a coded error, never a guess. */
export function partsOfDay(day: IsoDay): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const [year, month, dayOfMonth] = match ? match.slice(1).map(Number) : [];
  if (year === undefined || month === undefined || dayOfMonth === undefined || !isRealDay(year, month, dayOfMonth)) {
    throw new XunchaError('not-a-day', { zh: `“${day}”不是日期`, en: `"${day}" is not a calendar day` });
  }
  return { year, month, day: dayOfMonth };
}

/** Whether the calendar has this day: month 1–12, day within the month. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Length of a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day `n` days later (earlier if negative). */
export function addDays(day: IsoDay, n: number): IsoDay {
  return new Date(epochDay(day) * dayMilliseconds + n * dayMilliseconds).toISOString().slice(0, 10);
}

/** The day `n` months later (earlier if negative); a day that the month lacks becomes the month's last. */
export function addMonths(day: IsoDay, n: number): IsoDay {
  const parts = partsOfDay(day);
  const months = parts.year * 12 + (parts.month - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(parts.day, daysInMonth(year, month)), 2)}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return epochDay(to) - epochDay(from);
}

/** Days since 1970-01-01, for comparing and stepping. */
function epochDay(day: IsoDay): number {
  partsOfDay(day);
  return Date.parse(`${day}T00:00:00Z`) / dayMilliseconds;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
