import type { NodeRef } from '@/lib/facts/node-ref';

export interface Mark {
  value: string;
  href: string | null;
  how: 'link' | 'text' | 'script' | 'image-only' | 'commented' | 'hidden' | 'placeholder';
  /** Site code that the mark's own script or address names. */
  code?: string;
  ref: NodeRef;
}

/** The six marks of the footer (网站标识) and the 找错 entry, each as seen, or null. */
export interface MarksFact {
  siteCode: Mark | null;
  icp: Mark | null;
  police: Mark | null;
  governmentMark: Mark | null;
  sponsor: Mark | null;
  contact: Mark | null;
  errorReport: Mark | null;
  /** Text of the header region, where the site's name should stand. */
  headerText: string;
  /** A footer region was found at all. */
  footer: NodeRef | null;
  /** The footer stands in a frame of its own, so its marks are in another document. */
  footerFrame: NodeRef | null;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    marks: MarksFact;
  }
}
