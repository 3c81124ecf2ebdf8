import { describe, expect, it } from 'vitest';
import { defineCheck } from './define-check';
import { checkNameOf, reasonOf } from './words';

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
});
