import { afterEach, describe, expect, it, vi } from 'vitest';
import { createReadingBuffers } from './reading-buffers';

const blobOf = (length: number, first: number) => new Blob([Uint8Array.from({ length }, (_, n) => (first + n) % 251)]);
/** Read into a buffer that is used again; smaller ones are not. */
const large = 300_000;
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

describe('reading into buffers that are used again', () => {
  it('answers each blob whole, whatever was read before it', async () => {
    const buffers = createReadingBuffers();
    for (const [length, first] of [
      [700_000, 1],
      [3, 2],
      [0, 3],
      [900_000, 4],
      [899_999, 5],
    ] as const) {
      const blob = blobOf(length, first);
      const bytes = await buffers.read(blob);
      expect(Buffer.from(bytes).equals(Buffer.from(await bytesOf(blob)))).toBe(true);
      buffers.giveBack(bytes);
    }
  });

  it('keeps what is in use apart', async () => {
    const buffers = createReadingBuffers();
    const [one, two] = await Promise.all([buffers.read(blobOf(large, 1)), buffers.read(blobOf(large, 2))]);
    expect([one[0], two[0]]).toEqual([1, 2]);
  });

  it('serves an engine that only hands out buffers of its own', async () => {
    const blob = blobOf(large, 7);
    const plain = { size: large, arrayBuffer: () => blob.arrayBuffer(), stream: () => new ReadableStream() } as Blob;
    expect(await createReadingBuffers().read(plain)).toEqual(await bytesOf(blob));
  });

  it('passes on what a blob that is gone throws', async () => {
    const gone = {
      size: large,
      stream: () => new ReadableStream({ type: 'bytes', start: (each) => each.error(new Error('gone')) }),
    } as Blob;
    await expect(createReadingBuffers().read(gone)).rejects.toThrow('gone');
  });

  it('does not wait for ever for a browser that never answers', async () => {
    vi.useFakeTimers();
    const blob = blobOf(large, 7);
    const silent = { size: large, arrayBuffer: () => blob.arrayBuffer(), stream: () => new ReadableStream({ type: 'bytes' }) } as Blob;
    const reading = createReadingBuffers().read(silent);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual(await bytesOf(blob));
  });
});

afterEach(() => {
  vi.useRealTimers();
});
