import { expect, test } from 'vitest';
import { smallRubric } from '@/tests/fixtures/small-rubric';
import { changeClause, changeIndicator, changePart } from './edit-rubric';
import { parseRubric } from './parse-rubric';
import { problemPlace, problemSentence } from './problem-place';
import type { Rubric } from './rubric';

const rubric = smallRubric([{ id: 'D', rule: { type: 'flag', points: '50' } }]);
const found = (changed: Rubric) => {
  const read = parseRubric(changed);
  return read.ok ? [] : read.problems.map((problem) => problemPlace(changed, problem));
};

test.each([
  [
    'a figure inside a rule',
    changeClause(rubric, 'D', (each) => ({ ...each, rule: { type: 'flag', points: '五' } })),
    { of: 'clause', id: 'D', column: 'points', empty: false },
  ],
  ['a wording', changeClause(rubric, 'B', (each) => ({ ...each, text: '' })), { of: 'clause', id: 'B', column: 'text', empty: true }],
  ['a name', changeIndicator(rubric, 'D', { name: '' }), { of: 'indicator', id: 'D', column: 'name', empty: true }],
  ['a sum', changePart(rubric, 'deduction', { points: '60' }), { of: 'part', id: 'deduction', column: 'points', empty: false }],
  ['the whole', { ...rubric, documentNo: '' }, { of: 'head', id: 'small', column: 'documentNo', empty: true }],
  ['a line', { ...rubric, scoring: { ...rubric.scoring, base: 'x' } }, { of: 'head', id: 'small', column: 'base', empty: false }],
] as const)('%s is named by row and column', (_what, changed, place) => {
  expect(found(changed)).toEqual([place]);
});

test('a sentence does not repeat the path that it stands beside', () => {
  const problem = { code: 'x', at: 'parts[0].name', zh: 'parts[0].name：内容缺失', en: 'parts[0].name: missing' };
  expect(problemSentence(problem)).toEqual({ zh: '内容缺失', en: 'missing' });
  expect(problemSentence({ ...problem, zh: '没有细则', en: 'No clauses' })).toEqual({ zh: '没有细则', en: 'No clauses' });
  expect(problemSentence({ code: 'x', at: '', zh: '没有内容', en: 'Empty' })).toEqual({ zh: '没有内容', en: 'Empty' });
});
