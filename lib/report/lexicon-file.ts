import { parseCsv } from 'hucre/csv';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import type { Parsed, Problem } from '@/lib/errors/xuncha-error';
import { readLexiconRows } from './lexicon-rows';

const largestFile = 2 * 1024 * 1024;
const head = ['错误写法', '正确写法', '启用日期', '后接除外', '前接除外'];
/** A file with this date inside is the same file whenever it is written. */
const written = new Date('2019-04-18T00:00:00+08:00');

/** Text of a file as offices save it: UTF-8, else the code page that spreadsheets write in China. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function rowsOfJson(text: string): unknown[][] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new TypeError('not a list');
  const words = (value: unknown) => (Array.isArray(value) ? value.join('') : value);
  const row = (each: Partial<Record<keyof LexiconEntry, unknown>> | null) => [
    each?.wrong,
    each?.right,
    each?.since,
    words(each?.notBefore),
    words(each?.notAfter),
  ];
  return [head, ...list.map(row)];
}

async function rowsOf(name: string, bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> {
  if (/\.xlsx$/i.test(name)) return (await readXlsx(bytes)).sheets[0]?.rows ?? [];
  const text = decode(bytes);
  return /\.json$/i.test(name) ? rowsOfJson(text) : parseCsv(text);
}

/** Reads an office's lexicon from a workbook, a CSV or a JSON file: the entries, or a list of what is wrong with them. Never rejects. */
export async function readLexiconFile(name: string, bytes: Uint8Array): Promise<Parsed<LexiconEntry[]>> {
  const fault = (code: string, zh: string, en: string): { ok: false; problems: Problem[] } => ({
    ok: false,
    problems: [{ code, at: name, zh, en }],
  });
  if (bytes.byteLength > largestFile) return fault('too-large', '文件太大，不是词库', 'The file is too large to be a lexicon');
  let rows: readonly (readonly unknown[])[];
  try {
    rows = await rowsOf(name, bytes);
  } catch {
    return fault('unreadable', '不是可以读取的 xlsx、CSV 或 JSON 文件', 'Not a readable xlsx, CSV or JSON file');
  }
  return readLexiconRows(rows);
}

/** A lexicon as a workbook that an office fills in and reads back. */
export function writeLexiconXlsx(entries: readonly LexiconEntry[]): Promise<Uint8Array> {
  const row = ({ wrong, right, since, notBefore, notAfter }: LexiconEntry) => [
    wrong,
    right,
    since ?? '',
    notBefore?.join('') ?? '',
    notAfter?.join('') ?? '',
  ];
  return writeXlsx({
    sheets: [
      {
        name: '词库',
        columns: [30, 30, 14, 14, 14].map((width) => ({ width })),
        rows: [head, ...entries.map(row)],
        freezePane: { rows: 1 },
      },
    ],
    properties: { creator: 'Xuncha', lastModifiedBy: 'Xuncha', created: written, modified: written },
    defaultFont: { name: 'Microsoft YaHei', size: 10 },
  });
}
