import { Readability } from '@mozilla/readability';

/** What Readability takes for the text of a document; it reads a copy, because it takes apart what it reads. */
export function readWithReadability(document: Document, least: number): string {
  const copy = document.cloneNode(true) as Document;
  return new Readability(copy, { charThreshold: least }).parse()?.textContent ?? '';
}
