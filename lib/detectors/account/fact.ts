import type { DateReading } from '@/lib/facts/date-reading';
import type { NodeRef } from '@/lib/facts/node-ref';

/** An account of a public body on a platform, as one of its pages shows it. */
export interface AccountFact {
  platform: string;
  name: string;
  /** The account with its posts, or one post of it. */
  page: 'account' | 'post';
  /** Seen on the platform itself; a saved copy does not tell what 3 hours ago was. */
  live: boolean;
  /** Posts with a date, in the order of the page, at most 100. */
  items: { title: string; date: DateReading; pinned: boolean; ref: NodeRef }[];
  ref: NodeRef;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    account: AccountFact | null;
  }
}
