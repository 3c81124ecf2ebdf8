import { describe, expect, it } from 'vitest';
import { fitsOneLine, rowHeight } from './row-height';
import { cell, type ReportTable } from './table';

const table = (width: number): ReportTable => ({
  id: 't',
  title: 't',
  caption: '',
  columns: [{ title: '', width }],
  rows: [],
  empty: '',
});
const lines = (text: string, width: number) => Math.round((rowHeight([cell(text)], table(width)) - 3) / 16.5);

describe('the height of a row', () => {
  it('counts Chinese characters double and breaks between any two', () => {
    expect(lines('柘溪县人民政府', 15)).toBe(1);
    expect(lines('柘溪县人民政府', 14)).toBe(2);
  });

  it('keeps words whole, so that lines are not filled to the end', () => {
    expect(lines('19V-4a 19V-4b 19D-09b', 12)).toBe(3);
    expect(lines('http://www.zhexi.gov.cn/', 9)).toBe(3);
  });

  it('begins no line with a closing mark', () => {
    expect(lines('一二三四五六七八', 9)).toBe(2);
    expect(lines('一二三四，五六七', 9)).toBe(3);
  });

  it('counts paragraphs, and never passes what a spreadsheet takes', () => {
    expect(lines('一\n\n二', 20)).toBe(3);
    expect(rowHeight([cell('长'.repeat(9_000))], table(10))).toBe(409);
  });

  it('shares a cell that reaches over several rows among them', () => {
    expect(rowHeight([cell('一\n二\n三\n四', { rowSpan: 4 })], table(20))).toBe(rowHeight([cell('一')], table(20)));
  });

  it('tells what stands on one line', () => {
    expect(fitsOneLine('柘溪县', 7)).toBe(true);
    expect(fitsOneLine('柘溪县', 6)).toBe(false);
    expect(fitsOneLine('a\nb', 20)).toBe(false);
  });
});
