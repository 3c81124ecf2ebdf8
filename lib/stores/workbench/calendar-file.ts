import { parseCalendar } from '@/lib/calendar/parse-calendar';
import type { CalendarYear } from '@/lib/calendar/workdays';
import type { Repositories } from '@/lib/db/repositories';
import { storageFault } from '@/lib/db/storage-fault';
import type { Problem } from '@/lib/errors/xuncha-error';

/** What became of a calendar file. */
export type CalendarAnswer = { kind: 'kept'; years: number[] } | { kind: 'refused'; problems: Problem[] };

/** Years of which the later list has the last word, in order. */
export function mergedYears(earlier: readonly CalendarYear[], later: readonly CalendarYear[]): CalendarYear[] {
  const byYear = new Map([...earlier, ...later].map((each) => [each.year, each]));
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

/** Reads a calendar file and keeps its years, each in place of an earlier import of the same year. Never rejects. */
export async function takeCalendar(repositories: Pick<Repositories, 'settings'>, file: File): Promise<CalendarAnswer> {
  try {
    const read = parseCalendar(await file.text());
    if (!read.ok) return { kind: 'refused', problems: read.problems };
    await repositories.settings.change('calendars', (calendars) => mergedYears(calendars, read.value));
    return { kind: 'kept', years: read.value.map(({ year }) => year) };
  } catch (thrown) {
    const { code, sentence } = storageFault(thrown);
    return { kind: 'refused', problems: [{ code, at: file.name, ...sentence }] };
  }
}

/** A year as the file that an import reads, for an office to copy its form. */
export function calendarFile(years: readonly CalendarYear[]): { name: string; file: Blob } {
  const text = `${JSON.stringify(years, null, 2)}\n`;
  return { name: `calendar-${years.map(({ year }) => year).join('-')}.json`, file: new Blob([text], { type: 'application/json' }) };
}
