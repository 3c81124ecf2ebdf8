import type { Gap, PageFacts } from '@/lib/facts/facts';

/** A page looked at. Facts are kept, so that another rubric or a later version of a check can judge them again. */
export interface Visit {
  id: string;
  inspectionId: string;
  url: string;
  title: string;
  documentId: string;
  viewedAt: string;
  /** Version of the extension whose detectors spoke. */
  version: string;
  /** Highest analysis time of a frame and elements in all, for the footer. */
  elements: number;
  totalMs: number;
  gaps: Gap[];
  facts: PageFacts;
}
