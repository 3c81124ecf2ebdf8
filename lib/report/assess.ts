import type { AnyCheck } from '@/lib/findings/define-check';
import type { Finding } from '@/lib/findings/finding';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { findingsOfVisit, latestVisits } from '@/lib/inspection/findings-of';
import { fold } from '@/lib/inspection/fold';
import { judgementsOf } from '@/lib/inspection/judgements';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Assessment } from './model';

/** What an inspection amounts to: its log folded, its kept facts judged again, its clauses scored. The same answer at any time. */
export function assess(bundle: InspectionBundle, checks: ReadonlyMap<string, AnyCheck>): Assessment {
  const { campaign, site, rubric } = bundle;
  const state = fold(bundle.log);
  const judgements = judgementsOf(state, rubric);
  const found = new Map<string, Finding>();
  for (const visit of latestVisits(bundle.visits)) {
    for (const finding of findingsOfVisit(visit, { campaign, site, rubric, checks })) {
      if (!found.has(finding.id)) found.set(finding.id, finding);
    }
  }
  return { state, judgements, sheet: scoreSheet(rubric, site, judgements, campaign.asOf), findings: [...found.values()] };
}
