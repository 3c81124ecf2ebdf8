import { type DateToken, plausible } from './token';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?<d>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:[\\s,.]*(?<y>(?:19|20)\\d{2}))?';
const forms = [new RegExp(`^\\s*${NAME}\\s*${DAY}${YEAR}\\s*$`, 'i'), new RegExp(`^\\s*${DAY}\\s*${NAME}${YEAR}\\s*$`, 'i')];

/** An English month's name and nothing else. */
export const englishMonth = new RegExp(`^\\s*${NAME}\\s*$`, 'i');

/** Reads `May 10, 2021`, `12 Nov`: a text that is a date with an English month and nothing else. */
export function englishDate(text: string): DateToken | null {
  if (text.length > 24 || !/[a-z]{3}/i.test(text)) return null;
  for (const form of forms) {
    const g = form.exec(text)?.groups;
    if (!g?.name) continue;
    const month = MONTHS.indexOf(g.name.slice(0, 3).toLowerCase()) + 1;
    const year = g.y === undefined ? null : Number(g.y);
    const day = Number(g.d);
    if (plausible(year, month, day)) return { raw: text.trim(), start: 0, end: text.length, year, month, day, time: null, relative: false };
  }
  return null;
}
