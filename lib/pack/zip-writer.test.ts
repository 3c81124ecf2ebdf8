import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as zlibCrc32 } from 'node:zlib';
import { fc, test } from '@fast-check/vitest';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { afterAll, describe, expect, it } from 'vitest';
import { crc32 } from './crc32';
import { utf8 } from './digest';
import { joined } from './pieces';
import { directoryRecord, endRecords, localHeader } from './zip-records';
import { zipOf } from './zip-writer';

const folder = mkdtempSync(join(tmpdir(), 'xuncha-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the zip writer', () => {
  test.prop([fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 20 })])(
    'counts checksums as zlib does, wherever the bytes begin',
    (bytes, skip) => {
      expect(crc32(bytes.subarray(skip))).toBe(zlibCrc32(bytes.subarray(skip)) >>> 0);
    },
  );

  test.prop([fc.uniqueArray(fc.stringMatching(/^[a-z\u4e00-\u4e20]{1,8}$/), { maxLength: 8 }), fc.uint8Array({ maxLength: 64 })])(
    'writes what a strict reader reads back',
    async (names, bytes) => {
      const zip = await zipOf(names.map((name) => [name, new Uint8Array(bytes)]));
      const reader = new ZipReader(new BlobReader(new Blob([zip])), { strictness: 'strict', checkSignature: true });
      const entries = await reader.getEntries();
      expect(entries.map(({ filename }) => filename)).toEqual(names);
      for (const entry of entries) if (!entry.directory) expect(await entry.getData(new Uint8ArrayWriter())).toEqual(new Uint8Array(bytes));
    },
  );

  it('says more than 65,535 files in the long form, which unzip believes', { timeout: 30_000 }, async () => {
    const file = join(folder, 'many.zip');
    writeFileSync(file, await zipOf(Array.from({ length: 65_536 }, (_, n) => [`f${n}`, new Uint8Array()])));
    expect(execFileSync('unzip', ['-Z', '-h', file], { maxBuffer: 1e7 }).toString()).toContain('number of entries: 65536');
  });

  it('says places and sizes beyond four gigabytes in the long form', async () => {
    const size = 5 * 2 ** 30;
    const name = utf8('data/a');
    const local = new DataView(localHeader({ name, crc: 7, size }).buffer);
    expect([local.getUint16(4, true), local.getUint32(18, true), local.getUint16(28, true)]).toEqual([45, 0xffffffff, 20]);
    expect(local.getBigUint64(30 + name.length + 4, true)).toBe(BigInt(size));
    const line = directoryRecord({ name, crc: 7, size: 1, offset: size });
    const [long, locator, short] = endRecords(1, { offset: size + 100, size: line.length });
    if (!long || !locator || !short) throw new Error('the long form is missing');
    // The reader sees five empty gigabytes before the directory.
    const end = joined([line, long, locator, short]);
    const virtual = {
      size: size + 100 + end.length,
      readUint8Array: async (offset: number, length: number) => {
        const bytes = new Uint8Array(length);
        for (let n = 0; n < length; n += 1) bytes[n] = end[offset + n - size - 100] ?? 0;
        return bytes;
      },
    };
    const reader = new ZipReader(Object.assign(new BlobReader(new Blob()), virtual));
    const [entry] = await reader.getEntries();
    expect([entry?.filename, entry?.offset, entry?.uncompressedSize]).toEqual(['data/a', size, 1]);
  });
});
