import type { DateReading } from '@/lib/facts/date-reading';
import type { NodeRef } from '@/lib/facts/node-ref';

/** Where a block's heading was read. */
export type HeadingSource = 'own' | 'preceding' | 'tab' | 'more-link' | 'breadcrumb' | 'title' | 'image-alt' | 'none';

export interface ColumnItem {
  title: string;
  /** Absolute address, or null where the entry has no link. */
  href: string | null;
  /** The date shown beside the item; null = none shown. */
  date: DateReading | null;
  /** Date that the link's own address tells, never "shown". */
  addressDate: string | null;
  pinned: boolean;
}

/** Whether a block holds nothing, and how that is known. */
export type Emptiness =
  | 'filled'
  | 'blank-phrase' // says 暂无…
  | 'no-items' // a list element without entries in a settled document
  | 'loading' // placeholder, skeleton or a document that still changes
  | 'filled-elsewhere'; // a frame, or a script that has not run

/** One list or column block. */
export interface ColumnBlock {
  heading: string;
  headingSource: HeadingSource;
  /** Absolute target of the heading or of its 更多 link. */
  href: string | null;
  kind: 'news' | 'links' | 'pictures' | 'navigation';
  /** Class id of `indicators/vocabulary/column-classes`, `other` when none fits. */
  class: string;
  /** In a tab pane that is not shown now. */
  hidden: boolean;
  /** Has 下一页/尾页 beside it: older items stand on other pages. */
  paged: boolean;
  /** This is the second page or a later one: newer items stand on earlier pages. */
  laterPage: boolean;
  emptiness: Emptiness;
  /** All entries seen; `items` keeps the first 200. */
  count: number;
  items: ColumnItem[];
  /** Index into `items` of the newest date; null = no date shown beside any item. */
  newest: number | null;
  /** Pairs of neighbours (not pinned) that break the descending order. */
  orderBreaks: number;
  ref: NodeRef;
}

export interface ColumnsFact {
  blocks: ColumnBlock[];
  /** The page as a whole is one column's list (栏目页), a home page, or neither. */
  page: 'home' | 'list' | 'other';
}

declare module '@/lib/facts/facts' {
  interface Facts {
    columns: ColumnsFact;
  }
}
