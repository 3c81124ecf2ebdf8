import type { PageIndex } from '@/lib/detectors/page/page-index';
import { cleaned } from './titles';
import { tableHeadText } from './words';

const tables = new Set(['table']);
const known = new WeakMap<PageIndex, Map<number, readonly string[]>>();

/** Head rows already read, by table. */
function headsOf(page: PageIndex): Map<number, readonly string[]> {
  const heads = known.get(page) ?? new Map<number, readonly string[]>();
  known.set(page, heads);
  return heads;
}

/** What the head row of a table calls the column in which a cell stands, `截止时间`; '' where the table has no such row. */
export function headOverCell(page: PageIndex, cell: number): string {
  const table = page.closest(cell, tables);
  if (table < 0) return '';
  const heads = headsOf(page);
  const names = heads.get(table) ?? headRow(page, table);
  heads.set(table, names);
  return names.length === 0 ? '' : (names[page.children(page.parent[cell] ?? 0).indexOf(cell)] ?? '');
}

/** The cells of the first row when at least half of them are called what columns of tables are called. */
function headRow(page: PageIndex, table: number): readonly string[] {
  const [row] = page.within(table, 'tr');
  if (row === undefined || page.textLength(row) > 80) return [];
  const names = page.children(row).map((cell) => cleaned(page.text(cell)).replace(/\s/g, ''));
  return names.filter((name) => tableHeadText.test(name)).length * 2 >= names.length ? names : [];
}
