import type { Finding } from '@/lib/findings/finding';
import type { Judgement } from '@/lib/scores/judgement';
import type { Contribution, Correction } from './event';

export type Decision = 'accepted' | 'dismissed' | 'corrected';

export interface DecidedFinding {
  finding: Finding;
  decision: Decision;
  contributions: Contribution[];
  correction?: Correction;
  why?: string;
  at: string;
  seq: number;
}

export interface EvidenceLink {
  evidenceId: string;
  sha256: string;
  clauses: string[];
  findingId?: string;
  removed: boolean;
}

/** What the log amounts to now. Undone events do not count. */
export interface InspectionState {
  decisions: Record<string, DecidedFinding>;
  /** The inspector's own judgements; those that follow from contributions are added by `judgementsOf`. */
  judgements: Record<string, Judgement & { at: string; why?: string }>;
  notes: Record<string, string>;
  evidence: Record<string, EvidenceLink>;
  hosts: string[];
  merged: Record<string, string>;
  classes: Record<string, { class: string; why?: string }>;
  pages: Record<string, { url: string; visitId: string; at: string }>;
  /** What the site's server said of the time; `offsetMs` = its clock minus this machine's, null = it did not say. null = never asked. */
  serverClock: { url: string; offsetMs: number | null; at: string } | null;
  sealed: { packId: string; revision: number; sha256: string } | null;
  /** Sequence numbers that undo and redo would act on; null where there is nothing. */
  undo: number | null;
  redo: number | null;
}
