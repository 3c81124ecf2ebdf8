import type { Finding } from '@/lib/findings/finding';

/** A column, guide or letter seen on any page of the site, merged by subject key: a row of 台账. */
export interface LedgerRow {
  key: string;
  kind: 'column' | 'guide' | 'letter';
  label: string;
  href?: string;
  /** Class of the column by vocabulary, or the inspector's own. */
  class: string;
  classBy: 'vocabulary' | 'inspector';
  /** Newest date shown, `YYYY-MM-DD`; null = none shown. */
  newest: string | null;
  newestSure: boolean;
  /** Whole calendar days from the newest date to the as-of instant. */
  days: number | null;
  items: number;
  state: 'fresh' | 'stale' | 'empty' | 'undated' | 'cannot-tell' | 'incomplete' | 'complete' | 'answered' | 'unanswered';
  pages: { url: string; title: string; visitId: string }[];
  /** Keys merged into this row by the inspector. */
  merged: string[];
  findings: Finding[];
}

/** How near a countable veto is: subjects seen (proposed by findings) and subjects accepted, against the bound. */
export interface VetoCounter {
  clause: string;
  name: string;
  bound: number;
  seen: { key: string; label: string; url: string }[];
  accepted: { key: string; label: string; url: string }[];
}
