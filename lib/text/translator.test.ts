import { describe, expect, it } from 'vitest';
import { createTranslator, fill } from './translator';

describe('filling a sentence', () => {
  it('fills places, and leaves one without a value visible', () => {
    expect(fill('{n} of {total}', { n: 1 }, 'en')).toBe('1 of {total}');
  });

  it.each([
    [1, '1 clause is undecided'],
    ['1', '1 clause is undecided'],
    [0, '0 clauses are undecided'],
    [2, '2 clauses are undecided'],
  ])('chooses the form for %s', (n, sentence) => {
    expect(fill('{n} {n|clause is|clauses are} undecided', { n }, 'en')).toBe(sentence);
  });

  it('lists several words with the comma of the language', () => {
    expect(fill('{clauses}', { clauses: ['1', '2'] }, 'zh-CN')).toBe('1、2');
    expect(createTranslator('en')('readiness.veto-proposed', { n: 1, clauses: '1' })).toBe(
      '1 veto reached the bound without being confirmed: 1',
    );
  });
});
