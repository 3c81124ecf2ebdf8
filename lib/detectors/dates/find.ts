import { englishDate } from './english';
import { chineseNumber, chineseYear, foldWidth } from './fold';
import { plainDate } from './plain';
import { type DateToken, plausible } from './token';

const WEEKDAY = String.raw`(?:\s{0,3}[(]?(?:星期|周)[一二三四五六日天][)]?)?`;
const TIME = String.raw`(?:${WEEKDAY}\s{0,3}(?:T|,)?\s{0,3}(?<half>[上下]午)?\s?(?<h>[01]?\d|2[0-4])\s?[:时点]\s?(?<i>[0-5]\d)(?:\s?[:分]\s?(?<s>[0-5]\d))?[分秒]?(?!\d))?`;
const DASH = '[-./–—−‑]';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?!\\d)';
const MONTH = '(?:1[0-2]|0?[1-9])(?!\\d)';
const CN = '[〇○零O一二三四五六七八九]';

/** Dates that carry their year, safe to look for in running text. Order matters: the first form that fits is taken. */
const forms = [
  String.raw`(?<![\d])(?<y>(?:19|20)\d{2})\s?(?:年|${DASH})\s?(?<m>${MONTH})\s?(?:月|${DASH})\s?(?<d>${DAY})\s?[日号]?${TIME}`,
  String.raw`(?:民国|民國|中華民國)\s?(?<ry>\d{1,3}|[一二三四五六七八九十百〇○零]{1,6})\s?年\s?(?<rm>${MONTH})\s?月\s?(?<rd>${DAY})\s?日?`,
  String.raw`(?<cy>${CN}{4})\s?年\s?(?<cm>[一二三四五六七八九十]{1,2})\s?月(?:\s?(?<cd>[一二三四五六七八九十廿卅]{1,3})\s?日)?`,
];
const withYear = new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'g');

const number = (text: string | undefined) => (text === undefined ? null : Number(text));

/** Reads hour, minute and second groups; 24:00 is left as no time, as no day has it. */
export function timeOf(groups: Record<string, string | undefined>): string | null {
  const { half, h, i, s } = groups;
  if (h === undefined || i === undefined || Number(h) > 23) return null;
  const hour = half === '下午' && Number(h) < 12 ? String(Number(h) + 12) : h;
  return `${hour.padStart(2, '0')}:${i}${s === undefined ? '' : `:${s}`}`;
}

function hundred(text: string): number | null {
  const at = text.indexOf('百');
  if (at < 0) return chineseNumber(text);
  const hundreds = chineseNumber(text.slice(0, at));
  const rest = text.slice(at + 1).replace(/^[〇○零]/, '');
  const ones = rest === '' ? 0 : chineseNumber(rest);
  return hundreds === null || ones === null ? null : hundreds * 100 + ones;
}

function tokenOf(match: RegExpMatchArray, original: string): DateToken | null {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const base = { raw: original.slice(start, end).trim(), start, end, relative: false };
  if (g.y !== undefined) return checked({ ...base, year: Number(g.y), month: number(g.m), day: number(g.d), time: timeOf(g) });
  if (g.ry !== undefined) {
    const era = /^\d/.test(g.ry) ? Number(g.ry) : hundred(g.ry);
    return checked({ ...base, year: era === null ? null : era + 1911, month: number(g.rm), day: number(g.rd), time: null });
  }
  const year = chineseYear(g.cy ?? '');
  return checked({ ...base, year, month: chineseNumber(g.cm ?? ''), day: g.cd === undefined ? null : chineseNumber(g.cd), time: null });
}

function checked(token: DateToken): DateToken | null {
  return plausible(token.year, token.month, token.day) ? token : null;
}

/**
 * Every date with a year in a text, in order: `2018-07-27`, `2018年7月27日 16时02分`, `2018/7/27 8:14:31`, full-width forms, Chinese numerals
 * and years of the Republic. Document numbers, telephone numbers and days that do not exist are none.
 */
export function findDates(text: string): DateToken[] {
  const folded = foldWidth(text);
  const tokens: DateToken[] = [];
  for (const match of folded.matchAll(withYear)) {
    const token = tokenOf(match, text);
    if (token) tokens.push(token);
  }
  return tokens;
}

const OPEN = String.raw`^[\s[(<{【〔《「|·•,;:~_-]*`;
const LABEL = String.raw`(?:(?:(?:信息)?(?:发布|更新|发文|成文|公布|公开|发表|上线|生成|刊登|登记|录入|添加|创建|发稿|印发|签发|制发|来信|提交|留言|答复|回复|办结)?(?:时间|日期)|时间发布|发布于|更新于|发布|更新)\s?:?\s?)?`;
const CLOSE = String.raw`(?:\s?[(]?(?:星期|周)[一二三四五六日天][)]?)?\s?(?:发布|更新)?[\s\])>}】〕》」|·•,;:~_-]*$`;
const whole = (form: string) => new RegExp(OPEN + LABEL + form + CLOSE);

const monthDay = whole(String.raw`(?<m>${MONTH})\s?(?:月|[-/–—])\s?(?<d>${DAY})\s?[日号]?${TIME}`);
const monthDotDay = whole(String.raw`(?<m>0[1-9]|1[0-2])\.(?<d>0[1-9]|[12]\d|3[01])`);
const yearMonth = whole(String.raw`(?<y>(?:19|20)\d{2})\s?(?:年|[-/.–—])\s?(?<m>${MONTH})\s?月?`);
const compact = whole(String.raw`(?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])`);
const shortYear = whole(String.raw`'?(?<yy>[0-4]\d)[-/.](?<m>0[1-9]|1[0-2])[-/.](?<d>0[1-9]|[12]\d|3[01])${TIME}`);
const american = whole(String.raw`(?<m>${MONTH})/(?<d>${DAY})/(?<y>20\d{2})${TIME}`);
const soleFull = whole(`(?:${forms[0]})`);
const soleOld = whole(`(?:${forms.slice(1).join('|')})`);

/** All that these forms are made of. Most texts are told from dates by the first sign that is not among it: eight patterns cost more. */
const written = [...new Set([OPEN, LABEL, CLOSE, ...forms].join('').match(/[^\x20-\x7e]/g))].join('');
const signs = new RegExp(`^[\\s\\dTO[\\](){}<>|,;:~_'./${written}-]+$`);

/**
 * Reads a text that is a date and nothing else, brackets and a label such as 发布时间 aside. Only here do forms count that would be something
 * else in running text: `07-27`, `[07/27]`, `7月27日`, `18-07-27`, `20180727`, `2018-07`, `27 Jul 2018`.
 */
export function soleDate(text: string): DateToken | null {
  if (text.length > 48) return null;
  const plain = plainDate(text);
  if (plain) return plain;
  const folded = foldWidth(text);
  if (!signs.test(folded)) return englishDate(folded);
  const at = { raw: text.trim(), start: 0, end: text.length, relative: false };
  for (const form of [soleFull, monthDay, yearMonth, compact, shortYear, monthDotDay, american, soleOld]) {
    const match = form.exec(folded);
    if (!match) continue;
    const g = match.groups ?? {};
    if (form === soleOld || form === soleFull) return findDates(text)[0] ?? null;
    const year = g.yy === undefined ? number(g.y) : 2000 + Number(g.yy);
    return checked({ ...at, year, month: number(g.m), day: number(g.d), time: timeOf(g) });
  }
  return englishDate(folded);
}
