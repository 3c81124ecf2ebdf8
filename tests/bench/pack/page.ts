import { checks, rubrics } from '@/indicators/registry';
import type { EvidenceSidecar } from '@/lib/evidence/sidecar';
import { nextEntry } from '@/lib/inspection/log';
import { startInspection } from '@/lib/inspection/start';
import { buildPack } from '@/lib/pack/build-pack';
import { sha256OfBlob } from '@/lib/pack/digest';
import { verifyPack } from '@/lib/pack/verify-pack';
import { openScratchFile } from '@/lib/platform/scratch-file';
import { rubricHash } from '@/lib/scores/rubric-hash';

/** Runs in the bench's browser page: pictures into IndexedDB once, then export and verification, each timed by the caller. */

const at = '2020-10-01T09:00:00+08:00';
const home = 'http://www.zhexi.gov.cn/';
let exported: File | null = null;

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => {
      for (const store of ['pictures', 'thumbnails', 'evidence']) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function sidecar(id: string, blob: Blob, sha256: string): EvidenceSidecar {
  return {
    id,
    inspectionId: 'i1',
    kind: 'visible',
    mime: 'image/png',
    bytes: blob.size,
    sha256,
    url: home,
    title: '柘溪县人民政府',
    frameId: 0,
    documentId: 'D1',
    capturedAt: at,
    asOf: at,
    viewport: { width: 1280, height: 800, devicePixelRatio: 1 },
    scroll: { x: 0, y: 0 },
    rects: [],
    complete: true,
    grant: 'all-sites',
    browser: 'bench',
    version: 'bench',
    inspector: '甲',
  };
}

async function fill(count: number): Promise<void> {
  const db = await database();
  const put = (store: string, value: unknown, id: string) => asked(db.transaction(store, 'readwrite').objectStore(store).put(value, id));
  for (let n = 0; n < count; n += 1) {
    const blob = await (await fetch(`/picture/${n}`)).blob();
    const id = `e${String(n).padStart(4, '0')}`;
    await put('pictures', blob, id);
    await put('thumbnails', await (await fetch('/thumbnail')).blob(), id);
    await put('evidence', sidecar(id, blob, await sha256OfBlob(blob)), id);
  }
  db.close();
}

async function exportPack(): Promise<number> {
  const rubric = rubrics.get('gov-website-2019');
  if (!rubric) throw new Error('the 2019 website table is missing');
  const db = await database();
  const kit = {
    name: '柘溪县人民政府',
    kind: 'portal',
    externalServices: true,
    code: '',
    homeUrl: home,
    hosts: [],
    inspector: '甲',
  } as const;
  const { campaign, site, inspection } = startInspection(
    {
      ...kit,
      hosts: [],
      rubric: { id: rubric.id, version: rubric.version, hash: rubricHash(rubric) },
      asOf: at,
      timeZone: 'Asia/Shanghai',
      purpose: 'demo',
    },
    { campaign: 'c1', site: 's1', inspection: 'i1' },
    at,
  );
  const log = [nextEntry(null, { type: 'started', campaignId: 'c1', siteId: 's1' }, { inspectionId: 'i1', at, who: '甲' })];
  const evidence = await asked<EvidenceSidecar[]>(db.transaction('evidence').objectStore('evidence').getAll());
  const blobOf = (store: string) => (id: string) => asked<Blob | undefined>(db.transaction(store).objectStore(store).get(id));
  const target = await openScratchFile();
  const receipt = await buildPack(
    {
      bundle: { campaign, site, inspection, rubric, visits: [], log, evidence },
      picture: blobOf('pictures'),
      thumbnail: blobOf('thumbnails'),
      checks,
      version: 'bench',
      language: 'zh-CN',
      act: 'working-copy',
      edition: 'internal',
      verifier: '<!doctype html>',
    },
    target.sink,
  );
  db.close();
  exported = await target.file();
  return receipt.bytes;
}

async function verify(): Promise<boolean> {
  if (!exported) throw new Error('nothing was exported yet');
  return (await verifyPack(exported)).whole;
}

Object.assign(globalThis, { packBench: { fill, exportPack, verify } });
