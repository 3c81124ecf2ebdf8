import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories } from '@/lib/db/repositories';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { loadPurgeable, purge } from './purge';

async function desk() {
  const repositories = createRepositories(new XunchaDatabase(`purge-${crypto.randomUUID()}`), rubricHash);
  const { bundle, pictures } = sampleInspection();
  const evidence = bundle.evidence.map((sidecar) => ({ sidecar, blob: new Blob([pictures.get(sidecar.id) ?? '']) }));
  await repositories.inspections.importBundle(bundle, evidence);
  return { repositories, head: bundle.log.at(-1)?.hash ?? '' };
}
const act = { at: '2020-10-01T11:00:00+08:00', who: '甲' };

it('offers sealed inspections only, says what goes with each, and removes it whole', async () => {
  const { repositories, head } = await desk();
  expect(await loadPurgeable(repositories)).toEqual([]);
  expect(await purge(repositories, ['i1'])).toBe(0);
  await repositories.inspections.seal('i1', { packId: 'p1', revision: 1, sha256: 'a'.repeat(64) }, head, act);
  const [item] = await loadPurgeable(repositories);
  expect(item).toMatchObject({ id: 'i1', site: '柘溪县人民政府', pictures: 3, arrived: null });
  expect(item?.bytes).toBeGreaterThan(0);
  expect(await purge(repositories, ['i1', 'i1'])).toBe(1);
  for (const table of ['inspections', 'log', 'visits', 'evidence', 'pictures', 'thumbnails', 'campaigns']) {
    expect(await repositories.db.table(table).count(), table).toBe(0);
  }
});
