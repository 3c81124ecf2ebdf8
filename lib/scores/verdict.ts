import { reaches } from './points';
import { type Rational, rational } from './rational';
import type { Rubric, Scoring } from './rubric';
import type { ScoreSheet } from './score-sheet';
import type { Total } from './total';

/**
 * The verdict, only once nothing can change it. A veto fails; under the pass line even at best fails whatever the vetoes will say; a
 * rubric without vetoes and without a pass line gives none.
 */
export function verdictOf(rubric: Rubric, vetoed: boolean, vetoOpen: boolean, scored: Total | null): ScoreSheet['verdict'] {
  const { pass, weights } = rubric.scoring;
  // A rubric that only weighs other sheets has its verdict in `composeSheets`.
  if (weights) return null;
  if (!pass && !rubric.parts.some((part) => part.kind === 'veto')) return null;
  if (vetoed) return 'unqualified';
  if (pass && scored && !reaches(scored.deduction.high, pass)) return 'unqualified';
  if (vetoOpen) return 'undecided';
  if (!pass || !scored) return 'qualified';
  const { low } = scored.deduction;
  return low && reaches(low, pass) ? 'qualified' : 'undecided';
}

/** How far the assessment has come: vetoes first, then deductions, and bonuses only past the gate. */
export function stageOf(atVetoes: boolean, scored: Total | null): ScoreSheet['stage'] {
  if (atVetoes || !scored) return 'veto';
  return scored.gate === 'passed' ? 'bonus' : 'deduction';
}

/** The figure that a vetoed site gets, where the rubric gives one. */
export function vetoRecord(rubric: Rubric, vetoed: boolean): Rational | null {
  const { veto } = rubric.scoring;
  return vetoed && veto.record === 'points' ? rational(veto.points) : null;
}

/** The grade that worst and best case share; none while they differ. Grades stand from the highest down. */
export function gradeOf(scoring: Pick<Scoring, 'grades'>, low: Rational | null, high: Rational | null): string | undefined {
  if (!low || !high) return undefined;
  const at = (value: Rational) => scoring.grades?.find((grade) => reaches(value, grade.from))?.name;
  return at(low) === at(high) ? at(low) : undefined;
}
