import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks, rubrics } from '@/indicators/registry';
import { clausesOf } from '@/lib/scores/clauses';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import { parseRubric } from '@/lib/scores/parse-rubric';
import { add, exactText, rational, zero } from '@/lib/scores/rational';
import { rubricHash } from '@/lib/scores/rubric-hash';
import frozen from './frozen-rubrics.json';

const folders = Object.keys(import.meta.glob('/indicators/rubrics/*/index.ts')).map((path) => path.split('/')[3]);
const all = [...rubrics.values()].map((rubric) => [rubric.id, rubric] as const);

test('every folder is a rubric of its own name', () => {
  expect(folders.sort()).toEqual([...rubrics.keys()].sort());
});

/** Versions below 1.0.0 are drafts: nobody has been scored by them yet. */
const isDraft = (version: string) => version.startsWith('0.');

test('every published version is frozen', () => {
  const published = all.flatMap(([id, rubric]) => (isDraft(rubric.version) ? [] : [`${id}@${rubric.version}`]));
  expect(published.filter((version) => !(version in frozen))).toEqual([]);
});

describe.each(all)('%s', (id, rubric) => {
  const clauses = [...clausesOf(rubric).values()];

  test('is read back by the parser without a problem: sums add up, every name points somewhere', () => {
    expect(parseRubric(JSON.parse(JSON.stringify(rubric)))).toEqual({ ok: true, value: rubric, warnings: [] });
  });

  test('its guidance says whom it is for, how it scores and what is doubtful', () => {
    const guidance = readFileSync(`indicators/rubrics/${id}/guidance.md`, 'utf8');
    for (const heading of ['## 适用对象', '## 怎么计分', '## 存疑之处']) expect(guidance).toContain(heading);
  });

  test('its points add up, part by part', () => {
    for (const part of rubric.parts) {
      const points = part.indicators.map((indicator) => indicator.points);
      if (part.points === null || part.incomplete) continue;
      expect(exactText(points.reduce((total, each) => add(total, rational(each ?? '0')), zero))).toBe(part.points);
    }
  });

  test.each(clauses.map((clause) => [clause.id, clause] as const))(
    '%s says in both languages what it is, how to check it and what proves it',
    (_id, clause) => {
      for (const words of [clause.text, clause.manual, clause.evidence]) expect(words.trim()).toMatch(/[。）)]$/);
      for (const words of [clause.en, clause.manualEn, clause.evidenceEn]) expect(words?.trim() ?? '').toMatch(/[.?)]$/);
      expect(clause.source.length).toBeGreaterThan(3);
      expect(clause.verified).toBe(clause.doubt === undefined);
    },
  );

  test('every check that a clause names exists and knows the figures given to it', () => {
    const uses = [...clauses.flatMap((clause) => clause.checks), ...(rubric.information ?? [])];
    const wrong = uses.flatMap(({ check, params }) => {
      const known = checks.get(check);
      if (!known) return [check];
      return Object.keys(params ?? {}).flatMap((name) => (name in known.params ? [] : [`${check}: ${name}`]));
    });
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('every clause has one row in the sheet, whatever the site', () => {
    for (const kind of rubric.kinds) {
      for (const externalServices of [true, false]) {
        const sheet = scoreSheet(rubric, { kind, externalServices }, [], '2020-10-01T09:00:00+08:00');
        expect(sheet.indicators.flatMap((indicator) => indicator.clauses.map((line) => line.clause))).toEqual(
          clauses.map((clause) => clause.id),
        );
      }
    }
  });

  if (isDraft(rubric.version)) return;

  test('this version is as it was published: raise the version instead of editing it', () => {
    expect(rubricHash(rubric)).toBe((frozen as Record<string, string>)[`${id}@${rubric.version}`]);
  });
});
