/** What a person wrote down about one saved page; members that are absent were not labelled. */
export interface PageLabel {
  labelled: boolean;
  template?: boolean;
  class: string;
  lists?: ListLabel[] | null;
  article?: { title?: string | null; publish?: string | null; source?: string | null } | null;
  doc_no?: string | null;
  /** `true`, `false`, or words on how an element is there in an odd way, which counts neither way. */
  guide?: { fields: Record<string, boolean | string> } | null;
  messages?: { title?: string | null; asked?: string | null; replied?: string | null }[] | null;
  footer?: {
    site_code?: string | null;
    icp?: string | null;
    police?: string | null;
    gov_mark?: MarkLabel | null;
    jiucuo?: MarkLabel | null;
    sponsor?: string | null;
    sponsor_note?: string;
  } | null;
  /** Name of each tag with whether it has a value. */
  meta_present?: [name: string, hasValue: boolean][];
}

export interface MarkLabel {
  present: boolean;
  how?: string;
}

export interface ListLabel {
  heading: string | null;
  /** `false`: the heading is a picture, or the labeller's own words. */
  heading_is_text?: boolean;
  items?: number | null;
  newest?: string | null;
  /** `null`: cannot be told from the file. */
  empty?: boolean | null;
  kind?: string;
  optional?: boolean;
  js_rendered?: boolean;
  /** The page shows a span only, or does not tell the year. */
  newest_range?: string[];
  newest_undecidable?: boolean;
}

export interface Labels {
  pages: Record<string, PageLabel>;
}
