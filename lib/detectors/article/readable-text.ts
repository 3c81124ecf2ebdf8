import { furtherReader } from '@/lib/detectors/further-readers';
import type { ArticleBody } from './body';

/** Below this the container has evidently missed the text. */
const TOO_LITTLE = 60;

/**
 * What a reader of any page makes of the document, only where the page's own container gave next to nothing and holds no picture, film or
 * frame that would explain it. `null` = the container stays.
 */
export function readableText(document: Document, body: ArticleBody | null): string | null {
  if (body && (body.prose >= TOO_LITTLE || body.pictures + body.videos > 0)) return null;
  const text = furtherReader(document, 'text')?.(document, TOO_LITTLE).replace(/\s+/g, ' ').trim() ?? '';
  return text.length > Math.max(TOO_LITTLE, (body?.prose ?? 0) * 2) ? text : null;
}
