import { XunchaError } from '@/lib/errors/xuncha-error';
import { type IsoDay, partsOfDay } from './days';

/** Formatters are costly to make and immutable, so each zone's is kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Days already told, by zone and instant: one inspection asks for the same few instants thousands of times. */
const days = new Map<string, IsoDay>();
const KEEP = 512;

/**
 * The calendar day of an instant as a clock in `zone` shows it. Text without an offset (`2018-07-27`, `2018-07-27T08:14`) is already
 * wall-clock time of the site, so its own day is the answer.
 */
export function dayInZone(instant: string, zone: string): IsoDay {
  const wallClock = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(instant);
  if (wallClock?.[1]) {
    partsOfDay(wallClock[1]);
    return wallClock[1];
  }
  const key = `${zone} ${instant}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  const day = dayByClock(instant, zone);
  if (days.size >= KEEP) days.clear();
  days.set(key, day);
  return day;
}

function dayByClock(instant: string, zone: string): IsoDay {
  // Engines read much that is no ISO 8601 as some date of their own choosing, so the form is checked first.
  const milliseconds = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(milliseconds)) {
    throw new XunchaError('not-an-instant', { zh: `“${instant}”不是时间`, en: `"${instant}" is not an instant` });
  }
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(milliseconds)
      .map((part) => [part.type, part.value]),
  );
  return `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, made);
  return made;
}
