declare global {
  var xunchaDocumentToken: string | undefined;
}

/** A name for this document, for browsers that give none. Lives and dies with the document's isolated world. */
export function documentToken(): string {
  // Not `randomUUID`, which pages without https do not have.
  globalThis.xunchaDocumentToken ??= Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  );
  return globalThis.xunchaDocumentToken;
}
