import { remark } from './clause-result';
import { fromPoints, reaches, toPoints } from './points';
import { add, compare, multiply, type Rational, rational, zero } from './rational';
import type { Rubric } from './rubric';
import { rubricHash } from './rubric-hash';
import type { ArithmeticStep, Points, ScoreSheet } from './score-sheet';
import { boundsOf } from './total';
import { gradeOf } from './verdict';

/** Several sheets weighed into one figure (website and new media, inspection and appraisal). */
export interface CompositeSheet {
  rubric: ScoreSheet['rubric'];
  verdict: ScoreSheet['verdict'];
  score: Points | null;
  low: Points | null;
  high: Points | null;
  grade?: string;
  /** The named sheets with their weights; null = not handed in yet. */
  sheets: { id: string; weight: string; sheet: ScoreSheet | null }[];
  steps: ArithmeticStep[];
}

/**
 * Weighs sheets by the rubric's `weights`. A sheet that is missing, or whose rubric gives no score, leaves the whole without one; open
 * vetoes keep it open. Answers null for a rubric that weighs nothing.
 */
export function composeSheets(rubric: Rubric, sheets: ReadonlyMap<string, ScoreSheet>): CompositeSheet | null {
  const { weights, pass } = rubric.scoring;
  if (!weights) return null;
  const bounds = boundsOf(rubric.scoring);
  const members = weights.map(({ sheet, weight }) => ({ id: sheet, weight, sheet: sheets.get(sheet) ?? null }));
  const steps: ArithmeticStep[] = [];
  let low: Rational | null = zero;
  let high: Rational | null = zero;
  for (const member of members) {
    const weight = rational(member.weight);
    const weigh = (points: Points | null | undefined) => (points ? multiply(fromPoints(points), weight) : null);
    const part = { low: weigh(member.sheet?.low), high: weigh(member.sheet?.high) };
    low = low && part.low && add(low, part.low);
    high = high && part.high && add(high, part.high);
    const score = member.sheet?.score?.shown ?? '—';
    steps.push({
      ...remark('weight', { sheet: member.id, weight: member.weight, score }),
      low: part.low && toPoints(part.low),
      high: part.high && toPoints(part.high),
    });
  }
  const shown = { low: low && toPoints(low, bounds), high: high && toPoints(high, bounds) };
  steps.push({ ...remark('weighted-sum'), ...shown });
  const settled = members.every(({ sheet }) => sheet?.score) && low !== null && high !== null && compare(low, high) === 0;
  const grade = settled ? gradeOf(rubric.scoring, low, high) : undefined;
  return {
    rubric: { id: rubric.id, version: rubric.version, hash: rubricHash(rubric), name: rubric.name, verified: rubric.verified },
    verdict: !pass ? null : verdict(members, low, high, (value) => reaches(value, pass)),
    score: settled ? shown.low : null,
    ...shown,
    ...(grade === undefined ? {} : { grade }),
    sheets: members,
    steps,
  };
}

/**
 * A sheet that vetoes without a recorded figure fails the whole. While a veto is open nothing is certain (its recorded figure may be above or
 * below what it replaces); then the weighted sum decides once it cannot change side.
 */
function verdict(
  members: CompositeSheet['sheets'],
  low: Rational | null,
  high: Rational | null,
  passes: (value: Rational) => boolean,
): ScoreSheet['verdict'] {
  const isVetoed = (sheet: ScoreSheet) => sheet.vetoes.confirmed.length > 0;
  const isOpen = (sheet: ScoreSheet) => !isVetoed(sheet) && sheet.vetoes.proposed.length + sheet.vetoes.undecided.length > 0;
  if (members.some(({ sheet }) => sheet && isVetoed(sheet) && !sheet.score)) return 'unqualified';
  if (members.some(({ sheet }) => !sheet || isOpen(sheet))) return 'undecided';
  if (high && !passes(high)) return 'unqualified';
  return low && passes(low) ? 'qualified' : 'undecided';
}
