import type { DateReading } from '@/lib/facts/date-reading';
import type { NodeRef } from '@/lib/facts/node-ref';

/** What a check can say. `error` is made by the runner only. */
export type Outcome = 'pass' | 'fail' | 'needs-review' | 'cannot-tell' | 'not-applicable' | 'error';

/** What a finding is about. Accepting counts distinct subjects, so the key must be the same wherever the same thing is seen. */
export interface Subject {
  /** Stable key: a column's normalised target or page + heading; a guide's, letter's or article's normalised address; else page + place. */
  key: string;
  kind: 'column' | 'guide' | 'letter' | 'article' | 'page' | 'link' | 'mark' | 'service' | 'account' | 'text' | 'site';
  /** What a person calls it: heading or title. Page text, never HTML. */
  label: string;
  href?: string;
}

/** What a reason's words are filled with. Lists named `here` and `there` are passages of two pages, shown side by side. */
export type ReasonValue = string | number | null | string[];

/** The date on which a finding rests, as the page gives it: the characters, where they stand, and how their year came about. */
export type DateBasis = Pick<DateReading, 'raw' | 'source' | 'year'>;

/** A judge's answer about one subject. Text is made from `check` + `reason` + `values` in the reader's language. */
export interface Finding {
  /** Fingerprint: same check, page-independent subject, reason → same id, so a re-analysis meets its predecessor. */
  id: string;
  check: string;
  outcome: Outcome;
  /** Key into the check's `reasons`; `not-analysed`, `threw`, `calendar-unknown` and `not-read-whole` are the runner's own. */
  reason: string;
  values: Record<string, ReasonValue>;
  confidence: 'high' | 'medium' | 'low';
  /** Clauses that the finding speaks to; accepting writes one contribution to each. */
  clauses: string[];
  /** How many violations the subject counts for each clause, e.g. four missing guide elements. Default 1. */
  count: number;
  subject: Subject;
  refs: NodeRef[];
  /** What stood there, at most 300 characters. */
  excerpt: string;
  /** Absent where no date is in question, and in findings of earlier versions. */
  date?: DateBasis;
  page: { url: string; title: string; documentId: string; frameId: number };
}

/** What a check writes; the runner adds id, check, page, clauses and defaults. */
export interface FindingDraft {
  reason: string;
  subject: Subject;
  values?: Record<string, ReasonValue>;
  confidence?: Finding['confidence'];
  count?: number;
  refs?: NodeRef[];
  excerpt?: string;
  date?: DateBasis | null;
}
