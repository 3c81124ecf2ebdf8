import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { firstRun, portal, startHere } from '../tests/e2e/at-the-desk';
import { fixtureSites, madePages } from '../tests/e2e/fixture-sites';
import { launchBrowser, loadedExtension, tabIdOf } from '../tests/e2e/fixtures';
import { serveSites } from './browser/site-server';

const folder = 'docs/pictures';
const clock = '2020-10-01T09:00:00+08:00';

async function take(page: Page, name: string, size: { width: number; height: number }, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme });
  // Two frames: the new size is laid out in the first, and what follows the layout (the marks) is drawn in the second.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(join(folder, `${name}.png`));
}

/** Makes the pictures of the documents: panel, marks and workbench at the demo portal, light, dark and narrow. */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
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
  } finally {
    await context.close();
    await site.close();
  }
  return 0;
}
