import type { Page } from '@playwright/test';
import type { LogEntry } from '../../lib/inspection/event';
import { nextEntry } from '../../lib/inspection/log';
import { faultsIn, firstRun, portal } from './at-the-desk';
import { deskWithInspection } from './desk';
import { expect, test } from './fixtures';
import { drawSeededPictures } from './seeded-picture';

/** Copies the seeded inspection's picture so many times, each with its entry in the log. */
async function addCopies(workbench: Page, count: number): Promise<void> {
  const last = await workbench.evaluate(
    () =>
      new Promise<LogEntry>((done) => {
        const opening = indexedDB.open('xuncha');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('log').objectStore('log').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            done(asking.result.at(-1));
          };
        };
      }),
  );
  const log: LogEntry[] = [];
  for (let n = 1; n <= count; n += 1) {
    const event = { type: 'evidence-added' as const, evidenceId: `copy${n}`, sha256: 'f'.repeat(64), clauses: ['19D-05b'] };
    log.push(nextEntry(log.at(-1) ?? last, event, { inspectionId: last.inspectionId, at: last.at, who: last.who }));
  }
  await workbench.evaluate(
    (rows) =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('xuncha');
        opening.onsuccess = async () => {
          const db = opening.result;
          const read = <T>(table: string) =>
            new Promise<T>((answer) => {
              const asking = db.transaction(table).objectStore(table).get('e1');
              asking.onsuccess = () => answer(asking.result);
            });
          const [sidecar, bytes] = [await read<object>('evidence'), await read<{ blob: Blob }>('pictures')];
          const writing = db.transaction(['log', 'evidence', 'pictures'], 'readwrite');
          for (const [i, row] of rows.entries()) {
            const id = `copy${i + 1}`;
            writing.objectStore('log').put(row);
            writing.objectStore('evidence').put({ ...sidecar, id, title: id });
            writing.objectStore('pictures').put({ ...bytes, id });
          }
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    log,
  );
}

test('of hundreds of pictures only those in sight are read, and the last one is a scroll away', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/');
  await drawSeededPictures(workbench);
  await addCopies(workbench, 300);
  await workbench.close();
  const panel = await inspector.opensPanelFor(await inspector.opens(portal));
  await panel.setViewportSize({ width: 400, height: 800 });
  await firstRun(panel);
  await panel.getByRole('tab', { name: '证据' }).click();
  const shown = panel.getByRole('tabpanel').getByRole('img');
  await expect(shown.first()).toBeVisible();
  expect(await shown.count()).toBeLessThan(40);
  expect(await faultsIn(panel)).toEqual([]);
  const last = panel.getByRole('tabpanel').getByRole('listitem').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.getByRole('img')).toBeVisible();
  expect(await shown.count()).toBeLessThan(80);
});
