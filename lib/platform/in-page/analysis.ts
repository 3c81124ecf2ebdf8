import { analyseDocument } from '@/lib/detectors/analyse';
import { messageOf } from '@/lib/errors/xuncha-error';
import type { FrameFacts } from '@/lib/facts/facts';
import { documentToken } from './document-token';
import { settle, settleRule } from './settle';

/** What the panel asks of a frame; crosses the boundary, so plain data. */
export interface AnalyseRequest {
  /** Moment of viewing as wall-clock text in the campaign's zone. */
  viewedAt: string;
}

/** What a frame answers; the panel adds the frame's id, and the document's where the browser tells it. */
export type FrameAnswer =
  | { token: string; facts: Omit<FrameFacts, 'frameId' | 'documentId'> }
  | { token: string; url: string; failure: string };

/** Makes the function that the panel calls in this frame. A second call stops the first: only the newest answer is wanted. */
export function createAnalysis(document: Document): (request: AnalyseRequest) => Promise<FrameAnswer> {
  let running: AbortController | null = null;
  return async ({ viewedAt }) => {
    running?.abort(new DOMException('superseded', 'AbortError'));
    const mine = new AbortController();
    running = mine;
    const token = documentToken();
    try {
      const settled = await settle(document, settleRule, mine.signal);
      const facts = await analyseDocument(document, { url: document.URL, viewedAt, settled, signal: mine.signal });
      return { token, facts };
    } catch (thrown) {
      return { token, url: document.URL, failure: messageOf(thrown) };
    } finally {
      if (running === mine) running = null;
    }
  };
}
