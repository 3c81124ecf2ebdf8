import type { Bytes } from './digest';

/** Buffers are made in steps of this, so that one that was made for a picture holds most others too. */
const step = 256 * 1024;

/** Reads blobs into memory that is used again. */
export interface ReadingBuffers {
  /** All bytes of a blob; valid until they are given back. */
  read(blob: Blob): Promise<Bytes>;
  /** Says that nobody reads these bytes any more. */
  giveBack(bytes: Bytes): void;
}

/** Whether this engine reads blobs into a buffer of ours; one that cannot hands out buffers of its own. */
function intoBuffers(blob: Blob): ReadableStreamBYOBReader | null {
  try {
    return blob.stream().getReader({ mode: 'byob' });
  } catch {
    return null;
  }
}

/** Far longer than a disk takes. */
const patienceMs = 10_000;

/** What is answered in time; `null` = nothing was. */
async function inTime<T>(answer: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/**
 * Fills the buffer's beginning with up to `size` bytes; `null` = the browser did not answer. The reader moves the memory, so that the buffer
 * handed in is not the one answered.
 */
async function fill(reader: ReadableStreamBYOBReader, buffer: ArrayBuffer, size: number): Promise<Bytes | null> {
  let moved = buffer;
  let at = 0;
  while (at < size) {
    const answer = await inTime(reader.read(new Uint8Array(moved, at, size - at)));
    if (!answer) return null;
    if (answer.value) {
      moved = answer.value.buffer;
      at += answer.value.byteLength;
    }
    if (answer.done) break; // shorter than it said it is: the caller's hash tells
  }
  reader.cancel().catch(() => undefined);
  return new Uint8Array(moved, 0, at);
}

/**
 * Memory for reading one picture after another. A buffer for each picture would be garbage that the collector lets pile up by the hundred
 * megabytes; here as many are made as are in use at the same time.
 */
export function createReadingBuffers(): ReadingBuffers {
  const free: ArrayBuffer[] = [];
  const take = (size: number): ArrayBuffer => {
    const fitting = free.findIndex(({ byteLength }) => byteLength >= size);
    // None is large enough: one that is too small makes room for one that is.
    const [buffer] = free.splice(fitting < 0 ? 0 : fitting, 1);
    return buffer && buffer.byteLength >= size ? buffer : new ArrayBuffer(Math.ceil(size / step) * step);
  };
  return {
    async read(blob) {
      // Chromium now and then never answers such a read, seen with blobs of a few bytes: an export must not wait for ever.
      const reader = blob.size <= step ? null : intoBuffers(blob);
      const bytes = reader ? await fill(reader, take(blob.size), blob.size) : null;
      return bytes ?? new Uint8Array(await blob.arrayBuffer());
    },
    giveBack(bytes) {
      // Small ones were the browser's own: kept, they would only pile up.
      if (bytes.buffer.byteLength > step) free.push(bytes.buffer);
    },
  };
}
