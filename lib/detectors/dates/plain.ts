import { type DateToken, plausible } from './token';

const ZERO = 48;

/** The number that two digits at a place make; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * The two spellings in which nine of ten lists show their dates, `2018-07-27` and `07-27`, bare or in square brackets, read digit by digit:
 * every entry of a page asks. Anything else, and days that do not exist, are `undefined`: left to the patterns for all spellings.
 */
export function plainDate(text: string): DateToken | undefined {
  const inset = text.charCodeAt(0) === 91 && text.charCodeAt(text.length - 1) === 93 ? 1 : 0;
  const length = text.length - inset * 2;
  if (length !== 5 && length !== 10) return undefined;
  const from = length === 10 ? inset + 5 : inset;
  if (text[from + 2] !== '-' || (length === 10 && text[inset + 4] !== '-')) return undefined;
  const month = twoDigits(text, from);
  const day = twoDigits(text, from + 3);
  if (!(month >= 1 && day >= 1)) return undefined;
  if (length === 5) {
    if (!plausible(null, month, day)) return undefined;
    return { raw: text, start: 0, end: text.length, relative: false, year: null, month, day, time: null };
  }
  const year = twoDigits(text, inset) * 100 + twoDigits(text, inset + 2);
  if (!(year >= 1949 && year < 2100) || !plausible(year, month, day)) return undefined;
  return { raw: text.slice(inset, inset + 10), start: inset, end: inset + 10, relative: false, year, month, day, time: null };
}
