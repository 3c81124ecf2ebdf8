import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { flatCells, spannedCells } from './flat-cells';
import { flatRows } from './flat-rows';
import { headsOf, type RowHeads } from './letter-heads';
import { holdsSeveral, isRow, type LetterRow, makeOf } from './letter-row';

/** Elements that hold one letter each on some page: table rows and list entries, but also a table, a list or a paragraph per letter. */
const rowTags = ['li', 'tr', 'tbody', 'table', 'ul', 'dl', 'div', 'section', 'article', 'p', 'a'];
/** Of a page's repeated rows only the longest runs can be its letters. */
const MOST_LISTS = 16;
/** Twice as many as a fact keeps: what one page lists beyond that is not looked at. */
const MOST_ROWS = 400;

/** A group of siblings that look like one letter each. */
export interface LetterList {
  rows: LetterRow[];
  /** What each cell holds, where a head row says so. */
  heads: RowHeads | null;
  /** Equal for lists of one make, such as those of a page's tabs: tags and classes of a row and of what is around it. */
  shape: string;
}

const tableParts = new Set(['table', 'tbody']);

interface Group {
  rows: LetterRow[];
  heads?: RowHeads | null;
  /** The table whose rows make up letters several at a time, and none alone. */
  table?: number;
}

/** Repeated rows that hold a date; the list with the most of them comes first. */
export function* letterListSteps(page: PageIndex): Steps<LetterList[]> {
  const rowless = yield* rowlessGroups(page);
  const tables = new Set(rowless.map(({ table }) => table));
  const rowed = (yield* rowElements(page)).filter((group) => !tables.has(page.parent[firstOf(group)]));
  const longestFirst = [...rowed, ...rowless]
    .filter(({ rows }) => rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length || firstOf(a) - firstOf(b));
  const lists: Group[] = [];
  for (const group of longestFirst) {
    yield;
    if (lists.length === MOST_LISTS) break;
    if (!holdsSeveral(page, group.rows[0] ?? [])) lists.push(group);
  }
  return lists.map((group) => ({
    rows: group.rows.slice(0, MOST_ROWS),
    heads: group.heads ?? headsOf(page, firstOf(group)),
    shape: shapeOf(page, firstOf(group)),
  }));
}

/** Letters with an element of their own, those under one parent together. */
function* rowElements(page: PageIndex): Steps<Group[]> {
  const groups: Group[] = [];
  for (const tag of rowTags) {
    const byParent = new Map<number, LetterRow[]>();
    for (const i of page.byTag(tag)) {
      yield;
      if (!isRow(page, [i])) continue;
      const rows = byParent.get(page.parent[i] ?? 0);
      if (rows) rows.push([i]);
      else byParent.set(page.parent[i] ?? 0, [[i]]);
    }
    for (const rows of byParent.values()) groups.push({ rows: alike(page, rows) });
  }
  return groups;
}

/** Rows of one make, or with the same parts where stripes have a class each: a page's header, body and foot are neighbours too, and no rows. */
function alike(page: PageIndex, rows: LetterRow[]): LetterRow[] {
  const makes = rows.map(([row = 0]) => makeOf(page, row));
  const makeCounts = counts(makes);
  if (makeCounts.size === 1) return rows;
  const parts = rows.map(([row = 0]) =>
    page
      .children(row)
      .map((child) => page.tag(child))
      .join(' '),
  );
  const partCounts = counts(parts);
  const several = (count: number | undefined) => (count ?? 0) > 1;
  return rows.filter((_, at) => several(makeCounts.get(makes[at] ?? '')) || several(partCounts.get(parts[at] ?? '')));
}

function counts(names: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const name of names) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/** Letters without one: neighbours in a recurring order, or cells so many a row. */
function* rowlessGroups(page: PageIndex): Steps<Group[]> {
  const groups: Group[] = [];
  for (let parent = 0; parent < page.size; parent += 1) {
    yield;
    if (!page.hasText(parent)) continue;
    const spanned = tableParts.has(page.tag(parent)) ? spannedCells(page, parent) : null;
    if (spanned) groups.push({ ...spanned, table: parent });
    else groups.push(flatCells(page, parent) ?? { rows: flatRows(page, parent) });
  }
  return groups;
}

const firstOf = ({ rows }: Group) => rows[0]?.[0] ?? 0;

function shapeOf(page: PageIndex, row: number): string {
  const parent = page.parent[row] ?? 0;
  return [row, parent, page.parent[parent] ?? 0].map((i) => makeOf(page, i)).join(' < ');
}
