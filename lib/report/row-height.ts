import type { ReportTable, TableCell } from './table';

/** Points per line of 10 pt text in the tallest of the fonts in use (Microsoft YaHei), and a row's own margin. */
const line = 16.5;
const margin = 3;
/** Spreadsheets refuse rows higher than this. */
const highest = 409;

/** Chinese characters and punctuation are two units wide, the unit of column widths. */
function units(text: string): number {
  let sum = 0;
  for (const character of text) sum += character > '\u2e7f' || (character >= '\u2010' && character <= '\u2027') ? 2 : 1;
  return sum;
}

/** What a line may be broken after: a word with its spaces, or a Chinese character with the punctuation that must not begin a line. */
const unbroken =
  /[^\s\u2e80-\uffff]+[\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*\s*|[\u2e80-\uffff][\u3001\u3002\u300b\u300d\u300f\u3011\uff01\uff09\uff0c\uff1a\uff1b\uff1f]*\s*|\s+/gu;

/** What a column of a width has for text. */
const roomOf = (width: number) => Math.max(1, width - 1);

/** Lines that one paragraph takes: words stay whole unless they are longer than a line. */
function wrapped(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(unbroken)) {
    const width = units(piece.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used = width > room ? width % room : used + units(piece);
  }
  return lines;
}

/** Whether a text stands on one line of a column. */
export function fitsOneLine(text: string, width: number): boolean {
  return !text.includes('\n') && units(text) <= roomOf(width);
}

/**
 * Height of a body row in points: enough for its longest wrapped text. Spreadsheets do not agree on when they measure wrapped rows anew, so
 * it is worked out here. A cell that reaches over several rows lends each its share.
 */
export function rowHeight(row: (TableCell | null)[], table: ReportTable): number {
  const lines = (text: string, width: number) => text.split('\n').reduce((sum, paragraph) => sum + wrapped(paragraph, roomOf(width)), 0);
  const needed = row.map((each, index) => (each ? lines(each.text, table.columns[index]?.width ?? 10) / (each.rowSpan ?? 1) : 1));
  return Math.min(highest, Math.ceil(Math.max(1, ...needed) * line + margin));
}
