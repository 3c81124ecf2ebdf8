import type { Field } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { letterTerms } from './letter-terms';

/** What the cells of a list's rows hold, as a row of labels over them says: 标题、来信时间、回复单位、状态. */
export interface RowHeads {
  /** Label id by position; `''` = a cell that says nothing known. */
  ids: readonly string[];
  classes: readonly string[];
  /** One of them speaks of letters: 来信主题. */
  letters: boolean;
}

/** A head may be a table or a box of its own before the one that holds the rows. */
const MOST_LEVELS = 6;
const MOST_BEFORE = 2;
const LONGEST_HEAD = 160;
const FEWEST_LABELS = 2;
const titleOfLetter = /^(?:来信|信件|来件|留言|咨询|诉求|提问|投诉|问政)\s*(?:主题|标题)$/;

/** The labels over a list, looked for before its first row and before the elements around it; null where the list has none. */
export function headsOf(page: PageIndex, firstRow: number): RowHeads | null {
  for (let at = firstRow, up = 0; at > 0 && up < MOST_LEVELS && page.tag(at) !== 'body'; at = page.parent[at] ?? 0, up += 1) {
    const siblings = page.children(page.parent[at] ?? 0);
    const place = siblings.indexOf(at);
    for (const before of siblings.slice(Math.max(0, place - MOST_BEFORE), place).reverse()) {
      const heads = headIn(page, before);
      if (heads) return heads;
    }
  }
  return null;
}

/** The labels over a row that is the only one under them. */
export function headsOfOnly(page: PageIndex, row: number): RowHeads | null {
  const siblings = page.children(page.parent[row] ?? 0);
  const at = siblings.indexOf(row);
  const before = siblings[at - 1];
  const after = siblings[at + 1];
  if (before === undefined || headIn(page, row)) return null;
  if (after !== undefined && cellsOf(page, after).length === cellsOf(page, row).length) return null;
  const heads = headIn(page, before);
  // Labels with their values between them head no row.
  return heads && heads.ids.filter((id) => id !== '').length * 2 > heads.ids.length ? heads : null;
}

/** The element as a row of labels; of a table its last row. */
function headIn(page: PageIndex, element: number): RowHeads | null {
  if (!page.hasText(element) || page.textLength(element) > LONGEST_HEAD) return null;
  return headOfCells(page, cellsOf(page, page.within(element, 'tr').at(-1) ?? element));
}

/** Cells as labels of what stands under them; null where they are none. */
export function headOfCells(page: PageIndex, cells: readonly number[]): RowHeads | null {
  const ids = cells.map((cell) => letterTerms.idsOf(page.text(cell))[0] ?? '');
  if (new Set(ids.filter((id) => id !== '')).size < FEWEST_LABELS) return null;
  return {
    ids,
    classes: cells.map((cell) => page.classes[cell] ?? ''),
    letters: cells.some((cell) => titleOfLetter.test(page.text(cell).trim())),
  };
}

/** What stands side by side in a row: its children, or those of the one box or link that holds everything. */
export function cellsOf(page: PageIndex, row: number): number[] {
  let cells = page.children(row);
  while (cells.length === 1 && page.children(cells[0] ?? 0).length > 1) cells = page.children(cells[0] ?? 0);
  return cells;
}

/** Label ids for a row's cells: by position where head and row have as many, else by the class names that both carry; null where neither fits. */
export function headedCells(page: PageIndex, row: readonly number[], heads: RowHeads): { id: string; cell: number }[] | null {
  const cells = row.length > 1 ? row : cellsOf(page, row[0] ?? 0);
  const known = (pairs: { id: string; cell: number }[]) => pairs.filter(({ id }) => id !== '');
  if (cells.length === heads.ids.length) return known(cells.map((cell, at) => ({ id: heads.ids[at] ?? '', cell })));
  const at = (cell: number) => (page.classes[cell] ? heads.classes.indexOf(page.classes[cell] ?? '') : -1);
  const paired = known(cells.map((cell) => ({ id: heads.ids[at(cell)] ?? '', cell })));
  return paired.length >= FEWEST_LABELS ? paired : null;
}

/** A cell of a row as a field of the label that its head says; inline cells stand on the row's one line. */
export function cellField(page: PageIndex, id: string, cell: number, lines: readonly TextLine[]): Field[] {
  const start = page.textFrom[cell] ?? 0;
  const line = lines.findLast(({ from }) => from <= start) ?? lines[0];
  return line ? [{ ids: [id], label: id, line, inline: page.text(cell).replace(/\s+/g, ' ').trim(), below: [] }] : [];
}
