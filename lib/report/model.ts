import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { Finding } from '@/lib/findings/finding';
import type { Campaign, Inspection, Site } from '@/lib/inspection/campaign';
import type { DecidedFinding, InspectionState } from '@/lib/inspection/state';
import type { Visit } from '@/lib/inspection/visit';
import type { Withheld } from '@/lib/pack/public-address';
import type { Judgement } from '@/lib/scores/judgement';
import type { Rubric } from '@/lib/scores/rubric';
import type { ScoreSheet } from '@/lib/scores/score-sheet';

/** What an inspection amounts to: log folded, facts judged, clauses scored. */
export interface Assessment {
  state: InspectionState;
  judgements: Judgement[];
  sheet: ScoreSheet;
  /** Findings of the latest visit of every page. */
  findings: Finding[];
}

/** A piece of evidence as report and sheet cite it. */
export interface ReportEvidence {
  n: number;
  /** Path beside the report, `evidence/0001-visible.png`. */
  file: string;
  clauses: string[];
  findingId: string | null;
  sidecar: EvidenceSidecar;
}

/** Everything that the renderers read. They format; they do not count, judge or look anything up. */
export interface ReportModel {
  edition: 'internal' | 'public';
  packId: string;
  version: string;
  campaign: Campaign;
  site: Site;
  inspection: Inspection;
  rubric: Rubric;
  sheet: ScoreSheet;
  judgements: Judgement[];
  /** Decisions in force, in the order in which they were taken. */
  decisions: DecidedFinding[];
  /** Findings that nobody has decided and that are more than a pass. */
  open: Finding[];
  evidence: ReportEvidence[];
  visits: Visit[];
  /** Name for the report; null where the edition leaves names out. */
  inspector: string | null;
  logHead: string;
  /** Public edition: kinds of what was taken out of its texts, and out of how many. */
  redactions: readonly { kind: Withheld; texts: number }[];
}
