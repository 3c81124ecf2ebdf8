import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { verifyPack } from '../../lib/pack/verify-pack';
import { serveSites } from '../../scripts/browser/site-server';
import { fixtureSites, madePages } from '../e2e/fixture-sites';
import { called, extensionPage, openExtensionPage, openFirefox, press, proxyTo, shows, tabIdIn } from './firefox-desk';

const portal = 'http://www.zhexi.gov.cn/';

/** The panel in a window of its own, so that the page stays in front as it does beside a sidebar. */
async function openPanel(browser: Browser, workbench: Page): Promise<Page> {
  const tabId = await tabIdIn(workbench, portal);
  await workbench.evaluate((id) => void chrome.windows.create({ url: `sidepanel.html?tabId=${id}`, width: 420, height: 900 }), tabId);
  return extensionPage(browser, `sidepanel.html?tabId=${tabId}`);
}

async function startsInspection(panel: Page): Promise<void> {
  await (await called(panel, 'textbox', '你是谁')).type('检查员一');
  await press(panel, 'button', '下一步');
  await press(panel, 'button', '下一步');
  await press(panel, 'button', '开始使用');
  await press(panel, 'button', '开始检查');
  await press(panel, 'radio', '政府门户网站');
  await press(panel, 'radio', '有');
  const asOf = await called(panel, 'textbox', '监测时间点');
  await asOf.evaluate((field) => (field as HTMLInputElement).select());
  await asOf.type('2020-10-01 09:00');
  await press(panel, 'button', '开始');
  await shows(panel, '已检查 1 页');
}

/** The finished export, as the file that the inspector saves. */
async function sealed(desk: Page, downloads: string): Promise<Blob> {
  await press(desk, 'button', '封存并导出');
  await shows(desk, '证据包已生成');
  await press(desk, 'link', '保存文件');
  // Firefox writes beside the name first (.part), and the name is there empty meanwhile.
  await expect.poll(() => readdirSync(downloads).map((name) => name.split('.').at(-1))).toEqual(['zip']);
  const [name] = readdirSync(downloads);
  return new Blob([readFileSync(join(downloads, name ?? ''))]);
}

// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures needed from the pattern
test('a page is inspected, photographed and sealed in Firefox, and the pack is whole', async ({}, info) => {
  test.setTimeout(180_000);
  const downloads = info.outputPath('downloads');
  mkdirSync(downloads, { recursive: true });
  const site = await serveSites(fixtureSites(), madePages);
  const proxy = await proxyTo(site.port);
  const browser = await openFirefox(proxy.port, downloads);
  try {
    const page = await browser.newPage();
    await page.goto(portal);
    const workbench = await openExtensionPage(browser, 'workbench.html');
    const panel = await openPanel(browser, workbench);
    await startsInspection(panel);
    await page.bringToFront();
    await page.waitForFunction(() => document.getElementsByTagName('xuncha-overlay').length === 1);
    await press(panel, 'button', '更多操作');
    await press(panel, 'menuitem', '允许随判定截图');
    await press(panel, 'button', '接受并截图');
    await shows(panel, '已接受');
    await shows(panel, '图 1');
    await press(panel, 'button', '不成立');
    await (await called(panel, 'textbox', '为什么不成立')).type('已向该单位核实');
    await press(panel, 'button', '记为不成立');
    await shows(panel, '已向该单位核实');
    await press(panel, 'button', '导出');
    const desk = await extensionPage(browser, 'workbench.html#/inspections/');
    const report = await verifyPack(await sealed(desk, downloads));
    expect(report.faults).toEqual([]);
    expect(report.signature.level).toBe('unknown-key');
    expect(report.cover?.judgements.map(({ count }) => count)).toContain(1);
    expect(report.cover?.evidence).toMatchObject([
      { sidecar: { kind: 'visible', mime: 'image/png', browser: expect.stringContaining('Firefox') } },
    ]);
  } finally {
    await browser.close();
    proxy.close();
    await site.close();
  }
});
