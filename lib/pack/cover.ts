import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { Campaign, Inspection, Purpose, Site } from '@/lib/inspection/campaign';
import type { DecidedFinding } from '@/lib/inspection/state';
import type { Visit } from '@/lib/inspection/visit';
import type { Judgement } from '@/lib/scores/judgement';
import type { Rubric } from '@/lib/scores/rubric';
import type { ScoreSheet } from '@/lib/scores/score-sheet';
import type { Language } from '@/lib/text/language';
import type { PackAct, PackEdition } from './format';
import type { Redaction } from './public-words';

/** A piece of evidence as the pack holds it: its record, and where its bytes are. */
export interface PackedEvidence {
  /** Running number that sheet, report and file name share. */
  n: number;
  file: string;
  thumbnail: string | null;
  /** Clauses that it stands for when the pack was written. */
  clauses: string[];
  findingId: string | null;
  sidecar: EvidenceSidecar;
}

/** `data/inspection.json`: the cover of a pack and all that resuming needs, besides the log and the pictures. */
export interface PackCover {
  format: 1;
  kind: 'xuncha-inspection';
  packId: string;
  revision: number;
  supersedes: string | null;
  act: PackAct;
  edition: PackEdition;
  /** Public edition: the internal pack it was drawn from. */
  internal: { packId: string; logHead: string } | null;
  /** Public edition: of what kinds something was taken out of titles, addresses and other texts, and of how many texts. */
  redactions?: Redaction[];
  purpose: Purpose;
  campaignId: string;
  /** Row of the register that was inspected. */
  registerId: string;
  rubric: { id: string; version: string; hash: string; documentNo: string; verified: boolean };
  /** Fingerprint of the device key that seals; null in a working copy. */
  keyFingerprint: string | null;
  logHead: string;
  logLength: number;
  producer: { name: 'xuncha'; version: string; language: Language };
  campaign: Campaign;
  site: Site;
  inspection: Inspection;
  rubricData: Rubric;
  sheet: ScoreSheet;
  judgements: Judgement[];
  decisions: DecidedFinding[];
  evidence: PackedEvidence[];
  /** Empty in the public edition. */
  visits: Visit[];
}
