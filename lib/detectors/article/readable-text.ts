import type { ArticleBody } from './body';

/** Below this the container has evidently missed the text. */
const TOO_LITTLE = 60;

declare global {
  /** The reader of last resort. It is a fifth of all code for a page, and hardly any page needs it, so it is put there only when asked for. */
  var xunchaReader: ((document: Document, least: number) => string) | undefined;
}

const wanting = new WeakSet<Document>();

/** The document was read without the reader and would have needed it: put it there and read again. */
export function wantsReader(document: Document): boolean {
  return wanting.has(document) && globalThis.xunchaReader === undefined;
}

/**
 * What a reader of any page makes of the document, only where the page's own container gave next to nothing and holds no picture, film or
 * frame that would explain it. `null` = the container stays.
 */
export function readableText(document: Document, body: ArticleBody | null): string | null {
  if (body && (body.prose >= TOO_LITTLE || body.pictures + body.videos > 0)) return null;
  wanting.add(document);
  const text = globalThis.xunchaReader?.(document, TOO_LITTLE).replace(/\s+/g, ' ').trim() ?? '';
  return text.length > Math.max(TOO_LITTLE, (body?.prose ?? 0) * 2) ? text : null;
}
