import type { ReportTable, TableCell } from './table';

/** Points per line of 10 pt text, and a row's own margin. */
const line = 14;
const margin = 4;
/** Spreadsheets refuse rows higher than this. */
const highest = 409;

/** Chinese characters are two units wide, the unit of column widths. */
function units(text: string): number {
  let sum = 0;
  for (const character of text) sum += character > '\u2e7f' ? 2 : 1;
  return sum;
}

function lines(each: TableCell, width: number): number {
  const room = Math.max(1, width - 1);
  return each.text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(units(part) / room)), 0);
}

/**
 * Height of a body row in points: enough for its longest wrapped text. Spreadsheets do not agree on when they measure wrapped rows anew, so
 * it is worked out here. A cell that reaches over several rows lends each its share.
 */
export function rowHeight(row: (TableCell | null)[], table: ReportTable): number {
  const needed = row.map((each, index) => (each ? lines(each, table.columns[index]?.width ?? 10) / (each.rowSpan ?? 1) : 1));
  return Math.min(highest, Math.ceil(Math.max(1, ...needed)) * line + margin);
}
