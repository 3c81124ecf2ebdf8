import {
  AlignmentType,
  BorderStyle,
  Document,
  TableCell as DocxCell,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportModel } from './model';
import { overviewFields } from './overview-tables';
import { officeText } from './plain-text';
import { columnShares, type ReportTable, type TableCell } from './table';
import type { Words } from './words';

const fonts = {
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  head: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
};
/** Twentieths of a point: A4, 20 mm margins, so that 170 or 257 mm remain for a table. */
const page = { short: 11_906, long: 16_838, margin: 1_134 };
const line = { style: BorderStyle.SINGLE, size: 4, color: '666666' };
/** Said once for a table: a thousand cells that each say it make a document of megabytes. */
const ruled = {
  borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
  margins: { top: 40, bottom: 40, left: 80, right: 80 },
};

interface CellLook {
  width: number;
  head?: boolean;
  align?: 'right' | 'center';
  rowSpan?: number;
}

function paragraphs(text: string, { head, align }: CellLook): Paragraph[] {
  const alignment = head || align === 'center' ? AlignmentType.CENTER : align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return officeText(text)
    .split('\n')
    .map((each) => new Paragraph({ alignment, children: [new TextRun({ text: each, size: 18, ...(head ? { font: fonts.head } : {}) })] }));
}

function tableCell(text: string, look: CellLook): DocxCell {
  return new DocxCell({
    width: { size: look.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(look.rowSpan ? { rowSpan: look.rowSpan } : {}),
    ...(look.head ? { shading: { fill: 'E8ECF2' } } : {}),
    children: paragraphs(text, look),
  });
}

function bodyRow(row: (TableCell | null)[], table: ReportTable, widths: number[]): TableRow {
  const cells = row.flatMap((each, index) => {
    if (!each) return [];
    const align = table.columns[index]?.align;
    const span = each.rowSpan ?? 1;
    return [tableCell(each.text, { width: widths[index] ?? 0, ...(align ? { align } : {}), ...(span > 1 ? { rowSpan: span } : {}) })];
  });
  return new TableRow({ cantSplit: true, children: cells });
}

function tableOf(table: ReportTable, available: number): Table {
  const widths = columnShares(table.columns).map((share) => Math.floor(share * available));
  const head = table.columns.map((column, index) => tableCell(column.title, { width: widths[index] ?? 0, head: true }));
  return new Table({
    ...ruled,
    width: { size: available, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [new TableRow({ tableHeader: true, children: head }), ...table.rows.map((row) => bodyRow(row, table, widths))],
  });
}

function formTable(model: ReportModel, words: Words, available: number): Table {
  const label = Math.floor(available * 0.24);
  return new Table({
    ...ruled,
    width: { size: available, type: WidthType.DXA },
    columnWidths: [label, available - label],
    layout: TableLayoutType.FIXED,
    rows: overviewFields(model, words).map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [tableCell(name, { width: label, head: true }), tableCell(value.text, { width: available - label })],
        }),
    ),
  });
}

function heading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text: officeText(text), size: 28, font: fonts.head, color: '000000' })],
  });
}

function signatures(words: Words): Paragraph[] {
  const { t } = words;
  const blank = '＿＿＿＿＿＿＿＿';
  return [t('report.sign.inspector'), t('report.sign.reviewer'), t('report.field.date')].map(
    (label) =>
      new Paragraph({ spacing: { before: 360 }, children: [new TextRun({ text: `${label}：${blank}`, size: 24, font: fonts.body })] }),
  );
}

/**
 * 检查情况表 as a document of the office: cover table upright with room for signatures, the score sheet's parts across. Its bytes still
 * carry the moment of writing; the pack writes the parts anew under fixed times.
 */
export async function reportToDocx(model: ReportModel, words: Words, tables: ReportTable[]): Promise<Uint8Array> {
  const { t } = words;
  const title = new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { after: 240 },
    children: [new TextRun({ text: officeText(t('report.form-title')), size: 36, font: fonts.head, color: '000000' })],
  });
  const pageNumber = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 });
  const footer = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pageNumber] })] });
  const margin = { top: page.margin, right: page.margin, bottom: page.margin, left: page.margin };
  const upright = page.short - 2 * page.margin;
  const across = page.long - 2 * page.margin;
  const filled = tables.filter((table) => table.rows.length > 0);
  const document = new Document({
    creator: 'Xuncha',
    lastModifiedBy: 'Xuncha',
    title: officeText(`${model.site.name} ${t('report.form-title')}`),
    styles: { default: { document: { run: { font: fonts.body, size: 21 } } } },
    sections: [
      {
        properties: { page: { size: { width: page.short, height: page.long }, margin } },
        footers: { default: footer },
        children: [title, formTable(model, words, upright), ...signatures(words)],
      },
      {
        properties: { page: { size: { width: page.short, height: page.long, orientation: PageOrientation.LANDSCAPE }, margin } },
        footers: { default: footer },
        children: filled.flatMap((table) => [heading(table.title), tableOf(table, across)]),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
