import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isRow, type LetterRow, makeOf } from './letter-row';
import { isUnit, letterTerms } from './letter-terms';

/** A letter laid out flat is a few neighbours: title, line of times, reply. */
const MOST_PARTS = 8;
const FEWEST_SIBLINGS = 4;
const MOST_SIBLINGS = 400;
const LONGEST_ANSWERER = 24;

/** Letters without an element of their own: siblings in a recurring order, such as heading, line of times, reply. */
export function flatRows(page: PageIndex, parent: number): LetterRow[] {
  const siblings = page.children(parent).filter((child) => page.hasText(child));
  if (siblings.length < FEWEST_SIBLINGS || siblings.length > MOST_SIBLINGS) return [];
  const makes = siblings.map((child) => makeOf(page, child));
  const start = makes.find((make, at) => makes.indexOf(make, at + 1) > at + 1);
  const starts = makes.flatMap((make, at) => (make === start ? [at] : []));
  const parts = (starts[1] ?? 0) - (starts[0] ?? 0);
  if (start === undefined || parts < 2 || parts > MOST_PARTS) return [];
  const rows = starts.map((at, i) => siblings.slice(at, Math.min(starts[i + 1] ?? at + parts, at + MOST_PARTS)));
  const [row] = rows;
  // Striped rows of a table recur two by two, and each of them is a letter, unless the second answers the first.
  if (row?.every((part) => isRow(page, [part])) && !row.slice(1).some((part) => isAnswer(page, part))) return [];
  return rows.filter((each) => isRow(page, each));
}

/** The element begins as a reply does: 答, 回复：…, 县教育局答复：…. */
function isAnswer(page: PageIndex, element: number): boolean {
  const from = page.textFrom[element] ?? 0;
  const text = page.textBetween(from, from + 1).trim();
  const said = text.slice(0, text.search(/[:：]|$/));
  return letterTerms.idsOf(said).includes('reply') || (said.length <= LONGEST_ANSWERER && /[答回]复$/.test(said) && isUnit(said));
}
