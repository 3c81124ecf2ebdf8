import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { checks } from '@/indicators/registry';
import { buildDocuments } from '@/lib/pack/documents';
import { assess } from '@/lib/report/assess';
import { buildReportModel } from '@/lib/report/build-model';
import { wordsFor } from '@/lib/report/words';
import { clausesOf } from '@/lib/scores/clauses';
import { changeClause } from '@/lib/scores/edit-rubric';
import { markVerified } from '@/lib/scores/own-clause';
import { sampleInspection } from '../fixtures/packs/sample-bundle';

/** Whatever leaves the house says which wording was not compared with the official text: page, workbook, form and list. */
const sample = sampleInspection().bundle;
// One clause that the sample's findings speak to is doubted as well.
const bundle = { ...sample, rubric: changeClause(sample.rubric, '19D-06b', (clause) => markVerified(clause, false)) };
const mark = '（未核对原文）';
const doubtful = [...clausesOf(bundle.rubric).values()].filter((clause) => clause.enabled && !clause.verified);
let documents: Map<string, Uint8Array>;

beforeAll(async () => {
  const model = buildReportModel({
    bundle,
    assessment: assess(bundle, checks),
    evidence: [],
    edition: 'internal',
    packId: 'p'.repeat(32),
    version: 'test',
    logHead: '0'.repeat(64),
    redactions: [],
    namesShown: true,
  });
  documents = new Map(await buildDocuments(model, wordsFor('zh-CN', 'Asia/Shanghai', checks), new Map()));
}, 30_000);

const bytesOf = (ending: string) => {
  const found = [...documents].find(([path]) => path.endsWith(ending));
  if (!found) throw new Error(`no ${ending}`);
  return found[1];
};
const marked = (text: string, id: string) => new RegExp(`${id}[^（]*(?:（(?!未核对原文）)[^（]*)*${mark}`).test(text);

describe('a wording that was not verified is marked', () => {
  test('there are some to mark, and some not', () => {
    expect(doubtful.length).toBeGreaterThan(5);
    expect(doubtful.length).toBeLessThan(clausesOf(bundle.rubric).size);
  });

  test('on the page', () => {
    const page = new JSDOM(new TextDecoder().decode(bytesOf('.html'))).window.document;
    const cells = [...page.querySelectorAll('td')].map((each) => each.textContent ?? '');
    expect(doubtful.filter(({ id }) => !cells.some((text) => text.startsWith(`${id} `) && marked(text, id)))).toEqual([]);
  });

  test('in the workbook', () => {
    const book = read(bytesOf('.xlsx'));
    const cells = book.SheetNames.flatMap((name) =>
      utils
        .sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 })
        .flat()
        .map(String),
    );
    expect(doubtful.filter(({ id }) => !cells.some((text) => text.startsWith(`${id} `) && marked(text, id)))).toEqual([]);
  });

  test('in the form', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'form-')), 'form.docx');
    writeFileSync(file, bytesOf('.docx'));
    const xml = execFileSync('unzip', ['-p', file, 'word/document.xml'], { maxBuffer: 1e8 }).toString();
    const lines = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');
    expect(doubtful.filter(({ id }) => !lines.some((text) => text.startsWith(`${id} `) && marked(text, id)))).toEqual([]);
  });

  test('in the list, beside the clause that a finding speaks to', () => {
    const list = new TextDecoder().decode(bytesOf('.csv'));
    const named = doubtful.filter(({ id }) => list.includes(id));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ id }) => !list.includes(`${id}${mark}`))).toEqual([]);
    const sure = [...clausesOf(bundle.rubric).values()].filter(({ verified, id }) => verified && list.includes(`${id}${mark}`));
    expect(sure).toEqual([]);
  });
});
