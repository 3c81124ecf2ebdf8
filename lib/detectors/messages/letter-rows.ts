import { readFields } from '@/lib/detectors/labels/read-fields';
import { linesIn, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { type DateColumns, dateColumns, datesByPlace } from './date-columns';
import type { Letter } from './fact';
import { letterFrom } from './letter-fields';
import { cellField, headedCells } from './letter-heads';
import { type LetterList, letterListSteps } from './letter-lists';
import type { LetterRow } from './letter-row';
import { letterTerms, stateSaid } from './letter-terms';
import { timesOf } from './letter-times';
import { linkedTitle, linkedTitles, linksIn, titleOf, withoutDate } from './letter-title';

const LONGEST_QUESTION = 80;
/** Rows that are looked at to tell which column of dates is which. */
const ROWS_COMPARED = 40;

/** The letters of one list. */
export interface ListedLetters {
  letters: Letter[];
  shape: string;
  hidden: boolean;
  /** Its head row speaks of letters. */
  headed: boolean;
}

/** A list with what its rows have in common. */
interface ReadList extends LetterList {
  columns: DateColumns | null;
}

/** The letters of each list, a step for each row. */
export function* letterSteps(page: PageIndex, selected: boolean, viewedAt: string): Steps<ListedLetters[]> {
  const lists: ListedLetters[] = [];
  for (const found of yield* letterListSteps(page)) {
    const list = { ...found, columns: yield* columnSteps(page, found, selected, viewedAt) };
    const letters: Letter[] = [];
    for (const row of list.rows) {
      yield;
      const letter = letterOf(page, row, list, selected, viewedAt);
      if (letter) letters.push(letter);
    }
    lists.push({ letters, shape: list.shape, hidden: page.isHidden(list.rows[0]?.[0] ?? 0), headed: list.heads?.letters === true });
  }
  return lists;
}

/** Compares a list's rows for columns of dates; a head row has said already what they are. */
function* columnSteps(page: PageIndex, { heads, rows }: LetterList, selected: boolean, viewedAt: string): Steps<DateColumns | null> {
  if (heads) return null;
  const dated = [];
  for (const row of rows.slice(0, ROWS_COMPARED)) {
    yield;
    // Two letters side by side have a date each.
    if (linkedTitles(page, row).length > 1) return null;
    const dates = datesByPlace(page, row, viewedAt);
    dated.push({ dates, status: stateIn(page, row, linesOfRow(page, row)) });
  }
  return dateColumns(dated, selected);
}

const linesOfRow = (page: PageIndex, row: LetterRow) => row.flatMap((part) => linesIn(page, part));

/** One row as a letter; null when it holds no title, or nothing that tells when. */
function letterOf(page: PageIndex, row: LetterRow, list: ReadList, selected: boolean, viewedAt: string): Letter | null {
  const lines = linesOfRow(page, row);
  const cells = list.heads ? headedCells(page, row, list.heads) : null;
  const fields = cells ? cells.flatMap(({ id, cell }) => cellField(page, id, cell, lines)) : readFields(page, lines, letterTerms);
  const placed = list.columns && datesByPlace(page, row, viewedAt);
  const times = timesOf(page, lines, fields, viewedAt, {
    headed: cells !== null,
    asked: placed?.get(list.columns?.asked ?? '') ?? null,
    replied: placed?.get(list.columns?.replied ?? '') ?? null,
  });
  const parts = letterFrom(fields, times);
  const asks = parts.questionText !== null && parts.questionText.length <= LONGEST_QUESTION ? parts.questionText : null;
  const titleCell = cells?.find(({ id }) => id === 'title')?.cell;
  const linked = linkedTitle(page, titleCell === undefined ? row : [titleCell]);
  const title = (cells ? (linked ?? parts.title) : (parts.title ?? linked)) ?? withoutDate(asks ?? '') ?? titleOf(page, lines);
  const state = parts.status !== 'unknown' ? parts.status : stateIn(page, row, lines);
  const dated = times.asked ?? times.replied ?? times.published;
  if (title === null || !(dated || (state !== 'unknown' && linked !== null))) return null;
  const link = linksIn(page, row).find((i) => page.href(i) !== null) ?? page.closest(row[0] ?? 0, anchors);
  // The one date of a published reply is the day it was published, whoever wrote when.
  const publishedOnly = selected && times.plain && parts.replied === null;
  return {
    ...parts,
    title: title.slice(0, 160),
    href: link < 0 ? null : page.href(link),
    asked: publishedOnly ? null : parts.asked,
    published: publishedOnly ? times.asked : parts.published,
    status: state === 'unknown' && selected ? 'answered' : state,
    ref: page.ref(row[0] ?? 0),
  };
}

const anchors = new Set(['a']);

/** The state that a piece of the row or the words for a picture in it consist of: 已回复, [办理中]. */
function stateIn(page: PageIndex, row: LetterRow, lines: readonly TextLine[]): Letter['status'] {
  for (const line of lines) {
    for (let piece = line.from; piece < line.to; piece += 1) {
      const state = stateSaid(page.textBetween(piece, piece + 1));
      if (state !== 'unknown') return state;
    }
  }
  const pictures = row.flatMap((part) => page.within(part, 'img')).map((i) => stateSaid(page.attr(i, 'alt') ?? ''));
  return pictures.find((state) => state !== 'unknown') ?? 'unknown';
}
