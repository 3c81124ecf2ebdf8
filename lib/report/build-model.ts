import type { Outcome } from '@/lib/findings/finding';
import type { InspectionBundle } from '@/lib/inspection/bundle';
import { latestVisits } from '@/lib/inspection/findings-of';
import type { Assessment, ReportEvidence, ReportModel } from './model';

/** Outcomes that still ask for a decision. */
const askFor: ReadonlySet<Outcome> = new Set(['fail', 'needs-review', 'cannot-tell', 'error']);

export interface ReportSource {
  bundle: InspectionBundle;
  /** As the edition may tell it: the public one comes without reasons, notes, excerpts and what was dismissed. */
  assessment: Assessment;
  evidence: ReportEvidence[];
  edition: 'internal' | 'public';
  packId: string;
  version: string;
  logHead: string;
  redactions: ReportModel['redactions'];
  /** Public edition only: the office has decided to name the inspector. */
  namesShown: boolean;
}

/** Gathers what the renderers read. The public edition leaves out visits, undecided findings and, unless set, the name. */
export function buildReportModel(source: ReportSource): ReportModel {
  const { bundle, assessment, edition } = source;
  const internal = edition === 'internal';
  const decided = Object.values(assessment.state.decisions).sort((a, b) => a.seq - b.seq);
  return {
    edition,
    packId: source.packId,
    version: source.version,
    campaign: bundle.campaign,
    site: bundle.site,
    inspection: bundle.inspection,
    rubric: bundle.rubric,
    sheet: assessment.sheet,
    judgements: assessment.judgements,
    decisions: decided,
    open: internal ? assessment.findings.filter((finding) => askFor.has(finding.outcome) && !assessment.state.decisions[finding.id]) : [],
    evidence: source.evidence,
    visits: internal ? latestVisits(bundle.visits) : [],
    inspector: internal || source.namesShown ? bundle.inspection.inspector : null,
    logHead: source.logHead,
    redactions: source.redactions,
  };
}
