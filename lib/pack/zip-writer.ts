import { crc32 } from './crc32';
import { type Bytes, utf8 } from './digest';
import { joined } from './pieces';
import { directoryRecord, endRecords, localHeader, type ZipRecord } from './zip-records';

/** Writes a zip whose bytes depend on names and contents alone. */
export interface DeterministicZip {
  add(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes the directory; the stream is left open for its owner to close. Answers with the number of bytes written. */
  finish(): Promise<number>;
}

/**
 * Writes a zip to a stream. Everything is stored, not deflated: pictures do not shrink, and two browsers' deflate may differ in a byte. No
 * time, no data descriptors, no folder entries; zip64 where size or number demand it. Callers add in sorted order.
 */
export function openZip(sink: Pick<WritableStreamDefaultWriter<Uint8Array>, 'write'>): DeterministicZip {
  const records: ZipRecord[] = [];
  let written = 0;
  const put = async (bytes: Uint8Array) => {
    written += bytes.length;
    await sink.write(bytes);
  };
  return {
    async add(path, bytes) {
      const record = { name: utf8(path), crc: crc32(bytes), size: bytes.length, offset: written };
      records.push(record);
      await put(localHeader(record));
      await put(bytes);
    },
    async finish() {
      const offset = written;
      await put(joined(records.map(directoryRecord)));
      for (const record of endRecords(records.length, { offset, size: written - offset })) await put(record);
      return written;
    },
  };
}

/** A zip in memory, for small things such as office documents. */
export async function zipOf(files: [path: string, bytes: Uint8Array][]): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  const zip = openZip({
    async write(chunk) {
      if (chunk) chunks.push(chunk);
    },
  });
  for (const [path, bytes] of files) await zip.add(path, bytes);
  await zip.finish();
  return joined(chunks);
}
