import { BlobReader, type FileEntry, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { type Bytes, utf8 } from './digest';
import { zipOf } from './zip-writer';

const isFile = (entry: { directory: boolean }): entry is FileEntry => !entry.directory;

/** Puts one instant in the place of those at which a library happened to run. */
function fixInstants(xml: string, instant: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${instant.slice(0, 19)}Z`);
}

/**
 * Writes an office document's parts anew: same parts, same order, fixed times, stored. Libraries stamp the moment of writing and leave
 * compression to the browser, so that without this the same data would give other bytes elsewhere.
 */
export async function restamp(document: Uint8Array, instant: string): Promise<Bytes> {
  const reader = new ZipReader(new BlobReader(new Blob([new Uint8Array(document)])));
  const parts: [string, Bytes][] = [];
  for (const entry of (await reader.getEntries()).filter(isFile)) {
    const bytes = new Uint8Array(await entry.getData(new Uint8ArrayWriter()));
    const isCore = entry.filename === 'docProps/core.xml';
    parts.push([entry.filename, isCore ? utf8(fixInstants(new TextDecoder().decode(bytes), new Date(instant).toISOString())) : bytes]);
  }
  return zipOf(parts);
}
