import type { DetectContext } from './detector';
import type { GuideFact } from './guide/fact';
import type { Channel } from './messages/channel';
import type { MessagesFact } from './messages/fact';

/**
 * Readers that few pages need. Each is a script of its own, which leaves its function here: a page that wants one says so, and is read again
 * once it is there. All other pages are spared its weight.
 */
interface FurtherReaders {
  /** What a reader of any page makes of a document whose text stands in no place that the detectors know. */
  text: (document: Document, least: number) => string;
  /** Reads a page that shows signs of letters. */
  letters: (context: DetectContext, channel: Channel | null) => Promise<MessagesFact | null>;
  /** Reads the guide of a page that mentions one; `title` is what the page's head says. */
  guide: (context: Pick<DetectContext, 'page' | 'pace'>, title: string) => Promise<GuideFact | null>;
}

export type ReaderName = keyof FurtherReaders;

declare global {
  /** In the extension's isolated world of an inspected frame, like everything that reads it. */
  var xunchaReaders: Partial<FurtherReaders> | undefined;
}

const wanting = new WeakMap<Document, Set<ReaderName>>();

/** The reader, where it is there; otherwise the document is noted as one that wants it. */
export function furtherReader<N extends ReaderName>(document: Document, name: N): FurtherReaders[N] | undefined {
  const reader = globalThis.xunchaReaders?.[name];
  if (!reader) wanting.set(document, (wanting.get(document) ?? new Set()).add(name));
  return reader;
}

/** Readers without which the document was read and that it would have needed: put them there and read again. */
export function wantedReaders(document: Document): ReaderName[] {
  return [...(wanting.get(document) ?? [])].filter((name) => globalThis.xunchaReaders?.[name] === undefined);
}
