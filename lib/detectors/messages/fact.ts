import type { DateReading } from '@/lib/facts/date-reading';
import type { NodeRef } from '@/lib/facts/node-ref';

/** A citizen's letter (留言, 信件) in a list or on its own page. */
export interface Letter {
  title: string;
  href: string | null;
  asked: DateReading | null;
  replied: DateReading | null;
  /** A date without a label on a list of published replies: neither asked nor answered. */
  published: DateReading | null;
  unit: string | null;
  status: 'answered' | 'unanswered' | 'processing' | 'unknown';
  questionText: string | null;
  replyText: string | null;
  /** Labels that the page shows for this letter, with or without a value: `asked`, `replied`, `unit`, `reply`, `status`. */
  labels: string[];
  /** The only reply is a machine's acknowledgement. */
  automatic: boolean;
  ref: NodeRef;
}

export interface MessagesFact {
  view: 'list' | 'letter';
  /** Heading of the channel, e.g. 县长信箱. */
  channel: string;
  /** Which excluded channel it is: 信访, 纪检举报, 访谈, 征集; null = an advice channel. */
  excluded: string | null;
  letters: Letter[];
  /** The list shows answered letters only, so it proves nothing about unanswered ones. */
  answeredOnly: boolean;
  statistics: { label: string; value: string; ref: NodeRef }[];
  ref: NodeRef;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    messages: MessagesFact | null;
  }
}
