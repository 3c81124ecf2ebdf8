import { foldWidth } from './fold';
import { type DateToken, dayNumber, dayOf } from './token';

const ago = /^\s*[[(]?\s*(?<n>\d{1,3}|半|几)\s*个?\s*(?<unit>秒钟?|分钟?|小时|钟头|天|日|周|星期|礼拜|月|年)\s*(?:之|以)?前\s*[\])]?\s*$/;
const named = /^\s*[[(]?\s*(?<name>刚刚|刚才|今天|今日|昨天|昨日|前天|前日)\s*(?:(?<h>[01]?\d|2[0-3]):(?<i>[0-5]\d))?\s*[\])]?\s*$/;
const days: Record<string, number> = { 刚刚: 0, 刚才: 0, 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 前天: 2, 前日: 2 };

/** Minutes in the units that are exact; months and years are counted on the calendar and known to the month or year only. */
const minutes: [RegExp, number][] = [
  [/秒/, 0],
  [/分/, 1],
  [/时|钟头/, 60],
  [/天|日/, 1440],
  [/周|星期|礼拜/, 10_080],
];

/** Reads 3天前, 昨天 17:42, 刚刚, 2个月前 against the moment of viewing (wall-clock text). What is only known to the month stays a month. */
export function relativeDate(text: string, viewedAt: string): DateToken | null {
  if (text.length > 24) return null;
  const folded = foldWidth(text);
  const [year, month, day] = viewedAt.slice(0, 10).split('-').map(Number);
  if (!year || !month || !day) return null;
  const base = { raw: text.trim(), start: 0, end: text.length, relative: true };
  const today = dayNumber(year, month, day);
  const name = named.exec(folded)?.groups;
  if (name?.name !== undefined) {
    const time = name.h === undefined ? null : `${name.h.padStart(2, '0')}:${name.i}`;
    return { ...base, ...dayOf(today - (days[name.name] ?? 0)), time };
  }
  const found = ago.exec(folded)?.groups;
  if (!found?.unit || found.n === undefined || found.n === '几') return null;
  const n = found.n === '半' ? 0.5 : Number(found.n);
  if (found.unit === '年') return n < 1 ? null : { ...base, year: year - n, month: null, day: null, time: null };
  if (found.unit === '月') {
    const count = year * 12 + (month - 1) - Math.floor(n);
    return { ...base, year: Math.floor(count / 12), month: (count % 12) + 1, day: null, time: null };
  }
  const each = minutes.find(([unit]) => unit.test(found.unit ?? ''))?.[1] ?? 0;
  const minuteOfDay = Number(viewedAt.slice(11, 13)) * 60 + Number(viewedAt.slice(14, 16));
  const back = today * 1440 + (Number.isFinite(minuteOfDay) ? minuteOfDay : 0) - n * each;
  return { ...base, ...dayOf(Math.floor(back / 1440)), time: null };
}
