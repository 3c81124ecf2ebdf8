import { beforeAll, describe, expect, it } from 'vitest';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { type FaultyPack, faultyPacks } from '@/tests/fixtures/packs/faults';
import { createDeviceKey, signerOf } from './sign';
import { verifyPack } from './verify-pack';

let packs: Map<string, FaultyPack>;

beforeAll(async () => {
  const signer = await signerOf(await createDeviceKey());
  const { bytes } = await buildSample(sampleSource(undefined, { act: 'seal', signer }));
  packs = new Map((await faultyPacks(bytes)).map((pack) => [pack.name, pack]));
}, 60_000);

describe('every fault is named by its code and its file', { timeout: 30_000 }, () => {
  it('for all packs of the list', async () => {
    for (const { name, bytes, fault } of packs.values()) {
      const report = await verifyPack(new Blob([bytes]));
      const told = report.faults.map(({ code, at }) => ({ code, at }));
      expect(told, name).toContainEqual(fault);
      expect(report.whole, name).toBe(false);
      expect(report.signature.level, name).not.toBe('known-inspector');
    }
  });
});
