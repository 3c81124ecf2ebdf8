import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { XunchaDatabase } from '@/lib/db/database';
import { createRepositories, type Repositories } from '@/lib/db/repositories';
import { snapshotStore } from '@/lib/db/snapshot';
import { nextEntry } from '@/lib/inspection/log';
import { writeBackup } from '@/lib/pack/backup';
import { keyCardFile } from '@/lib/pack/key-cards';
import { createDeviceKey, createKeyCard, signerOf } from '@/lib/pack/sign';
import { serialiseRubric } from '@/lib/scores/parse-rubric';
import { rubricHash } from '@/lib/scores/rubric-hash';
import { buildSample, memorySink, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { smallRubric } from '@/tests/fixtures/packs/small-rubric';
import { codeOfFailure, type StorageFailure, withFailingStore } from '@/tests/fixtures/storage/failing-store';
import { restore } from './backup';
import { takeCalendar } from './calendar-file';
import { deviceSigner, goOnWithOwnKey } from './device-key';
import { enrolFile, strikeKey } from './enrolled-keys';
import { createExportRun } from './export-run';
import { takePack } from './import-packs';
import { type Desk, deleteInspection, reviseInspection, told } from './inspection-acts';
import { type InspectionRow, loadInspectionRows } from './inspection-rows';
import { takeLexicon } from './lexicon-import';
import { createNotices } from './notices';
import { dropPending } from './outbox';
import { sealedRecord } from './pack-record';
import { purge } from './purge';
import { replaceSetting } from './replace-setting';
import { draftOfCopy, publishDraft } from './rubric-drafts';
import { takeRubric } from './rubric-files';
import { createUploadRecord } from './upload-record';
import { createPackWriter } from './write-pack';

const at = '2020-10-01T09:00:00+08:00';
const pending = {
  packId: 'p',
  fileName: 'p.zip',
  sha256: 'f',
  bytes: 1,
  folder: 'https://office.example/',
  kept: 'k',
  site: '柘溪县人民政府',
  timeZone: 'Asia/Shanghai',
  startedAt: at,
  fault: null,
};
const { packId, fileName, sha256, bytes } = pending;
const receipt = { packId, fileName, sha256, bytes, at, url: 'https://office.example/p.zip', status: 201, serverDate: null, etag: null };
const file = (name: string, content: BlobPart) => new File([content], name);
const draft = () => draftOfCopy({ ...smallRubric, id: 'test' }, { id: 'own', name: '自有指标' });

let repositories: Repositories;
let desk: Desk;
let sealed: InspectionRow;
/** Files that acts take in, made while storage is whole. */
let files: Record<'pack' | 'backup' | 'card', File>;

const tell = (act: () => Promise<unknown>, about?: string) => told(desk, async () => void (await act()), about);

/** Acts whose refusal is told at the foot of the screen, with a way to try again. */
const offered: Record<string, () => Promise<unknown>> = {
  'deleting an inspection': () => deleteInspection(desk, sealed),
  'opening a sealed inspection for a correction': () => reviseInspection(desk, sealed),
  'clearing what was handed over': () => tell(() => purge(repositories, [sealed.inspection.id])),
  'changing a setting': () => tell(() => repositories.settings.set('inspector', '乙'), 'setting inspector'),
  'removing a calendar or a lexicon': () => replaceSetting(desk, 'lexicon', [], '已移除'),
  'striking a key off the list': () => tell(() => strikeKey(repositories, 'f'.repeat(64))),
  'making the key of this profile': () => tell(() => deviceSigner(repositories, at)),
  'going on with the own key': () => tell(() => goOnWithOwnKey(repositories, at)),
  'beginning an upload': () => createUploadRecord(desk, { ...pending, sha256: 'g' }).begun(),
  'keeping what an upload met': () => createUploadRecord(desk, pending).met('upload-cut'),
  'keeping the receipt of an upload': () => createUploadRecord(desk, pending).arrived(receipt),
  'giving an upload up': () => tell(() => dropPending(repositories, pending)),
  'copying indicators': () => tell(() => repositories.rubricDrafts.put({ ...draft(), from: { id: 'test', version: '2' } })),
  'discarding a draft of indicators': () => tell(() => repositories.rubricDrafts.remove('own')),
  'publishing indicators': () => tell(() => publishDraft(repositories, { ...draft().rubric, version: '9.0.0' })),
};

/** Acts that answer with problems, shown where the file was chosen; the file is still the inspector's to choose again. */
const answering: Record<string, () => Promise<{ kind: string }>> = {
  'taking a pack in': () => takePack(repositories, files.pack),
  'restoring a backup': () => restore(repositories, files.backup),
  'taking indicators in': () => takeRubric(repositories, file('r.json', serialiseRubric({ ...smallRubric, version: '8.0.0' }))),
  'enrolling keys': () => enrolFile(repositories, files.card),
  'taking a calendar in': () =>
    takeCalendar(repositories, file('c.json', JSON.stringify([{ year: 2031, source: '柘溪县', holidays: ['2031-01-01'], workdays: [] }]))),
  'taking a lexicon in': () => takeLexicon(repositories, file('l.csv', '错误写法,正确写法\n按装,安装\n')),
};

async function stored(): Promise<unknown> {
  const tables = repositories.db.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return JSON.parse(JSON.stringify(await Promise.all(tables), (_, value) => (value instanceof Blob ? { bytes: value.size } : value)));
}

beforeEach(async () => {
  repositories = createRepositories(new XunchaDatabase(`desk-${crypto.randomUUID()}`), rubricHash);
  desk = { repositories, notices: createNotices(), language: 'zh-CN', instant: () => at };
  const signer = await signerOf(await createDeviceKey());
  const first = sampleInspection(smallRubric);
  const record = { ...first, bundle: sealedRecord(first.bundle) };
  const seal = await buildSample(sampleSource(record, { act: 'seal', signer, checks: new Map() }));
  expect((await takePack(repositories, file('seal.zip', seal.bytes))).kind).toBe('taken');
  const [row] = await loadInspectionRows(repositories);
  if (!row) throw new Error('the pack was not taken in');
  sealed = row;
  const card = await createKeyCard(signer, '甲', at);
  await repositories.settings.change('enrolledKeys', () => [{ ...card, fingerprint: 'f'.repeat(64) }]);
  await repositories.settings.change('outbox', () => [pending]);
  await repositories.settings.set('sealedBy', signer.fingerprint);
  await repositories.rubricDrafts.put(draft());
  const sink = memorySink();
  await writeBackup(snapshotStore(repositories.db), sink.stream, { version: 'test', createdAt: at });
  const second = sampleInspection(smallRubric);
  const inspection = { ...second.bundle.inspection, id: 'i2' };
  const entry = nextEntry(null, { type: 'started', campaignId: 'c1', siteId: 's1' }, { inspectionId: 'i2', at, who: '甲' });
  const bundle = { ...second.bundle, inspection, visits: [], log: [entry], evidence: [] };
  files = {
    pack: file('i2.zip', (await buildSample(sampleSource({ ...second, bundle }, { checks: new Map() }))).bytes),
    backup: file('b.zip', sink.bytes()),
    card: file('k.json', keyCardFile([card])),
  };
});

afterEach(() => repositories.db.delete());

const notices = () => desk.notices.store.getState().notices;
const failures = Object.keys(codeOfFailure) as StorageFailure[];

describe.each(Object.entries(offered))('%s', (_, run) => {
  it.each(failures)('is not told as done at %s, and is done once when tried again', async (failure) => {
    const earlier = await stored();
    const { writes } = await withFailingStore({ failure }, run);
    expect(writes).toBeGreaterThan(0);
    expect(await stored()).toEqual(earlier);
    expect(notices()).toMatchObject([{ tone: 'problem', action: { label: '重试' } }]);
    notices()[0]?.action?.run();
    await vi.waitFor(() => expect(notices().filter(({ tone }) => tone === 'problem')).toEqual([]));
    await vi.waitFor(async () => expect(await stored()).not.toEqual(earlier));
  });
});

describe.each(Object.entries(answering))('%s', (_, run) => {
  it.each(failures)('is refused at %s, changes nothing, and succeeds afterwards', async (failure) => {
    const earlier = await stored();
    const { outcome } = await withFailingStore({ failure }, run);
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { kind: 'refused' } });
    expect(await stored()).toEqual(earlier);
    expect((await run()).kind).not.toBe('refused');
  });
});

describe('sealing', () => {
  it('is told as failed when the seal cannot be stored, and the inspection stays open', async () => {
    await takePack(repositories, files.pack);
    const writer = createPackWriter(
      {
        repositories,
        checks: new Map(),
        version: 'test',
        verifier: async () => '',
        openFile: async () => {
          const sink = memorySink();
          return { name: 'x', sink: sink.stream, file: async () => file('x.zip', sink.bytes()) };
        },
        stamp: async () => null,
        instant: () => at,
      },
      'i2',
    );
    const run = createExportRun(writer);
    const choice = { kind: 'seal', language: 'zh-CN' } as const;
    await deviceSigner(repositories, at);
    await withFailingStore({ failure: 'QuotaExceededError' }, () => run.start(choice));
    expect(run.store.getState().state).toMatchObject({ phase: 'failed', fault: { code: 'storage-full' } });
    expect((await repositories.inspections.cover('i2'))?.inspection.state).toBe('open');
    await run.start(choice);
    expect(run.store.getState().state.phase).toBe('done');
    expect((await repositories.inspections.cover('i2'))?.inspection.state).toBe('sealed');
  });
});

describe('an offer to try again', () => {
  it('goes once the same was done otherwise: it would undo what came later', async () => {
    const name = (value: string) => tell(() => repositories.settings.set('inspector', value), 'setting inspector');
    await withFailingStore({ failure: 'QuotaExceededError' }, () => name('乙'));
    expect(notices()).toHaveLength(1);
    await name('丙');
    expect(notices()).toEqual([]);
    expect((await repositories.settings.all()).inspector).toBe('丙');
  });

  it('for an upload stores what is true by then: one that has arrived is not put back on the list', async () => {
    const record = createUploadRecord(desk, { ...pending, sha256: 'g' });
    await withFailingStore({ failure: 'QuotaExceededError' }, () => record.begun());
    const [offer] = notices();
    await record.arrived({ ...receipt, sha256: 'g' });
    expect(notices()).toEqual([]);
    offer?.action?.run();
    await vi.waitFor(async () => expect((await repositories.settings.all()).receipts).toHaveLength(1));
    expect((await repositories.settings.all()).outbox).toEqual([pending]);
  });
});
