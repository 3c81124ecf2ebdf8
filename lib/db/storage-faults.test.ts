import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import { startInspection } from '@/lib/inspection/start';
import type { Visit } from '@/lib/inspection/visit';
import type { Rubric } from '@/lib/scores/rubric';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { codeOfFailure, type StorageFailure, withFailingStore } from '@/tests/fixtures/storage/failing-store';
import { XunchaDatabase } from './database';
import { createRepositories, type Repositories } from './repositories';
import { snapshotStore } from './snapshot';

const act = { at: '2020-10-01T09:00:00+08:00', who: '甲' };
const rubric = { id: 'test', version: '1' } as Rubric;
const draft = { rubric: { ...rubric, id: 'own' }, from: { id: 'test', version: '1' } };

const started = (id: string) =>
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

const hashOf = ({ id }: Rubric) => (id === 'of-a-pack' ? 'hash-2' : 'hash-1');

const piece = (id: string) => ({
  sidecar: { id, inspectionId: 'i', sha256: 'f' } as EvidenceSidecar,
  blob: new Blob(['bytes']),
  thumbnail: new Blob(['small']),
});
const visit = { id: 'v', inspectionId: 'i', url: 'http://www.zhexi.gov.cn/' } as Visit;
const note = (text: string) => [{ type: 'note-set', clause: 'X-1', text }] as const;
const key = { id: 'device', privateKey: {} as CryptoKey, publicKey: {}, createdAt: act.at };
const seal = async (repositories: Repositories) => {
  const head = (await repositories.log.of('i')).at(-1)?.hash ?? '';
  return repositories.inspections.seal('i', { packId: 'p', revision: 1, sha256: 'f' }, head, act);
};
const imported = () => {
  const { bundle, pictures } = sampleInspection();
  const evidence = bundle.evidence.map((sidecar) => ({ sidecar, blob: new Blob([pictures.get(sidecar.id) ?? '']), thumbnail: new Blob() }));
  return [{ ...bundle, rubric: { ...bundle.rubric, id: 'of-a-pack' } }, evidence] as const;
};

type Step = (repositories: Repositories) => PromiseLike<unknown>;

/** Every method that writes, as it is called, and what must have happened before. */
const writing: Record<string, { before?: Step; run: Step }> = {
  'log.append': { run: ({ log }) => log.append('i', [...note('二'), ...note('三')], act) },
  'log.undo': { run: ({ log }) => log.undo('i', act) },
  'log.redo': { before: ({ log }) => log.undo('i', act), run: ({ log }) => log.redo('i', act) },
  'rubrics.keep': { run: ({ rubrics }) => rubrics.keep({ ...rubric, version: '2' }) },
  'rubrics.remove': { run: ({ rubrics }) => rubrics.remove('test', '1') },
  'inspections.start': {
    run: ({ inspections }) => {
      const { campaign, inspection } = started('j');
      return inspections.start(campaign, inspection, act);
    },
  },
  'inspections.recordVisit': { run: ({ inspections }) => inspections.recordVisit({ ...visit, id: 'w' }, 1, act) },
  'inspections.importBundle': { run: ({ inspections }) => inspections.importBundle(imported()[0], [...imported()[1]]) },
  'inspections.remove': { run: ({ inspections }) => inspections.remove('i') },
  'inspections.seal': { run: seal },
  'inspections.revise': { before: seal, run: ({ inspections }) => inspections.revise('i', 'p', act) },
  'evidence.add': { run: ({ evidence }) => evidence.add(piece('f'), { clauses: ['X-1'] }, act) },
  'evidence.addAll': { run: ({ evidence }) => evidence.addAll([piece('g'), piece('h')], { clauses: ['X-1'] }, act) },
  'drafts.put': { run: ({ drafts }) => drafts.put('i', 'note:X-1', '写到') },
  'drafts.clear': { run: ({ drafts }) => drafts.clear('i', 'note:X-2') },
  'rubricDrafts.put': { run: ({ rubricDrafts }) => rubricDrafts.put({ ...draft, rubric: { ...draft.rubric, id: 'other' } }) },
  'rubricDrafts.remove': { run: ({ rubricDrafts }) => rubricDrafts.remove('own') },
  'settings.set': { run: ({ settings }) => settings.set('inspector', '乙') },
  'settings.change': { run: ({ settings }) => settings.change('receipts', (receipts) => [...receipts]) },
  'deviceKeys.keepFirst': { run: ({ deviceKeys }) => deviceKeys.keepFirst(key) },
  'snapshot.replaceAll': { run: ({ db }) => snapshotStore(db).replaceAll(new Map([['settings', [{ key: 'inspector', value: '丙' }]]])) },
};

/** Every method that only reads. */
const reading: Record<string, Step> = {
  'log.of': ({ log }) => log.of('i'),
  'rubrics.all': ({ rubrics }) => rubrics.all(),
  'rubrics.ofCampaign': ({ rubrics }) => rubrics.ofCampaign(started('i').campaign),
  'inspections.cover': ({ inspections }) => inspections.cover('i'),
  'inspections.bundle': ({ inspections }) => inspections.bundle('i'),
  'inspections.list': ({ inspections }) => inspections.list(),
  'inspections.visits': ({ inspections }) => inspections.visits('i'),
  'inspections.forHost': ({ inspections }) => inspections.forHost('www.zhexi.gov.cn'),
  'evidence.one': ({ evidence }) => evidence.one('e'),
  'evidence.of': ({ evidence }) => evidence.of('i'),
  'evidence.picture': ({ evidence }) => evidence.picture('e'),
  'evidence.thumbnail': ({ evidence }) => evidence.thumbnail('e'),
  'drafts.get': ({ drafts }) => drafts.get('i', 'note:X-2'),
  'drafts.of': ({ drafts }) => drafts.of('i'),
  'rubricDrafts.get': ({ rubricDrafts }) => rubricDrafts.get('own'),
  'rubricDrafts.all': ({ rubricDrafts }) => rubricDrafts.all(),
  'settings.all': ({ settings }) => settings.all(),
  'deviceKeys.current': ({ deviceKeys }) => deviceKeys.current(),
  'snapshot.rows': ({ db }) => snapshotStore(db).rows('log'),
};

/** Run only inside the transaction of another method, which answers for them. */
const inner = ['log.appendWithin', 'rubrics.keepOnce'];

let repositories: Repositories;

async function fresh(): Promise<void> {
  repositories = createRepositories(new XunchaDatabase(`faults-${crypto.randomUUID()}`), hashOf);
  await repositories.rubrics.keep(rubric);
  const { campaign, inspection } = started('i');
  await repositories.inspections.start(campaign, inspection, act);
  await repositories.log.append('i', [...note('一')], act);
  await repositories.evidence.add(piece('e'), { clauses: [] }, act);
  await repositories.inspections.recordVisit(visit, 0, act);
  await repositories.log.append('i', [...note('一甲')], act);
  await repositories.drafts.put('i', 'note:X-2', '写到一半');
  await repositories.rubricDrafts.put(draft);
}

/** All rows of all tables; a picture by its size. */
async function stored(): Promise<unknown> {
  const tables = repositories.db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return JSON.parse(JSON.stringify(await Promise.all(tables), (_, value) => (value instanceof Blob ? { bytes: value.size } : value)));
}

beforeEach(fresh);
afterEach(() => repositories.db.delete());

describe('every method of storage', () => {
  it('is known to write or to read', () => {
    const { db, ...rest } = repositories;
    const methods = Object.entries({ ...rest, snapshot: snapshotStore(db) }).flatMap(([room, repository]) =>
      Object.entries(repository).flatMap(([name, member]) => (typeof member === 'function' ? [`${room}.${name}`] : [])),
    );
    expect([...Object.keys(writing), ...Object.keys(reading), ...inner].sort()).toEqual(methods.sort());
  });

  it.each(Object.entries(reading))('%s writes nothing', async (_, run) => {
    const { outcome, writes } = await withFailingStore({}, () => run(repositories));
    expect(outcome.status).toBe('fulfilled');
    expect(writes).toBe(0);
  });
});

describe.each(Object.entries(writing))('%s', (_, { before, run }) => {
  it.each(Object.keys(codeOfFailure) as StorageFailure[])(
    'changes nothing and says so at %s, whichever write meets it',
    async (failure) => {
      await before?.(repositories);
      const earlier = await stored();
      let at = 0;
      let tried = 0;
      do {
        const { outcome, writes } = await withFailingStore({ failure, at }, () => run(repositories));
        expect(outcome, `write ${at}`).toMatchObject({ status: 'rejected', reason: { name: 'XunchaError', code: codeOfFailure[failure] } });
        expect(await stored(), `write ${at}`).toEqual(earlier);
        at += 1;
        tried = writes;
      } while (tried > at);
      const { outcome } = await withFailingStore({ failure, at: Number.POSITIVE_INFINITY }, () => run(repositories));
      expect(outcome.status).toBe('fulfilled');
    },
  );
});
