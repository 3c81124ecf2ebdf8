import * as z from 'zod/mini';
import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import { isRealDay } from './days';
import type { CalendarYear } from './workdays';

// Extension pages forbid compiled validators.
z.config({ jitless: true });

const day = z
  .string()
  .check(z.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDay(...(text.split('-').map(Number) as [number, number, number]))));
/** The form of a calendar as JSON: whole years. What the days must mean together is checked by `parseCalendar`. */
export const calendarYears = z.array(
  z.strictObject({
    year: z.number().check(z.int(), z.minimum(2000), z.maximum(2100)),
    holidays: z.array(day),
    workdays: z.array(day),
    source: z.string().check(z.minLength(1)),
  }),
);

/**
 * Reads an office's own calendar, from JSON text or an already parsed value: a list of whole years (`{"year", "holidays", "workdays", "source"}`, days off besides weekends and
 * weekend days that are worked). A day outside its year, given twice, or both off and worked is a problem, never a guess.
 */
export function parseCalendar(source: unknown): Parsed<CalendarYear[]> {
  let value = source;
  if (typeof source === 'string') {
    try {
      value = JSON.parse(source);
    } catch {
      return { ok: false, problems: [{ code: 'not-json', at: '', zh: '文件不是 JSON', en: 'The file is not JSON' }] };
    }
  }
  const read = calendarYears.safeParse(value);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map((issue) =>
        problem('malformed', issue.path.map(String).join('.'), '内容缺失或格式不对', 'is missing or of the wrong form'),
      ),
    };
  }
  const problems = read.data.flatMap((year, at) => [
    ...(read.data.findIndex((other) => other.year === year.year) < at
      ? [problem('year-twice', `${at}.year`, `${year.year} 年重复`, `gives the year ${year.year} twice`)]
      : []),
    ...daysProblems(year, at),
  ]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: read.data, warnings: [] };
}

function daysProblems(year: CalendarYear, at: number): Problem[] {
  const days = [...year.holidays, ...year.workdays];
  return days.flatMap((each, n) => {
    if (!each.startsWith(`${year.year}-`))
      return [problem('other-year', `${at}`, `${each} 不在 ${year.year} 年`, `holds ${each}, which is not in ${year.year}`)];
    return days.indexOf(each) < n
      ? [problem('day-twice', `${at}`, `${each} 重复，或既休息又上班`, `holds ${each} twice, or as both off and worked`)]
      : [];
  });
}

function problem(code: string, at: string, zh: string, en: string): Problem {
  return { code, at, zh: `${at}：${zh}`, en: `${at} ${en}` };
}
