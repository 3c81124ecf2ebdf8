import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { restoreBackup, writeBackup } from '@/lib/pack/backup';
import { createDeviceKey } from '@/lib/pack/sign';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { memorySink } from '@/tests/fixtures/packs/build-sample';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { changed, entriesOf, zipEntries } from '@/tests/fixtures/packs/tamper';
import { XunchaDatabase } from './database';
import { createRepositories } from './repositories';
import { snapshotStore } from './snapshot';

let names = 0;
const open = () => new XunchaDatabase(`backup-${++names}`);

async function filled(): Promise<XunchaDatabase> {
  const db = open();
  const { bundle, pictures } = sampleInspection();
  const evidence = bundle.evidence.map((sidecar) => {
    const blob = new Blob([pictures.get(sidecar.id) ?? new Uint8Array()], { type: 'image/png' });
    return { sidecar, blob, thumbnail: blob };
  });
  await createRepositories(db, rubricHash).inspections.importBundle(bundle, evidence);
  await db.drafts.put({ inspectionId: bundle.inspection.id, key: 'note', text: '写到一半\ud83d' });
  await db.deviceKeys.put({ id: 'k', createdAt: '2020-10-01T09:00:00+08:00', ...(await createDeviceKey()) });
  return db;
}

async function backup(db: XunchaDatabase): Promise<Uint8Array<ArrayBuffer>> {
  const sink = memorySink();
  await writeBackup(snapshotStore(db), sink.stream, { version: 'test', createdAt: '2020-10-01T09:00:00+08:00' });
  return sink.bytes();
}

describe('a backup', { timeout: 30_000 }, () => {
  let db: XunchaDatabase;
  beforeEach(async () => {
    db = await filled();
  });

  it('brings everything back on another profile, to the byte, but the device key', async () => {
    const bytes = await backup(db);
    const other = open();
    const restored = await restoreBackup(new Blob([bytes]), snapshotStore(other));
    expect(restored.ok).toBe(true);
    expect(Buffer.from(await backup(other)).equals(Buffer.from(bytes))).toBe(true);
    expect(await other.deviceKeys.count()).toBe(0);
    expect(await other.drafts.toArray()).toEqual(await db.drafts.toArray());
    const blob = (await other.pictures.get('e1'))?.blob;
    expect(new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(sampleInspection().pictures.get('e1'));
  });

  it('takes the place of what was there and leaves the key of this profile', async () => {
    const bytes = await backup(db);
    await db.drafts.put({ inspectionId: 'gone', key: 'x', text: 'later' });
    await restoreBackup(new Blob([bytes]), snapshotStore(db));
    expect(await db.drafts.count()).toBe(1);
    expect(await db.deviceKeys.count()).toBe(1);
  });

  it('changes nothing when a byte was flipped, a file is missing, or the database is of the future', async () => {
    const entries = await entriesOf(await backup(db));
    const flipped = changed(entries, 'blobs/000001', (each) => each.map((byte, index) => (index === 100 ? byte ^ 1 : byte)));
    const missing = entries.filter(([name]) => !name.endsWith('tables/log.jsonl'));
    const future = { ...snapshotStore(db), version: 0 };
    const target = open();
    await target.drafts.put({ inspectionId: 'mine', key: 'x', text: 'kept' });
    const codes = async (zip: Uint8Array<ArrayBuffer>, store = snapshotStore(target)) => {
      const result = await restoreBackup(new Blob([zip]), store);
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };
    expect(await codes(await zipEntries(flipped))).toEqual(['changed']);
    expect(await codes(await zipEntries(missing))).toEqual(['missing']);
    expect(await codes(await zipEntries(entries), future)).toEqual(['newer-version']);
    expect(await codes(new TextEncoder().encode('nothing'))).toEqual(['not-a-zip']);
    expect(await target.drafts.count()).toBe(1);
  });
});
