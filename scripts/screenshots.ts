import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstRun, portal, startHere } from '../tests/e2e/at-the-desk';
import { fixtureSites, madePages } from '../tests/e2e/fixture-sites';
import { launchBrowser, loadedExtension, tabIdOf } from '../tests/e2e/fixtures';
import { Inspector } from '../tests/e2e/inspector';
import { serveSites } from './browser/site-server';
import { picturesOfPack } from './screenshots/pack-pictures';
import { take } from './screenshots/take';

const clock = '2020-10-01T09:00:00+08:00';

/** Makes the pictures of the documents: panel, marks and workbench at the demo portal, light, dark and narrow; then a picture's page and a pack. */
export async function main(): Promise<number> {
  const site = await serveSites(fixtureSites(), madePages);
  const context = await launchBrowser(mkdtempSync(join(tmpdir(), 'xuncha-pictures-')), site, clock);
  try {
    const extension = await loadedExtension(context);
    const page = await context.newPage();
    await page.goto(portal);
    const panel = await context.newPage();
    const tabId = await tabIdOf(extension, page);
    await panel.goto(extension.url(`sidepanel.html?tabId=${tabId}`));
    await firstRun(panel);
    await startHere(panel);
    await take(panel, 'panel-light', { width: 400, height: 900 });
    await take(panel, 'panel-dark', { width: 400, height: 900 }, 'dark');
    await take(panel, 'panel-narrow', { width: 320, height: 700 });
    await page.bringToFront();
    await page.waitForFunction(() => document.getElementsByTagName('xuncha-overlay').length === 1);
    await page.getByRole('heading', { name: '政策文件' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    await take(page, 'marks-on-the-page', { width: 1366, height: 800 });
    await panel.bringToFront();
    await panel.getByRole('tab', { name: '评分表' }).click();
    await take(panel, 'panel-sheet', { width: 400, height: 900 });
    const workbench = await context.newPage();
    await workbench.goto(extension.url('workbench.html#/inspections'));
    await workbench.getByRole('link', { name: '柘溪县人民政府' }).first().or(workbench.getByRole('table')).first().waitFor();
    await take(workbench, 'workbench-light', { width: 1280, height: 800 });
    await take(workbench, 'workbench-dark', { width: 1280, height: 800 }, 'dark');
    await picturesOfPack(new Inspector(context, extension, site), context);
  } finally {
    await context.close();
    await site.close();
  }
  return 0;
}
