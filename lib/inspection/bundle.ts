import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import type { Rubric } from '@/lib/scores/rubric';
import type { Campaign, Inspection, Site } from './campaign';
import type { LogEntry } from './event';
import type { Visit } from './visit';

/** Everything one inspection consists of, without picture bytes: what export, import, report and score read. */
export interface InspectionBundle {
  campaign: Campaign;
  site: Site;
  inspection: Inspection;
  rubric: Rubric;
  visits: Visit[];
  log: LogEntry[];
  evidence: EvidenceSidecar[];
}
