import type { DateReading } from '@/lib/facts/date-reading';
import type { NodeRef } from '@/lib/facts/node-ref';

/** The same article as a row of a list on another page of the inspection. */
export interface ListedDate {
  column: string;
  /** Path of the page with the list. */
  page: string;
  /** Day beside the row, `YYYY-MM-DD`. */
  day: string;
}

export interface ArticleFact {
  title: string;
  /** Best publication instant, and every candidate in order of authority: meta, visible line, script, address. */
  published: DateReading | null;
  candidates: DateReading[];
  /** Whether the page shows the date: `empty-label` = 发布时间 stands there and nothing behind it. */
  dateShown: 'date' | 'empty-label' | 'nothing';
  source: string | null;
  author: string | null;
  documentNo: string | null;
  signed: DateReading | null;
  /** Learnt after the page was read, from lists that were looked at; absent = none of them leads here. */
  listed?: ListedDate[];
  attachments: { name: string; href: string; ref: NodeRef }[];
  /** Pictures, and films or frames, in the article's text. */
  pictures: number;
  videos: number;
  /** Main text, at most 20,000 characters, white space folded. */
  text: string;
  textFrom: 'container' | 'readability';
  ref: NodeRef;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    article: ArticleFact | null;
  }
}
