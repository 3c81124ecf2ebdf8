import type { NodeRef } from '@/lib/facts/node-ref';

/** Kinds of mark, the gravest first: the gravest of a place gives the outline its colour. */
export const markKinds = ['veto', 'fail', 'needs-review', 'cannot-tell', 'bonus', 'pass'] as const;
export type MarkKind = (typeof markKinds)[number];

/** Shapes beside the words, so that colour never speaks alone. */
export const markShapes: Record<MarkKind, string> = {
  veto: '◆',
  fail: '▲',
  'needs-review': '?',
  'cannot-tell': '○',
  bonus: '＋',
  pass: '✓',
};

/** One finding at its place on the page. */
export interface OverlayMark {
  findingId: string;
  /** The row's number in the panel. */
  n: number;
  kind: MarkKind;
  /** Word of the outcome in the reader's language, about five characters. */
  word: string;
  /** What was seen, one sentence; shown on hover as text. */
  fact: string;
  ref: NodeRef;
}

/** A mark as it reaches its own frame. */
export type PlacedMark = Omit<OverlayMark, 'ref'> & { selector: string };

/** More marks than this are shown as dots, or the page could no longer be read. */
export const mostOutlines = 40;

/** What became of a request to show a finding's place. */
export type FlashResult = 'shown' | 'hidden' | 'missing';

/** Name of the element that carries the marks; detectors pass over it. */
export const overlayTag = 'xuncha-overlay';
