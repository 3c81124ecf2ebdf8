import { tableToCsv } from '@/lib/report/csv';
import { definitionsTable, evidenceTable, findingsTable, pagesTable } from '@/lib/report/detail-tables';
import { reportToHtml } from '@/lib/report/html';
import type { LateText } from '@/lib/report/markup';
import type { ReportModel } from '@/lib/report/model';
import { arithmeticTable, overviewTable } from '@/lib/report/overview-tables';
import { sheetTables } from '@/lib/report/sheet-tables';
import type { Words } from '@/lib/report/words';
import type { Thumbnails } from '@/lib/report/xlsx';
import { type Bytes, utf8 } from './digest';
import { payloadFiles } from './format';
import { pictureHead } from './picture';
import { utf8Pieces } from './pieces';
import { restamp } from './restamp';

/** Small pictures by evidence number. */
export type SmallPictures = ReadonlyMap<number, Bytes>;

function toBase64(bytes: Bytes): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

function dataAddress(type: string, bytes: Bytes): LateText {
  const start = `data:image/${type};base64,`;
  return { length: start.length + Math.ceil(bytes.length / 3) * 4, text: () => start + toBase64(bytes) };
}

/** Small pictures for the workbook; WebP ones stay out of it, because older spreadsheet programs show them as a broken box. */
function sheetThumbnails(pictures: SmallPictures): Thumbnails {
  const thumbnails = new Map<number, { bytes: Uint8Array; type: 'png' | 'jpeg'; width: number; height: number }>();
  for (const [n, bytes] of pictures) {
    const head = pictureHead(bytes);
    if (head && head.type !== 'webp') thumbnails.set(n, { bytes, ...head, type: head.type });
  }
  return thumbnails;
}

async function sha256Base64(text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}

/** The documents that people read, by path: sheet, report, form and list. The office formats are loaded only when a pack is written. */
export async function buildDocuments(model: ReportModel, words: Words, pictures: SmallPictures): Promise<[path: string, bytes: Bytes][]> {
  const { tablesToXlsx } = await import('@/lib/report/xlsx');
  const { reportToDocx } = await import('@/lib/report/docx');
  const parts = sheetTables(model, words);
  const findings = findingsTable(model, words);
  const internal = model.edition === 'internal' ? [pagesTable(model, words)] : [];
  const details = [findings, evidenceTable(model, words), ...internal, definitionsTable(model, words)];
  const arithmetic = arithmeticTable(model, words);
  const instant = model.campaign.asOf;
  const report = await reportToHtml(model, words, {
    tables: [...parts, ...details],
    arithmetic,
    thumbnail: (n) => {
      const bytes = pictures.get(n);
      const head = bytes && pictureHead(bytes);
      return bytes && head ? dataAddress(head.type, bytes) : null;
    },
    hash: sha256Base64,
  });
  const html = utf8Pieces(report);
  const xlsx = await tablesToXlsx([overviewTable(model, words), arithmetic, ...parts, ...details], {
    title: `${model.site.name} ${words.t('report.title')}`,
    instant,
    thumbnails: sheetThumbnails(pictures),
    pictureAlt: (n) => words.t('report.evidence.alt', { n, title: model.evidence.find((each) => each.n === n)?.sidecar.title ?? '' }),
  });
  const docx = await reportToDocx(model, words, [...parts, findings]);
  return [
    [payloadFiles.findings, utf8(tableToCsv(findings))],
    [payloadFiles.form, await restamp(docx, instant)],
    [payloadFiles.report, html],
    [payloadFiles.sheet, await restamp(xlsx, instant)],
  ];
}
