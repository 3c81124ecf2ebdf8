import type { NodeRef } from '@/lib/facts/node-ref';

/** Ways from a page into features of the site: what leads there, or null where none was seen. */
export interface EntriesFact {
  /** A field or a link for searching the site. */
  search: NodeRef | null;
  /** Answers by a program: 智能问答. */
  smartAnswer: NodeRef | null;
  /** Rating of services: 好差评. */
  rating: NodeRef | null;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    entries: EntriesFact;
  }
}
