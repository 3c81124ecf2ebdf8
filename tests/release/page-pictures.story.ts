import { expect, test } from '@playwright/test';
import { openedDesk } from './panel-desk';

const instant = Date.parse('2020-10-01T09:00:00+08:00');

test('all findings of a page are photographed in one go, and a picture is opened to be worked on', async () => {
  test.setTimeout(180_000);
  const { desk, session, faults, close } = await openedDesk('http://www.zhexi.gov.cn/', instant, test.info().outputPath('packs'));
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
    const all = await desk.panel.waitForSelector("::-p-xpath(//button[contains(., '处发现截图')])");
    const wanted = Number(/\d+/.exec((await all?.evaluate((button) => button.textContent)) ?? '')?.[0]);
    expect(wanted).toBeGreaterThan(1);
    await all?.focus();
    await desk.panel.keyboard.press('Enter');
    await desk.panel.waitForSelector(`::-p-text(已为 ${wanted} 处中的 ${wanted} 处截图)`, { timeout: 90_000 });

    await desk.panel.focus('[role=tab]:nth-of-type(3)');
    await desk.panel.keyboard.press('Enter');
    const picture = await desk.panel.waitForSelector('[role=tabpanel] li button img');
    await picture?.click();
    const work = await desk.panel.waitForSelector("::-p-xpath(//button[contains(., '放大、标注与遮盖')])");
    const appearing = session.browser.waitForTarget((target) => target.url().includes('/picture.html'));
    // By the keyboard: the message of what was done may float over the button.
    await work?.focus();
    await desk.panel.keyboard.press('Enter');
    const page = await (await appearing).asPage();
    await page.waitForSelector('main img');
    const size = await page.$eval('main img', (image) =>
      (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
    );
    expect(size).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
});
