import type { PartKind } from '@/lib/scores/rubric';
import type { Finding } from './finding';

/** What a row amounts to for the inspector: shape, word and colour hang on it. */
export type Tone = 'veto' | 'fail' | 'needs-review' | 'cannot-tell' | 'pass' | 'not-applicable' | 'error' | 'bonus';

/**
 * 否决 or 扣分 is chosen by the part of the clause: a fault that also costs points is shown as 扣分, because one blank column is a step towards
 * a veto and not a veto; it is shown as 否决 where nothing but vetoes applies to the site.
 */
export function toneOf(finding: Pick<Finding, 'outcome' | 'clauses'>, partOf: (clause: string) => PartKind | undefined): Tone {
  if (finding.outcome !== 'fail') return finding.outcome;
  const parts = new Set(finding.clauses.map(partOf));
  if (parts.has('deduction')) return 'fail';
  if (parts.has('veto')) return 'veto';
  return parts.has('bonus') ? 'bonus' : 'fail';
}
