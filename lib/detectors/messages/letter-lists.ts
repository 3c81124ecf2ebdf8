import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { headsOf, type RowHeads } from './letter-heads';
import { stateSaid } from './letter-terms';

/** Elements that hold one letter each on some page: table rows and list entries, but also a table, a list or a paragraph per letter. */
const rowTags = ['li', 'tr', 'tbody', 'table', 'ul', 'dl', 'div', 'section', 'article', 'p', 'a'];
/** A letter with its reply in full. */
const LONGEST_ROW = 3000;
/** Of a page's repeated rows only the longest runs can be its letters. */
const MOST_LISTS = 16;
/** Twice as many as a fact keeps: what one page lists beyond that is not looked at. */
const MOST_ROWS = 400;
/** A row with a state and no date is a short one. */
const LONGEST_STATED = 120;
const agoWords = /(?:天|小时|分钟|周|个月)前|[昨前今]天|刚刚/;
/** A letter laid out flat is a few neighbours: title, line of times, reply. */
const MOST_PARTS = 8;
const FEWEST_SIBLINGS = 4;
const MOST_SIBLINGS = 400;

/** One letter's element, or the neighbours that make one letter together. */
export type LetterRow = readonly number[];

/** A group of siblings that look like one letter each. */
export interface LetterList {
  rows: LetterRow[];
  /** What each cell holds, where a head row says so. */
  heads: RowHeads | null;
  /** Equal for lists of one make, such as those of a page's tabs: tags and classes of a row and of what is around it. */
  shape: string;
}

/** Repeated rows that hold a date; the list with the most of them comes first. */
export function* letterListSteps(page: PageIndex): Steps<LetterList[]> {
  const groups: LetterRow[][] = [];
  for (const tag of rowTags) {
    const byParent = new Map<number, LetterRow[]>();
    for (const i of page.byTag(tag)) {
      yield;
      if (!isRow(page, [i])) continue;
      const rows = byParent.get(page.parent[i] ?? 0);
      if (rows) rows.push([i]);
      else byParent.set(page.parent[i] ?? 0, [[i]]);
    }
    groups.push(...byParent.values());
  }
  for (let parent = 0; parent < page.size; parent += 1) {
    yield;
    if (page.hasText(parent)) groups.push(flatRows(page, parent));
  }
  const lists = groups
    .filter((rows) => rows.length > 1 && !holdsSeveral(page, rows[0] ?? []))
    .sort((a, b) => b.length - a.length || firstOf(a) - firstOf(b));
  return lists
    .slice(0, MOST_LISTS)
    .map((rows) => ({ rows: rows.slice(0, MOST_ROWS), heads: headsOf(page, firstOf(rows)), shape: shapeOf(page, firstOf(rows)) }));
}

/** The element holds letters side by side, each with a link of its own: it is a list and no row. */
function holdsSeveral(page: PageIndex, row: LetterRow): boolean {
  const parents = new Map<number, number>();
  for (const tag of ['li', 'tr', 'dl', 'div', 'p']) {
    for (const i of row.flatMap((part) => page.within(part, tag))) {
      if (row.includes(i) || !page.holds(i, 'a') || !isRow(page, [i])) continue;
      const key = page.parent[i] ?? 0;
      parents.set(key, (parents.get(key) ?? 0) + 1);
    }
  }
  return [...parents.values()].some((count) => count > 1);
}

const firstOf = (rows: readonly LetterRow[]) => rows[0]?.[0] ?? 0;

/** Letters without an element of their own: siblings in a recurring order, such as heading, line of times, reply. */
function flatRows(page: PageIndex, parent: number): LetterRow[] {
  const siblings = page.children(parent).filter((child) => page.hasText(child));
  if (siblings.length < FEWEST_SIBLINGS || siblings.length > MOST_SIBLINGS) return [];
  const makes = siblings.map((child) => makeOf(page, child));
  const start = makes.find((make, at) => makes.indexOf(make, at + 1) > at + 1);
  const starts = makes.flatMap((make, at) => (make === start ? [at] : []));
  const parts = (starts[1] ?? 0) - (starts[0] ?? 0);
  if (start === undefined || parts < 2 || parts > MOST_PARTS) return [];
  const rows = starts.map((at, i) => siblings.slice(at, Math.min(starts[i + 1] ?? at + parts, at + MOST_PARTS)));
  // Striped rows of a table recur two by two, and each of them is a letter.
  if (rows[0]?.every((part) => isRow(page, [part]))) return [];
  return rows.filter((row) => isRow(page, row));
}

const makeOf = (page: PageIndex, i: number) => `${page.tag(i)}.${page.classes[i] ?? ''}`;

function shapeOf(page: PageIndex, row: number): string {
  const parent = page.parent[row] ?? 0;
  return [row, parent, page.parent[parent] ?? 0].map((i) => makeOf(page, i)).join(' < ');
}

/** A letter's row tells when or how far, and says something besides: cells that hold a date and nothing else are no rows. */
function isRow(page: PageIndex, row: LetterRow): boolean {
  const length = row.reduce((sum, part) => sum + page.textLength(part), 0);
  if (length < 6 || length > LONGEST_ROW) return false;
  const text = row.map((part) => page.text(part)).join('\n');
  const tells =
    /\d{1,2}\D{1,3}\d{1,2}/.test(text) || agoWords.test(text) || (length < LONGEST_STATED && row.some((part) => holdsState(page, part)));
  return tells && text.replace(/[\d\s:：./年月日时分秒[\]()-]+/g, '').length > 3;
}

function holdsState(page: PageIndex, part: number): boolean {
  const to = page.textTo[part] ?? 0;
  for (let piece = page.textFrom[part] ?? 0; piece < to; piece += 1)
    if (stateSaid(page.textBetween(piece, piece + 1)) !== 'unknown') return true;
  return false;
}
