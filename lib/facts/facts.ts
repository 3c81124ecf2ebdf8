import type { NodeRef } from './node-ref';

/**
 * Everything the detectors saw in one frame. Open interface: each detector adds its own key by declaration merging in its `fact.ts`
 * (`declare module '@/lib/facts/facts' { interface Facts { columns: ColumnsFact } }`). Facts are JSON-safe and never judge.
 */
// biome-ignore lint/suspicious/noEmptyInterface: detectors fill it by declaration merging
export interface Facts {}

export type FactName = keyof Facts;

/** A detector that threw: the page's other facts stay valid, checks that need this one answer `error`. */
export interface DetectorFailure {
  detector: string;
  message: string;
}

/** What one frame's document answered. */
export interface FrameFacts {
  frameId: number;
  /** The browser's document id, or a random token kept in the isolated world where the browser gives none. */
  documentId: string;
  url: string;
  title: string;
  charset: string;
  /** Content type of the document, e.g. `text/html`. */
  contentType: string;
  /** Status of the answer that brought the document, where the browser tells it and no script has gone on to another address. */
  httpStatus?: number;
  /** Instant of the server's `Last-Modified`, ISO 8601, under the same conditions; absent where the page was made for the asking. */
  lastModified?: string;
  facts: Partial<Facts>;
  failures: DetectorFailure[];
  /** Elements walked; `capped` when the page was larger than the walk's limit and the rest was not looked at. */
  elements: number;
  capped: boolean;
  /** `false` when the document still changed when the settle limit was reached. */
  settled: boolean;
  timing: { totalMs: number; longestTaskMs: number };
  /** Child frames as the document names them; those missing in the answers become gaps. */
  childFrames: { src: string; ref: NodeRef }[];
  /** Components with a closed shadow root, which nothing but themselves may read: one place for each tag. Absent = none. */
  closed?: { tag: string; ref: NodeRef }[];
}

/** Something on the page that was not looked at, and why. Shown as a row of its own, and in every export. */
export interface Gap {
  kind: 'frame-not-permitted' | 'frame-failed' | 'page-too-large' | 'not-settled' | 'detector-failed' | 'closed-content' | 'error-page';
  /** Host or name of what was not read. */
  what: string;
  ref?: NodeRef;
}

/** One analysis of one page: all frames that answered, and what did not. */
export interface PageFacts {
  url: string;
  title: string;
  /** Document id of the top frame. */
  documentId: string;
  /** Instant of the analysis, ISO 8601 with offset. */
  viewedAt: string;
  frames: FrameFacts[];
  gaps: Gap[];
}
