import type { DateReading } from '@/lib/facts/date-reading';
import type { NodeRef } from '@/lib/facts/node-ref';

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
