import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { compareRubrics } from './compare-rubrics';
import { addClause, changeClause, changeIndicator, copyRubric, nextVersion, removeClause } from './edit-rubric';
import { parseRubric, serialiseRubric } from './parse-rubric';
import type { Rubric } from './rubric';
import { rubricHash } from './rubric-hash';

const all = [...rubrics.values()];
const rubric2019 = (): Rubric => structuredClone(all.find((each) => each.id === 'gov-website-2019') as Rubric);

/** Paths to every figure, text and switch of a value. */
function leaves(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((each, at) => leaves(each, [...path, at]));
  if (value !== null && typeof value === 'object') return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
  return [path];
}

/** A copy with one leaf changed. */
function mutate(rubric: Rubric, path: (string | number)[]): unknown {
  const copy: unknown = structuredClone(rubric);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) as string | number;
  const old = at[last];
  at[last] = typeof old === 'boolean' ? !old : typeof old === 'number' ? old + 1 : `${String(old)}1`;
  return copy;
}

const problemCodes = (value: unknown) => {
  const read = parseRubric(value);
  return read.ok ? [] : read.problems.map((each) => each.code);
};

describe('parseRubric', () => {
  test.each(all.map((rubric) => [rubric.id, rubric] as const))('%s reads back from its own file', (_id, rubric) => {
    expect(parseRubric(serialiseRubric(rubric))).toEqual({ ok: true, value: rubric, warnings: [] });
    expect(rubricHash(JSON.parse(serialiseRubric(rubric)))).toBe(rubricHash(rubric));
  });

  property.prop([fc.constantFrom(...all).chain((rubric) => fc.tuple(fc.constant(rubric), fc.constantFrom(...leaves(rubric))))])(
    'a rubric changed anywhere has another hash, and reading it never throws',
    ([rubric, path]) => {
      const changed = mutate(rubric, path);
      expect(rubricHash(changed as Rubric)).not.toBe(rubricHash(rubric));
      const read = parseRubric(changed);
      expect(read.ok || read.problems.length > 0).toBe(true);
    },
  );

  property.prop([fc.jsonValue()])('any JSON is answered with problems, never an exception', (value) => {
    expect(parseRubric(value).ok).toBe(false);
  });

  test('text that is not JSON', () => {
    expect(problemCodes('{')).toEqual(['not-json']);
  });

  test('a malformed figure is named by its place', () => {
    const rubric = rubric2019();
    const indicator = rubric.parts[1]?.indicators[3];
    if (indicator) indicator.points = 'five';
    const read = parseRubric(rubric);
    expect(read.ok ? [] : read.problems.map((each) => each.at)).toEqual(['parts[1].indicators[3].points']);
  });

  test('faults of meaning', () => {
    const withChange = (change: (rubric: Rubric) => void) => {
      const rubric = rubric2019();
      change(rubric);
      return problemCodes(rubric);
    };
    const clause = (rubric: Rubric, id: string) =>
      rubric.parts
        .flatMap((part) => part.indicators)
        .flatMap((each) => each.clauses)
        .find((each) => each.id === id);
    const edit = (id: string, change: object) => (rubric: Rubric) => void Object.assign(clause(rubric, id) ?? {}, change);
    expect(withChange(edit('19D-05b', { id: '19D-05a' }))).toContain('duplicate-clause');
    expect(withChange(edit('19D-09a', { notDoubleCount: ['19D-99'] }))).toEqual(['unknown-clause']);
    expect(withChange(edit('19D-23a', { capGroup: 'none' }))).toEqual(['unknown-cap-group']);
    expect(
      withChange(edit('19D-22a', { turnsInto: { veto: '19D-05a', bound: { n: '5', inclusive: true }, direction: 'at-least' } })),
    ).toEqual(['unknown-veto']);
    expect(withChange(edit('19D-05a', { rule: { type: 'flag' } }))).toEqual(['no-points']);
    expect(withChange((rubric) => void Object.assign(rubric.parts[1] ?? {}, { points: '99' }))).toEqual(['sum-mismatch']);
    expect(withChange((rubric) => void Object.assign(rubric.parts[2] ?? {}, { kind: 'deduction' }))).toContain('duplicate-part');
    expect(withChange((rubric) => void Object.assign(rubric.parts[2]?.indicators[0] ?? {}, { clauses: [] }))).toEqual(['no-clauses']);
    expect(
      withChange(
        (rubric) =>
          void Object.assign(rubric.scoring, {
            grades: [
              { name: '低', from: { n: '60', inclusive: true } },
              { name: '高', from: { n: '90', inclusive: true } },
            ],
          }),
      ),
    ).toEqual(['grades-order']);
    expect(withChange((rubric) => void Object.assign(rubric.scoring, { weights: [{ sheet: 'a', weight: '0.3' }] }))).toEqual([
      'weights-sum',
      'weights-and-parts',
    ]);
    expect(withChange((rubric) => void Object.assign(rubric, { parts: [] }))).toEqual(['no-parts']);
    const spread = { mode: 'spread', when: { externalServices: false } };
    expect(withChange((rubric) => void Object.assign(rubric.scoring, { rescale: spread }))).toEqual([]);
    const uncapped = (rubric: Rubric) => {
      Object.assign(rubric.scoring, { rescale: spread });
      Object.assign(rubric.parts[1]?.indicators[0] ?? {}, { points: null });
    };
    expect(withChange(uncapped)).toEqual(['spread-without-points']);
    const unlimited = (rubric: Rubric) => {
      rubric.scoring.bonusCap = null;
      const bonus = rubric.parts[2];
      if (bonus) bonus.points = null;
      Object.assign(bonus?.indicators[0] ?? {}, { points: null });
    };
    expect(withChange(unlimited)).toEqual(['unlimited-bonus']);
  });
});

describe('an office edits a copy', () => {
  const original = rubric2019();
  const hash = rubricHash(original);
  const copy = copyRubric(original, { id: 'our-website', name: '我市网站指标' });

  test('the copy has a name and a hash of its own, says where it comes from, and still parses', () => {
    expect(copy).toMatchObject({ id: 'our-website', name: '我市网站指标', version: '1.0.0', verified: false });
    expect(copy.notes?.[0]?.zh).toContain('政府网站检查指标（2019）');
    expect(parseRubric(copy).ok).toBe(true);
    expect(rubricHash(copy)).not.toBe(hash);
  });

  test('edits answer new rubrics and leave the old alone', () => {
    const hidden = changeClause(copy, '19D-28', (clause) => ({ ...clause, enabled: false }));
    const added = addClause(hidden, '19D-27', {
      ...(hidden.parts[1]?.indicators[0]?.clauses[0] as Rubric['parts'][0]['indicators'][0]['clauses'][0]),
      id: 'ours-1',
    });
    const dearer = changeIndicator(added, '19D-27', { points: '3' });
    expect(rubricHash(original)).toBe(hash);
    expect(compareRubrics(copy, dearer).map(({ kind, of, id, field }) => [kind, of, id, field])).toEqual([
      ['changed', 'indicator', '19D-27', 'points'],
      ['changed', 'indicator', '19D-27', 'clauses'],
      ['added', 'clause', 'ours-1', undefined],
      ['changed', 'clause', '19D-28', 'enabled'],
    ]);
    expect(compareRubrics(dearer, removeClause(dearer, 'ours-1')).map(({ kind, id }) => [kind, id])).toEqual([
      ['changed', '19D-27'],
      ['removed', 'ours-1'],
    ]);
    expect(problemCodes(dearer)).toEqual(['sum-mismatch']);
  });

  test('equal rubrics have no differences', () => {
    expect(compareRubrics(original, rubric2019())).toEqual([]);
  });

  test('a change shows both values', () => {
    const [change] = compareRubrics(original, { ...original, version: '1.0.1' });
    expect(change).toEqual({
      kind: 'changed',
      of: 'rubric',
      id: 'gov-website-2019',
      field: 'version',
      before: '"1.2.0"',
      after: '"1.0.1"',
    });
  });

  test('versions count up', () => {
    expect([nextVersion('1.0.0'), nextVersion('2.3.9')]).toEqual(['1.0.1', '2.3.10']);
  });
});
