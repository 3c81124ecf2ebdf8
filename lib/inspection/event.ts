import type { Finding } from '@/lib/findings/finding';
import type { Judgement } from '@/lib/scores/judgement';

/** What accepting a finding records: one contribution per clause; a clause counts distinct subjects. */
export interface Contribution {
  clause: string;
  subject: string;
  label: string;
  count: number;
}

/** The inspector's changes to what the tool suggested. */
export interface Correction {
  count?: number;
  clauses?: string[];
  /** A corrected newest date, `YYYY-MM-DD`. */
  newest?: string;
}

/** Everything that can happen to an inspection. The log of these is the truth; the state is a pure fold over it. */
export type EventBody =
  | { type: 'started'; campaignId: string; siteId: string }
  | { type: 'page-recorded'; visitId: string; url: string; findings: number }
  | { type: 'host-added'; host: string }
  | { type: 'finding-accepted'; finding: Finding; contributions: Contribution[] }
  | { type: 'finding-dismissed'; finding: Finding }
  | { type: 'finding-corrected'; finding: Finding; correction: Correction; contributions: Contribution[] }
  | { type: 'finding-reopened'; findingId: string }
  | { type: 'judgement-set'; judgement: Judgement }
  | { type: 'judgement-cleared'; clause: string }
  | { type: 'note-set'; clause: string; text: string }
  | { type: 'evidence-added'; evidenceId: string; sha256: string; clauses: string[]; findingId?: string }
  | { type: 'evidence-attached'; evidenceId: string; clauses: string[] }
  | { type: 'evidence-removed'; evidenceId: string }
  | { type: 'server-clock-read'; url: string; offsetMs: number | null }
  | { type: 'subject-merged'; from: string; into: string }
  | { type: 'subject-split'; key: string }
  | { type: 'subject-classed'; key: string; class: string }
  | { type: 'sealed'; packId: string; revision: number; sha256: string }
  | { type: 'revised'; revision: number; supersedes: string }
  | { type: 'undone'; target: number }
  | { type: 'redone'; target: number };

/** One line of the append-only log. `hash` = SHA-256 over canonical JSON of all other members, `prev` included. */
export interface LogEntry {
  inspectionId: string;
  seq: number;
  /** ISO 8601 with offset. */
  at: string;
  who: string;
  event: EventBody;
  /** What the changed thing was before, for the reader; never used by the fold. */
  old?: unknown;
  why?: string;
  prev: string;
  hash: string;
}
