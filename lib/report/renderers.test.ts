// @vitest-environment jsdom
import { read, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '@/indicators/registry';
import type { DateBasis } from '@/lib/findings/finding';
import { hostileTexts, sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { officeParts } from '../pack/office-parts';
import { assess } from './assess';
import { buildReportModel } from './build-model';
import { tableToCsv } from './csv';
import { definitionsTable, evidenceTable, findingsTable, pagesTable } from './detail-tables';
import { reportToHtml } from './html';
import type { ReportModel } from './model';
import { arithmeticTable, overviewTable } from './overview-tables';
import { csvText, officeText } from './plain-text';
import { sheetTables } from './sheet-tables';
import type { ReportTable } from './table';
import { wordsFor } from './words';
import { sheetName, tablesToXlsx } from './xlsx';

const words = wordsFor('zh-CN', 'Asia/Shanghai', checks);
let model: ReportModel;
let tables: ReportTable[];

beforeAll(() => {
  const { bundle } = sampleInspection();
  const evidence = bundle.evidence.map((sidecar, index) => ({
    n: index + 1,
    file: `evidence/000${index + 1}-visible.png`,
    clauses: ['19D-06b'],
    findingId: 'policy',
    sidecar,
  }));
  model = buildReportModel({
    bundle,
    assessment: assess(bundle, checks),
    evidence,
    edition: 'internal',
    packId: 'p'.repeat(32),
    version: 'test',
    logHead: '0'.repeat(64),
    redactions: [],
    namesShown: true,
  });
  tables = [
    overviewTable(model, words),
    ...sheetTables(model, words),
    findingsTable(model, words),
    evidenceTable(model, words),
    pagesTable(model, words),
    definitionsTable(model, words),
  ];
});

describe('the workbook', { timeout: 30_000 }, () => {
  const workbook = async () => {
    const bytes = await tablesToXlsx(tables, { title: 't', instant: model.campaign.asOf, thumbnails: new Map(), pictureAlt: String });
    return read(bytes, { cellFormula: true, cellNF: true });
  };

  it('is read by another library: every table a sheet, in the office’s own columns', async () => {
    const book = await workbook();
    expect(book.SheetNames).toEqual(['总览', '单项否决', '扣分指标', '加分指标', '问题明细', '证据', '已查页面', '定义说明']);
    const rows = utils.sheet_to_json<string[]>(book.Sheets.扣分指标 ?? {}, { header: 1 });
    expect(rows[2]).toEqual([
      '一级指标',
      '二级指标',
      '评分细则',
      '问题统计',
      '单项扣分',
      '上限分值',
      '扣分',
      '指标小计',
      '结果',
      '存在的问题',
      '证据',
    ]);
  });

  it('lists every enabled clause of the rubric', async () => {
    const book = await workbook();
    const text = ['单项否决', '扣分指标', '加分指标']
      .flatMap((name) => utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 }).map((row) => row[2] ?? ''))
      .join('\n');
    for (const part of model.rubric.parts) {
      for (const { id, enabled } of part.indicators.flatMap((indicator) => indicator.clauses))
        if (enabled) expect(text).toContain(`${id} `);
    }
  });

  it('holds no formula, keeps leading zeros and stores figures as numbers', async () => {
    const book = await workbook();
    for (const sheet of Object.values(book.Sheets)) {
      for (const [address, cell] of Object.entries(sheet)) if (!address.startsWith('!')) expect(cell.f).toBeUndefined();
    }
    const overview = utils.sheet_to_json<string[]>(book.Sheets.总览 ?? {}, { header: 1 });
    expect(overview.find(([label]) => label === '网站标识码')?.[1]).toBe('0012300001');
    const rows = utils.sheet_to_json<(string | number)[]>(book.Sheets.扣分指标 ?? {}, { header: 1 });
    const stale = rows.find((row) => String(row[2]).startsWith('19D-06b'));
    expect(stale?.[3]).toBe(2);
    expect(typeof stale?.[6]).toBe('number');
  });

  it('links pages and pictures', async () => {
    const book = await workbook();
    const targets = Object.values(book.Sheets.证据 ?? {}).flatMap((cell) => (cell?.l?.Target ? [String(cell.l.Target)] : []));
    expect(targets).toContain('evidence/0001-visible.png');
    expect(targets).toContain('http://www.zhexi.gov.cn/');
  });

  it('leaves a long title unlinked where its address stands beside it: LibreOffice would cut linked text', async () => {
    const title = '柘溪县人民政府关于进一步促进茶产业高质量发展的实施意见';
    const [first] = model.decisions;
    if (!first) throw new Error('the sample has no decision');
    const row = (name: string) => ({ ...first, finding: { ...first.finding, page: { ...first.finding.page, title: name } } });
    const table = findingsTable({ ...model, decisions: [row(title), row('短')] }, words);
    const bytes = await tablesToXlsx([table], { title: 't', instant: model.campaign.asOf, thumbnails: new Map(), pictureAlt: String });
    const sheet = read(bytes).Sheets.问题明细 ?? {};
    expect(sheet.H4).toMatchObject({ v: title });
    expect(sheet.H4?.l).toBeUndefined();
    expect(sheet.H5?.l?.Target).toBe('http://www.zhexi.gov.cn/');
    expect(sheet.I4?.l?.Target).toBe('http://www.zhexi.gov.cn/');
  });

  it('names its font and size in every style, and has no cell with an empty text', async () => {
    const bytes = await tablesToXlsx(tables, { title: 't', instant: model.campaign.asOf, thumbnails: new Map(), pictureAlt: String });
    const parts = new Map((await officeParts(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]));
    const fonts = parts.get('xl/styles.xml')?.match(/<font>.*?<\/font>|<font\/>/g) ?? [];
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) expect(font).toMatch(/<sz val="\d+"\/>.*<name val="Microsoft YaHei"\/>/);
    expect(/<t[^>]*><\/t>|<t\/>/.test(parts.get('xl/sharedStrings.xml') ?? '')).toBe(false);
  });

  it('says how many problems and pictures a clause has beyond those that its row can show', () => {
    const [first] = model.decisions;
    const [picture] = model.evidence;
    if (!first || !picture) throw new Error('the sample has neither decision nor picture');
    const many: ReportModel = {
      ...model,
      decisions: Array.from({ length: 30 }, () => first),
      evidence: Array.from({ length: 30 }, (_, n) => ({ ...picture, n: n + 1 })),
    };
    const row = sheetTables(many, words)
      .flatMap(({ rows }) => rows)
      .find((cells) => cells.some((each) => each?.text.includes('19D-06b')));
    const texts = row?.map((each) => each?.text ?? '') ?? [];
    const problems = texts.find((text) => text.includes('另有'))?.split('\n');
    expect(problems).toHaveLength(13);
    expect(problems?.at(-1)).toBe('另有 18 项，见“问题明细”。');
    expect(texts.some((text) => text.endsWith('证据12 等共 30 份'))).toBe(true);
  });

  it('keeps to the limits of the format', () => {
    expect(officeText(hostileTexts.long)).toHaveLength(32_767);
    expect(officeText(hostileTexts.control)).toBe('栏目\ufffd\ufffd尾\ufffd');
    expect(sheetName('a/b:c*d?[e]\\'.repeat(6))).toHaveLength(31);
    expect(sheetName("'")).toBe('Sheet');
  });
});

describe('the page', () => {
  const page = async (shown: ReportModel = model) => {
    const pieces = await reportToHtml(shown, words, {
      tables: tables.slice(1),
      arithmetic: arithmeticTable(shown, words),
      thumbnail: () => null,
      hash: async () => 'x',
    });
    return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text())).join('');
  };

  it('shows hostile texts as texts', async () => {
    const source = await page();
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    expect(parsed.querySelectorAll('script, img[onerror], iframe, object')).toHaveLength(0);
    expect(parsed.body.textContent).toContain(hostileTexts.markup);
    expect(parsed.documentElement.lang).toBe('zh-CN');
  });

  it('links nowhere but to the web and to its own folder', async () => {
    const evil: ReportModel = { ...model, site: { ...model.site, homeUrl: 'javascript:alert(1)' } };
    const parsed = new DOMParser().parseFromString(await page(evil), 'text/html');
    for (const anchor of parsed.querySelectorAll('a')) expect(anchor.getAttribute('href')).toMatch(/^(https?:\/\/|#|evidence\/)/);
    expect(parsed.body.textContent).toContain('javascript:alert(1)');
  });

  it('forbids everything by policy but its own style and inline pictures', async () => {
    expect(await page()).toContain(
      'default-src &#39;none&#39;; style-src &#39;sha256-x&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;',
    );
  });

  it('names what was accepted, what it rests on and what is undecided', async () => {
    const parsed = new DOMParser().parseFromString(await page(), 'text/html');
    const row = [...parsed.querySelectorAll('#deduction tr')].find((each) => each.textContent?.includes('19D-06b'));
    expect(row?.textContent).toContain('政策解读');
    expect(row?.querySelector('a[href="#e1"]')?.textContent).toBe('证据1');
    expect(parsed.querySelector('#deduction')?.textContent).toContain('未定');
  });
});

describe('what a finding rests on', () => {
  it('prints how a year came about that the page does not show', () => {
    const [first] = model.decisions;
    if (!first) throw new Error('the sample has no decision');
    const told = (date: DateBasis) => findingsTable({ ...model, decisions: [{ ...first, finding: { ...first.finding, date } }] }, words);
    const reason = (table: ReportTable) => table.rows[0]?.[4]?.text;
    expect(reason(told({ raw: '08-31', source: 'text', year: 'links' }))).toMatch(/\n日期“08-31”.*年份据链接的网址推断$/);
    expect(reason(told({ raw: '2020-08-31', source: 'text', year: 'shown' }))).not.toMatch(/日期“/);
  });

  it('defines also the checks that speak to no clause', () => {
    const [information] = model.rubric.information ?? [];
    const definition = information && checks.get(information.check)?.definition.zh;
    expect(definition).toBeTruthy();
    expect(
      definitionsTable(model, words)
        .rows.flat()
        .map((each) => each?.text),
    ).toContain(definition);
  });
});

describe('the list', () => {
  it('is UTF-8 with its mark, CRLF, every field quoted, no field a formula', () => {
    const csv = tableToCsv(findingsTable(model, words));
    expect(csv.startsWith('\ufeff"')).toBe(true);
    expect(csv).toContain(`"'=cmd|""/C calc""!A0"`);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1', '+1', '-a', '@x', '\t=1', ' =1', '＝1', '＋1', '－1', '＠x', '\r=1', '|calc'])('neutralises %j', (text) => {
    expect(csvText(text).startsWith("'")).toBe(true);
  });

  it('leaves numbers numbers', () => {
    expect(csvText('-0.50')).toBe('-0.50');
  });
});
