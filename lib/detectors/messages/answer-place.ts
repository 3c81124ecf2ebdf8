import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';

/** A date of a letter. */
export interface Dated {
  /** Label id, or the step that words beside it name; `''` = neither. */
  id: string;
  /** Where it stands: its line, and behind the point how far along. */
  place: number;
  line: TextLine;
  date: DateReading;
  /** A public body's name stands beside it. */
  signed: boolean;
}

/** Where in a letter the reply begins. */
export interface AnswerPlace {
  place: number;
  line: TextLine;
}

const answering = /[答回]复|反馈|解答|回文/;
const rows = new Set(['tr']);
/** A reply may show its date on the lines before its label. */
const LINES_BEFORE = 2;

/** How far along its line something stands. */
export const placeOn = (line: TextLine, at: number) => line.n + at / (line.text.length + 1);
/** Where a label stands. */
export const placeOf = ({ line, label }: Field) => placeOn(line, Math.max(0, line.text.indexOf(label)));

/** The reply begins at a label of its text or its time, or of the unit that answered, or where a public body signs after an earlier date. */
export function answerOf(fields: readonly Field[], dates: readonly Dated[]): AnswerPlace | null {
  const label = fields.find(
    ({ ids, label: text }) => ids.includes('reply') || ids.includes('replied') || (ids.includes('unit') && answering.test(text)),
  );
  const earlier = (mark: Dated) => dates.some((each) => each.place < mark.place && each.date.iso <= mark.date.iso);
  const signed = dates.find((each) => each.signed && earlier(each));
  const labelled = label ? { place: placeOf(label), line: label.line } : null;
  return labelled && signed ? (signed.place < labelled.place ? signed : labelled) : (labelled ?? signed ?? null);
}

/**
 * A date in the reply's part, or right before it, that is not the letter's own and not before it. In a table of steps the date of the reply's
 * row goes before the others.
 */
export function unlabelledReply(
  page: PageIndex,
  dates: readonly Dated[],
  own: Dated | null,
  asked: DateReading | null,
  answer: AnswerPlace,
): DateReading | null {
  const from = asked ? answer.place - LINES_BEFORE : answer.place;
  const fits = (each: Dated) =>
    each !== own &&
    each.id !== 'asked' &&
    each.id !== 'other' &&
    each.place >= from &&
    (!own || each.place > own.place) &&
    (!asked || each.date.iso >= asked.iso);
  const fitting = dates.filter(fits);
  const row = page.closest(answer.line.block, rows);
  const found = fitting.find(({ line }) => row >= 0 && page.contains(row, line.block)) ?? fitting[0];
  return found ? { ...found.date, sure: false } : null;
}
