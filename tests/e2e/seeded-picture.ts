import type { Page } from '@playwright/test';
import type { PersonalPlace } from '../../lib/evidence/personal-place';
import type { LogEntry } from '../../lib/inspection/event';
import { nextEntry } from '../../lib/inspection/log';

/** Where the drawn page shows an invented mobile number, in CSS pixels of the picture. */
export const shownNumber: PersonalPlace = { kind: 'mobile', rect: { x: 200, y: 118, width: 160, height: 24 } };

/** Gives the seeded inspection's picture the look of a page with a mobile number on it, and adds a second picture for comparing. */
export async function drawSeededPictures(workbench: Page): Promise<void> {
  const { last, sha256 } = await draw(workbench);
  const event = { type: 'evidence-added' as const, evidenceId: 'e2', sha256, clauses: [] };
  const entry = nextEntry(last, event, { inspectionId: last.inspectionId, at: last.at, who: last.who });
  await workbench.evaluate(
    (row) =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('xuncha');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('log', 'readwrite');
          writing.objectStore('log').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            done(null);
          };
          writing.onerror = () => failed(writing.error);
        };
      }),
    entry,
  );
}

function draw(workbench: Page): Promise<{ last: LogEntry; sha256: string }> {
  return workbench.evaluate(async (place) => {
    const drawn = async (heading: string) => {
      const canvas = new OffscreenCanvas(800, 600);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, 800, 600);
      context.fillStyle = '#1f4b8f';
      context.fillRect(0, 0, 800, 60);
      context.fillStyle = '#111111';
      context.font = '22px sans-serif';
      context.fillText(heading, 40, 100);
      context.fillText('联系电话：', 60, 138);
      context.fillText('13800000000', 204, 138);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
      return { blob, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
    };
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open('xuncha');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const seeded = await asked(db.transaction('evidence').objectStore('evidence').get('e1'));
    const log = await asked(db.transaction('log').objectStore('log').getAll());
    const size = { width: 800, height: 600 };
    let newest = '';
    for (const [id, heading] of [
      ['e1', '政策文件'],
      ['e2', '通知公告'],
    ] as const) {
      const { blob, sha256 } = await drawn(heading);
      newest = sha256;
      const writing = db.transaction(['evidence', 'pictures'], 'readwrite');
      writing.objectStore('evidence').put({
        ...seeded,
        id,
        title: heading,
        sha256,
        bytes: blob.size,
        pixels: size,
        viewport: { ...size, devicePixelRatio: 1 },
        personal: [place],
      });
      writing.objectStore('pictures').put({ id, blob });
      await new Promise((done) => {
        writing.oncomplete = done;
      });
    }
    db.close();
    return { last: log.at(-1), sha256: newest };
  }, shownNumber);
}
