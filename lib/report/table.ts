/** How a cell is to be read: colour never speaks alone, the text says the same. */
export type Tone = 'veto' | 'fail' | 'needs-review' | 'cannot-tell' | 'pass' | 'bonus' | 'muted';

/** One cell of a report's table, before any format. */
export interface TableCell {
  text: string;
  /** The figure behind the text, where a spreadsheet should be able to add it up. */
  number?: number;
  /** http(s) address of a page, or the path of a file beside the report. */
  link?: string;
  /** Evidence numbers that the text names. */
  refs?: number[];
  tone?: Tone;
  /** The cell reaches over this many rows; the cells below it are `null`. */
  rowSpan?: number;
}

export interface TableColumn {
  title: string;
  /** Width in characters of a spreadsheet; other formats take it as a proportion. */
  width: number;
  align?: 'right' | 'center';
  /** Said elsewhere in the row already; only sheet and list show it. */
  sheetOnly?: boolean;
}

/** A table of the report: the same for spreadsheet, page, document and list. */
export interface ReportTable {
  id: string;
  /** At most 31 characters without `[]:*?/\`: it names a worksheet too. */
  title: string;
  /** One sentence on what the table shows and what it leaves out. */
  caption: string;
  columns: TableColumn[];
  rows: (TableCell | null)[][];
  /** Said instead of the table when there is no row. */
  empty: string;
  /** Row-wise pictures for formats that show them: row index → evidence number. */
  pictures?: Map<number, number>;
}

/** Short form of a cell. */
export function cell(text: string | number | null | undefined, rest: Omit<TableCell, 'text'> = {}): TableCell {
  return { text: text === null || text === undefined ? '' : String(text), ...rest };
}

/** Least width of a column where a page is shared out: two Chinese characters and the cell's own margins. */
const narrowest = 10;

/** Parts of a page's width that columns get, in proportion to their widths; together 1. */
export function columnShares(columns: readonly TableColumn[]): number[] {
  const widths = columns.map(({ width }) => Math.max(width, narrowest));
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => width / sum);
}
