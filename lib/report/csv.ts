import { csvText } from './plain-text';
import type { ReportTable } from './table';

function field(text: string): string {
  return `"${csvText(text).replaceAll('"', '""')}"`;
}

/** A table as CSV by RFC 4180 (CRLF, every field quoted) with the byte order mark that spreadsheets need to see UTF-8. */
export function tableToCsv(table: ReportTable): string {
  const lines = [table.columns.map((column) => field(column.title))];
  for (const row of table.rows) lines.push(row.map((each) => field(each?.text ?? '')));
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}
