/** The meta tags of the 2017 guideline, by their official spelling; `""` = present without a value. */
export interface TagsFact {
  tags: Record<string, string>;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    tags: TagsFact;
  }
}
