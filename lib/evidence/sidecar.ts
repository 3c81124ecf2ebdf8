import type { Rect } from '@/lib/facts/node-ref';
import type { PersonalPlace } from './personal-place';

export type EvidenceKind = 'visible' | 'element' | 'full-page' | 'snapshot' | 'crop' | 'annotated' | 'redacted' | 'file';

/** All that is volatile or told about a piece of evidence; the bytes themselves stay free of it, so equal bytes have equal hashes. */
export interface EvidenceSidecar {
  id: string;
  inspectionId: string;
  kind: EvidenceKind;
  mime: string;
  bytes: number;
  sha256: string;
  /** Derived items cite the evidence they were made from, and how. */
  derivedFrom?: { id: string; sha256: string; how: unknown };
  url: string;
  title: string;
  frameId: number;
  frameUrl?: string;
  documentId: string;
  /** Server status of the document, where the browser tells it. */
  httpStatus?: number;
  /** ISO 8601 with offset. */
  capturedAt: string;
  asOf: string;
  /** Server clock minus own clock in milliseconds, once known. */
  clockOffsetMs?: number;
  viewport: { width: number; height: number; devicePixelRatio: number; zoom?: number };
  scroll: { x: number; y: number };
  pixels?: { width: number; height: number };
  /** Rectangles of what the picture is about, in CSS pixels of the picture's own top left corner. */
  rects: { rect: Rect; label: string; findingId?: string }[];
  /** Where personal data was seen at that moment, from the picture's own corner; proposed for redaction. Absent = nobody looked. */
  personal?: PersonalPlace[];
  /** The text and markup excerpt taken at the same moment. */
  excerpt?: { text: string; markup: string; selector: string };
  /** Full-page pictures: part `n` of `of`; `complete: false` = stopped early, and says why. */
  part?: { n: number; of: number };
  complete: boolean;
  incompleteBecause?: string;
  /** How the browser allowed the picture: a live toolbar grant or permission for all sites. */
  grant: 'active-tab' | 'all-sites' | 'site' | 'none';
  browser: string;
  version: string;
  inspector: string;
}
