import type { InspectionBundle } from '@/lib/inspection/bundle';
import type { Visit } from '@/lib/inspection/visit';
import type { Assessment } from '@/lib/report/model';
import type { Language } from '@/lib/text/language';
import type { PackCover, PackedEvidence } from './cover';
import type { PackAct, PackEdition } from './format';
import { logHeadOf } from './pack-id';
import type { Redaction } from './public-words';

export interface CoverSource {
  bundle: InspectionBundle;
  /** As the edition may tell it. */
  assessment: Assessment;
  evidence: PackedEvidence[];
  packId: string;
  act: PackAct;
  edition: PackEdition;
  internal: PackCover['internal'];
  /** Public edition: what was taken out of titles, addresses and other texts. */
  redactions: Redaction[] | null;
  keyFingerprint: string | null;
  version: string;
  language: Language;
  namesShown: boolean;
}

function byViewing(a: Visit, b: Visit): number {
  if (a.viewedAt !== b.viewedAt) return a.viewedAt < b.viewedAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** `data/inspection.json` as a value. */
export function buildCover(source: CoverSource): PackCover {
  const { bundle, assessment, edition } = source;
  const { campaign, site, inspection, rubric } = bundle;
  const internal = edition === 'internal';
  const decisions = Object.values(assessment.state.decisions).sort((a, b) => a.seq - b.seq);
  return {
    format: 1,
    kind: 'xuncha-inspection',
    packId: source.packId,
    revision: inspection.revision,
    supersedes: inspection.supersedes ?? null,
    act: source.act,
    edition,
    internal: source.internal,
    ...(source.redactions ? { redactions: source.redactions } : {}),
    purpose: campaign.purpose,
    campaignId: campaign.id,
    registerId: site.id,
    rubric: {
      id: rubric.id,
      version: rubric.version,
      hash: assessment.sheet.rubric.hash,
      documentNo: rubric.documentNo,
      verified: rubric.verified,
    },
    keyFingerprint: source.keyFingerprint,
    logHead: logHeadOf(bundle),
    logLength: internal ? bundle.log.length : 0,
    producer: { name: 'xuncha', version: source.version, language: source.language },
    campaign: internal ? campaign : { ...campaign, sites: [site] },
    site,
    inspection: internal || source.namesShown ? inspection : { ...inspection, inspector: '' },
    rubricData: rubric,
    sheet: assessment.sheet,
    judgements: assessment.judgements,
    decisions,
    evidence: source.evidence,
    visits: internal ? [...bundle.visits].sort(byViewing) : [],
  };
}
