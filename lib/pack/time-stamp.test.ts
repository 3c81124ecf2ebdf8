import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { changed, entriesOf, zipEntries } from '@/tests/fixtures/packs/tamper';
import { type TimeStampAuthority, timeStampAuthority } from '@/tests/fixtures/time-stamp-authority';
import type { Bytes } from './digest';
import { createDeviceKey, signerOf } from './sign';
import { isStampOf, requestStamp, timeStampQuery } from './time-stamp';
import { verifyPack } from './verify-pack';

const nonce = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]);
let tsa: TimeStampAuthority;

beforeAll(() => {
  tsa = timeStampAuthority();
}, 30_000);
afterAll(() => tsa.close());

const authority = async (query: Bytes) => tsa.reply(query);
const digest = async (text: string) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

describe('time stamps by RFC 3161', { timeout: 30_000 }, () => {
  it('are granted by openssl, which finds query and reply in order', async () => {
    const hash = await digest('stamped');
    const reply = await requestStamp(hash, nonce, authority);
    if (!reply) throw new Error('no stamp');
    expect(tsa.verify(reply, Buffer.from(hash).toString('hex'))).toContain('Verification: OK');
    expect(tsa.explain(timeStampQuery(hash, nonce))).toContain('Hash Algorithm: sha256');
  });

  it('do not pass for another hash, a refusal or noise', async () => {
    const hash = await digest('stamped');
    const reply = await authority(timeStampQuery(hash, nonce));
    expect(isStampOf(reply, hash)).toBe(true);
    expect(isStampOf(reply, await digest('other'))).toBe(false);
    expect(isStampOf(new Uint8Array([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]), hash)).toBe(false);
    for (let cut = 0; cut < reply.length; cut += 97) expect(isStampOf(reply.slice(0, cut), hash)).toBe(false);
  });

  it('never cost an export: an authority out of reach gives none', async () => {
    const unreachable = async () => {
      throw new TypeError('network');
    };
    expect(await requestStamp(await digest('x'), nonce, unreachable)).toBeNull();
  });

  it('lie in the pack, and a stamp of something else is named', async () => {
    const signer = await signerOf(await createDeviceKey());
    const stamp = (hash: Bytes) => requestStamp(hash, nonce, authority);
    const { blob, bytes, receipt } = await buildSample(sampleSource(undefined, { act: 'seal', signer, stamp }));
    expect(receipt.stamped).toBe(true);
    const report = await verifyPack(blob);
    expect([report.faults, report.stamped]).toEqual([[], true]);
    const other = await authority(timeStampQuery(await digest('other'), nonce));
    const forged = await zipEntries(changed(await entriesOf(bytes), '/timestamp.tsr', () => other));
    expect((await verifyPack(new Blob([forged]))).faults.map(({ code }) => code)).toEqual(['stamp-wrong']);
  });
});
