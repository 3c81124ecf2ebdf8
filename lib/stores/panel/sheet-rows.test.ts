import { describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/findings/finding';
import { fold } from '@/lib/inspection/fold';
import type { InspectionState } from '@/lib/inspection/state';
import { clausesOf } from '@/lib/scores/clauses';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Judgement } from '@/lib/scores/judgement';
import { exampleRubric } from '@/tests/fixtures/panel/example-rubric';
import { nextUndecided, type SheetFilter, sheetRows } from './sheet-rows';

const site = { kind: 'portal' as const, externalServices: true };
const finding = { id: 'f', outcome: 'fail', clauses: ['V1a', 'D1a'] } as unknown as Finding;

function rows(filter: SheetFilter, search = '', judgements: Judgement[] = [], state: InspectionState = fold([])) {
  const sheet = scoreSheet(exampleRubric, site, judgements, '2020-10-01T09:00:00+08:00');
  return sheetRows({ parts: exampleRubric.parts, sheet, clauses: clausesOf(exampleRubric), findings: [finding], state }, filter, search);
}

const idsOf = (parts: ReturnType<typeof rows>) =>
  parts.flatMap((part) => part.rows.flatMap((row) => row.clauses.map(({ clause }) => clause.id)));
const fault: Judgement = { clause: 'D2a', outcome: 'violated' };

describe('the rows of the sheet', () => {
  it('stand by part and indicator', () => {
    expect(idsOf(rows('all'))).toEqual(['V1a', 'D1a', 'D2a']);
  });

  it('can be those undecided, with findings, or without evidence', () => {
    expect(idsOf(rows('undecided', '', [fault]))).toEqual(['V1a', 'D1a']);
    expect(idsOf(rows('with-findings'))).toEqual(['V1a', 'D1a']);
    expect(idsOf(rows('without-evidence', '', [fault]))).toEqual(['D2a']);
  });

  it('count a kept picture as evidence, a removed one not', () => {
    const link = { evidenceId: 'e', sha256: '', clauses: ['D2a'], removed: false };
    expect(idsOf(rows('without-evidence', '', [fault], { ...fold([]), evidence: { e: link } }))).toEqual([]);
    expect(idsOf(rows('without-evidence', '', [fault], { ...fold([]), evidence: { e: { ...link, removed: true } } }))).toEqual(['D2a']);
  });

  it('are found by id and by name', () => {
    expect(idsOf(rows('all', 'd2'))).toEqual(['D2a']);
    expect(idsOf(rows('all', '空白'))).toEqual(['V1a']);
    expect(idsOf(rows('all', 'nothing of the kind'))).toEqual([]);
  });
});

describe('the next undecided clause', () => {
  it('goes round the corner in both directions and passes over what is decided', () => {
    const parts = rows('all', '', [fault]);
    expect(nextUndecided(parts, null, 1)).toBe('V1a');
    expect(nextUndecided(parts, 'D1a', 1)).toBe('V1a');
    expect(nextUndecided(parts, 'V1a', -1)).toBe('D1a');
    expect(nextUndecided([], null, 1)).toBeNull();
  });
});
