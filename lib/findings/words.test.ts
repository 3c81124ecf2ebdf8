import { describe, expect, it } from 'vitest';
import { defineCheck } from './define-check';
import type { DateBasis } from './finding';
import { checkNameOf, dateBasisOf, reasonOf } from './words';

const check = defineCheck({
  id: 'column-stale',
  name: { zh: '栏目不更新', en: 'Column not updated' },
  definition: { zh: '…', en: '…' },
  needs: [],
  params: {},
  reasons: { stale: { outcome: 'fail', zh: '最新 {newest}，{days} 天', en: 'newest {newest}, {days} days' } },
  evaluate: () => [],
});
const checks = new Map([[check.id, check]]);

describe('words of a finding', () => {
  it('fills the reason in the language asked for', () => {
    const finding = { check: 'column-stale', reason: 'stale', values: { newest: '2020-02-11', days: 233 } };
    expect(reasonOf(finding, checks, 'zh-CN')).toBe('最新 2020-02-11，233 天');
    expect(reasonOf(finding, checks, 'en')).toBe('newest 2020-02-11, 233 days');
  });

  it('speaks for the runner as well', () => {
    expect(reasonOf({ check: 'column-stale', reason: 'threw', values: { message: 'x' } }, checks, 'zh-CN')).toBe('检查时出错：x');
  });

  it('keeps a retired check readable', () => {
    expect(reasonOf({ check: 'gone', reason: 'old', values: {} }, checks, 'zh-CN')).toBe('gone / old');
    expect(checkNameOf('gone', checks, 'en')).toBe('gone');
  });

  it('tells where a date stands and how its year came about', () => {
    const basis = (date: DateBasis) => dateBasisOf({ date }, 'zh-CN');
    expect(basis({ raw: '2020-02-11', source: 'text', year: 'shown' })).toBe('“2020-02-11”，读自页面文字');
    expect(basis({ raw: '02-11', source: 'cell', year: 'links' })).toBe('“02-11”，读自同一行的单元格，没有写年份，年份据链接的网址推断');
    expect(dateBasisOf({ date: { raw: '02-11', source: 'text', year: 'viewing' } }, 'en')).toBe(
      '“02-11”, from the text of the page, without a year, which is counted from the moment of viewing',
    );
    expect(dateBasisOf({}, 'en')).toBeNull();
  });
});
