import { expect, test } from '@playwright/test';
import { openedDesk } from './panel-desk';

const instant = Date.parse('2020-10-01T09:00:00+08:00');

test('a picture that needs the icon waits for it, and the click on the icon takes it', async () => {
  test.setTimeout(120_000);
  const { desk, faults, close } = await openedDesk('http://www.zhexi.gov.cn/', instant, test.info().outputPath('packs'));
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

    // Another origin takes away what the first click gave.
    await desk.site.goto('http://data.zhexi.gov.cn/open.html');
    await desk.panel.waitForSelector('::-p-text(点击浏览器工具栏上的巡查图标)');
    await desk.panel.focus('button[aria-label="截取可见区域"]');
    await desk.panel.keyboard.press('Enter');
    await desk.panel.waitForSelector('::-p-text(可见区域还没有截图)');

    await desk.pressesToolbarIcon();
    await desk.waitsForPage(2);
    await desk.panel.waitForSelector('::-p-text(已截图)');
    await desk.panel.waitForFunction(() => !document.body.innerText.includes('可见区域还没有截图'));

    // The whole page waits in the same way, and its notice leaves the room above it to the findings, however short the panel.
    await desk.site.goto('http://www.zhexi.gov.cn/');
    await desk.panel.waitForSelector('::-p-text(点击浏览器工具栏上的巡查图标)');
    await desk.panel.setViewport({ width: 320, height: 420 });
    await desk.panel.focus('button[aria-label="截取整页"]');
    await desk.panel.keyboard.press('Enter');
    const notice = await desk.panel.waitForSelector('[role=status]:has(button)::-p-text(整页还没有截图)');
    expect((await notice?.boundingBox())?.height).toBeLessThan(110);
    await desk.pressesToolbarIcon();
    await desk.panel.waitForSelector('::-p-text(已截取整页)');
    await desk.panel.waitForFunction(() => !document.body.innerText.includes('整页还没有截图'));

    const told = await desk.panel.evaluate(
      () =>
        new Promise<{ urls: string[]; clocks: unknown[]; offset: unknown }>((done) => {
          const opening = indexedDB.open('xuncha');
          opening.onsuccess = () => {
            const reading = opening.result.transaction(['evidence', 'log']);
            const evidence = reading.objectStore('evidence').getAll();
            const log = reading.objectStore('log').getAll();
            reading.oncomplete = () => {
              opening.result.close();
              const clocks = log.result.map(({ event }) => event).filter(({ type }) => type === 'server-clock-read');
              done({ urls: evidence.result.map(({ url }) => url), clocks, offset: evidence.result[0]?.clockOffsetMs });
            };
          };
        }),
    );
    expect(told.urls.sort()).toEqual(['http://data.zhexi.gov.cn/open.html', 'http://www.zhexi.gov.cn/']);
    expect(told.clocks).toMatchObject([{ url: 'http://data.zhexi.gov.cn/', offsetMs: told.offset }]);
    expect(Math.abs(Number(told.offset))).toBeLessThan(5000);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});
