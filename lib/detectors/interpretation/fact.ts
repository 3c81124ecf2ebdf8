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
  links: { title: string; href: string; by: 'label' | 'number' | 'title'; ref: NodeRef }[];
  /** Forms in which the page explains: text, charts (its title says so), other pictures, films. */
  forms: ('text' | 'chart' | 'picture' | 'video')[];
  /** Its text beside that of the document it links to, once both pages were seen in one inspection. Detectors see one page and leave it out. */
  compared?: ComparedText;
  /** Whether the documents it links to lead back to it; learnt likewise, for those whose pages were seen. */
  back?: BackLink[];
  ref: NodeRef;
}

/** What the page of a document says of the way back to one interpretation. */
export interface BackLink {
  href: string;
  title: string;
  there: boolean;
  /** Its links to other interpretations. */
  others: number;
}

/** How much of one page's text stands word for word on another. Signs, spaces and the document's own name do not count. */
export interface ComparedText {
  /** The document's page. */
  href: string;
  title: string;
  /** Letters of the interpretation, of the document, and those of the interpretation that the document has too. */
  letters: number;
  documentLetters: number;
  copied: number;
  /** The longest runs they share, in the words of either page. */
  passages: { here: string; there: string }[];
}

declare module '@/lib/facts/facts' {
  interface Facts {
    interpretation: InterpretationFact | null;
  }
}
