import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { joined } from './blob-windows';
import type { Bytes } from './digest';

configure({ useWebWorkers: false, chunkSize: 4 * 1024 * 1024 });

/** The first instant a zip can name. Every entry carries it, so that equal content gives equal bytes on every machine. */
const zipEpoch = new Date(1980, 0, 1, 0, 0, 0);

/** Writes a zip whose bytes depend on names and contents alone. */
export interface DeterministicZip {
  add(path: string, bytes: Bytes): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a zip on a stream. Everything is stored, not deflated: pictures do not shrink, and two browsers' deflate may differ in a byte. No
 * extra fields, no data descriptors, no folder entries; zip64 where size or number demand it. Callers add in sorted order.
 */
export function openZip(sink: WritableStream<Uint8Array>): DeterministicZip {
  const writer = new ZipWriter(sink, {
    level: 0,
    keepOrder: true,
    dataDescriptor: false,
    extendedTimestamp: false,
    msDosCompatible: true,
    lastModDate: zipEpoch,
    useUnicodeFileNames: true,
  });
  return {
    async add(path, bytes) {
      await writer.add(path, new Uint8ArrayReader(bytes));
    },
    async close() {
      await writer.close();
    },
  };
}

/** A zip in memory, for small things such as office documents. */
export async function zipOf(files: [path: string, bytes: Bytes][]): Promise<Bytes> {
  const chunks: Bytes[] = [];
  const zip = openZip(
    new WritableStream<Uint8Array>({
      write(chunk) {
        chunks.push(new Uint8Array(chunk));
      },
    }),
  );
  for (const [path, bytes] of files) await zip.add(path, bytes);
  await zip.close();
  return joined(chunks);
}
