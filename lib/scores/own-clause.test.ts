import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { smallRubric } from '@/tests/fixtures/small-rubric';
import { clausesOf } from './clauses';
import { addClause, addIndicator, changeClause, changeIndicator, changePart, removeClause } from './edit-rubric';
import { markVerified, ownChange, ownClause, ownIndicator, ruleOfType } from './own-clause';
import { parseRubric } from './parse-rubric';
import type { Clause, Rule } from './rubric';

const types: Rule['type'][] = ['flag', 'per-item', 'count-threshold', 'ratio-threshold', 'ratio-step', 'all-of'];
const rubric = smallRubric([{ id: 'D', rule: { type: 'flag', points: '50' } }]);
const written = { text: '文', manual: '看', evidence: '图', source: '文号' };
const clause: Clause = { id: 'D', ...written, rule: { type: 'flag', points: '50' }, checks: [], verified: true, enabled: true };

describe('a change that an office makes', () => {
  test('to wording, figure or window is no longer verified; help and use are its own affair', () => {
    expect(clause.verified).toBe(true);
    expect(ownChange(clause, { text: '另一条' })).toMatchObject({ text: '另一条', verified: false, doubt: { zh: expect.any(String) } });
    expect(ownChange(clause, { rule: { type: 'flag', points: '3' } }).verified).toBe(false);
    expect(ownChange(clause, { window: { n: 1, unit: 'year' } }).verified).toBe(false);
    expect(ownChange(clause, { manual: '另一种看法', enabled: false })).toMatchObject({ verified: true, enabled: false });
    expect(ownChange(clause, { manual: '另一种看法' }).doubt).toBeUndefined();
  });

  test('keeps the doubt that a clause had already', () => {
    const doubt = { zh: '原文未见。', en: 'Not seen.' };
    expect(ownChange({ ...clause, verified: false, doubt }, { text: '另一条' }).doubt).toEqual(doubt);
  });

  test('can be declared verified, and doubtful again', () => {
    const changed = ownChange(clause, { text: '另一条' });
    expect(markVerified(changed, true)).toEqual({ ...clause, text: '另一条', verified: true });
    expect(markVerified(markVerified(changed, true), false)).toMatchObject({ verified: false, doubt: changed.doubt });
  });
});

describe('a clause that an office adds', () => {
  test('has an id that is free, and wants its words before it can be published', () => {
    const first = ownClause(rubric, 'deduction', 'D');
    const second = ownClause(addClause(rubric, 'D', first), 'deduction', 'D');
    expect([first.id, second.id]).toEqual(['D-own1', 'D-own2']);
    const read = parseRubric(addClause(rubric, 'D', first));
    expect(read.ok ? [] : read.problems.map(({ at }) => at.split('.').at(-1))).toEqual(['text', 'manual', 'evidence', 'source']);
    expect(parseRubric(addClause(rubric, 'D', { ...first, ...written })).ok).toBe(true);
  });

  test.each(types)('may count as %s: the plainest figures are a rubric without problems', (type) => {
    const made = {
      ...ownClause(rubric, 'deduction', 'D'),
      ...written,
      rule: ruleOfType(type, 'deduction', { type: 'flag', points: '0.5' }),
    };
    expect(made.rule).toMatchObject({ type, points: '0.5' });
    expect(parseRubric(addClause(rubric, 'D', made)).ok).toBe(true);
  });

  test.each(['flag', 'count-threshold', 'ratio-threshold'] as const)('as a veto it is %s without points', (type) => {
    const made = { ...ownClause(rubric, 'veto', 'V'), ...written, rule: ruleOfType(type, 'veto') };
    expect(made.rule).not.toHaveProperty('points');
    expect(parseRubric(addClause(rubric, 'V', made)).ok).toBe(true);
  });
});

test('a part takes other points without touching the others, and the rubric passed in stays as it was', () => {
  const website = rubrics.get('gov-website-2019');
  const changed = website && changePart(website, 'deduction', { points: '90' });
  expect(changed?.parts.map(({ points }) => points)).toEqual([null, '90', '30']);
  expect(website?.parts.map(({ points }) => points)).toEqual([null, '100', '30']);
});

test('a clause is replaced where it stands', () => {
  const hidden = changeClause(rubric, 'D', (each) => ({ ...each, enabled: false }));
  expect(clausesOf(hidden).get('D')?.enabled).toBe(false);
  expect(clausesOf(hidden).get('B')?.enabled).toBe(true);
});

describe('an indicator that an office adds', () => {
  const [veto, deduction] = rubric.parts;
  if (!veto || !deduction) throw new Error('the small rubric has a veto and a deduction part');

  test('has a free id, a first clause and a name still to be given; a veto has no points', () => {
    const first = ownIndicator(rubric, deduction);
    expect(first).toMatchObject({ id: 'own-deduction-1', name: '', group: 'D', points: '1', clauses: [{ id: 'own-deduction-1-own1' }] });
    expect(ownIndicator(addIndicator(rubric, 'deduction', first), deduction).id).toBe('own-deduction-2');
    expect(ownIndicator(rubric, veto).points).toBeNull();
  });

  test('can be published once it is written', () => {
    const made = addIndicator(rubric, 'veto', ownIndicator(rubric, veto));
    const written = changeIndicator(made, 'own-veto-1', { name: '本地否决' });
    const done = changeClause(written, 'own-veto-1-own1', (each) => ({
      ...each,
      text: '文',
      manual: '看',
      evidence: '图',
      source: '文号',
    }));
    expect(parseRubric(done).ok).toBe(true);
  });

  test('adds to what the part’s indicators must sum up to', () => {
    const [website] = [...rubrics.values()].filter(({ id }) => id === 'gov-website-2019');
    const [part] = website?.parts.filter(({ kind }) => kind === 'deduction') ?? [];
    if (!website || !part) throw new Error('no 2019 rubric');
    const indicator = { ...ownIndicator(website, part), name: '名', clauses: [{ ...clause, id: 'X' }] };
    const dearer = parseRubric(addIndicator(website, 'deduction', indicator));
    expect(dearer.ok ? [] : dearer.problems.map(({ code }) => code)).toEqual(['sum-mismatch']);
  });

  test('goes with its last clause', () => {
    const made = addIndicator(rubric, 'veto', ownIndicator(rubric, veto));
    expect(removeClause(made, 'own-veto-1-own1')).toEqual(rubric);
  });
});
