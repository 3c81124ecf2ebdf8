import { Reader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { joined } from './pieces';

/** Each request to the browser's file system costs the same whatever its size, so that few large ones are read. */
const windowBytes = 8 * 1024 * 1024;

/** Reads a blob through large windows, the next one begun while one is used. At most three are held: 24 MB, whatever the blob's size. */
export class BlobWindows extends Reader<Blob> {
  readonly #blob: Blob;
  readonly #windows = new Map<number, Promise<Uint8Array>>();

  constructor(blob: Blob) {
    super(blob);
    this.#blob = blob;
    this.size = blob.size;
  }

  #window(index: number): Promise<Uint8Array> {
    const held = this.#windows.get(index);
    if (held) return held;
    const start = index * windowBytes;
    const read = this.#blob
      .slice(start, start + windowBytes)
      .arrayBuffer()
      .then((buffer) => new Uint8Array(buffer));
    read.catch(() => undefined); // thrown to whoever asks for it, if anybody does
    this.#windows.set(index, read);
    return read;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    const end = Math.min(offset + length, this.size);
    if (offset >= end) return new Uint8Array();
    const first = Math.floor(offset / windowBytes);
    const last = Math.floor((end - 1) / windowBytes);
    const parts: Uint8Array[] = [];
    for (let index = first; index <= last; index += 1) {
      for (const held of this.#windows.keys()) if (held < index - 1 || held > index + 1) this.#windows.delete(held);
      const reading = this.#window(index);
      if ((index + 1) * windowBytes < this.size) void this.#window(index + 1);
      const start = index * windowBytes;
      parts.push((await reading).subarray(Math.max(0, offset - start), Math.min(windowBytes, end - start)));
    }
    return parts.length === 1 && parts[0] ? parts[0] : joined(parts);
  }
}
