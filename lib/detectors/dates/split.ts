import { englishDate, englishMonth } from './english';
import { foldWidth } from './fold';
import { type DateToken, plausible } from './token';

const YEAR = '(?<y>(?:19|20)\\d{2})';
const MONTH = '(?<m>1[0-2]|0?[1-9])';
const DAY = '(?<d>[12]\\d|3[01]|0?[1-9])';
const SIGN = '[-./年月日\\s]*';

/** How pages take a date apart: the big day over a small month, the year over the rest. Parts are joined by `|`. */
const forms = [
  new RegExp(`^${SIGN}${DAY}日?${SIGN}\\|${SIGN}${YEAR}\\s?[-./年]\\s?${MONTH}${SIGN}$`), // 23 | 2020-12
  new RegExp(`^${SIGN}${YEAR}\\s?[-./年]\\s?${MONTH}${SIGN}\\|${SIGN}${DAY}${SIGN}$`), // 2020-12 | 23
  new RegExp(`^${SIGN}${YEAR}${SIGN}\\|${SIGN}${MONTH}\\s?[-./月]\\s?${DAY}${SIGN}$`), // --2021-- | 06-09
  new RegExp(`^${SIGN}${MONTH}\\s?[-./月]\\s?${DAY}${SIGN}\\|${SIGN}${YEAR}${SIGN}$`), // 06-09 | 2021
  new RegExp(`^${SIGN}${YEAR}${SIGN}\\|${SIGN}${MONTH}${SIGN}\\|${SIGN}${DAY}${SIGN}$`), // 2020 | 12 | 23
  new RegExp(`^${SIGN}${DAY}${SIGN}\\|${SIGN}${MONTH}${SIGN}\\|${SIGN}${YEAR}${SIGN}$`), // 23 | 12 | 2020
  new RegExp(`^${SIGN}${DAY}${SIGN}\\|\\s*${MONTH}\\s?月\\s*$`), // 23 | 12月
  new RegExp(`^\\s*${MONTH}\\s?月\\s*\\|${SIGN}${DAY}${SIGN}$`), // 12月 | 23
];

/** Reads a date whose characters stand in several neighbouring elements. The parts must hold nothing else. */
export function splitDate(parts: readonly string[]): DateToken | null {
  if (parts.length < 2 || parts.length > 3 || parts.some((part) => part.length > 14)) return null;
  if (parts.some((part) => englishMonth.test(part))) return englishDate(parts.join(' '));
  const text = parts.join('|');
  const folded = foldWidth(text).replace(/[–—−‑]/g, '-');
  for (const form of forms) {
    const g = form.exec(folded)?.groups;
    if (!g) continue;
    const year = g.y === undefined ? null : Number(g.y);
    const [month, day] = [Number(g.m), Number(g.d)];
    if (plausible(year, month, day))
      return { raw: parts.join(' '), start: 0, end: text.length, year, month, day, time: null, relative: false };
  }
  return null;
}
