import type { NodeRef } from '@/lib/facts/node-ref';

/** A way to log in or register: its words and where it leads; null = opened by a script. */
export interface LoginEntry {
  text: string;
  href: string | null;
  ref: NodeRef;
}

/** Ways from a page into features of the site: what leads there, or null where none was seen. */
export interface EntriesFact {
  /** A field or a link for searching the site. */
  search: NodeRef | null;
  /** Answers by a program: 智能问答. */
  smartAnswer: NodeRef | null;
  /** Rating of services: 好差评. */
  rating: NodeRef | null;
  /** What follows is not known of pages read by earlier versions. Services: 办事服务. */
  services?: NodeRef | null;
  /** Surveys: 调查征集. */
  surveys?: NodeRef | null;
  /** Advice and inquiries: 县长信箱. */
  advice?: NodeRef | null;
  /** Ways for the public to log in or register, each target once, at most ten. */
  logins?: LoginEntry[];
  /** The page shows results of a search: the categories it offers, and whether it says that it found nothing. */
  results?: { categories: string[]; nothing: boolean; ref: NodeRef } | null;
}

declare module '@/lib/facts/facts' {
  interface Facts {
    entries: EntriesFact;
  }
}
