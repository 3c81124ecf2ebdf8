import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import { fold } from '@/lib/inspection/fold';
import { verifyLog } from '@/lib/inspection/log';
import { startInspection } from '@/lib/inspection/start';
import type { Rubric } from '@/lib/scores/rubric';
import { XunchaDatabase } from './database';
import { createRepositories, type Repositories } from './repositories';

const act = { at: '2020-10-01T09:00:00+08:00', who: '甲' };
const rubric = { id: 'test', version: '1' } as Rubric;

const started = (id = 'i') =>
  startInspection(
    {
      name: '柘溪县人民政府',
      kind: 'portal',
      externalServices: true,
      code: '0000000001',
      homeUrl: 'http://www.zhexi.gov.cn/',
      hosts: [],
      rubric: { id: 'test', version: '1', hash: 'hash-1' },
      inspector: '甲',
      asOf: act.at,
      timeZone: 'Asia/Shanghai',
      purpose: 'training',
    },
    { campaign: `c-${id}`, site: `s-${id}`, inspection: id },
    act.at,
  );

const sidecar = (id: string): EvidenceSidecar => ({ id, inspectionId: 'i', sha256: 'f' }) as EvidenceSidecar;

let repositories: Repositories;

beforeEach(async () => {
  const db = new XunchaDatabase(`test-${crypto.randomUUID()}`);
  repositories = createRepositories(db, () => 'hash-1');
  await repositories.rubrics.keep(rubric);
  const { campaign, inspection } = started();
  await repositories.inspections.start(campaign, inspection, act);
});

afterEach(() => repositories.db.delete());

describe('log', () => {
  it('appends with the state before as "old" and keeps the chain whole', async () => {
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: '一' }], act);
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: '二' }], { ...act, why: '更正' });
    const log = await repositories.log.of('i');
    expect(verifyLog(log)).toMatchObject({ whole: true });
    expect(log.at(-1)).toMatchObject({ seq: 3, old: '一', why: '更正' });
  });

  it('two windows that append at once make one chain', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => repositories.log.append('i', [{ type: 'note-set', clause: `X-${n}`, text: 'x' }], act)),
    );
    expect(verifyLog(await repositories.log.of('i'))).toMatchObject({ whole: true });
  });

  it('undoes and redoes, and says so when there is nothing to undo', async () => {
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: '一' }], act);
    await repositories.log.undo('i', act);
    expect(fold(await repositories.log.of('i')).notes).toEqual({});
    await expect(repositories.log.undo('i', act)).rejects.toMatchObject({ code: 'nothing-to-undo' });
    await repositories.log.redo('i', act);
    expect(fold(await repositories.log.of('i')).notes).toEqual({ 'X-1': '一' });
  });

  it('refuses to write into a sealed inspection until it is revised', async () => {
    const head = (await repositories.log.of('i')).at(-1)?.hash ?? '';
    await repositories.inspections.seal('i', { packId: 'p', revision: 1, sha256: 'f' }, head, act);
    await expect(repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: 'x' }], act)).rejects.toMatchObject({
      code: 'sealed',
    });
    await repositories.inspections.revise('i', 'p', act);
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: 'x' }], act);
    expect((await repositories.inspections.bundle('i')).inspection).toMatchObject({ revision: 2, supersedes: 'p', state: 'open' });
  });
});

describe('seal', () => {
  it('refuses when the log has grown since it was packed', async () => {
    const head = (await repositories.log.of('i')).at(-1)?.hash ?? '';
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: 'x' }], act);
    const sealing = repositories.inspections.seal('i', { packId: 'p', revision: 1, sha256: 'f' }, head, act);
    await expect(sealing).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect((await repositories.inspections.cover('i'))?.inspection.state).toBe('open');
  });
});

describe('device key', () => {
  it('is one, whoever asks first', async () => {
    const key = (id: string) => ({ id, privateKey: {} as CryptoKey, publicKey: {}, createdAt: act.at });
    const kept = await Promise.all([repositories.deviceKeys.keepFirst(key('a')), repositories.deviceKeys.keepFirst(key('b'))]);
    expect(kept[0].id).toBe(kept[1].id);
  });
});

describe('a write that fails', () => {
  it('leaves neither picture nor log entry when the disk is full', async () => {
    repositories.db.use({
      stack: 'dbcore',
      name: 'full-disk',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return name === 'evidence' ? { ...table, mutate: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) } : table;
        },
      }),
    });
    repositories.db.close();
    await repositories.db.open();
    const before = await repositories.log.of('i');
    await expect(repositories.evidence.add({ sidecar: sidecar('e'), blob: new Blob(['x']) }, { clauses: [] }, act)).rejects.toMatchObject({
      code: 'storage-full',
    });
    expect(await repositories.log.of('i')).toEqual(before);
    expect(await repositories.evidence.picture('e')).toBeUndefined();
  });
});

describe('import', () => {
  it('gives back what was removed, log entry for log entry', async () => {
    await repositories.evidence.add({ sidecar: sidecar('e'), blob: new Blob(['bytes']) }, { clauses: ['X-1'] }, act);
    const gone = await repositories.inspections.remove('i');
    expect(await repositories.inspections.list()).toEqual([]);
    expect(await repositories.inspections.importBundle(gone.bundle, gone.evidence)).toBe('added');
    expect(await repositories.inspections.bundle('i')).toEqual(gone.bundle);
    expect(await repositories.evidence.picture('e')).toBeDefined();
  });

  it('changes nothing for the same log, extends a shorter one, refuses a fork', async () => {
    const early = await repositories.inspections.bundle('i');
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: '这里' }], act);
    const later = await repositories.inspections.bundle('i');
    expect(await repositories.inspections.importBundle(early, [])).toBe('same');
    await repositories.inspections.remove('i');
    await repositories.inspections.importBundle(early, []);
    expect(await repositories.inspections.importBundle(later, [])).toBe('extended');
    await repositories.inspections.remove('i');
    await repositories.inspections.importBundle(early, []);
    await repositories.log.append('i', [{ type: 'note-set', clause: 'X-1', text: '那里' }], act);
    await expect(repositories.inspections.importBundle(later, [])).rejects.toMatchObject({ code: 'forked' });
  });
});

describe('rubrics', () => {
  it('keeps the version a campaign froze and refuses other content under the same version', async () => {
    const other = createRepositories(repositories.db, () => 'hash-2');
    await expect(other.rubrics.keep(rubric)).rejects.toMatchObject({ code: 'rubric-version-taken' });
    await repositories.rubrics.remove('test', '1');
    await expect(repositories.inspections.bundle('i')).rejects.toMatchObject({ code: 'no-rubric' });
  });
});
