import { soleDate } from '@/lib/detectors/dates/find';
import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import { answerOf, type Dated, placeOf, placeOn, unlabelledReply } from './answer-place';
import { dateIn, plainDates } from './plain-dates';
import { spokenTimes } from './spoken-times';

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

/** What the list around a letter says about its times. */
export interface Surroundings {
  /** The fields are those of a head row. */
  headed: boolean;
  /** Dates in the columns that comparing the rows has told apart. */
  asked: DateReading | null;
  replied: DateReading | null;
}

const MOST_ABOVE = 4;
const MOST_BELOW = 20;
/** 回复期限 is no time of the letter, and the day below it none without a label. */
const ofTime = /[时日期][间期限]\s*[:：]?$/;
const timeIds = new Set(['asked', 'submitted', 'accepted', 'date', 'published', 'replied']);

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
  const near = replies.length > 0 && of('asked', 'question').length > 0 ? [] : nearby(lines, fields);
  const spoken = spokenTimes(near);
  const taken = new Set([...labelled.map(({ date }) => date), spoken.asked, spoken.replied].map((date) => date?.iso));
  const plain = (headed ? [] : plainDates(page, near, viewedAt)).flatMap(({ step, signer, line, from, date }): Dated[] =>
    taken.has(date.iso) ? [] : [{ id: step, signed: signer !== null, place: placeOn(line, from), line, date }],
  );
  const answer = headed ? null : answerOf(fields, [...labelled, ...plain]);
  const early = ({ place }: Dated) => answer === null || place < answer.place;
  const sent = of('asked', 'question')[0] ?? of('submitted').find(early);
  // Steps tell one date from another: beside a row's only date the word is the letter's state.
  const worded = (id: string) => (plain.length > 1 ? plain.find((each) => each.id === id) : undefined);
  const guessed = worded('asked') ?? plain.find((each) => (each.id === '' || plain.length === 1) && early(each));
  const [accepted] = of('accepted');
  // A day before 受理时间 and above it can only be the letter's own.
  const sooner = accepted && guessed && guessed.place < accepted.place && guessed.date.iso <= accepted.date.iso;
  const said = sent ?? (spoken.asked ? undefined : (of('date').find(early) ?? (sooner ? undefined : accepted)));
  const unsaid = column.asked ? unsure(column.asked) : (guessed?.date ?? null);
  const asked = said?.date ?? spoken.asked ?? unsaid;
  const own = said ?? (spoken.asked || column.asked ? null : (guessed ?? null));
  const [answered] = replies;
  // Where the reply's time stands empty under its label, only its text can still hold one.
  const within = fields.some(({ ids }) => ids.includes('replied')) ? linesOfReply(fields) : null;
  const mayAnswer = ({ line }: Dated) => within === null || within.has(line);
  const replied =
    answered ??
    spoken.replied ??
    (column.replied ? unsure(column.replied) : null) ??
    worded('replied')?.date ??
    (answer && unlabelledReply(page, [...of('submitted', 'date'), ...plain].filter(mayAnswer), own, asked, answer));
  const signed = plain.filter((each) => each.signed && !early(each)).map(({ date }) => date);
  return {
    asked,
    replied,
    published: of('published')[0]?.date ?? null,
    plain: asked !== null && (asked === unsaid || said?.id === 'date'),
    later: [...replies, ...signed].findLast((date) => replied !== null && date.iso > replied.iso) ?? null,
  };
}

const linesOfReply = (fields: readonly Field[]) =>
  new Set(fields.filter(({ ids }) => ids.includes('reply')).flatMap(({ line, below }) => [line, ...below]));
const unsure = (date: DateReading): DateReading => ({ ...date, sure: false });

/** The date of each label, behind it or right below. */
function labelledDates(fields: readonly Field[], viewedAt: string): Dated[] {
  return fields.flatMap((field) => {
    const date = dateIn(field.inline || (field.below[0]?.text ?? ''), viewedAt);
    const id = field.ids[0] ?? '';
    const fits =
      date && (timeIds.has(id) || (field.inline !== '' && soleDate(field.inline)) || (id === 'other' && ofTime.test(field.label)));
    return fits ? [{ id, place: placeOf(field), line: field.line, date, signed: false }] : [];
  });
}

/** The lines around the labels, all of them where there are none: what stands far off belongs to something else. */
function nearby(lines: readonly TextLine[], fields: readonly Field[]): readonly TextLine[] {
  const first = fields[0]?.line.n;
  const last = fields.at(-1);
  if (first === undefined || last === undefined) return lines;
  const end = Math.min(last.below.at(-1)?.n ?? last.line.n, last.line.n + MOST_BELOW);
  return lines.filter(({ n }) => n >= first - MOST_ABOVE && n <= end);
}
