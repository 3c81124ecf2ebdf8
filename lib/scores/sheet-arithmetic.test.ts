// Longer than 250 lines: every step of one sheet's arithmetic, case beside case, so that a missing step is seen.
import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { smallRubric } from '@/tests/fixtures/small-rubric';
import { scoreSheet } from './compute-sheet';
import { atLeast, beyond, countAtLeast, countBelow, flag, perItem } from './define-rubric';
import type { Judgement } from './judgement';
import type { Rubric } from './rubric';
import type { ScoreSheet } from './score-sheet';
import type { SiteProfile } from './site';

const asOf = '2020-10-01T09:00:00+08:00';
const portal: SiteProfile = { kind: 'portal', externalServices: true };
const without: SiteProfile = { kind: 'portal', externalServices: false };
const met = (...clauses: string[]): Judgement[] => clauses.map((clause) => ({ clause, outcome: 'met' }));
const found = (clause: string, count: number, rest: Partial<Judgement> = {}): Judgement => ({
  clause,
  outcome: 'violated',
  count,
  ...rest,
});
const steps = (sheet: ScoreSheet) =>
  sheet.steps.map(({ key, values, low, high }) => [key, values, low?.shown ?? null, high?.shown ?? null]);
const line = (sheet: ScoreSheet, clause: string) => sheet.indicators.flatMap((each) => each.clauses).find((each) => each.clause === clause);
const indicator = (sheet: ScoreSheet, id: string) => sheet.indicators.find((each) => each.indicator === id);
const because = (rubric: Rubric, judgement: Judgement, site = portal) =>
  line(scoreSheet(rubric, site, [judgement], asOf), judgement.clause)?.because;
const builtIn = (id: string) => {
  const rubric = rubrics.get(id);
  if (!rubric) throw new Error(id);
  return rubric;
};

describe('the steps of the total, as a reader recomputes them', () => {
  test('base, deductions, gate, bonus', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('2', '处') }]);
    expect(steps(scoreSheet(rubric, portal, [...met('V'), found('D1', 3), { clause: 'B', outcome: 'achieved', count: 2 }], asOf))).toEqual([
      ['base', { base: '100.00' }, '100.00', '100.00'],
      ['deductions', { least: '6.00', most: '6.00' }, '94.00', '94.00'],
      ['gate', { bound: '80', inclusive: 0, gate: 'passed' }, '94.00', '94.00'],
      ['bonus', { least: '8.00', most: '8.00' }, '102.00', '102.00'],
    ]);
  });

  test('without a limit the worst case is left open', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('2', '处') }], {}, null);
    expect(steps(scoreSheet(rubric, portal, met('V', 'B'), asOf))).toEqual([
      ['base', { base: '100.00' }, '100.00', '100.00'],
      ['deductions', { least: '0.00', most: '∞' }, null, '100.00'],
      ['gate', { bound: '80', inclusive: 0, gate: 'open' }, null, '100.00'],
      ['bonus', { least: '0.00', most: '0.00' }, null, '100.00'],
    ]);
  });

  test('a reduced base is multiplied back, and the thirds are not rounded across the line', () => {
    const rescale = { mode: 'factor' as const, when: { externalServices: false }, numerator: 4, denominator: 3 };
    const rubric = smallRubric([{ id: 'D1', rule: perItem('0.001', '处') }], { rescale });
    const sheet = scoreSheet(rubric, without, [...met('V', 'B'), found('D1', 30_001)], asOf);
    expect(steps(sheet)).toEqual([
      ['base', { base: '75.00' }, '75.00', '75.00'],
      ['deductions', { least: '30.00', most: '30.00' }, '45.00', '45.00'],
      ['rescale', { numerator: 4, denominator: 3 }, '59.99', '59.99'],
      ['gate', { bound: '80', inclusive: 0, gate: 'closed' }, '59.99', '59.99'],
    ]);
    expect([sheet.score?.exact, sheet.low?.shown, sheet.high?.shown, sheet.verdict]).toEqual([
      '44999/750',
      '59.99',
      '59.99',
      'unqualified',
    ]);
    expect(sheet.score?.shown).toBe('59.99');
    expect(scoreSheet(rubric, portal, [...met('V', 'B'), found('D1', 30_001)], asOf).steps.map((step) => step.key)).not.toContain(
      'rescale',
    );
  });

  test('only deductions: no base, no gate', () => {
    const rubric = { ...builtIn('local-deduction-2016') };
    expect(steps(scoreSheet(rubric, { kind: 'department', externalServices: true }, [], asOf))).toEqual([
      ['deductions', { least: '0.00', most: '∞' }, null, '0.00'],
    ]);
  });

  test('spread: the points set free, and how many groups take them', () => {
    const sheet = scoreSheet(
      builtIn('local-weighted-example-website'),
      { kind: 'department', externalServices: false },
      met('LW-V1', 'LW-1', 'LW-3', 'LW-4', 'LW-B1'),
      asOf,
    );
    expect(steps(sheet).slice(0, 2)).toEqual([
      ['base', { base: '100.00' }, '100.00', '100.00'],
      ['spread', { points: '20.00', groups: 3 }, '100.00', '100.00'],
    ]);
  });

  test('spread over nothing: every group exempt takes and loses nothing', () => {
    const rescale = { mode: 'spread' as const, when: { externalServices: false } };
    const rubric = smallRubric([{ id: 'D1', rule: flag('5'), exemptWhen: [{ externalServices: false }] }], { rescale });
    const sheet = scoreSheet(rubric, without, met('V', 'B'), asOf);
    expect([sheet.score?.exact, steps(sheet)[1]]).toEqual(['100', ['spread', { points: '50.00', groups: 0 }, '100.00', '100.00']]);
    const half = smallRubric(
      [
        { id: 'D1', rule: flag('5'), exemptWhen: [{ externalServices: false }] },
        { id: 'D2', rule: flag('5') },
      ],
      { rescale },
    );
    expect(steps(scoreSheet(half, without, met('V', 'B', 'D2'), asOf))[1]).toEqual([
      'spread',
      { points: '0.00', groups: 1 },
      '100.00',
      '100.00',
    ]);
    const off = smallRubric([{ id: 'D1', rule: flag('5'), enabled: false }], { rescale });
    expect(steps(scoreSheet(off, without, met('V', 'B'), asOf))[1]).toEqual(['spread', { points: '50.00', groups: 0 }, '100.00', '100.00']);
  });

  test('a floor is named, and not shown where the score stands exactly on it', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('50', '处') }], { floor: '0' }, null);
    const floored = scoreSheet(rubric, portal, [...met('V', 'B'), found('D1', 3)], asOf);
    expect(steps(floored)[2]).toEqual(['floor', { floor: '0' }, '0.00', '0.00']);
    const exact = scoreSheet(rubric, portal, [...met('V', 'B'), found('D1', 2)], asOf);
    expect(exact.steps.map((step) => step.key)).toEqual(['base', 'deductions', 'gate']);
  });

  test('a veto, with and without recorded points, and a site that is only checked for vetoes', () => {
    const plain = smallRubric([{ id: 'D1', rule: flag('5') }]);
    expect(steps(scoreSheet(plain, portal, [found('V', 3, { confirmed: true })], asOf))).toEqual([['veto', { clauses: 'V' }, null, null]]);
    const recorded = smallRubric([{ id: 'D1', rule: flag('5') }], { veto: { record: 'points', points: '59' } });
    expect(steps(scoreSheet(recorded, portal, [found('V', 3, { confirmed: true })], asOf))).toEqual([
      ['veto-points', { clauses: 'V', points: '59.00' }, '59.00', '59.00'],
    ]);
    expect(steps(scoreSheet(builtIn('gov-website-2019'), { kind: 'department', externalServices: true }, [], asOf))).toEqual([
      ['not-scored', {}, null, null],
    ]);
  });

  test('figures that nothing bounds are rounded as usual, bounded ones are not', () => {
    const rubric = smallRubric(
      [{ id: 'D1', rule: perItem('0.001', '处') }],
      {
        grades: [
          { name: '优', from: atLeast(90) },
          { name: '其他', from: atLeast(0) },
        ],
      },
      null,
    );
    const shown = (count: number) => scoreSheet(rubric, portal, [...met('V', 'B'), found('D1', count)], asOf).score?.shown;
    expect([shown(10_001), shown(19_999), shown(20_001), shown(40_001), shown(5_004)]).toEqual([
      '89.99',
      '80.01',
      '79.99',
      '59.99',
      '95.00',
    ]);
  });
});

describe('why a line is not plain count × points', () => {
  test.each([
    [
      'own points',
      smallRubric([{ id: 'D', rule: flag('5') }]),
      found('D', 1, { points: '2.5', note: '轻' }),
      { key: 'own-points', values: { points: '2.5' } },
    ],
    [
      'an override',
      smallRubric([{ id: 'D', rule: flag('5'), overridePoints: [{ when: { kind: ['portal'] }, points: '4' }] }]),
      found('D', 1),
      { key: 'override', values: { clause: 'D' } },
    ],
    [
      'an override for others',
      smallRubric([{ id: 'D', rule: flag('5'), overridePoints: [{ when: { kind: ['department'] }, points: '4' }] }]),
      found('D', 1),
      undefined,
    ],
    ['a plain flag', smallRubric([{ id: 'D', rule: flag('5') }]), found('D', 1), undefined],
    ['nothing counted', smallRubric([{ id: 'D', rule: perItem('5', '处') }]), found('D', 0), undefined],
    ['a flag not raised', smallRubric([{ id: 'D', rule: flag('5') }]), found('D', 0), undefined],
    [
      'a threshold not reached',
      smallRubric([{ id: 'D', rule: countAtLeast(3, '5') }]),
      found('D', 2),
      { key: 'bound-not-reached', values: {} },
    ],
    ['a threshold reached', smallRubric([{ id: 'D', rule: countAtLeast(3, '5') }]), found('D', 3), undefined],
    ['too few, but not so', smallRubric([{ id: 'D', rule: countBelow(3, '5') }]), found('D', 3), { key: 'bound-not-reached', values: {} }],
    [
      'not a whole step',
      smallRubric([{ id: 'D', rule: { type: 'ratio-step', stepPercent: '10', points: '5' } }]),
      found('D', 1, { of: 11 }),
      { key: 'bound-not-reached', values: {} },
    ],
    [
      'a whole step',
      smallRubric([{ id: 'D', rule: { type: 'ratio-step', stepPercent: '10', points: '5' } }]),
      found('D', 1, { of: 10 }),
      undefined,
    ],
    [
      'not all of them',
      smallRubric([{ id: 'D', rule: { type: 'all-of', n: 2, points: '5' } }]),
      found('D', 0),
      { key: 'bound-not-reached', values: {} },
    ],
    [
      'a ratio without a count',
      smallRubric([{ id: 'D', rule: { type: 'ratio-threshold', percent: atLeast(5), points: '5' } }]),
      { clause: 'D', outcome: 'violated' },
      { key: 'needs-count', values: {} },
    ],
    [
      'a ratio without a total',
      smallRubric([{ id: 'D', rule: { type: 'ratio-threshold', percent: atLeast(5), points: '5' } }]),
      found('D', 1),
      { key: 'needs-of', values: {} },
    ],
    [
      'more than the total',
      smallRubric([{ id: 'D', rule: { type: 'ratio-threshold', percent: atLeast(5), points: '5' } }]),
      found('D', 3, { of: 2 }),
      { key: 'invalid-count', values: {} },
    ],
    [
      'all of the total',
      smallRubric([{ id: 'D', rule: { type: 'ratio-threshold', percent: atLeast(5), points: '5' } }]),
      found('D', 2, { of: 2 }),
      undefined,
    ],
    [
      'a count without a number',
      smallRubric([{ id: 'D', rule: perItem('5', '处') }]),
      { clause: 'D', outcome: 'violated' },
      { key: 'needs-count', values: {} },
    ],
    [
      'for another kind of site',
      smallRubric([{ id: 'D', rule: flag('5'), appliesWhen: { kind: ['department'] } }]),
      found('D', 1),
      { key: 'not-for-this-site', values: {} },
    ],
    ['for this kind of site', smallRubric([{ id: 'D', rule: flag('5'), appliesWhen: { kind: ['portal'] } }]), found('D', 1), undefined],
    [
      'exempt',
      smallRubric([{ id: 'D', rule: flag('5'), exemptWhen: [{ externalServices: true }] }]),
      found('D', 1),
      { key: 'exempt', values: {} },
    ],
    [
      'not applicable',
      smallRubric([{ id: 'D', rule: flag('5') }]),
      { clause: 'D', outcome: 'not-applicable', note: '停用' },
      { key: 'not-applicable', values: {} },
    ],
    ['switched off', smallRubric([{ id: 'D', rule: flag('5'), enabled: false }]), found('D', 1), { key: 'switched-off', values: {} }],
  ] as [string, Rubric, Judgement, object | undefined][])('%s', (_why, rubric, judgement, expected) => {
    expect(because(rubric, judgement)).toEqual(expected);
  });

  test('the loser of a tier names the winner; a line without points is no loser', () => {
    const rubric = smallRubric([
      { id: 'D1', rule: flag('5'), tier: 't' },
      { id: 'D2', rule: flag('3'), tier: 't' },
    ]);
    const both = scoreSheet(rubric, portal, [found('D1', 1), found('D2', 1)], asOf);
    expect([line(both, 'D1')?.because, line(both, 'D2')?.because]).toEqual([undefined, { key: 'tier', values: { clause: 'D1' } }]);
    const one = scoreSheet(rubric, portal, [found('D1', 1), ...met('D2')], asOf);
    expect(line(one, 'D2')?.because).toBeUndefined();
  });

  test('what may still grow neither wins nor loses a tier', () => {
    const rubric = smallRubric([
      { id: 'D1', rule: perItem('4', '处'), tier: 't' },
      { id: 'D2', rule: flag('3'), tier: 't' },
    ]);
    const sheet = scoreSheet(rubric, portal, [...met('V', 'B'), found('D1', 1, { partial: true }), found('D2', 1)], asOf);
    expect([line(sheet, 'D1')?.because?.key, line(sheet, 'D2')?.points?.exact, line(sheet, 'D2')?.because]).toEqual([
      'may-grow',
      '-3',
      undefined,
    ]);
    expect([sheet.low?.exact, sheet.high?.exact]).toEqual(['50', '96']);
    const bigger = scoreSheet(rubric, portal, [...met('V', 'B'), found('D2', 1), found('D1', 0, { partial: true })], asOf);
    expect(line(bigger, 'D2')?.state).toBe('decided');
  });

  test('a veto turned into names its clause, and the veto is proposed until someone confirms', () => {
    const census = builtIn('gov-website-2015');
    const judged = (confirmed?: boolean, own: Judgement[] = []) =>
      scoreSheet(census, portal, [found('15D-1', 50, { of: 1000, ...(confirmed === undefined ? {} : { confirmed }) }), ...own], asOf);
    expect(judged().vetoes.proposed).toEqual(['15V-1']);
    expect(line(judged(), '15D-1')?.because).toEqual({ key: 'turned-into-veto', values: { clause: '15V-1' } });
    expect(judged(true).vetoes.confirmed).toEqual(['15V-1']);
    expect(judged(false).vetoes.proposed).toEqual(['15V-1']);
    expect(judged(true, [found('15V-1', 50, { of: 1000, confirmed: false })]).vetoes.confirmed).toEqual([]);
    expect(judged(undefined, [found('15V-1', 60, { of: 1000, confirmed: true })]).vetoes.confirmed).toEqual(['15V-1']);
    expect(judged(undefined, met('15V-1')).vetoes.proposed).toEqual(['15V-1']);
    const few = scoreSheet(census, portal, [found('15D-1', 49, { of: 1000 })], asOf);
    expect([few.vetoes.proposed, line(few, '15D-1')?.because]).toEqual([[], undefined]);
    const uncounted = scoreSheet(census, portal, [{ clause: '15D-3', outcome: 'violated' }, found('15D-1', 50)], asOf);
    expect([uncounted.vetoes.proposed, line(uncounted, '15D-3')?.points?.exact]).toEqual([[], '-5']);
  });
});

describe('lines and indicators', () => {
  test('a cap is reached at its figure, not before, and never by nothing', () => {
    const reached = (count: number, points: string | null = '10') =>
      indicator(scoreSheet(smallRubric([{ id: 'D1', rule: perItem('2', '处') }], {}, points), portal, [found('D1', count)], asOf), 'D')
        ?.capReached;
    expect([reached(4), reached(5), reached(6), reached(0), reached(6, null), reached(0, '0')]).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('a clause found in order counts zero, with the total that was looked at', () => {
    const rubric = smallRubric([{ id: 'D1', rule: { type: 'ratio-step', stepPercent: '1', points: '1' } }]);
    const looked = line(scoreSheet(rubric, portal, [{ clause: 'D1', outcome: 'met', of: 140 }], asOf), 'D1');
    expect([looked?.count, looked?.of, looked?.points?.exact]).toEqual([0, 140, '0']);
    const open = line(scoreSheet(rubric, portal, [], asOf), 'D1');
    expect([open?.count, open?.of, open?.points, open?.state]).toEqual([null, null, null, 'undecided']);
    const uncounted = line(scoreSheet(rubric, portal, met('D1'), asOf), 'D1');
    expect([uncounted?.count, uncounted?.of]).toEqual([0, null]);
  });

  test('unknown clauses are named in order', () => {
    const { notes } = scoreSheet(smallRubric([{ id: 'D1', rule: flag('5') }]), portal, met('z', 'a'), asOf);
    expect(notes).toEqual([{ key: 'unknown-clause', values: { clauses: 'a、z', n: 2 } }]);
  });

  test('achieved subjects are taken as well as violated ones', () => {
    const rubric = smallRubric([
      { id: 'D1', rule: flag('5') },
      { id: 'D2', rule: perItem('2', '个'), notDoubleCount: ['D1'] },
    ]);
    const subjects = [{ key: 'a', count: 1 }];
    const sheet = scoreSheet(
      rubric,
      portal,
      [
        { clause: 'D1', outcome: 'achieved', subjects },
        { clause: 'D2', outcome: 'violated', subjects },
      ],
      asOf,
    );
    expect(line(sheet, 'D2')?.points?.exact).toBe('0');
  });

  test('several faults of one subject each count where faults are counted', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('2', '处') }]);
    const sheet = scoreSheet(
      rubric,
      portal,
      [
        {
          clause: 'D1',
          outcome: 'violated',
          count: 99,
          subjects: [
            { key: 'a', count: 4 },
            { key: 'b', count: 1 },
          ],
        },
      ],
      asOf,
    );
    expect([line(sheet, 'D1')?.count, line(sheet, 'D1')?.points?.exact]).toEqual([5, '-10']);
  });

  test('all-of: with a total every one must be there, without it any says all', () => {
    const rubric = smallRubric([{ id: 'D1', rule: { type: 'all-of', n: 2, points: '5' } }]);
    const points = (judgement: Judgement) => line(scoreSheet(rubric, portal, [judgement], asOf), 'D1')?.points?.exact;
    expect([
      points(found('D1', 1)),
      points(found('D1', 2, { of: 2 })),
      points(found('D1', 1, { of: 2 })),
      points(found('D1', 0, { of: 0 })),
      points({ clause: 'D1', outcome: 'achieved' }),
    ]).toEqual(['-5', '-5', '0', '0', '-5']);
  });

  test('a step that has begun counts only where the rubric says so', () => {
    const points = (count: number, startedStepCounts?: boolean) => {
      const rule = {
        type: 'ratio-step' as const,
        stepPercent: '10',
        points: '5',
        ...(startedStepCounts === undefined ? {} : { startedStepCounts }),
      };
      return line(scoreSheet(smallRubric([{ id: 'D1', rule }]), portal, [found('D1', count, { of: 100 })], asOf), 'D1')?.points?.exact;
    };
    expect([points(25), points(25, false), points(25, true), points(20, true), points(0, true)]).toEqual(['-10', '-10', '-15', '-10', '0']);
  });

  test('what an open line could still do: deductions at worst large, bonuses at worst nothing, each held by its cap', () => {
    const rubric = smallRubric([
      { id: 'D1', rule: flag('5') },
      { id: 'D2', rule: perItem('2', '处') },
    ]);
    const sheet = scoreSheet(rubric, portal, met('V'), asOf);
    const ends = (clause: string) => [
      line(sheet, clause)?.atWorst?.exact ?? null,
      line(sheet, clause)?.atBest?.exact ?? null,
      line(sheet, clause)?.each?.exact ?? null,
    ];
    expect([ends('V'), ends('D1'), ends('D2'), ends('B')]).toEqual([
      [null, null, null],
      ['-5', '0', '5'],
      ['-50', '0', '2'],
      ['0', '10', '4'],
    ]);
    expect(
      ['V', 'D', 'B'].map((id) => [
        indicator(sheet, id)?.undecided,
        indicator(sheet, id)?.state,
        indicator(sheet, id)?.atWorst?.exact,
        indicator(sheet, id)?.atBest?.exact,
      ]),
    ).toEqual([
      [0, 'decided', '0', '0'],
      [2, 'undecided', '-50', '0'],
      [1, 'undecided', '0', '10'],
    ]);
    const uncapped = scoreSheet(smallRubric([{ id: 'D1', rule: perItem('2', '处') }], {}, null), portal, [], asOf);
    expect([line(uncapped, 'D1')?.atWorst, indicator(uncapped, 'D')?.atWorst, indicator(uncapped, 'D')?.cap]).toEqual([null, null, null]);
  });

  test('an indicator says what most needs saying, and nothing is capped where nothing is assessed', () => {
    const mixed = smallRubric([
      { id: 'D1', rule: flag('50') },
      { id: 'D2', rule: flag('5'), exemptWhen: [{ externalServices: true }] },
      { id: 'D3', rule: flag('5'), enabled: false },
    ]);
    const state = (...judgements: Judgement[]) => indicator(scoreSheet(mixed, portal, judgements, asOf), 'D')?.state;
    expect([state(), state(...met('D1')), state({ clause: 'D1', outcome: 'not-applicable' })]).toEqual(['undecided', 'decided', 'exempt']);
    const vetoed = scoreSheet(mixed, portal, [found('V', 3, { confirmed: true }), found('D1', 1)], asOf);
    expect(indicator(vetoed, 'D')).toMatchObject({ state: 'not-assessed', capReached: false, subtotal: { exact: '0' }, undecided: 0 });
    expect(['D1', 'D2', 'D3'].map((clause) => [line(vetoed, clause)?.state, line(vetoed, clause)?.because?.key])).toEqual([
      ['not-assessed', 'vetoed'],
      ['exempt', 'exempt'],
      ['hidden', 'switched-off'],
    ]);
  });

  test('remarks name clauses in order, and only those that count', () => {
    const rubric = smallRubric([
      { id: 'D2', rule: flag('5'), verified: false },
      { id: 'D1', rule: perItem('1', '个', { n: 3, unit: '个' }), verified: false },
      { id: 'D3', rule: perItem('1', '处', { n: 3, unit: '个' }) },
    ]);
    const twice = scoreSheet(rubric, portal, [...met('D2', 'D1'), ...met('D2', 'D1')], asOf).notes;
    expect(twice).toEqual([{ key: 'judged-twice', values: { clauses: 'D1、D2', n: 2 } }]);
    const counted = scoreSheet(rubric, portal, [found('D2', 1), found('D1', 4), found('D3', 4)], asOf).notes;
    expect(counted).toEqual([
      { key: 'unverified-lines', values: { clauses: 'D2、D1', n: 2 } },
      { key: 'over-sample', values: { clauses: 'D1', n: 1 } },
    ]);
    const one = smallRubric([{ id: 'D1', rule: perItem('1', '个', { n: 1, unit: '个' }) }]);
    expect([1, 2].map((count) => scoreSheet(one, portal, [found('D1', count)], asOf).notes.length)).toEqual([0, 1]);
  });

  test('an unverified veto is named once it is proposed or confirmed', () => {
    const rubric = smallRubric([{ id: 'D1', rule: flag('5') }]);
    const veto = rubric.parts[0]?.indicators[0]?.clauses[0];
    if (veto) veto.verified = false;
    const keys = (...judgements: Judgement[]) => scoreSheet(rubric, portal, judgements, asOf).notes.map((note) => note.key);
    expect([keys(found('V', 3)), keys(found('V', 3, { confirmed: true })), keys(found('V', 2)), keys()]).toEqual([
      ['unverified-lines'],
      ['unverified-lines'],
      [],
      [],
    ]);
  });

  test('a score exactly on a pass line whose meaning is not verified is remarked on, with the line', () => {
    const notes = (count: number, passBoundVerified?: boolean) =>
      scoreSheet(
        smallRubric([{ id: 'D1', rule: perItem('1', '处') }], passBoundVerified === undefined ? {} : { passBoundVerified }),
        portal,
        [...met('V', 'B'), found('D1', count)],
        asOf,
      ).notes;
    expect(notes(40, false)).toEqual([{ key: 'on-pass-bound', values: { bound: '60' } }]);
    expect([notes(39, false), notes(40), notes(40, true)]).toEqual([[], [], []]);
  });

  test('the number of open clauses counts vetoes, proposals and lines alike', () => {
    const rubric = smallRubric([{ id: 'D1', rule: flag('5') }]);
    expect([
      scoreSheet(rubric, portal, [], asOf).undecided,
      scoreSheet(rubric, portal, [found('V', 3), ...met('D1')], asOf).undecided,
    ]).toEqual([3, 2]);
  });
});

describe('verdict and grade', () => {
  const grades = [
    { name: '优', from: atLeast(90) },
    { name: '合格', from: beyond(60) },
  ];

  test('a grade is given once worst and best share it, and none below the lowest', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('1', '处', { n: 30, unit: '处' }) }], { grades, bonusGate: atLeast(200) });
    const grade = (...judgements: Judgement[]) => scoreSheet(rubric, portal, [...met('V', 'B'), ...judgements], asOf).grade;
    expect([
      grade(found('D1', 10)),
      grade(found('D1', 11)),
      grade(),
      grade(found('D1', 40)),
      grade(found('D1', 11, { partial: true })),
    ]).toEqual(['优', '合格', undefined, undefined, '合格']);
    expect('grade' in scoreSheet(rubric, portal, met('V', 'B'), asOf)).toBe(false);
    expect(scoreSheet(rubric, portal, [...met('B'), found('D1', 1)], asOf).grade).toBeUndefined();
  });

  test('a site that might still fail is not called qualified', () => {
    const rubric = smallRubric([{ id: 'D1', rule: flag('50') }]);
    const verdict = (...judgements: Judgement[]) => scoreSheet(rubric, portal, judgements, asOf).verdict;
    expect([verdict(...met('V')), verdict(...met('V', 'D1')), verdict(...met('V'), found('D1', 1)), verdict(...met('D1'))]).toEqual([
      'undecided',
      'qualified',
      'unqualified',
      'undecided',
    ]);
  });

  test('vetoes without a pass line still give a verdict; a pass line without vetoes too; neither gives none', () => {
    const noPass = smallRubric([{ id: 'D1', rule: flag('50') }], { pass: null });
    expect(scoreSheet(noPass, portal, met('V', 'D1', 'B'), asOf).verdict).toBe('qualified');
    const noVeto = {
      ...smallRubric([{ id: 'D1', rule: flag('50') }]),
      parts: smallRubric([{ id: 'D1', rule: flag('50') }]).parts.slice(1),
    };
    expect(scoreSheet(noVeto, portal, [...met('B'), found('D1', 1)], asOf).verdict).toBe('unqualified');
    const neither = { ...noVeto, scoring: { ...noVeto.scoring, pass: null } };
    expect(scoreSheet(neither, portal, met('D1', 'B'), asOf).verdict).toBeNull();
  });

  test('a rubric that only weighs sheets has no verdict of its own', () => {
    expect(scoreSheet(builtIn('local-weighted-example'), portal, [], asOf)).toMatchObject({ verdict: null, score: null });
  });
});
