import type { Finding } from '@/lib/findings/finding';
import { clausesOf } from '@/lib/scores/clauses';
import { conditionHolds } from '@/lib/scores/condition';
import type { Rubric } from '@/lib/scores/rubric';
import type { SiteProfile } from '@/lib/scores/site';
import { acceptedSubjects } from './judgements';
import type { VetoCounter } from './ledger';
import type { InspectionState } from './state';
import { resolveSubject } from './subjects';

/** Smallest whole number that reaches a bound: ≥ 5 is 5, > 5 is 6. */
function reachedAt(bound: { n: string; inclusive: boolean }): number {
  const n = Number(bound.n);
  return bound.inclusive ? Math.ceil(n) : Math.floor(n) + 1;
}

/** Columns that some page shows up to date: an older part of them elsewhere does not count. */
function freshColumns(findings: readonly Finding[], state: InspectionState): Set<string> {
  const fresh = findings.filter((finding) => finding.check === 'column-stale' && finding.outcome === 'pass');
  return new Set(fresh.map((finding) => resolveSubject(state.merged, finding.subject.key)));
}

/** How near each countable veto is: distinct subjects that findings propose, and those the inspector has accepted. */
export function vetoCounters(rubric: Rubric, site: SiteProfile, findings: readonly Finding[], state: InspectionState): VetoCounter[] {
  const accepted = acceptedSubjects(state);
  const fresh = freshColumns(findings, state);
  const counters: VetoCounter[] = [];
  for (const clause of clausesOf(rubric).values()) {
    if (clause.part !== 'veto' || clause.rule.type !== 'count-threshold' || !clause.enabled) continue;
    if (clause.appliesWhen && !conditionHolds(clause.appliesWhen, site)) continue;
    if (clause.exemptWhen?.some((condition) => conditionHolds(condition, site))) continue;
    const special = clause.rule.boundFor?.find((each) => conditionHolds(each.when, site));
    const seen = new Map<string, { key: string; label: string; url: string }>();
    for (const finding of findings) {
      if (finding.outcome !== 'fail' || !finding.clauses.includes(clause.id)) continue;
      if (state.decisions[finding.id]?.decision === 'dismissed') continue;
      const key = resolveSubject(state.merged, finding.subject.key);
      if (!seen.has(key) && !fresh.has(key)) seen.set(key, { key, label: finding.subject.label, url: finding.page.url });
    }
    const pageOf = new Map(
      Object.values(state.decisions).map(({ finding }) => [resolveSubject(state.merged, finding.subject.key), finding.page.url]),
    );
    counters.push({
      clause: clause.id,
      name: clause.text,
      bound: reachedAt(special?.bound ?? clause.rule.bound),
      seen: [...seen.values()],
      accepted: [...(accepted.get(clause.id) ?? [])].map(([key, { label }]) => ({ key, label, url: pageOf.get(key) ?? '' })),
    });
  }
  return counters;
}
