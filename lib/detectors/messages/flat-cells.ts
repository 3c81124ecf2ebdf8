import { soleDate } from '@/lib/detectors/dates/find';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { headOfCells, type RowHeads } from './letter-heads';

const FEWEST_CELLS = 6;
const MOST_CELLS = 2000;
const MOST_COLUMNS = 9;
const LONGEST_DATE = 24;
const LONGEST_CELL = 160;

/** Cells of letters that stand one after the other in one box, so many a row, with the labels over them if there are any. */
export interface FlatCells {
  rows: number[][];
  heads: RowHeads | null;
}

/** Finds how many cells make a row by the column of dates that they give; null where nothing comes back so evenly. */
export function flatCells(page: PageIndex, parent: number): FlatCells | null {
  if (page.tag(parent) === 'tr') return null;
  const cells = page.children(parent);
  const last = cells.at(-1);
  if (last === undefined || cells.length < FEWEST_CELLS || cells.length > MOST_CELLS) return null;
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
