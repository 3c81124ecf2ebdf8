import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { checks } from '@/indicators/registry';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories, type Repositories } from '@/lib/db/repositories';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { changed, entriesOf, zipEntries } from '@/tests/fixtures/packs/tamper';
import { importPack } from './import-pack';
import type { PackSource } from './pack-source';

let names = 0;
const machine = () => createRepositories(new XunchaDatabase(`import-${++names}`), rubricHash);

async function sourceOf(repositories: Repositories): Promise<PackSource> {
  return {
    ...sampleSource(),
    bundle: await repositories.inspections.bundle('i1'),
    picture: repositories.evidence.picture,
    thumbnail: repositories.evidence.thumbnail,
    checks,
  };
}

describe('importing a pack', { timeout: 30_000 }, () => {
  it('resumes on another machine, and a working copy written there is the same to the byte', async () => {
    const first = await buildSample();
    const there = machine();
    const imported = await importPack(first.blob, there);
    expect(imported.ok && imported.value.outcome).toBe('added');
    const second = await buildSample(await sourceOf(there));
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
  });

  it('writes nothing into the log, and nothing at all the second time', async () => {
    const { blob } = await buildSample();
    const there = machine();
    await importPack(blob, there);
    expect(await there.log.of('i1')).toEqual(JSON.parse(JSON.stringify(sampleInspection().bundle.log)));
    const again = await importPack(blob, there);
    expect(again.ok && again.value.outcome).toBe('same');
  });

  it('refuses a pack with a fault whole, with the list of faults', async () => {
    const { bytes } = await buildSample();
    const entries = changed(await entriesOf(bytes), '0001-visible.png', (each) => each.map((byte, n) => (n === 60 ? byte ^ 1 : byte)));
    const there = machine();
    const imported = await importPack(new Blob([await zipEntries(entries)]), there);
    expect(imported.ok ? [] : imported.problems.map(({ code }) => code)).toContain('changed');
    expect(await there.inspections.list()).toEqual([]);
  });

  it('refuses the public edition, which nothing can resume from', async () => {
    const { blob } = await buildSample(sampleSource(undefined, { edition: 'public' }));
    const imported = await importPack(blob, machine());
    expect(imported.ok ? [] : imported.problems.map(({ code }) => code)).toEqual(['public-not-importable']);
  });
});
