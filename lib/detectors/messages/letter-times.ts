import { findDates, soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { splitDate } from '@/lib/detectors/dates/split';
import { type DateToken, toReading } from '@/lib/detectors/dates/token';
import { latestPossibleYear } from '@/lib/detectors/dates/years';
import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import { letterTerms } from './letter-terms';

/** When a letter was sent and answered, by its labels or by where else dates stand in it. */
export interface LetterTimes {
  asked: DateReading | null;
  replied: DateReading | null;
  /** The time it was made public, where a label says that. */
  published: DateReading | null;
  /** `asked` stands without a label that says whose time it is. */
  plain: boolean;
  /** The time of a further reply, where there are several. */
  later: DateReading | null;
}

interface Dated {
  /** Label id; `''` = no label. */
  id: string;
  /** Where it stands: its line, and behind the point how far along. */
  place: number;
  date: DateReading;
}

/** What stands beside a date on a line of its own: a unit's name, a sender. */
const LONGEST_BESIDE = 18;
const MOST_ABOVE = 4;
const MOST_BELOW = 20;
const LONGEST_STEP = 40;
/** Words beside a date that say which step of a letter's way it belongs to. */
const askStep = /提交|来信|留言|写信|提问|发起|登记/;
const answerStep = /办结|答复|回复|办复|反馈|结案/;
const otherStep = /^(?=.{0,40}$).*(?:受理|转办|交办|审核|派单|分派|转派|评价|到期|截止|浏览)/;
const timeIds = new Set(['asked', 'submitted', 'accepted', 'date', 'published', 'replied']);
const sentence = /[，,。？?！!；;]/;
const spokenAnswer =
  /(?:于|在)\s*((?:19|20)\d{2}\D{1,2}\d{1,2}\D{1,2}\d{1,2}日?[\d\s:：]{0,9})\s*(?:进行)?(?:了)?(?:回复|答复|办结|办复|反馈|回应)/;
const unitAndDate = /^[^，。：:\n]{2,24}[(（]\s*((?:19|20)\d{2}[^)）]{4,18})[)）]\s*[:：]/;

/** Reads a letter's times from its labelled fields and its lines. A head row's labels speak for themselves: with them no part of the letter counts. */
export function timesOf(
  page: PageIndex,
  lines: readonly TextLine[],
  fields: readonly Field[],
  viewedAt: string,
  headed: boolean,
): LetterTimes {
  const labelled = labelledDates(fields, viewedAt);
  const of = (...ids: string[]) => labelled.filter(({ id }) => ids.includes(id));
  const answer = headed ? Number.POSITIVE_INFINITY : answerLine(fields);
  const early = ({ place }: Dated) => place < answer;
  const said = of('asked', 'question')[0] ?? of('submitted').find(early) ?? of('date').find(early) ?? of('accepted')[0];
  const replies = of('replied', 'reply').map(({ date }) => date);
  const [answered] = replies;
  const near = said && answered ? [] : nearby(lines, fields);
  const plain = headed ? [] : plainDates(page, near, labelled, viewedAt);
  // Steps tell one date from another: beside a row's only date the word is the letter's state.
  const worded = (id: string) => (plain.length > 1 ? plain.find((each) => each.id === id) : undefined);
  const asked = said ?? worded('asked') ?? plain.find((each) => (each.id === '' || plain.length === 1) && early(each)) ?? null;
  const replied =
    answered ?? spokenReply(near) ?? worded('replied')?.date ?? unlabelledReply([...of('submitted', 'date'), ...plain], asked, answer);
  return {
    asked: asked?.date ?? null,
    replied,
    published: of('published')[0]?.date ?? null,
    plain: asked !== null && (asked.id === '' || asked.id === 'date'),
    later: replies.findLast((date) => answered !== undefined && date.iso > answered.iso) ?? null,
  };
}

/** Fields of one line stand in order; what has no label counts as the line's last. */
const placeOf = (field: Field, at: number) => field.line.n + at / 1e6;
const LAST = 0.99;

/** The date of each label, behind it or right below. */
function labelledDates(fields: readonly Field[], viewedAt: string): Dated[] {
  return fields.flatMap((field, at) => {
    const date = dateIn(field.inline || (field.below[0]?.text ?? ''), viewedAt);
    const id = field.ids[0] ?? '';
    return date && (timeIds.has(id) || (field.inline !== '' && soleDate(field.inline))) ? [{ id, place: placeOf(field, at), date }] : [];
  });
}

/** Where the reply begins: at a label of its text or its time, or of the unit that answered. */
function answerLine(fields: readonly Field[]): number {
  const at = fields.findIndex(
    ({ ids, label }) => ids.includes('reply') || ids.includes('replied') || (ids.includes('unit') && /[答回]复|反馈|解答|回文/.test(label)),
  );
  const mark = fields[at];
  return mark ? placeOf(mark, at) : Number.POSITIVE_INFINITY;
}

/** The lines around the labels, all of them where there are none: what stands far off belongs to something else. */
function nearby(lines: readonly TextLine[], fields: readonly Field[]): readonly TextLine[] {
  const first = fields[0]?.line.n;
  const last = fields.at(-1);
  if (first === undefined || last === undefined) return lines;
  const end = Math.min(last.below.at(-1)?.n ?? last.line.n, last.line.n + MOST_BELOW);
  return lines.filter(({ n }) => n >= first - MOST_ABOVE && n <= end);
}

/** Dates that stand alone, or beside a name, without a label. */
function plainDates(page: PageIndex, lines: readonly TextLine[], labelled: readonly Dated[], viewedAt: string): Dated[] {
  const taken = new Set(labelled.map(({ date }) => date.iso));
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const split = next && line.text.length < 14 ? splitDate([line.text, next.text]) : null;
    const date = split?.year ? toReading(split, 'split') : plainDate(page, line, viewedAt);
    if (!date || taken.has(date.iso) || otherStep.test(line.text)) return [];
    const id = line.text.length > LONGEST_STEP ? '' : answerStep.test(line.text) ? 'replied' : askStep.test(line.text) ? 'asked' : '';
    return [{ id, place: line.n + LAST, date: { ...date, sure: false } }];
  });
}

function plainDate(page: PageIndex, line: TextLine, viewedAt: string): DateReading | null {
  for (let piece = line.from; piece < line.to; piece += 1) {
    const text = page.textBetween(piece, piece + 1);
    // Eight digits in a row are a letter's number as well as a day.
    const date = text.length < 40 && !/\d{6}/.test(text) ? wholeDate(text, viewedAt) : null;
    if (date) return date;
  }
  const own = line.text.slice(0, letterTerms.inline(line.text)[0]?.at);
  const token = own.length < 60 ? findDates(own)[0] : undefined;
  const beside = token ? own.slice(0, token.start) + own.slice(token.end) : '';
  return token && beside.length <= LONGEST_BESIDE && !sentence.test(beside) ? reading(token, viewedAt) : null;
}

function spokenReply(lines: readonly TextLine[]): DateReading | null {
  for (const { text } of lines) {
    const date = spokenAnswer.exec(text)?.[1] ?? unitAndDate.exec(text)?.[1];
    const token = date === undefined ? undefined : findDates(date)[0];
    if (token) return toReading(token, 'text');
  }
  return null;
}

/** A date in the reply's part, or right before it, that is not the letter's own and not before it. */
function unlabelledReply(dates: readonly Dated[], asked: Dated | null, answer: number): DateReading | null {
  if (answer === Number.POSITIVE_INFINITY) return null;
  const from = asked ? answer - 2 : answer;
  const found = dates.find(
    (each) =>
      each !== asked &&
      each.id !== 'asked' &&
      each.place >= from &&
      (!asked || (each.place > asked.place && each.date.iso >= asked.date.iso)),
  );
  return found ? { ...found.date, sure: false } : null;
}

/** The date that a short text consists of, relative ones and those without a year included. */
function wholeDate(text: string, viewedAt: string): DateReading | null {
  const token = soleDate(text) ?? relativeDate(text, viewedAt);
  return token ? reading(token, viewedAt) : null;
}

/** The date that a label's value holds. */
function dateIn(text: string, viewedAt: string): DateReading | null {
  const token = findDates(text)[0];
  return token ? reading(token, viewedAt) : wholeDate(text, viewedAt);
}

function reading(token: DateToken, viewedAt: string): DateReading | null {
  const year = token.year === null ? { value: latestPossibleYear(token, viewedAt), basis: 'viewing' as const, sure: false } : undefined;
  return toReading(token, 'text', year);
}
