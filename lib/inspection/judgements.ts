import { clausesOf } from '@/lib/scores/clauses';
import type { Judgement } from '@/lib/scores/judgement';
import type { Rubric } from '@/lib/scores/rubric';
import type { InspectionState } from './state';
import { resolveSubject } from './subjects';

/** Distinct subjects per clause, after the inspector's merges; a subject accepted through several findings counts its highest number. */
export function acceptedSubjects(state: InspectionState): Map<string, Map<string, { label: string; count: number }>> {
  const byClause = new Map<string, Map<string, { label: string; count: number }>>();
  for (const { contributions } of Object.values(state.decisions)) {
    for (const { clause, subject, label, count } of contributions) {
      const subjects = byClause.get(clause) ?? new Map<string, { label: string; count: number }>();
      byClause.set(clause, subjects);
      const key = resolveSubject(state.merged, subject);
      const earlier = subjects.get(key);
      if (!earlier || earlier.count < count) subjects.set(key, { label, count });
    }
  }
  return byClause;
}

function counted(clause: string, subjects: Map<string, { count: number }>): Judgement {
  const list = [...subjects].map(([key, { count }]) => ({ key, count })).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { clause, outcome: 'violated', count: list.reduce((sum, { count }) => sum + count, 0), subjects: list };
}

/**
 * What the engine scores: the inspector's own judgements, and for clauses without one the count that follows from accepted findings, marked
 * as still open. A judgement `violated` without a number declares a clause checked and keeps the count of the findings.
 */
export function judgementsOf(state: InspectionState, rubric: Rubric): Judgement[] {
  const accepted = acceptedSubjects(state);
  const judgements: Judgement[] = [];
  for (const clause of clausesOf(rubric).keys()) {
    const subjects = accepted.get(clause);
    const own = state.judgements[clause];
    const note = state.notes[clause];
    let judgement: Judgement | null = null;
    if (own) {
      const { at: _at, why, ...rest } = own;
      const fromFindings = subjects && own.outcome === 'violated' && own.count === undefined ? counted(clause, subjects) : {};
      judgement = { ...rest, ...fromFindings, ...((note ?? why) ? { note: note ?? why } : {}) };
    } else if (subjects) {
      judgement = { ...counted(clause, subjects), partial: true, ...(note ? { note } : {}) };
    }
    if (judgement) judgements.push(judgement);
  }
  return judgements;
}
