import type { NodeRef } from '@/lib/facts/node-ref';

/** Places where the lexicon of fixed phrases and institution names matched. */
export interface WordingFact {
  hits: {
    /** Entry of the lexicon, by its wrong form. */
    wrong: string;
    right: string;
    /** The sentence around it. */
    context: string;
    ref: NodeRef;
  }[];
}

declare module '@/lib/facts/facts' {
  interface Facts {
    wording: WordingFact;
  }
}
