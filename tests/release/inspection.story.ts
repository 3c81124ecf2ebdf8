import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isSaved } from '../../scripts/demo/carry-out';
import { type Desk, openedDesk } from './panel-desk';

const instant = Date.parse('2020-10-01T09:00:00+08:00');

async function accepted(desk: Desk, subject: string): Promise<boolean> {
  const finding = (await desk.findings()).find((row) => row.subject === subject && row.open);
  if (!finding) throw new Error(`no open finding about ${subject}`);
  return desk.accepts(finding.id);
}

test('the released build inspects by clicks on the icon alone, in the browser’s own side panel', async () => {
  test.setTimeout(120_000);
  const downloads = test.info().outputPath('packs');
  const { desk, faults, close } = await openedDesk('http://www.zhexi.gov.cn/', instant, downloads);
  try {
    await desk.finishesFirstRun('检查员一');
    await desk.startsInspection({
      name: '柘溪县人民政府',
      kind: '政府门户网站',
      externalServices: true,
      hosts: ['data.zhexi.gov.cn'],
      homeUrl: 'http://www.zhexi.gov.cn/',
    });
    await desk.waitsForPage(1);
    expect(await accepted(desk, '镇街动态'), 'a picture with the decision').toBe(true);

    await desk.site.goto('http://www.zhexi.gov.cn/yjgl/');
    await desk.waitsForPage(2);

    // Another origin takes the grant away; the panel says what to do, and a click gives it back.
    await desk.site.goto('http://data.zhexi.gov.cn/open.html');
    await desk.panel.waitForSelector('::-p-text(点击浏览器工具栏上的巡查图标)');
    await desk.pressesToolbarIcon();
    await desk.waitsForPage(3);

    await desk.site.goto('http://www.zhexi.gov.cn/yjgl/');
    await desk.pressesToolbarIcon();
    await desk.panel.waitForSelector('li[data-finding]');

    const pack = await desk.exports(instant);
    const file = join(downloads, pack.name);
    await isSaved(file);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(pack.sha256);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});
