import { findDates, soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { splitDate } from '@/lib/detectors/dates/split';
import { type DateToken, toReading } from '@/lib/detectors/dates/token';
import { latestPossibleYear } from '@/lib/detectors/dates/years';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import { isUnit, letterTerms } from './letter-terms';

/** A date without a label. */
export interface PlainDate {
  /** What the words beside it say: a step of the letter's way, one that is neither of the two, or nothing. */
  step: 'asked' | 'replied' | 'other' | '';
  /** A unit's name stands beside it, or over it at the end of a text. */
  signed: boolean;
  /** The line it stands on. */
  n: number;
  date: DateReading;
}

/** What stands beside a date on a line of its own: a unit's name, a sender. */
const LONGEST_BESIDE = 18;
const LONGEST_STEP = 40;
/** What is signed is a text, and no cell beside the unit's. */
const SHORTEST_TEXT = 12;
const sentence = /[，,。？?！!；;]/;
const askStep = /提交|来信|留言|写信|提问|发起|登记/;
const answerStep = /办结|答复|回复|办复|反馈|结案/;
const otherStep = /^(?=.{0,40}$).*(?:受理|转办|交办|审核|派单|分派|转派|评价|到期|截止|浏览)/;
const DAY = String.raw`((?:19|20)\d{2}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?[\d\s:：]{0,9})`;
const spokenAnswer = new RegExp(String.raw`(?:于|在)\s*${DAY}\s*(?:进行)?(?:了)?(?:回复|答复|办结|办复|反馈|回应)`);
const spokenAsk = new RegExp(String.raw`(?:于|在)\s*${DAY}\s*(?:留言|来信|写信|提问|咨询|提交|反映|发表)`);
const unitAndDate = /^[^，。：:\n]{2,24}[(（]\s*((?:19|20)\d{2}[^)）]{4,18})[)）]\s*[:：]/;

/** Dates that stand alone, or beside a name or a step, without a label. */
export function plainDates(page: PageIndex, lines: readonly TextLine[], viewedAt: string): PlainDate[] {
  return lines.flatMap((line, at): PlainDate[] => {
    const next = lines[at + 1];
    const split = next && line.text.length < 14 ? splitDate([line.text, next.text]) : null;
    const date = split?.year ? toReading(split, 'split') : plainDate(page, line, viewedAt);
    if (!date) return [];
    return [{ step: stepOf(line.text), signed: isSigned(lines, at, date.raw), n: line.n, date: { ...date, sure: false } }];
  });
}

function stepOf(text: string): PlainDate['step'] {
  if (otherStep.test(text)) return 'other';
  return text.length > LONGEST_STEP ? '' : answerStep.test(text) ? 'replied' : askStep.test(text) ? 'asked' : '';
}

/** Who signs stands beside the date, over or under a text, or on a line of its own between the text and the date: a cell beside a unit's is not signed. */
function isSigned(lines: readonly TextLine[], at: number, raw: string): boolean {
  const beside = (lines[at]?.text ?? '').replace(raw, '').trim();
  if (beside === '') return isUnit(lines[at - 1]?.text ?? '') && isProse(lines[at - 2]);
  return isUnit(beside) && (isProse(lines[at - 1]) || isProse(lines[at + 1]));
}

/** Running text: some words and a stop. */
export function isProse(line: TextLine | undefined): boolean {
  return line !== undefined && line.text.length >= SHORTEST_TEXT && sentence.test(line.text);
}

/** The date that a piece of text consists of. Eight digits in a row are a letter's number as well as a day. */
export function pieceDate(page: PageIndex, piece: number, viewedAt: string): DateReading | null {
  const text = page.textBetween(piece, piece + 1);
  return text.length < 40 && !/\d{6}/.test(text) ? wholeDate(text, viewedAt) : null;
}

function plainDate(page: PageIndex, line: TextLine, viewedAt: string): DateReading | null {
  for (let piece = line.from; piece < line.to; piece += 1) {
    const date = pieceDate(page, piece, viewedAt);
    if (date) return date;
  }
  const own = line.text.slice(0, letterTerms.inline(line.text)[0]?.at);
  const token = own.length < 60 ? findDates(own)[0] : undefined;
  const beside = token ? own.slice(0, token.start) + own.slice(token.end) : '';
  return token && beside.length <= LONGEST_BESIDE && !sentence.test(beside) ? reading(token, viewedAt) : null;
}

/** Times said in words: 于某日留言, 某局于某日答复, 某镇(某日)：…. */
export function spokenTimes(lines: readonly TextLine[]): { asked: DateReading | null; replied: DateReading | null } {
  const said = (...forms: RegExp[]) => {
    for (const { text } of lines) {
      const date = forms.map((form) => form.exec(text)?.[1]).find((found) => found !== undefined);
      const token = date === undefined ? undefined : findDates(date)[0];
      if (token) return toReading(token, 'text');
    }
    return null;
  };
  return { asked: said(spokenAsk), replied: said(spokenAnswer, unitAndDate) };
}

/** The date that a short text consists of, relative ones and those without a year included. */
function wholeDate(text: string, viewedAt: string): DateReading | null {
  const token = soleDate(text) ?? relativeDate(text, viewedAt);
  return token ? reading(token, viewedAt) : null;
}

/** The date that a label's value holds. */
export function dateIn(text: string, viewedAt: string): DateReading | null {
  const token = findDates(text)[0];
  return token ? reading(token, viewedAt) : wholeDate(text, viewedAt);
}

function reading(token: DateToken, viewedAt: string): DateReading | null {
  const year = token.year === null ? { value: latestPossibleYear(token, viewedAt), basis: 'viewing' as const, sure: false } : undefined;
  return toReading(token, 'text', year);
}
