import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rubrics } from '@/indicators/registry';
import { clausesOf } from '@/lib/scores/clauses';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import { fromPoints } from '@/lib/scores/points';
import { add, exactText, zero } from '@/lib/scores/rational';
import { parseScoreFile } from '@/lib/scores/score-file';
import type { ScoreSheet } from '@/lib/scores/score-sheet';

/** What a case expects; members that it leaves out do not matter to it. Figures are exact decimals or fractions. */
interface Expected {
  verdict?: string | null;
  score?: string | null;
  stage?: string;
  deducted?: string;
  bonus?: string;
  low?: string | null;
  high?: string | null;
  grade?: string;
  vetoes?: string[];
  notes?: string[];
  lines?: Record<string, string>;
  states?: Record<string, string>;
  indicators?: Record<string, string>;
  /** Points left in each first-level group of the deduction part. */
  groups?: Record<string, string>;
}

interface CaseFile {
  site: object;
  asOf: string;
  cases: { why: string; site?: object; complete?: boolean; judgements: object[]; expect: Expected }[];
}

const paths = Object.keys(import.meta.glob('/indicators/rubrics/*/cases/*.json'));
const files = paths.map((path) => ({
  rubric: basename(dirname(dirname(path))),
  name: basename(path, '.json'),
  file: JSON.parse(readFileSync(`.${path}`, 'utf8')) as CaseFile,
}));

/** The members of a sheet that the case speaks of, in the form in which it speaks of them. */
function seen(sheet: ScoreSheet, expected: Expected): Expected {
  const lines = new Map(sheet.indicators.flatMap((indicator) => indicator.clauses.map((line) => [line.clause, line])));
  const subtotals = new Map(sheet.indicators.map((line) => [line.indicator, line.subtotal.exact]));
  const each = <T>(keys: Record<string, T> | undefined, value: (key: string) => T | undefined) =>
    keys && Object.fromEntries(Object.keys(keys).map((key) => [key, value(key)]));
  const all: { [K in keyof Expected]: unknown } = {
    verdict: sheet.verdict,
    score: sheet.score?.exact ?? null,
    stage: sheet.stage,
    deducted: sheet.deducted.exact,
    bonus: sheet.bonus.exact,
    low: sheet.low?.exact ?? null,
    high: sheet.high?.exact ?? null,
    grade: sheet.grade,
    vetoes: sheet.vetoes.confirmed,
    notes: sheet.notes.map((note) => note.key),
    lines: each(expected.lines, (id) => lines.get(id)?.points?.exact),
    states: each(expected.states, (id) => lines.get(id)?.state),
    indicators: each(expected.indicators, (id) => subtotals.get(id)),
    groups: each(expected.groups, (group) => pointsLeft(sheet, group)),
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}

function pointsLeft(sheet: ScoreSheet, group: string): string {
  const rubric = rubrics.get(sheet.rubric.id);
  const members =
    rubric?.parts.find((part) => part.kind === 'deduction')?.indicators.filter((indicator) => indicator.group === group) ?? [];
  const lines = sheet.indicators.filter((line) => members.some((member) => member.id === line.indicator));
  const assessed = lines.filter((line) => line.state !== 'exempt');
  return exactText(
    assessed.reduce((total, line) => add(total, add(line.cap ? fromPoints(line.cap) : zero, fromPoints(line.subtotal))), zero),
  );
}

describe.each(files)('$rubric: $name', ({ rubric: id, file }) => {
  test.each(file.cases)('$why', (each) => {
    const rubric = rubrics.get(id);
    if (!rubric) throw new Error(`no rubric ${id}`);
    const read = parseScoreFile(
      { site: each.site ?? file.site, asOf: file.asOf, complete: each.complete ?? true, judgements: each.judgements },
      rubric,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const sheet = scoreSheet(rubric, read.value.site, read.value.judgements, read.value.asOf);
    expect(seen(sheet, each.expect)).toEqual(each.expect);
  });
});

test('every clause of every rubric that scores appears in some case', () => {
  for (const rubric of rubrics.values()) {
    const cases = files.filter((each) => each.rubric === rubric.id).flatMap((each) => each.file.cases);
    const judged = new Set(cases.flatMap((each) => each.judgements.map((judgement) => (judgement as { clause: string }).clause)));
    // The local table repeats the census's clauses, whose cases stand there.
    if (rubric.id === 'local-deduction-2016') continue;
    expect([...clausesOf(rubric).keys()].filter((clause) => !judged.has(clause))).toEqual([]);
  }
});
