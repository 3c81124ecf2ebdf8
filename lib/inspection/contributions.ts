import type { Finding } from '@/lib/findings/finding';
import { clausesOf } from '@/lib/scores/clauses';
import type { Rubric } from '@/lib/scores/rubric';
import type { Contribution, Correction } from './event';

/**
 * What accepting a finding writes: one contribution per clause that the rubric has. Clauses that count bodies, or ask yes or no, count the
 * subject once; clauses that count faults count as many as the finding names (four missing elements of one guide).
 */
export function contributionsOf(finding: Finding, rubric: Rubric, correction: Correction = {}): Contribution[] {
  const clauses = clausesOf(rubric);
  const contributions: Contribution[] = [];
  for (const id of correction.clauses ?? finding.clauses) {
    const clause = clauses.get(id);
    if (!clause) continue;
    const countsFaults = clause.rule.type === 'per-item';
    contributions.push({
      clause: id,
      subject: finding.subject.key,
      label: finding.subject.label,
      count: countsFaults ? (correction.count ?? finding.count) : 1,
    });
  }
  return contributions;
}
