import { describe, expect, it } from 'vitest';
import { lexicon } from '@/indicators/vocabulary/wording-lexicon';
import { readLexiconFile, writeLexiconXlsx } from './lexicon-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codesOf = async (text: string, name = 'a.csv') => {
  const read = await readLexiconFile(name, utf8(text));
  return read.ok ? [] : read.problems.map(({ code, at }) => `${code} ${at}`);
};

describe('a lexicon is read from', () => {
  const expected = { ok: true, warnings: [], value: [{ wrong: '柘溪市', right: '柘溪县', since: '2019-01-01', notBefore: ['场', '区'] }] };

  it('a CSV, its columns in any order and others beside them', async () => {
    const text = '\ufeff备注,正确写法,错误写法,启用日期,后接除外\r\n"行政区划, 2018",柘溪县,柘溪市,2019-01-01,"场、区"\r\n,,,,\r\n';
    expect(await readLexiconFile('a.csv', utf8(text))).toEqual(expected);
  });

  it('a CSV in the code page of Chinese spreadsheets', async () => {
    // 错误写法,正确写法 / 布署,部署
    const gbk = [0xb4, 0xed, 0xce, 0xf3, 0xd0, 0xb4, 0xb7, 0xa8, 0x2c, 0xd5, 0xfd, 0xc8, 0xb7, 0xd0, 0xb4, 0xb7, 0xa8, 0x0a];
    const row = [0xb2, 0xbc, 0xca, 0xf0, 0x2c, 0xb2, 0xbf, 0xca, 0xf0];
    expect(await readLexiconFile('a.csv', new Uint8Array([...gbk, ...row]))).toMatchObject({
      ok: true,
      value: [{ wrong: '布署', right: '部署' }],
    });
  });

  it('JSON', async () => {
    const text = JSON.stringify([{ wrong: '柘溪市', right: '柘溪县', since: '2019-01-01', notBefore: ['场', '区'] }]);
    expect(await readLexiconFile('a.json', utf8(text))).toEqual(expected);
  });

  it('a workbook, which is what the built-in one comes back from', async () => {
    const read = await readLexiconFile('a.xlsx', await writeLexiconXlsx(lexicon));
    expect(read).toEqual({ ok: true, warnings: [], value: [...lexicon] });
  });
});

describe('what is wrong with a lexicon is a list', () => {
  it('row by row', async () => {
    const rows = [
      '错误写法,正确写法,启用日期',
      ',部署,',
      '布,部',
      '布署,布署',
      '布署,再布署',
      '柘溪市,柘溪县,2019年',
      '柘溪市,柘溪县,',
      '好的,对的,',
    ];
    expect(await codesOf(rows.join('\n'))).toEqual(['missing 2', 'length 3', 'same 4', 'contained 5', 'date 6', 'twice 7']);
  });

  it('also for a table without a head, without entries, or with too many', async () => {
    expect(await codesOf('布署,部署')).toEqual(['no-head 1']);
    expect(await codesOf('')).toEqual(['no-head 1']);
    expect(await codesOf('wrong,right\n')).toEqual(['empty ']);
    const many = Array.from({ length: 2001 }, (_, i) => `错词${i},对词`);
    expect(await codesOf(`wrong,right\n${many.join('\n')}`)).toEqual(['too-many ']);
  });

  it.each([
    ['a.xlsx', 'no workbook'],
    ['a.json', '{"wrong":'],
    ['a.json', '{"wrong":"a"}'],
  ])('also for a file %s that is none', async (name, text) => {
    expect(await codesOf(text, name)).toEqual([`unreadable ${name}`]);
  });

  it('also for entries that are no records, and files that are too large', async () => {
    expect(await codesOf('[null, 3, {"wrong":"布署"}]', 'a.json')).toEqual(['missing 4']);
    expect(await codesOf(' '.repeat(2 * 1024 * 1024 + 1))).toEqual(['too-large a.csv']);
  });
});
