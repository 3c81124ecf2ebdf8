import { findDates, soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { splitDate } from '@/lib/detectors/dates/split';
import { type DateToken, toReading } from '@/lib/detectors/dates/token';
import { latestPossibleYear } from '@/lib/detectors/dates/years';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import { type Step, signerOf, stepOf } from './beside-date';
import { letterTerms } from './letter-terms';

/** A date without a label. */
export interface PlainDate {
  step: Step;
  /** The public body whose name stands beside it. */
  signer: string | null;
  line: TextLine;
  /** Where in its line it begins. */
  from: number;
  date: DateReading;
}

interface DateOnLine {
  from: number;
  to: number;
  date: DateReading;
}

/** What stands beside a date on a line of its own: a unit's name, a sender. */
const LONGEST_BESIDE = 18;
const LONGEST_LINE = 60;
const LONGEST_PIECE = 40;
const LONGEST_TURNS = 100;
const sentence = /[，,。？?！!；;]/;
const monthAndDay = /(?<=^|[\s·|｜/])(?:[01]\d-[0-3]\d|\d{1,2}月\d{1,2}日)(?=$|[\s·|｜])/;

/** Dates that stand alone, or beside a name or a step, without a label. */
export function plainDates(page: PageIndex, lines: readonly TextLine[], viewedAt: string): PlainDate[] {
  return lines.flatMap((line, at) => {
    const found = datesOn(page, line, lines[at + 1], viewedAt);
    const leading = found[0]?.from === 0;
    return found.map(({ from, to, date }, i): PlainDate => {
      // Of several dates on a line each has the words before it, or the words behind it where the line begins with a date.
      const before = leading && found.length > 1 ? '' : line.text.slice(found[i - 1]?.to ?? 0, from);
      const behind = leading || i === found.length - 1 ? line.text.slice(to, found[i + 1]?.from) : '';
      const words = before + behind;
      return { step: stepOf(words), signer: signerOf(lines, at, words), line, from, date: { ...date, sure: false } };
    });
  });
}

function datesOn(page: PageIndex, line: TextLine, next: TextLine | undefined, viewedAt: string): DateOnLine[] {
  const split = next && line.text.length < 14 ? splitDate([line.text, next.text]) : null;
  const whole = split?.year ? toReading(split, 'split') : null;
  if (whole) return [{ from: 0, to: line.text.length, date: whole }];
  const base = page.pieceStart[line.from] ?? 0;
  const dates: DateOnLine[] = [];
  for (let piece = line.from; piece < line.to; piece += 1) {
    const date = pieceDate(page, piece, viewedAt);
    if (date) dates.push({ from: (page.pieceStart[piece] ?? 0) - base, to: (page.pieceEnd[piece] ?? 0) - base, date });
  }
  // 发表于 says that someone wrote then, but not who: such a date counts as one without a label too.
  const label = letterTerms.inline(line.text).find(({ id }) => id !== 'submitted');
  if (dates.length > 0) return dates;
  const several = datesInTurn(line.text, viewedAt);
  if (several.length > 1) return several;
  const among = dateAmongWords(line.text.slice(0, label?.at), viewedAt);
  return among.length > 0 || label ? among : dateInPiece(page, line, viewedAt);
}

/** Several dates on a line of no more than names and steps: 提交：… 办结：…, or one 来信 and one 答复. */
function datesInTurn(text: string, viewedAt: string): DateOnLine[] {
  if (text.length > LONGEST_TURNS || sentence.test(text) || letterTerms.inline(text).length > 0) return [];
  return findDates(text).flatMap((token) => {
    const date = reading(token, viewedAt);
    return date ? [{ from: token.start, to: token.end, date }] : [];
  });
}

/** A date with a few words in one element of a line, where other elements follow without a blank. */
function dateInPiece(page: PageIndex, line: TextLine, viewedAt: string): DateOnLine[] {
  const base = page.pieceStart[line.from] ?? 0;
  for (let piece = line.from; piece < line.to; piece += 1) {
    const start = (page.pieceStart[piece] ?? 0) - base;
    const [found] = dateAmongWords(page.textBetween(piece, piece + 1), viewedAt);
    if (found) return [{ ...found, from: found.from + start, to: found.to + start }];
  }
  return [];
}

/** The date that a piece of text consists of. Eight digits in a row are a letter's number as well as a day. */
export function pieceDate(page: PageIndex, piece: number, viewedAt: string): DateReading | null {
  const text = page.textBetween(piece, piece + 1);
  return text.length < LONGEST_PIECE && !/\d{6}/.test(text) ? wholeDate(text, viewedAt) : null;
}

/** A date with a few words beside it; without a year it stands apart from them. */
function dateAmongWords(text: string, viewedAt: string): DateOnLine[] {
  if (text.length >= LONGEST_LINE) return [];
  const [token] = findDates(text);
  const short = token ? null : monthAndDay.exec(text);
  const [from, to] = token ? [token.start, token.end] : [short?.index ?? 0, (short?.index ?? 0) + (short?.[0].length ?? 0)];
  const beside = text.slice(0, from) + text.slice(to);
  const date = token ? reading(token, viewedAt) : short && wholeDate(short[0], viewedAt);
  return date && beside.length <= LONGEST_BESIDE && !sentence.test(beside) ? [{ from, to, date }] : [];
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
