import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { composeSheets } from './compose-sheets';
import { scoreSheet } from './compute-sheet';
import { rankByClass } from './rank-scores';
import { parseScoreFile } from './score-file';
import type { ScoreSheet } from './score-sheet';

const rubricOf = (id: string) => {
  const rubric = rubrics.get(id);
  if (!rubric) throw new Error(id);
  return rubric;
};
const whole = rubricOf('local-weighted-example');

function sheetOf(part: 'website' | 'newmedia', judgements: object[], complete = true): [string, ScoreSheet] {
  const id = `local-weighted-example-${part}`;
  const site = part === 'website' ? { kind: 'portal' } : { kind: 'new-media' };
  const file = parseScoreFile({ site, asOf: '2020-10-01', complete, judgements }, rubricOf(id));
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return [id, scoreSheet(rubricOf(id), file.value.site, file.value.judgements, file.value.asOf)];
}

const compose = (...sheets: [string, ScoreSheet][]) => {
  const composite = composeSheets(whole, new Map(sheets));
  if (!composite) throw new Error('not weighted');
  return composite;
};

describe('weighted composition', () => {
  test('90 × 0.3 + 80 × 0.7 is 83, a good grade', () => {
    const result = compose(sheetOf('website', [{ clause: 'LW-1', count: 2 }]), sheetOf('newmedia', [{ clause: 'LN-1', count: 1 }]));
    expect([result.score?.exact, result.verdict, result.grade]).toEqual(['83', 'qualified', '良好']);
    expect(result.steps.map((step) => [step.key, step.high?.exact])).toEqual([
      ['weight', '27'],
      ['weight', '56'],
      ['weighted-sum', '83'],
    ]);
  });

  test('a vetoed sheet weighs 59', () => {
    const result = compose(sheetOf('website', [{ clause: 'LW-1', count: 2 }]), sheetOf('newmedia', [{ clause: 'LN-V1', count: 1 }]));
    expect([result.score?.exact, result.verdict]).toEqual(['68.3', 'qualified']);
  });

  test('under the pass line fails', () => {
    const result = compose(sheetOf('website', []), sheetOf('newmedia', [{ clause: 'LN-1', count: 3 }]));
    expect([result.score?.exact, result.verdict, result.grade]).toEqual(['58', 'unqualified', '不合格']);
  });

  test('a missing sheet leaves the whole open', () => {
    const result = compose(sheetOf('website', []));
    expect([result.score, result.low, result.high, result.verdict, result.grade]).toEqual([null, null, null, 'undecided', undefined]);
  });

  test('an undecided sheet gives a range: at worst 92 of the website are deducted, since six marks cost 12 of 20', () => {
    const result = compose(sheetOf('website', [], false), sheetOf('newmedia', []));
    expect([result.low?.exact, result.high?.exact, result.score, result.verdict]).toEqual(['72.4', '107.5', null, 'undecided']);
  });

  test('each step names its sheet, its weight and its score', () => {
    const result = compose(sheetOf('website', [{ clause: 'LW-1', count: 2 }]), sheetOf('newmedia', [], false));
    expect(result.steps.map(({ values, low, high }) => [values, low?.exact, high?.exact])).toEqual([
      [{ sheet: 'local-weighted-example-website', weight: '0.3', score: '90.00' }, '27', '27'],
      [{ sheet: 'local-weighted-example-newmedia', weight: '0.7', score: '—' }, '0', '70'],
      [{}, '27', '97'],
    ]);
    expect(result.rubric).toMatchObject({ id: 'local-weighted-example', version: '1.0.0', verified: false });
    expect([result.score, 'grade' in result]).toEqual([null, false]);
    expect(compose(sheetOf('website', [])).steps[1]).toMatchObject({ low: null, high: null });
  });

  test('an open veto keeps the whole open, even beside one that is decided', () => {
    const vetoed = sheetOf('newmedia', [{ clause: 'LN-V1', count: 1 }]);
    const open = sheetOf(
      'website',
      [
        { clause: 'LW-1', count: 0 },
        { clause: 'LW-2', count: 0 },
        { clause: 'LW-3', count: 0 },
        { clause: 'LW-4', count: 0 },
        { clause: 'LW-B1', count: 0 },
      ],
      false,
    );
    expect([compose(open, vetoed).verdict, compose(open, vetoed).score]).toEqual(['undecided', null]);
    const poor = sheetOf(
      'website',
      [
        { clause: 'LW-1', count: 8 },
        { clause: 'LW-2', count: 20 },
        { clause: 'LW-3', count: 10 },
        { clause: 'LW-4', count: 6 },
      ],
      false,
    );
    expect(compose(poor, vetoed).verdict).toBe('undecided');
    const early = sheetOf('newmedia', [{ clause: 'LN-V1', count: 1 }], false);
    expect([compose(sheetOf('website', []), early).verdict, compose(sheetOf('website', []), early).score?.exact]).toEqual([
      'qualified',
      '71.3',
    ]);
  });

  test('a veto without a recorded figure fails the whole', () => {
    const [id, sheet] = sheetOf('newmedia', [{ clause: 'LN-V1', count: 1 }]);
    const bare: [string, ScoreSheet] = [id, { ...sheet, score: null, low: null, high: null }];
    expect(compose(sheetOf('website', []), bare)).toMatchObject({ verdict: 'unqualified', score: null, low: null });
  });

  test('a sheet that is only just passed at worst is qualified, one that may fall short is open', () => {
    const judged = (count: number) =>
      compose(
        sheetOf('website', [{ clause: 'LW-1', count: 0, points: '40', note: '估' }]),
        sheetOf('newmedia', [{ clause: 'LN-1', count }]),
      );
    expect([judged(2).score?.exact, judged(2).verdict]).toEqual(['60', 'qualified']);
    const [id, sheet] = sheetOf('newmedia', []);
    const range: [string, ScoreSheet] = [id, { ...sheet, score: null, low: { exact: '0', shown: '0.00' } }];
    expect(compose(sheetOf('website', []), range).verdict).toBe('undecided');
    expect(compose(sheetOf('website', []), [id, { ...sheet, score: null, low: null }]).verdict).toBe('undecided');
  });

  test('a rubric that weighs nothing answers null', () => {
    expect(composeSheets(rubricOf('gov-website-2019'), new Map())).toBeNull();
  });
});

describe('ranking', () => {
  const points = (exact: string) => ({ exact, shown: exact });

  test('classes are ranked apart, ties share a rank, bodies without a site stand apart', () => {
    const body = (id: string, name: string, score: string | null, hasSite = true) => ({
      id,
      class: name,
      score: score === null ? null : points(score),
      hasSite,
    });
    const rankings = rankByClass([
      body('a', 'county', '-8.5'),
      body('b', 'county', '-266.5'),
      body('c', 'county', '-8.50'),
      body('d', 'county', '-9'),
      body('e', 'department', '-1'),
      body('f', 'department', null),
      body('g', 'department', null, false),
    ]);
    expect(rankings.map((each) => each.ranked.map(({ id, rank }) => [id, rank]))).toEqual([
      [
        ['a', 1],
        ['c', 1],
        ['d', 3],
        ['b', 4],
      ],
      [['e', 1]],
    ]);
    expect(rankings[1]).toMatchObject({ withoutScore: ['f'], withoutSite: ['g'] });
  });
});
