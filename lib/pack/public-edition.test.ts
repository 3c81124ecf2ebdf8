import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '@/lib/findings/finding';
import type { EventBody, LogEntry } from '@/lib/inspection/event';
import { nextEntry } from '@/lib/inspection/log';
import { buildSample, sampleSource } from '@/tests/fixtures/packs/build-sample';
import { type SampleInspection, sampleInspection } from '@/tests/fixtures/packs/sample-bundle';
import { entriesOf, type ZipEntries } from '@/tests/fixtures/packs/tamper';
import { verifyPack } from './verify-pack';

const snapshotText = 'MARK-snapshot';

/** What the public must not read, by what it stands for. */
const marks = {
  inspector: 'MARK-inspector',
  'reason of a decision': 'MARK-reason',
  note: 'MARK-note',
  'excerpt of a finding': 'MARK-excerpt',
  'place of a finding': 'MARK-place',
  'what was dismissed': 'MARK-dismissed',
  'text beside a picture': 'MARK-beside',
  'label in a picture': 'MARK-label',
  'personal number': '110101194910010014',
  'fact of a page': 'MARK-fact',
  'gap of a page': 'MARK-gap',
  'host taken in': 'mark-host.zhexi.test',
  'token of a document': 'MARK-token',
  'page snapshot': snapshotText,
  'number in a title': '13800138000',
  'name in a title': '王小柘',
  'number in an address': '13912345678',
  'session in an address': 'MARK-session',
  'account in an address': 'mark-account',
};

/** A title and an address as careless pages have them. */
const careless = {
  title: `关于回复联系人：${marks['name in a title']} ${marks['number in a title']} 的公示`,
  url: `http://www.zhexi.gov.cn/xx/show.jsp;jsessionid=${marks['session in an address']}?id=42&tel=${marks['number in an address']}&userName=${marks['account in an address']}&page=2#top`,
};

const marked = (finding: Finding, dismissed: boolean): Finding => ({
  ...finding,
  excerpt: `${marks['excerpt of a finding']} ${marks['personal number']}`,
  refs: [{ frame: 0, selector: `#${marks['place of a finding']}`, text: marks['place of a finding'] }],
  page: { ...finding.page, ...careless, documentId: marks['token of a document'] },
  subject: { ...finding.subject, ...(dismissed ? { label: marks['what was dismissed'] } : {}) },
});

function markedEvent(event: EventBody): EventBody {
  if (event.type === 'note-set') return { ...event, text: marks.note };
  if ('finding' in event) return { ...event, finding: marked(event.finding, event.type === 'finding-dismissed') };
  return event;
}

/** The sample inspection with a mark in every place that is not for the public. */
function markedInspection(): SampleInspection {
  const { bundle, pictures } = sampleInspection();
  const { id } = bundle.inspection;
  const snapshot = new TextEncoder().encode(snapshotText);
  const evidence = bundle.evidence.map((sidecar) => ({
    ...sidecar,
    ...careless,
    inspector: marks.inspector,
    documentId: marks['token of a document'],
    rects: sidecar.rects.map((each) => ({ ...each, label: marks['label in a picture'] })),
    excerpt: { text: marks['text beside a picture'], markup: marks['personal number'], selector: `#${marks['place of a finding']}` },
    ...(sidecar.derivedFrom ? { derivedFrom: { ...sidecar.derivedFrom, how: { words: marks['label in a picture'] } } } : {}),
  }));
  const [first] = evidence;
  if (!first) throw new Error('the sample has no evidence');
  const sha256 = createHash('sha256').update(snapshot).digest('hex');
  const mime = 'multipart/related';
  evidence.push({ ...first, id: 'e4', kind: 'snapshot', mime, bytes: snapshot.length, sha256, capturedAt: '2020-10-01T09:04:00+08:00' });
  const more: EventBody[] = [
    { type: 'evidence-added', evidenceId: 'e4', sha256, clauses: ['19D-06b'] },
    { type: 'host-added', host: marks['host taken in'] },
    { type: 'note-set', clause: '19D-06b', text: marks.note },
  ];
  const log: LogEntry[] = [];
  for (const event of [...bundle.log.map((entry) => markedEvent(entry.event)), ...more]) {
    const act = { inspectionId: id, at: '2020-10-01T09:30:00+08:00', who: marks.inspector, why: marks['reason of a decision'] };
    log.push(nextEntry(log.at(-1) ?? null, event, act));
  }
  const visits = bundle.visits.map((visit) => ({
    ...visit,
    title: marks['fact of a page'],
    documentId: marks['token of a document'],
    gaps: [{ kind: 'frame-not-permitted' as const, what: marks['gap of a page'] }],
    facts: { ...visit.facts, title: marks['fact of a page'] },
  }));
  const inspection = { ...bundle.inspection, inspector: marks.inspector };
  return { bundle: { ...bundle, inspection, evidence, log, visits }, pictures: new Map([...pictures, ['e4', snapshot]]) };
}

/** Every file of an archive, those inside its workbook and form too. */
async function everyFile(zip: Uint8Array): Promise<ZipEntries> {
  const files: ZipEntries = [];
  for (const [name, bytes] of await entriesOf(zip)) {
    files.push([name, bytes]);
    if (/\.(xlsx|docx)$/.test(name))
      files.push(...(await everyFile(bytes)).map(([inside, each]): [string, typeof each] => [`${name}!${inside}`, each]));
  }
  return files;
}

/** Files that hold the text or bytes, as they are or in base64; the archive's own bytes too, for names and comments. */
const holding = (files: ZipEntries, wanted: Uint8Array): string[] => {
  const forms = [Buffer.from(wanted), Buffer.from(Buffer.from(wanted).toString('base64'))];
  return files.flatMap(([name, bytes]) =>
    forms.some((form) => name.includes(form.toString()) || Buffer.from(bytes).includes(form)) ? [name] : [],
  );
};

describe('the public edition', { timeout: 30_000 }, () => {
  const sample = markedInspection();
  let internal: { packId: string; files: ZipEntries };
  let open: { blob: Blob; files: ZipEntries };
  const written = async (edition: 'internal' | 'public', language: 'zh-CN' | 'en' = 'zh-CN') => {
    const { bytes, blob, receipt } = await buildSample(sampleSource(sample, { edition, language }));
    return { packId: receipt.packId, blob, files: [...(await everyFile(bytes)), ['the archive', bytes]] as ZipEntries };
  };

  beforeAll(async () => {
    internal = await written('internal');
    open = await written('public');
  }, 30_000);

  it.each(Object.entries(marks))('holds no %s in any file, which the internal one does', async (_, mark) => {
    const wanted = new TextEncoder().encode(mark);
    expect(holding(internal.files, wanted)).not.toEqual([]);
    expect(holding(open.files, wanted)).toEqual([]);
  });

  it('holds no picture but the redacted one, nowhere', () => {
    const where = (id: string, { files }: { files: ZipEntries }) => holding(files, sample.pictures.get(id) ?? new Uint8Array());
    for (const id of ['e1', 'e2']) {
      expect(where(id, internal)).not.toEqual([]);
      expect(where(id, open)).toEqual([]);
    }
    expect(where('e3', open)).not.toEqual([]);
  });

  it('says no more in English', async () => {
    const { files } = await written('public', 'en');
    expect(Object.values(marks).filter((mark) => holding(files, new TextEncoder().encode(mark)).length > 0)).toEqual([]);
  });

  it('cites the internal pack and its log, is whole by its own manifests, and keeps the figures', async () => {
    const { faults, cover } = await verifyPack(open.blob);
    expect(faults).toEqual([]);
    expect(cover?.internal).toEqual({ packId: internal.packId, logHead: sample.bundle.log.at(-1)?.hash });
    expect(cover?.decisions.map(({ decision }) => decision)).toEqual(['accepted', 'corrected']);
    expect(cover?.judgements).toMatchObject([{ clause: '19D-06b', count: 2 }]);
    const paths = open.files.map(([name]) => name);
    expect(paths.some((name) => /log\.jsonl|snapshot/.test(name))).toBe(false);
  });

  it('keeps what finds a page, and says on its cover of what kinds something was withheld', async () => {
    const { cover } = await verifyPack(open.blob);
    const found = 'http://www.zhexi.gov.cn/xx/show.jsp?id=42&page=2';
    expect(cover?.evidence.map(({ sidecar }) => sidecar.url)).toEqual([found]);
    expect(cover?.decisions.map(({ finding }) => finding.page.url)).toEqual([found, found]);
    expect(cover?.evidence[0]?.sidecar.title).toBe('关于回复联系人：*** *** 的公示');
    expect(cover?.redactions).toEqual([
      { kind: 'mobile', texts: 1 },
      { kind: 'name', texts: 1 },
      { kind: 'person', texts: 1 },
      { kind: 'session', texts: 1 },
    ]);
    const report = open.files.find(([name]) => name.endsWith('/report.html'))?.[1];
    expect(new TextDecoder().decode(report)).toContain('会话或口令参数 1 处');
  });
});
