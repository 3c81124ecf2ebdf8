import type { NodeRef } from '@/lib/facts/node-ref';

/** How a page of the site stands to a policy: it interprets one, or it is one. */
export interface InterpretationFact {
  role: 'interpretation' | 'document';
  title: string;
  /** Documents that an interpretation names, or the document's own name; with number where one is told. */
  documents: { name: string; number: string | null }[];
  /** The interpretation's title names a document itself. */
  titled: boolean;
  /** Links from here to the other side, and what they were recognised by. */
  links: { title: string; href: string; by: 'label' | 'number' | 'title' | 'word'; ref: NodeRef }[];
  /** Forms in which the page explains: text, picture, video. */
  forms: ('text' | 'picture' | 'video')[];
  ref: NodeRef;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    interpretation: InterpretationFact | null;
  }
}
