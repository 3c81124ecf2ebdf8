import type { Cell, CellValue, MergeRange, RowDef, SheetImage, WriteSheet } from 'hucre';
import { cellRef, writeXlsx } from 'hucre/xlsx';
import { officeText } from './plain-text';
import { fitsOneLine, rowHeight } from './row-height';
import type { ReportTable, TableCell, TableColumn } from './table';
import { bodyStyle, captionStyle, font, headStyle, titleStyle } from './xlsx-style';

/** A small picture to show in a row, by evidence number. */
export type Thumbnails = ReadonlyMap<number, { bytes: Uint8Array; type: 'png' | 'jpeg'; width: number; height: number }>;

export interface XlsxOptions {
  title: string;
  /** Fixed instant for the document's properties, so that equal data gives equal bytes. */
  instant: string;
  thumbnails: Thumbnails;
  pictureAlt(n: number): string;
}

/** Rows above the body: title, caption, column heads. */
const headRows = 3;
/** Characters up to which a text cell may carry the format of a text. */
const longestText = 255;
/** Longest address that the format allows in a hyperlink. */
const longestLink = 2_000;
/** Points of row height and pixels of picture height for rows with a thumbnail. */
const pictureRow = { points: 78, pixels: 96, columnPixels: 168 };

/** A worksheet's name: at most 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
export function sheetName(title: string): string {
  const clean = officeText(title)
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  return clean.slice(0, 31) || 'Sheet';
}

/** A cell without text is empty: an empty string would be counted, and found by no filter for blanks. */
function cellValue(content: TableCell): CellValue {
  return content.number ?? (officeText(content.text) || null);
}

/**
 * Where a cell leads. LibreOffice writes a linked text on one line, cut at the cell's edge: a text that needs more is left unlinked where
 * another cell of its row tells the same address.
 */
function linkOf({ link, text }: TableCell, row: (TableCell | null)[], width: number): string | undefined {
  if (link === undefined || link.length > longestLink) return undefined;
  const toldBeside = text !== link && row.some((each) => each?.text === link);
  return toldBeside && !fitsOneLine(text, width) ? undefined : link;
}

function bodyCell(content: TableCell, row: (TableCell | null)[], { width, align }: TableColumn): Partial<Cell> {
  const link = linkOf(content, row, width);
  return {
    // Always a string or a number: a text that starts like a formula is stored as the string it is.
    value: cellValue(content),
    style: bodyStyle({
      ...(align ? { align } : {}),
      ...(content.tone ? { tone: content.tone } : {}),
      ...(content.number === undefined ? {} : { decimals: content.text.includes('.') }),
      long: content.text.length > longestText,
      link: link !== undefined,
    }),
    ...(link ? { hyperlink: { target: link } } : {}),
  };
}

function picturesOf(table: ReportTable, options: XlsxOptions): { images: SheetImage[]; rowDefs: Map<number, RowDef> } {
  const images: SheetImage[] = [];
  const rowDefs = new Map<number, RowDef>();
  for (const [row, n] of table.pictures ?? []) {
    const thumbnail = options.thumbnails.get(n);
    if (!thumbnail) continue;
    const scale = Math.min(1, pictureRow.pixels / thumbnail.height, pictureRow.columnPixels / thumbnail.width);
    rowDefs.set(headRows + row, { height: pictureRow.points });
    images.push({
      data: thumbnail.bytes,
      type: thumbnail.type,
      anchor: { from: { row: headRows + row, col: 1 } },
      width: Math.max(1, Math.round(thumbnail.width * scale)),
      height: Math.max(1, Math.round(thumbnail.height * scale)),
      altText: officeText(options.pictureAlt(n)),
    });
  }
  return { images, rowDefs };
}

function worksheet(table: ReportTable, options: XlsxOptions): WriteSheet {
  const last = table.columns.length - 1;
  const { images, rowDefs } = picturesOf(table, options);
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const put = (row: number, column: number, content: Partial<Cell>) => cells.set(`${row},${column}`, content);
  const across = (row: number) => last > 0 && merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last });
  put(0, 0, { value: officeText(table.title), style: titleStyle });
  put(1, 0, { value: officeText(table.caption) || null, style: captionStyle });
  across(0);
  across(1);
  for (const [column, { title }] of table.columns.entries()) put(2, column, { value: officeText(title), style: headStyle });
  const rows: CellValue[][] = [[table.title], [table.caption || null], table.columns.map((column) => column.title)];
  for (const [at, contents] of table.rows.entries()) {
    const row = headRows + at;
    rowDefs.set(row, { height: Math.max(rowHeight(contents, table), rowDefs.get(row)?.height ?? 0) });
    rows.push(contents.map((content) => (content ? cellValue(content) : null)));
    for (const [index, column] of table.columns.entries()) {
      const content = contents[index];
      if (!content) {
        put(row, index, { value: null, style: bodyStyle({}) });
        continue;
      }
      put(row, index, bodyCell(content, contents, column));
      const span = content.rowSpan ?? 1;
      if (span > 1) merges.push({ startRow: row, startCol: index, endRow: row + span - 1, endCol: index });
    }
  }
  if (table.rows.length === 0 && table.empty) {
    rows.push([table.empty]);
    put(headRows, 0, { value: officeText(table.empty), style: captionStyle });
    across(headRows);
  }
  rowDefs.set(0, { height: 28 });
  rowDefs.set(1, { height: 32 });
  const wide = table.columns.reduce((sum, column) => sum + column.width, 0) > 100;
  const filtered = table.rows.length > 0 && (table.id === 'findings' || table.id === 'evidence' || table.id === 'pages');
  return {
    name: sheetName(table.title),
    columns: table.columns.map(({ width }) => ({ width })),
    rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? officeText(value) : value))),
    cells,
    merges,
    images,
    rowDefs,
    freezePane: { rows: headRows },
    ...(filtered ? { autoFilter: { range: `A${headRows}:${cellRef(headRows - 1 + table.rows.length, last)}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: wide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headRows}:$${headRows}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&P / &N' },
    a11y: { summary: officeText(table.caption || table.title), headerRow: headRows - 1 },
  };
}

/** Tables as one workbook: a worksheet each, heads frozen and repeated in print, texts never formulas, pictures beside their rows. */
export async function tablesToXlsx(tables: ReportTable[], options: XlsxOptions): Promise<Uint8Array> {
  const instant = new Date(options.instant);
  return writeXlsx({
    sheets: tables.map((table) => worksheet(table, options)),
    properties: { title: officeText(options.title), creator: 'Xuncha', lastModifiedBy: 'Xuncha', created: instant, modified: instant },
    defaultFont: font,
  });
}
