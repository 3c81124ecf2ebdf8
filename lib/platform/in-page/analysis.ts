import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import { analyseDocument } from '@/lib/detectors/analyse';
import { type ReaderName, wantedReaders } from '@/lib/detectors/further-readers';
import { messageOf } from '@/lib/errors/xuncha-error';
import type { FrameFacts } from '@/lib/facts/facts';
import { isClosed } from './closed-content';
import { documentToken } from './document-token';
import { navigationAnswer } from './navigation-answer';
import { settle, settleRule } from './settle';

/** What the panel asks of a frame; crosses the boundary, so plain data. */
export interface AnalyseRequest {
  /** Moment of viewing as wall-clock text in the campaign's zone. */
  viewedAt: string;
  /** Wrong forms to look for. */
  lexicon: LexiconEntry[];
}

/** What a frame answers; the panel adds the frame's id, and the document's where the browser tells it. */
export type FrameAnswer =
  | { token: string; facts: Omit<FrameFacts, 'frameId' | 'documentId'>; wants: ReaderName[] }
  | { token: string; url: string; failure: string };

declare global {
  /** Set in the extension's isolated world of an inspected frame; the page itself cannot see it. */
  var xunchaAnalyse: ((request: AnalyseRequest) => Promise<FrameAnswer>) | undefined;
}

/**
 * Makes the function that panels call in this frame. A second call stops the first, for only the newest answer is wanted; whoever made the
 * first gets that newest answer too, because two panels may look at one page and neither may be left without.
 */
export function createAnalysis(document: Document): (request: AnalyseRequest) => Promise<FrameAnswer> {
  let running: AbortController | null = null;
  let newest: Promise<FrameAnswer> | null = null;

  async function analyse({ viewedAt, lexicon }: AnalyseRequest, mine: AbortController): Promise<FrameAnswer> {
    const token = documentToken();
    try {
      const settled = await settle(document, settleRule, mine.signal);
      const facts = await analyseDocument(document, { url: document.URL, viewedAt, settled, lexicon, isClosed, signal: mine.signal });
      return { token, facts: { ...facts, ...navigationAnswer(document) }, wants: wantedReaders(document) };
    } catch (thrown) {
      if (mine.signal.aborted && running !== mine && newest) return newest;
      return { token, url: document.URL, failure: messageOf(thrown) };
    }
  }

  return (request) => {
    const mine = new AbortController();
    const before = running;
    running = mine;
    newest = analyse(request, mine);
    before?.abort(new DOMException('superseded', 'AbortError'));
    return newest;
  };
}
