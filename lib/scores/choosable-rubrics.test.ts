import { expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { choosableRubrics, compareVersions } from './choosable-rubrics';

const ids = (kind: Parameters<typeof choosableRubrics>[1]) => choosableRubrics([...rubrics.values()], kind).map((rubric) => rubric.id);

test('a rubric that only weighs sheets cannot start an inspection', () => {
  expect(ids(null)).not.toContain('local-weighted-example');
  expect(ids(null)).toContain('local-weighted-example-website');
});

test('only rubrics that apply to the kind of site are offered', () => {
  expect(ids('new-media').sort()).toEqual(['gov-newmedia-2019', 'local-weighted-example-newmedia']);
  expect(ids('portal')).not.toContain('gov-newmedia-2019');
});

test('of several versions the newest is offered, whatever their order', () => {
  const media = [...rubrics.values()].filter(({ id }) => id === 'gov-newmedia-2019');
  const newest = (...texts: string[]) =>
    choosableRubrics(texts.flatMap((version) => media.map((rubric) => ({ ...rubric, version })))).map((rubric) => rubric.version);
  expect(newest('1.0.2', '1.0.10', '1.0.9')).toEqual(['1.0.10']);
  expect(newest('1.0.10', '1.0.2')).toEqual(['1.0.10']);
});

test.each([
  ['1.0.0', '1.0.0', 0],
  ['1.0.9', '1.0.10', -1],
  ['2.0.0', '1.9.9', 1],
  ['1.2.0', '1.10.0', -1],
])('%s against %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});
