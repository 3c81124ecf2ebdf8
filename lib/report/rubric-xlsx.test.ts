import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { readRubricXlsx, writeRubricXlsx } from './rubric-xlsx';

const instant = '2020-10-01T09:00:00+08:00';

/** Changes cells of a written template with an independent library, as an office would in its own program. */
async function edited(id: string, change: (workbook: XLSX.WorkBook) => void) {
  const rubric = rubrics.get(id);
  if (!rubric) throw new Error(id);
  const workbook = XLSX.read(await writeRubricXlsx(rubric, instant), { type: 'array' });
  change(workbook);
  return readRubricXlsx(new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx' })));
}

const set = (workbook: XLSX.WorkBook, sheet: string, cell: string, value: string | number) => {
  const page = workbook.Sheets[sheet];
  if (page) XLSX.utils.sheet_add_aoa(page, [[value]], { origin: cell });
};

describe('the rubric template', () => {
  test.each([...rubrics.values()].map((rubric) => [rubric.id, rubric] as const))(
    '%s survives the way through a workbook',
    async (_id, rubric) => {
      const read = await readRubricXlsx(await writeRubricXlsx(rubric, instant));
      expect(read).toEqual({ ok: true, value: rubric, warnings: [] });
      expect(read.ok && rubricHash(read.value)).toBe(rubricHash(rubric));
    },
  );

  test('equal rubrics give equal bytes', async () => {
    const [rubric] = rubrics.values();
    if (!rubric) throw new Error('no rubrics');
    expect(await writeRubricXlsx(rubric, instant)).toEqual(await writeRubricXlsx(rubric, instant));
  });

  test('an office changes a figure and a word in another program', async () => {
    const read = await edited('gov-newmedia-2019', (workbook) => {
      set(workbook, '指标体系', 'B4', '本市新媒体检查指标');
      set(workbook, '细则', 'K3', '10天');
    });
    expect(read.ok && [read.value.name, read.value.parts[0]?.indicators[1]?.clauses[0]?.window]).toEqual([
      '本市新媒体检查指标',
      { n: 10, unit: 'day' },
    ]);
  });

  test.each([
    ['细则', 'E2', '大概', '细则!E2'],
    ['细则', 'K2', '两周', '细则!K2'],
    ['细则', 'F5', '五分', '细则!F5'],
    ['细则', 'A4', '没有', '细则!A4'],
    ['细则', 'U2', '{', '细则!U2'],
    ['部分', 'A2', '其他', '部分!A2'],
    ['指标', 'G9', '多', '指标!G9'],
  ])('a wrong cell %s!%s is named', async (sheet, cell, value, at) => {
    const read = await edited('gov-website-2019', (workbook) => set(workbook, sheet, cell, value));
    expect(read.ok ? [] : read.problems.map((problem) => problem.at)).toContain(at);
  });

  test('a missing sheet, and something that is no workbook', async () => {
    const read = await edited('gov-newmedia-2019', (workbook) => {
      workbook.SheetNames = workbook.SheetNames.filter((name) => name !== '细则');
    });
    expect(read.ok ? [] : read.problems.map((problem) => problem.code)).toEqual(['missing-sheet']);
    const junk = await readRubricXlsx(new TextEncoder().encode('not a workbook'));
    expect(junk.ok ? [] : junk.problems.map((problem) => problem.code)).toEqual(['not-xlsx']);
    const huge = await readRubricXlsx(new Uint8Array(9 * 1024 * 1024));
    expect(huge.ok ? [] : huge.problems.map((problem) => problem.code)).toEqual(['too-large']);
  });
});
