import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { EvidenceSidecar } from '../../lib/evidence/sidecar';
import type { EventBody, LogEntry } from '../../lib/inspection/event';
import { nextEntry } from '../../lib/inspection/log';
import { startInspection } from '../../lib/inspection/start';

const asOf = '2020-10-01T09:00:00+08:00';

/** One pixel of PNG: enough for a picture that has to be found whole again. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

function sidecarOf(inspectionId: string): EvidenceSidecar {
  return {
    id: 'e1',
    inspectionId,
    kind: 'visible',
    mime: 'image/png',
    bytes: png.length,
    sha256: createHash('sha256').update(png).digest('hex'),
    url: 'http://www.zhexi.gov.cn/zcwj/',
    title: '政策文件',
    frameId: 0,
    documentId: 'D1',
    capturedAt: asOf,
    asOf,
    viewport: { width: 1, height: 1, devicePixelRatio: 1 },
    scroll: { x: 0, y: 0 },
    pixels: { width: 1, height: 1 },
    rects: [],
    complete: true,
    grant: 'all-sites',
    browser: 'Chromium',
    version: '0.1.0',
    inspector: '甲',
  };
}

/** Puts an inspection with a decision and a picture into the database that an open workbench page uses. */
export async function seedInspection(page: Page, rubricHash: string, name = '柘溪县人民政府门户网站', id = 'i1'): Promise<void> {
  const { campaign, inspection } = startInspection(
    {
      name,
      kind: 'portal',
      externalServices: true,
      level: 'county',
      code: '4399990001',
      homeUrl: 'http://www.zhexi.gov.cn/',
      hosts: ['data.zhexi.gov.cn'],
      rubric: { id: 'gov-website-2019', version: '1.2.0', hash: rubricHash },
      inspector: '甲',
      asOf,
      timeZone: 'Asia/Shanghai',
      purpose: 'training',
    },
    { campaign: `c-${id}`, site: `s-${id}`, inspection: id },
    asOf,
  );
  const sidecar = sidecarOf(id);
  const events: EventBody[] = [
    { type: 'started', campaignId: campaign.id, siteId: inspection.siteId },
    { type: 'judgement-set', judgement: { clause: '19D-05b', outcome: 'violated', count: 1, note: '最新一条为2020-03-13' } },
    { type: 'evidence-added', evidenceId: sidecar.id, sha256: sidecar.sha256, clauses: ['19D-05b'] },
  ];
  const log: LogEntry[] = [];
  for (const event of events) log.push(nextEntry(log.at(-1) ?? null, event, { inspectionId: id, at: asOf, who: '甲' }));
  await page.evaluate(
    async ({ rows, picture }) => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('xuncha');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const bytes = Uint8Array.from(atob(picture.base64), (character) => character.charCodeAt(0));
      const writing = db.transaction([...Object.keys(rows), 'pictures'], 'readwrite');
      for (const [table, values] of Object.entries(rows)) for (const value of values) writing.objectStore(table).put(value);
      writing.objectStore('pictures').put({ id: picture.id, blob: new Blob([bytes], { type: 'image/png' }) });
      await new Promise((done, failed) => {
        writing.oncomplete = done;
        writing.onerror = () => failed(writing.error);
      });
      db.close();
    },
    {
      rows: { campaigns: [campaign], inspections: [inspection], log, evidence: [sidecar] } as Record<string, unknown[]>,
      picture: { id: sidecar.id, base64: png.toString('base64') },
    },
  );
}

/** The content hash that the workbench shows for a rubric. */
export async function shownRubricHash(workbench: Page): Promise<string> {
  const hash = await workbench.getByText(/^[0-9a-f]{64}$/).textContent();
  if (!hash) throw new Error('the workbench shows no content hash');
  return hash;
}
