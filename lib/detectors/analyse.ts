import type { LexiconEntry } from '@/indicators/vocabulary/wording-lexicon';
import { messageOf } from '@/lib/errors/xuncha-error';
import type { DetectorFailure, Facts, FrameFacts } from '@/lib/facts/facts';
import type { AnyDetector, DetectContext } from './detector';
import { Pacer } from './pace';
import type { PageIndex } from './page/page-index';
import { walkPage } from './page/walk';
import { detectors as everyDetector } from './registry';

export interface AnalyseOptions {
  /** Address of the frame's document as the inspector sees it. */
  url: string;
  /** Moment of viewing in the campaign's zone as wall-clock text, `2018-07-28T23:59:59`. */
  viewedAt: string;
  /** Whether the document had come to rest (the content script waits for that); default: what its ready state says. */
  settled?: boolean;
  signal?: AbortSignal;
  /** Elements looked at before the walk stops and says `capped`. */
  maxElements?: number;
  /** Longest stretch of work without a pause. */
  sliceMs?: number;
  detectors?: readonly AnyDetector[];
  /** Whether an element keeps its content from the scripts of the page, and so from the walk; default: nothing is known to. */
  isClosed?: (element: Element) => boolean;
  /** Wrong forms to look for. They come from outside, so that the script in the page need not carry them. */
  lexicon?: readonly LexiconEntry[];
}

/** The answer of one frame; the platform layer adds which frame it was. */
export type DocumentFacts = Omit<FrameFacts, 'frameId' | 'documentId'>;

/**
 * Reads a document with all detectors. A detector that throws is written down as a failure and costs no other fact; stopping the signal
 * rejects with its reason. Reads only: the document is the same afterwards.
 */
export async function analyseDocument(document: Document, options: AnalyseOptions): Promise<DocumentFacts> {
  const { url, viewedAt, signal, maxElements = 200_000, sliceMs = 12 } = options;
  const settled = options.settled ?? document.readyState === 'complete';
  const pacer = new Pacer({ sliceMs, signal });
  const page = await walkPage(document, { url, maxElements, pace: pacer.pace });
  const context: DetectContext = { document, page, url, viewedAt, settled, lexicon: options.lexicon ?? [], pace: pacer.pace };
  const closed = closedContentOf(page, options.isClosed);
  const facts: Partial<Facts> = {};
  const failures: DetectorFailure[] = [];
  for (const detector of options.detectors ?? everyDetector) {
    await pacer.pace();
    try {
      Object.assign(facts, { [detector.id]: await detector.detect(context) });
    } catch (thrown) {
      signal?.throwIfAborted();
      failures.push({ detector: detector.id, message: messageOf(thrown) });
    }
  }
  return {
    url,
    title: document.title ?? '',
    charset: document.characterSet,
    contentType: document.contentType,
    facts,
    failures,
    elements: page.size,
    capped: page.capped,
    settled,
    childFrames: childFramesOf(page),
    ...(closed.length > 0 ? { closed } : {}),
    timing: pacer.finish(),
  };
}

/** Frames as the document names them, so that the platform layer can tell which of them did not answer. */
function childFramesOf(page: PageIndex): DocumentFacts['childFrames'] {
  return [...page.byTag('iframe'), ...page.byTag('frame')].sort((a, b) => a - b).map((i) => ({ src: page.src(i) ?? '', ref: page.ref(i) }));
}

/** One place for each kind of component whose content is closed: a page may hold hundreds of them. */
function closedContentOf(page: PageIndex, isClosed: AnalyseOptions['isClosed']): NonNullable<DocumentFacts['closed']> {
  const first = new Map<string, number>();
  for (const i of isClosed ? page.ofOwnTags() : []) {
    if (!first.has(page.tag(i)) && isClosed?.(page.element(i))) first.set(page.tag(i), i);
  }
  return [...first].map(([tag, i]) => ({ tag, ref: page.ref(i) }));
}
