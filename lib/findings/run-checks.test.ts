import { expect, test } from 'vitest';
import type { PageFacts } from '@/lib/facts/facts';
import type { Clause, Rubric } from '@/lib/scores/rubric';
import { type AnyCheck, defineCheck } from './define-check';
import { type JudgeOptions, runChecks } from './run-checks';

const counting = defineCheck({
  id: 'counting',
  name: { zh: '数数', en: 'Counting' },
  definition: { zh: '数数', en: 'Counting' },
  needs: [],
  params: { count: 1 },
  reasons: { missing: { outcome: 'fail', zh: '缺', en: 'missing' } },
  evaluate: (_facts, { count }) => [{ reason: 'missing', subject: { key: 'guide:1', kind: 'guide', label: '指南' }, count }],
});

const clause = (id: string, params: Record<string, unknown>) =>
  ({ id, enabled: true, checks: [{ check: 'counting', params }] }) as unknown as Clause;

const rubricOf = (...clauses: Clause[]) => ({ parts: [{ kind: 'deduction', indicators: [{ clauses }] }] }) as unknown as Rubric;

const frame = (frameId: number) => ({ frameId, documentId: `D${frameId}`, url: 'http://www.zhexi.gov.cn/a.html', facts: {}, failures: [] });

function findings(rubric: Rubric, frames = 1) {
  const page = { url: 'http://www.zhexi.gov.cn/a.html', title: '指南', frames: Array.from({ length: frames }, (_, n) => frame(n)) };
  const options = { rubric, site: { kind: 'portal', externalServices: true }, asOf: '', timeZone: '', isHome: false } as JudgeOptions;
  const checks = new Map<string, AnyCheck>([['counting', counting]]);
  return runChecks(page as unknown as PageFacts, checks, options).map(({ clauses, count }) => ({ clauses, count }));
}

test('clauses that get the same number share a finding', () => {
  expect(findings(rubricOf(clause('A', { count: 1 }), clause('B', {})))).toEqual([{ clauses: ['A', 'B'], count: 1 }]);
});

test('clauses that count differently keep their own number', () => {
  expect(findings(rubricOf(clause('A', { count: 1 }), clause('B', { count: 4 })))).toEqual([
    { clauses: ['A'], count: 1 },
    { clauses: ['B'], count: 4 },
  ]);
});

test('an error page is not judged', () => {
  const page = { url: '', title: '', frames: [{ ...frame(0), httpStatus: 404, title: '' }] } as unknown as PageFacts;
  const options = { rubric: rubricOf(clause('A', {})), site: { kind: 'portal', externalServices: true } } as unknown as JudgeOptions;
  expect(runChecks(page, new Map<string, AnyCheck>([['counting', counting]]), options)).toEqual([]);
});

test('a subject seen in two frames is told once', () => {
  expect(findings(rubricOf(clause('A', { count: 1 })), 2)).toEqual([{ clauses: ['A'], count: 1 }]);
});

test.each([
  ['still changed', { settled: false, capped: false }],
  ['was cut at the limit', { settled: true, capped: true }],
])('nothing is called missing from a page that %s', (_how, reading) => {
  const absent: AnyCheck = { ...counting, reasons: { missing: { outcome: 'fail', absence: true, zh: '缺', en: 'missing' } } };
  const judged = (check: AnyCheck, state: object) => {
    const page = { url: '', title: '', frames: [{ ...frame(0), ...state }] } as unknown as PageFacts;
    const options = {
      rubric: rubricOf(clause('A', { count: 4 })),
      site: { kind: 'portal', externalServices: true },
    } as unknown as JudgeOptions;
    return runChecks(page, new Map([['counting', check]]), options).map(({ outcome, reason, count }) => ({ outcome, reason, count }));
  };
  expect(judged(absent, reading)).toEqual([{ outcome: 'cannot-tell', reason: 'not-read-whole', count: 1 }]);
  expect(judged(absent, { settled: true, capped: false })).toEqual([{ outcome: 'fail', reason: 'missing', count: 4 }]);
  expect(judged(counting, reading)).toEqual([{ outcome: 'fail', reason: 'missing', count: 4 }]);
});
