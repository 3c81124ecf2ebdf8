import { soleDate } from '@/lib/detectors/dates/find';
import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import { dateIn, plainDates, spokenTimes } from './plain-dates';

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
  /** Label id, or the step that words beside it name; `''` = neither. */
  id: string;
  /** Where it stands: its line, and behind the point how far along. */
  place: number;
  date: DateReading;
  /** A unit's name stands beside it. */
  signed?: boolean;
}

const MOST_ABOVE = 4;
const MOST_BELOW = 20;
const timeIds = new Set(['asked', 'submitted', 'accepted', 'date', 'published', 'replied']);
const answering = /[答回]复|反馈|解答|回文/;

/** What the list around a letter says about its times. */
export interface Surroundings {
  /** The fields are those of a head row. */
  headed: boolean;
  /** Dates in the columns that comparing the rows has told apart. */
  asked: DateReading | null;
  replied: DateReading | null;
}

/** Reads a letter's times from its labelled fields and its lines. A head row's labels speak for themselves: with them no part of the letter counts. */
export function timesOf(
  page: PageIndex,
  lines: readonly TextLine[],
  fields: readonly Field[],
  viewedAt: string,
  { headed, ...column }: Surroundings,
): LetterTimes {
  const labelled = labelledDates(fields, viewedAt);
  const of = (...ids: string[]) => labelled.filter(({ id }) => ids.includes(id));
  const replies = of('replied', 'reply').map(({ date }) => date);
  const [answered] = replies;
  const near = answered && of('asked', 'question').length > 0 ? [] : nearby(lines, fields);
  const spoken = spokenTimes(near);
  const taken = new Set([...labelled.map(({ date }) => date), spoken.asked, spoken.replied].map((date) => date?.iso));
  const plain = (headed ? [] : plainDates(page, near, viewedAt)).flatMap(({ step, signed, n, date }) =>
    taken.has(date.iso) ? [] : [{ id: step, signed, place: n + LAST, date }],
  );
  const answer = headed ? Number.POSITIVE_INFINITY : Math.min(answerPlace(fields), signaturePlace([...labelled, ...plain]));
  const early = ({ place }: Dated) => place < answer;
  const said = of('asked', 'question')[0] ?? of('submitted').find(early) ?? of('date').find(early) ?? of('accepted')[0];
  // Steps tell one date from another: beside a row's only date the word is the letter's state.
  const worded = (id: string) => (plain.length > 1 ? plain.find((each) => each.id === id) : undefined);
  const inColumn = column.asked && { id: 'asked', place: -1, date: { ...column.asked, sure: false } };
  const guessed = inColumn ?? worded('asked') ?? plain.find((each) => (each.id === '' || plain.length === 1) && early(each));
  const asked = said ?? (spoken.asked ? { id: 'asked', place: -1, date: spoken.asked } : (guessed ?? null));
  const unlabelled = () => unlabelledReply([...of('submitted', 'date'), ...plain], asked, answer);
  return {
    asked: asked?.date ?? null,
    replied:
      answered ?? spoken.replied ?? (column.replied && { ...column.replied, sure: false }) ?? worded('replied')?.date ?? unlabelled(),
    published: of('published')[0]?.date ?? null,
    plain: asked !== null && (asked === guessed || asked.id === 'date'),
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
function answerPlace(fields: readonly Field[]): number {
  const at = fields.findIndex(
    ({ ids, label }) => ids.includes('reply') || ids.includes('replied') || (ids.includes('unit') && answering.test(label)),
  );
  const mark = fields[at];
  return mark ? placeOf(mark, at) : Number.POSITIVE_INFINITY;
}

/** Where an answer is dated that no label names: a unit's name and a date, after an earlier date of the letter's own. */
function signaturePlace(dates: readonly Dated[]): number {
  const earlier = (mark: Dated) => dates.some((each) => each.place < mark.place && each.date.iso <= mark.date.iso);
  return dates.find((each) => each.signed === true && earlier(each))?.place ?? Number.POSITIVE_INFINITY;
}

/** The lines around the labels, all of them where there are none: what stands far off belongs to something else. */
function nearby(lines: readonly TextLine[], fields: readonly Field[]): readonly TextLine[] {
  const first = fields[0]?.line.n;
  const last = fields.at(-1);
  if (first === undefined || last === undefined) return lines;
  const end = Math.min(last.below.at(-1)?.n ?? last.line.n, last.line.n + MOST_BELOW);
  return lines.filter(({ n }) => n >= first - MOST_ABOVE && n <= end);
}

/** A date in the reply's part, or right before it, that is not the letter's own and not before it. */
function unlabelledReply(dates: readonly Dated[], asked: Dated | null, answer: number): DateReading | null {
  if (answer === Number.POSITIVE_INFINITY) return null;
  const from = asked ? answer - 2 : answer;
  const fits = (each: Dated) => each !== asked && each.id !== 'asked' && each.id !== 'other' && each.place >= from;
  const found = dates.find((each) => fits(each) && (!asked || (each.place > asked.place && each.date.iso >= asked.date.iso)));
  return found ? { ...found.date, sure: false } : null;
}
