import type { AnyCheck } from '@/lib/findings/define-check';
import type { Finding } from '@/lib/findings/finding';
import { buildLedger } from '@/lib/inspection/build-ledger';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { vetoCounters } from '@/lib/inspection/counters';
import { findingsOfVisit, latestVisits } from '@/lib/inspection/findings-of';
import { fold } from '@/lib/inspection/fold';
import { judgementsOf } from '@/lib/inspection/judgements';
import type { LedgerRow, VetoCounter } from '@/lib/inspection/ledger';
import type { InspectionState } from '@/lib/inspection/state';
import type { Visit } from '@/lib/inspection/visit';
import { clausesOf, type PlacedClause } from '@/lib/scores/clauses';
import { scoreSheet } from '@/lib/scores/compute-sheet';
import type { Judgement } from '@/lib/scores/judgement';
import type { ClauseLine, ScoreSheet } from '@/lib/scores/score-sheet';

/** Everything the panel shows of one inspection, computed from what is stored and from nothing else. */
export interface InspectionView {
  bundle: InspectionBundle;
  state: InspectionState;
  clauses: ReadonlyMap<string, PlacedClause>;
  judgements: ReadonlyMap<string, Judgement>;
  sheet: ScoreSheet;
  lines: ReadonlyMap<string, ClauseLine>;
  /** The latest visit of every page with its findings. */
  pages: { visit: Visit; findings: Finding[] }[];
  /** The findings of all pages. */
  findings: Finding[];
  ledger: LedgerRow[];
  counters: VetoCounter[];
}

/** Builds views; a page's findings are judged once per visit and kept, because a decision changes the log and not the page. */
export function createViewBuilder(checks: ReadonlyMap<string, AnyCheck>): (bundle: InspectionBundle) => InspectionView {
  let judged = new Map<string, Finding[]>();
  return (bundle) => {
    const { campaign, site, rubric } = bundle;
    const state = fold(bundle.log);
    const visits = latestVisits(bundle.visits);
    const next = new Map<string, Finding[]>();
    const pages = visits.map((visit) => {
      const key = `${campaign.rubric.hash} ${visit.id}`;
      const findings = judged.get(key) ?? findingsOfVisit(visit, { campaign, site, rubric, checks });
      next.set(key, findings);
      return { visit, findings };
    });
    judged = next;
    const findings = pages.flatMap((page) => page.findings);
    const judgements = judgementsOf(state, rubric);
    const sheet = scoreSheet(rubric, site, judgements, campaign.asOf);
    return {
      bundle,
      state,
      clauses: clausesOf(rubric),
      judgements: new Map(judgements.map((judgement) => [judgement.clause, judgement])),
      sheet,
      lines: new Map(sheet.indicators.flatMap((line) => line.clauses).map((line) => [line.clause, line])),
      pages,
      findings,
      ledger: buildLedger(visits, findings, state, campaign),
      counters: vetoCounters(rubric, site, findings, state),
    };
  };
}
