import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createReadingBuffers } from './reading-buffers';

/** Bytes that the platform's own functions accept: never backed by shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Above this size a file is hashed piece by piece, so that memory stays bounded. */
const wholeLimit = 64 * 1024 * 1024;
const windowBytes = 4 * 1024 * 1024;

/** SHA-256 of bytes in memory as 64 hexadecimal digits, by the platform's own implementation. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** SHA-512 of bytes in memory as 128 hexadecimal digits. */
export async function sha512Of(bytes: Bytes): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-512', bytes)));
}

/** SHA-256 of a blob of any size in bounded memory. */
export async function sha256OfBlob(blob: Blob, signal?: AbortSignal): Promise<string> {
  if (blob.size <= wholeLimit) return sha256Of(new Uint8Array(await blob.arrayBuffer()));
  const hash = sha256.create();
  const buffers = createReadingBuffers();
  for (let at = 0; at < blob.size; at += windowBytes) {
    signal?.throwIfAborted();
    const bytes = await buffers.read(blob.slice(at, at + windowBytes));
    hash.update(bytes);
    buffers.giveBack(bytes);
  }
  return bytesToHex(hash.digest());
}

const encoder = new TextEncoder();

/** UTF-8 bytes of a text. */
export function utf8(text: string): Bytes {
  return encoder.encode(text);
}
