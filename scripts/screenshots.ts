import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fixtureSites, madePages } from '../tests/e2e/fixture-sites';
import { launchBrowser, loadedExtension, tabIdOf } from '../tests/e2e/fixtures';
import { serveSites } from './browser/site-server';

const folder = 'docs/pictures';
const clock = '2020-10-01T09:00:00+08:00';

/** The panel of the demo portal with a fresh inspection. */
async function startInspection(panel: Page): Promise<void> {
  await panel.getByLabel('你是谁').fill('检查员一');
  await panel.getByRole('button', { name: '下一步' }).click();
  await panel.getByRole('button', { name: '下一步' }).click();
  await panel.getByRole('button', { name: '开始使用' }).click();
  await panel.getByRole('button', { name: '开始检查' }).click();
  await panel.getByRole('radio', { name: '政府门户网站' }).check();
  await panel.getByRole('radio', { name: '有', exact: true }).check();
  await panel.getByRole('button', { name: '开始', exact: true }).click();
  await panel.getByText('已检查 1 页').waitFor();
}

async function take(page: Page, name: string, size: { width: number; height: number }, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: scheme });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(join(folder, `${name}.png`));
}

/** Makes the pictures of the documents: panel and workbench at the demo portal, light, dark and narrow. */
export async function main(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const site = await serveSites(fixtureSites(), madePages);
  const context = await launchBrowser(mkdtempSync(join(tmpdir(), 'xuncha-pictures-')), site, clock);
  try {
    const extension = await loadedExtension(context);
    const page = await context.newPage();
    await page.goto('http://www.zhexi.gov.cn/');
    const panel = await context.newPage();
    const tabId = await tabIdOf(extension, page);
    await panel.goto(extension.url(`sidepanel.html?tabId=${tabId}`));
    await startInspection(panel);
    await take(panel, 'panel-light', { width: 400, height: 900 });
    await take(panel, 'panel-dark', { width: 400, height: 900 }, 'dark');
    await take(panel, 'panel-narrow', { width: 320, height: 700 });
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
