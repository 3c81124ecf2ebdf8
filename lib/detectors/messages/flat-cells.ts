import { soleDate } from '@/lib/detectors/dates/find';
import { blockTags } from '@/lib/detectors/page/kinds-of-element';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { headOfCells, type RowHeads } from './letter-heads';

const FEWEST_CELLS = 6;
const FEWEST_SPANNED = 4;
const MOST_CELLS = 2000;
const MOST_COLUMNS = 9;
const LONGEST_DATE = 24;
const LONGEST_CELL = 160;

/** Letters as the cells that make each of them, with the labels over them if there are any. */
export interface FlatCells {
  rows: number[][];
  heads: RowHeads | null;
}

/** Letters whose cells stand one after the other in one box: how many make a row is told by the column of dates that so many give; null where nothing comes back so evenly. */
export function flatCells(page: PageIndex, parent: number): FlatCells | null {
  if (page.tag(parent) === 'tr') return null;
  const cells = page.children(parent);
  const last = cells.at(-1);
  if (last === undefined || !blockTags.has(page.tag(last)) || cells.length < FEWEST_CELLS || cells.length > MOST_CELLS) return null;
  if (cells.some((cell) => page.tag(cell) !== page.tag(last) || page.textLength(cell) > LONGEST_CELL)) return null;
  const dated = cells.map((cell) => page.textLength(cell) <= LONGEST_DATE && soleDate(page.text(cell)) !== null);
  const first = dated.indexOf(true);
  if (first < 0) return null;
  for (let width = 2; width <= MOST_COLUMNS && width * 2 <= cells.length; width += 1) {
    if (cells.length % width > 0) continue;
    const rows = Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width));
    const headed = first >= width;
    const column = dated.filter((_, at) => at % width === first % width).slice(headed ? 1 : 0);
    const aside = dated.filter((_, at) => at % width !== first % width).filter(Boolean).length;
    if (first >= width * 2 || column.length < 2 || column.includes(false) || aside > column.length * (width - 2)) continue;
    return { rows: headed ? rows.slice(1) : rows, heads: headed ? headOfCells(page, rows[0] ?? []) : null };
  }
  return null;
}

const MOST_TABLE_ROWS = 400;
const MOST_HEIGHT = 8;

/** Letters over several rows of a table each, as cells that reach over all of them say; null where no cell does. */
export function spannedCells(page: PageIndex, parent: number): FlatCells | null {
  const rows = page.children(parent).filter((child) => page.tag(child) === 'tr');
  if (rows.length < FEWEST_SPANNED || rows.length > MOST_TABLE_ROWS) return null;
  const cells = rows.map((row) => page.children(row));
  const letters: number[][] = [];
  for (let at = 0; at < rows.length; ) {
    const own = cells[at] ?? [];
    // Only a row with more cells than the next can have one that reaches down into it.
    const height = own.length > (cells[at + 1]?.length ?? 0) ? heightOf(page, own) : 1;
    if (height > 1) letters.push(cells.slice(at, at + height).flat());
    at += height;
  }
  // A letter's own cells may hold labels too, and its day besides.
  const [first = []] = letters;
  const heads = first.some((cell) => /\d/.test(page.text(cell))) ? null : headOfCells(page, first);
  const found = heads ? letters.slice(1) : letters;
  return found.length > 1 ? { rows: found, heads } : null;
}

function heightOf(page: PageIndex, cells: readonly number[]): number {
  const heights = cells.map((cell) => Number(page.attr(cell, 'rowspan')) || 1);
  return Math.min(Math.max(...heights, 1), MOST_HEIGHT);
}
