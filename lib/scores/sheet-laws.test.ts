import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { clausesOf } from './clauses';
import { scoreSheet } from './compute-sheet';
import type { Judgement } from './judgement';
import { fromPoints } from './points';
import { compare, rational } from './rational';
import type { ScoreSheet } from './score-sheet';
import type { SiteProfile } from './site';

const asOf = '2020-10-01T09:00:00+08:00';
const portal: SiteProfile = { kind: 'portal', externalServices: true };
const met = (clause: string): Judgement => ({ clause, outcome: 'met' });

describe('properties of the 2019 sheet', () => {
  const rubric = rubrics.get('gov-website-2019');
  if (!rubric) throw new Error('the 2019 rubric is missing');
  const clauses = [...clausesOf(rubric).values()];
  const sites: SiteProfile[] = [
    portal,
    { kind: 'ministry-portal', externalServices: false },
    { kind: 'ministry-portal', externalServices: true },
    { kind: 'department', externalServices: true },
  ];
  const judgementOf = (clause: string) =>
    fc.oneof(
      fc.constant<Judgement | null>(null),
      fc.constant<Judgement>(met(clause)),
      fc.record({
        clause: fc.constant(clause),
        outcome: fc.constant('violated' as const),
        count: fc.nat(12),
        of: fc.constant(12),
        partial: fc.boolean(),
      }),
    );
  const scored = clauses.filter((clause) => clause.part !== 'veto');
  const some = fc.tuple(...scored.map((clause) => judgementOf(clause.id))).map((list) => list.filter((each) => each !== null));
  const vetoesMet = clauses.filter((clause) => clause.part === 'veto').map((clause) => met(clause.id));
  const site = fc.constantFrom(...sites);
  const value = (points: ScoreSheet['low']) => points && fromPoints(points);

  property.prop([site, some, fc.infiniteStream(fc.nat())], { numRuns: 40 })(
    'the order of judgements never matters',
    (where, judgements, stream) => {
      const shuffled = judgements
        .map((each) => ({ each, at: stream.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(scoreSheet(rubric, where, shuffled, asOf)).toEqual(scoreSheet(rubric, where, judgements, asOf));
    },
  );

  property.prop([site, some], { numRuns: 60 })('at best is never under at worst, within 0 and 130', (where, judgements) => {
    const { low, high, score } = scoreSheet(rubric, where, [...vetoesMet, ...judgements], asOf);
    const [worst, best] = [value(low), value(high)];
    if (!worst || !best) {
      expect(where.kind).toBe('department');
      return;
    }
    expect(compare(worst, best)).toBeLessThanOrEqual(0);
    expect(compare(rational('0'), worst)).toBeLessThanOrEqual(0);
    expect(compare(best, rational('130'))).toBeLessThanOrEqual(0);
    expect(score === null).toBe(compare(worst, best) !== 0);
  });

  property.prop([site, some], { numRuns: 40 })('they meet when all is decided', (where, judgements) => {
    const open = new Map(judgements.map((each) => [each.clause, { ...each, partial: false }]));
    const all = clauses.map((clause) => open.get(clause.id) ?? met(clause.id));
    const sheet = scoreSheet(rubric, where, all, asOf);
    expect([sheet.undecided, sheet.low?.exact]).toEqual([0, sheet.high?.exact]);
    expect(sheet.verdict).not.toBe('undecided');
  });

  property.prop([site, some, fc.constantFrom(...scored.filter((clause) => clause.part === 'deduction').map((clause) => clause.id))], {
    numRuns: 60,
  })('one more violation never raises a score, and no indicator passes its cap', (where, judgements, clause) => {
    const before = [...vetoesMet, ...judgements];
    const own = judgements.find((each) => each.clause === clause);
    const worse: Judgement = {
      clause,
      outcome: 'violated',
      of: 12,
      ...own,
      ...(own?.outcome === 'met' ? { outcome: 'violated' as const } : {}),
      count: (own?.count ?? 0) + 1,
      partial: false,
    };
    const settledBefore = [...before.filter((each) => each.clause !== clause), { ...worse, count: own?.count ?? 0 }];
    const after = [...before.filter((each) => each.clause !== clause), worse];
    const [a, b] = [scoreSheet(rubric, where, settledBefore, asOf), scoreSheet(rubric, where, after, asOf)];
    for (const end of ['low', 'high'] as const) {
      const [left, right] = [value(a[end]), value(b[end])];
      if (left && right) expect(compare(right, left)).toBeLessThanOrEqual(0);
    }
    for (const each of b.indicators) {
      if (each.cap && each.atWorst)
        expect(compare(fromPoints(each.subtotal), { n: -fromPoints(each.cap).n, d: fromPoints(each.cap).d })).toBeGreaterThanOrEqual(0);
    }
  });
});
