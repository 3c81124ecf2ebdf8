import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import type { Letter } from './fact';
import { type LetterRow, makeOf } from './letter-row';
import { pieceDate } from './plain-dates';

/** The places in a list's rows that hold the time a letter was sent and the time it was answered, where no label says so. */
export interface DateColumns {
  asked: string;
  replied: string;
}

/** A row for the comparison of columns: what its dates are, and how far the letter is. */
export interface DatedRow {
  dates: ReadonlyMap<string, DateReading>;
  status: Letter['status'];
}

/** Dates without a label by their place in the row: the tag and classes that show them, counted among those alike. Equal in all rows of one make. */
export function datesByPlace(page: PageIndex, row: LetterRow, viewedAt: string): Map<string, DateReading> {
  const dates = new Map<string, DateReading>();
  for (const part of row) {
    const to = page.textTo[part] ?? 0;
    for (let piece = page.textFrom[part] ?? 0; piece < to; piece += 1) {
      // Words with a colon right before it say what a date is, known to us or not.
      const labelled = /[:：]\s*$/.test(page.flat.slice(page.pieceStart[piece - 1], page.pieceStart[piece]));
      const date = labelled ? null : pieceDate(page, piece, viewedAt);
      if (!date) continue;
      let place = makeOf(page, page.pieceOwner[piece] ?? part);
      while (dates.has(place)) place += '+';
      dates.set(place, date);
    }
  }
  return dates;
}

/**
 * Two columns of dates are the sent and the answered ones if the later is never before the earlier, and stands there for answered letters
 * and for no others. Without a word about the state, or with a third column, they could as well be something else: null.
 */
export function dateColumns(rows: readonly DatedRow[], selected: boolean): DateColumns | null {
  const counts = new Map<string, number>();
  for (const { dates } of rows) for (const place of dates.keys()) counts.set(place, (counts.get(place) ?? 0) + 1);
  const [one, two, third] = [...counts].sort((a, b) => b[1] - a[1]).map(([place]) => place);
  if (one === undefined || two === undefined || third !== undefined || (counts.get(one) ?? 0) * 2 < rows.length) return null;
  const both = rows.flatMap(({ dates }) => {
    const [a, b] = [dates.get(one)?.iso, dates.get(two)?.iso];
    return a && b ? [{ a, b }] : [];
  });
  const inOrder = both.every(({ a, b }) => day(a) <= day(b));
  if (both.length === 0 || both.every(({ a, b }) => day(a) === day(b)) || !(inOrder || both.every(({ a, b }) => day(b) <= day(a))))
    return null;
  const columns = inOrder ? { asked: one, replied: two } : { asked: two, replied: one };
  const answered = (status: Letter['status']) => status === 'answered' || (selected && status === 'unknown');
  return rows.every(({ dates, status }) => dates.has(columns.replied) === answered(status)) ? columns : null;
}

const day = (iso: string) => iso.slice(0, 10);
