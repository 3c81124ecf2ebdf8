import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { deskWithInspection, savedFile } from '../../tests/e2e/desk';
import type { Inspector } from '../../tests/e2e/inspector';
import { drawSeededPictures } from '../../tests/e2e/seeded-picture';
import { entriesOf } from '../../tests/fixtures/packs/tamper';
import { take } from './take';

const desk = { width: 1280, height: 800 };

/** The page of a picture, the export, and what it wrote: the report and the verifier, opened from disk as a clerk does. */
export async function picturesOfPack(inspector: Inspector, context: BrowserContext): Promise<void> {
  const seeded = await deskWithInspection(inspector, '#/inspections/i1');
  await drawSeededPictures(seeded);
  await seeded.close();
  const picture = await inspector.opensPage('picture.html#/e1');
  await picture.getByRole('img').first().waitFor();
  await picture.getByRole('checkbox', { name: '1. 手机号' }).check();
  await take(picture, 'picture', desk);
  const workbench = await inspector.opensWorkbench('#/inspections/i1/export');
  await workbench.getByText('条细则还没有决定').waitFor();
  await take(workbench, 'export', desk);
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  await workbench.getByRole('heading', { name: /证据包已生成/ }).waitFor();
  const pack = await savedFile(workbench);
  const folder = mkdtempSync(join(tmpdir(), 'xuncha-pack-'));
  try {
    for (const [name, bytes] of await entriesOf(readFileSync(pack))) {
      const file = join(folder, name.slice(name.indexOf('/') + 1));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'data/report.html')).href);
    await take(page, 'report', { width: 1000, height: 1200 });
    await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
    await page.locator('input[type=file]').setInputFiles({ name: '柘溪县.zip', mimeType: 'application/zip', buffer: readFileSync(pack) });
    await page.getByRole('article').waitFor();
    await take(page, 'verifier', { width: 900, height: 800 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
