import { describe, expect, test } from 'vitest';
import { smallRubric } from '@/tests/fixtures/small-rubric';
import { scoreSheet } from './compute-sheet';
import { flag, perItem } from './define-rubric';
import type { Judgement } from './judgement';
import type { Rule } from './rubric';
import type { ClauseLine, ScoreSheet } from './score-sheet';
import type { SiteProfile } from './site';

const asOf = '2020-10-01T09:00:00+08:00';
const portal: SiteProfile = { kind: 'portal', externalServices: true };
const met = (clause: string): Judgement => ({ clause, outcome: 'met' });
const line = (sheet: ScoreSheet, clause: string): ClauseLine => {
  const found = sheet.indicators.flatMap((each) => each.clauses).find((each) => each.clause === clause);
  if (!found) throw new Error(clause);
  return found;
};

describe('vetoes', () => {
  const rubric = smallRubric([{ id: 'D1', rule: flag('5') }]);
  const rest = [met('D1'), met('B')];
  const veto = (judgement: Partial<Judgement>) =>
    scoreSheet(rubric, portal, [{ clause: 'V', outcome: 'violated', ...judgement }, ...rest], asOf);

  test('reaching the bound proposes, and only proposes', () => {
    const sheet = veto({ count: 3 });
    expect([sheet.verdict, sheet.score, sheet.vetoes.proposed, sheet.stage, sheet.undecided]).toEqual([
      'undecided',
      null,
      ['V'],
      'veto',
      1,
    ]);
    expect([sheet.low?.exact, sheet.high?.exact]).toEqual(['100', '100']);
  });

  test('a confirmation decides, a refusal decides the other way', () => {
    expect(veto({ count: 3, confirmed: true }).verdict).toBe('unqualified');
    expect(veto({ count: 3, confirmed: false }).verdict).toBe('qualified');
    expect(veto({ count: 2, confirmed: true }).verdict).toBe('qualified');
  });

  test('what has been found so far may grow until the clause is declared checked', () => {
    expect([veto({ count: 2, partial: true }).verdict, line(veto({ count: 2, partial: true }), 'V').state]).toEqual([
      'undecided',
      'undecided',
    ]);
    expect(veto({ count: 2 }).verdict).toBe('qualified');
    expect(veto({ count: 3, partial: true }).vetoes.proposed).toEqual(['V']);
    expect(veto({ count: 3, partial: true, confirmed: true }).verdict).toBe('unqualified');
  });

  test('a threshold counts subjects, however much is wrong with each', () => {
    const subjects = (n: number) => Array.from({ length: n }, (_, at) => ({ key: `guide ${at}`, count: 7 }));
    expect(veto({ subjects: subjects(2), count: 14 }).vetoes.proposed).toEqual([]);
    expect(veto({ subjects: subjects(3), count: 21 }).vetoes.proposed).toEqual(['V']);
  });

  test('violated without a number is the inspector saying that the bound is reached', () => {
    expect(veto({ confirmed: true }).verdict).toBe('unqualified');
  });

  test('not applicable and met are no veto', () => {
    expect(veto({ outcome: 'not-applicable', note: '无' }).verdict).toBe('qualified');
    expect(veto({ outcome: 'met' }).verdict).toBe('qualified');
  });

  test('a veto with recorded points is the score', () => {
    const recorded = smallRubric([{ id: 'D1', rule: flag('5') }], { veto: { record: 'points', points: '59' } });
    const sheet = scoreSheet(recorded, portal, [{ clause: 'V', outcome: 'violated', count: 3, confirmed: true }], asOf);
    expect([sheet.score?.exact, sheet.low?.exact, sheet.high?.exact, sheet.steps.map((step) => step.key)]).toEqual([
      '59',
      '59',
      '59',
      ['veto-points'],
    ]);
  });
});

describe('不重复扣', () => {
  const rubric = smallRubric([
    { id: 'first', rule: flag('5') },
    { id: 'second', rule: perItem('2', '个'), notDoubleCount: ['first'] },
    { id: 'third', rule: perItem('1', '个'), notDoubleCount: ['first', 'second'] },
  ]);
  const seen = (clause: string, keys: string[], outcome: Judgement['outcome'] = 'violated'): Judgement => ({
    clause,
    outcome,
    count: keys.length,
    subjects: keys.map((key) => ({ key, count: 1 })),
  });
  const points = (judgements: Judgement[]) => {
    const sheet = scoreSheet(rubric, portal, judgements, asOf);
    return ['first', 'second', 'third'].map((clause) => line(sheet, clause).points?.exact);
  };

  test('a subject is deducted where it is named first', () => {
    expect(points([seen('first', ['a']), seen('second', ['a', 'b']), seen('third', ['a', 'b', 'c'])])).toEqual(['-5', '-2', '-1']);
  });

  test('the line says how many were left out', () => {
    const sheet = scoreSheet(rubric, portal, [seen('first', ['a']), seen('second', ['a', 'b'])], asOf);
    expect(line(sheet, 'second').because).toEqual({ key: 'not-counted-twice', values: { left: 1 } });
  });

  test("a clause found in order, or a number of the inspector's own, takes nothing away", () => {
    expect(points([met('first'), seen('second', ['a'])])).toEqual(['0', '-2', undefined]);
    expect(points([seen('first', ['a']), { clause: 'second', outcome: 'violated', count: 2 }])).toEqual(['-5', '-4', undefined]);
    expect(points([seen('first', ['a'], 'not-applicable'), seen('second', ['a'])])).toEqual([undefined, '-2', undefined]);
  });

  test('a switched-off clause takes nothing away', () => {
    const off = smallRubric([
      { id: 'first', rule: flag('5'), enabled: false },
      { id: 'second', rule: perItem('2', '个'), notDoubleCount: ['first'] },
    ]);
    const sheet = scoreSheet(off, portal, [seen('first', ['a']), seen('second', ['a'])], asOf);
    expect([line(sheet, 'first').state, line(sheet, 'second').points?.exact]).toEqual(['hidden', '-2']);
  });
});

describe('ranges', () => {
  test('a partial count is a floor of the deduction, its cap the ceiling', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('2', '处') }], {}, '10');
    const sheet = scoreSheet(rubric, portal, [met('V'), met('B'), { clause: 'D1', outcome: 'violated', count: 3, partial: true }], asOf);
    expect([sheet.low?.exact, sheet.high?.exact, sheet.score]).toEqual(['90', '94', null]);
    expect([line(sheet, 'D1').state, line(sheet, 'D1').because?.key]).toEqual(['undecided', 'may-grow']);
  });

  test('a partial count that cannot grow any more is decided', () => {
    const capped = smallRubric([{ id: 'D1', rule: perItem('2', '处') }], {}, '6');
    const count = { clause: 'D1', outcome: 'violated' as const, count: 3, partial: true };
    expect(line(scoreSheet(capped, portal, [count], asOf), 'D1').state).toBe('decided');
    const sampled = smallRubric([{ id: 'D1', rule: perItem('2', '个', { n: 3, unit: '个' }) }]);
    expect(line(scoreSheet(sampled, portal, [count], asOf), 'D1').state).toBe('decided');
    const flagged = smallRubric([{ id: 'D1', rule: flag('2') }]);
    expect(line(scoreSheet(flagged, portal, [{ ...count, count: 1 }], asOf), 'D1').state).toBe('decided');
  });

  test('a sample limits the worst case, an item within a sample does not', () => {
    const worst = (rule: Rule) =>
      scoreSheet(smallRubric([{ id: 'D1', rule }], {}, null), portal, [met('V'), met('B')], asOf).low?.exact ?? null;
    expect(worst(perItem('2', '个', { n: 3, unit: '个' }))).toBe('94');
    expect(worst(perItem('2', '处', { n: 3, unit: '个' }))).toBeNull();
    expect(worst({ type: 'ratio-step', stepPercent: '30', points: '2' })).toBe('94');
    expect(worst({ type: 'ratio-step', stepPercent: '30', points: '2', startedStepCounts: true })).toBe('92');
  });

  test('a bonus counts at worst only when the gate is surely passed', () => {
    const rubric = smallRubric([{ id: 'D1', rule: flag('30') }]);
    const open = scoreSheet(rubric, portal, [met('V'), { clause: 'B', outcome: 'achieved', count: 2 }], asOf);
    expect([open.low?.exact, open.high?.exact, open.stage]).toEqual(['70', '108', 'deduction']);
    const passed = scoreSheet(rubric, portal, [met('V'), met('D1')], asOf);
    expect([passed.low?.exact, passed.high?.exact, passed.stage]).toEqual(['100', '110', 'bonus']);
  });

  test('open tiers are worth their heaviest member', () => {
    const rubric = smallRubric([
      { id: 'D1', rule: flag('5'), tier: 't' },
      { id: 'D2', rule: flag('3'), tier: 't' },
    ]);
    const both = scoreSheet(rubric, portal, [met('V'), met('B')], asOf);
    expect(both.low?.exact).toBe('95');
    const one = scoreSheet(rubric, portal, [met('V'), met('B'), { clause: 'D2', outcome: 'violated', count: 1 }], asOf);
    expect([one.low?.exact, one.high?.exact]).toEqual(['95', '97']);
    const settled = scoreSheet(rubric, portal, [met('V'), met('B'), { clause: 'D2', outcome: 'violated', count: 1 }, met('D1')], asOf);
    expect(settled.score?.exact).toBe('97');
  });

  test('a floor is applied and shown only where it is needed', () => {
    const rubric = smallRubric([{ id: 'D1', rule: perItem('60', '处') }], { floor: '0' }, null);
    const low = scoreSheet(rubric, portal, [met('V'), met('B'), { clause: 'D1', outcome: 'violated', count: 2 }], asOf);
    expect([low.score?.exact, low.steps.map((step) => step.key)]).toEqual(['0', ['base', 'deductions', 'floor', 'gate']]);
    const none = scoreSheet(rubric, portal, [met('V'), met('B'), met('D1')], asOf);
    expect(none.steps.map((step) => step.key)).toEqual(['base', 'deductions', 'gate', 'bonus']);
    const open = scoreSheet(rubric, portal, [met('V'), met('B')], asOf);
    expect([open.low?.exact, open.high?.exact]).toEqual(['0', '100']);
  });

  test('a cap on all bonuses holds, and no gate means that bonuses always count', () => {
    const rubric = smallRubric([{ id: 'D1', rule: flag('50') }], { bonusCap: '5', bonusGate: null });
    const sheet = scoreSheet(
      rubric,
      portal,
      [met('V'), { clause: 'D1', outcome: 'violated' }, { clause: 'B', outcome: 'achieved', count: 2 }],
      asOf,
    );
    expect([sheet.score?.exact, sheet.stage, sheet.verdict]).toEqual(['55', 'bonus', 'unqualified']);
  });
});

describe('what cannot be used as given', () => {
  const rubric = smallRubric([
    { id: 'D1', rule: perItem('2', '个', { n: 3, unit: '个' }) },
    { id: 'D2', rule: perItem('2', '处') },
  ]);
  const notes = (judgements: Judgement[]) => scoreSheet(rubric, portal, judgements, asOf).notes;

  test('two judgements on a clause leave it undecided, whichever came first', () => {
    const twice: Judgement[] = [{ clause: 'D1', outcome: 'violated', count: 1 }, met('D1')];
    for (const order of [twice, [...twice].reverse()]) {
      const sheet = scoreSheet(rubric, portal, order, asOf);
      expect([line(sheet, 'D1').state, line(sheet, 'D1').because?.key, sheet.notes[0]?.key]).toEqual([
        'undecided',
        'judged-twice',
        'judged-twice',
      ]);
    }
  });

  test('unknown clauses, more than was drawn, and own points without a reason are said', () => {
    expect(notes([met('nowhere')])).toEqual([{ key: 'unknown-clause', values: { clauses: 'nowhere', n: 1 } }]);
    expect(notes([{ clause: 'D1', outcome: 'violated', count: 4 }]).map((note) => note.key)).toEqual(['over-sample']);
    expect(notes([{ clause: 'D1', outcome: 'violated', count: 3 }])).toEqual([]);
    expect(notes([{ clause: 'D2', outcome: 'violated', count: 1, points: '1' }]).map((note) => note.key)).toEqual(['points-without-note']);
    expect(notes([{ clause: 'D2', outcome: 'violated', count: 1, points: '1', note: '减轻' }])).toEqual([]);
  });

  test.each([-1, 1.5, Number.NaN, 2 ** 53])('a count of %s is refused, not rounded', (count) => {
    const sheet = scoreSheet(rubric, portal, [{ clause: 'D2', outcome: 'violated', count }], asOf);
    expect([line(sheet, 'D2').state, line(sheet, 'D2').because?.key]).toEqual(['undecided', 'invalid-count']);
  });

  test('unverified lines are named once they count', () => {
    const doubtful = smallRubric([{ id: 'D1', rule: flag('5'), verified: false }]);
    expect(scoreSheet(doubtful, portal, [met('D1')], asOf).notes).toEqual([]);
    expect(scoreSheet(doubtful, portal, [{ clause: 'D1', outcome: 'violated' }], asOf).notes.map((note) => note.key)).toEqual([
      'unverified-lines',
    ]);
  });
});
