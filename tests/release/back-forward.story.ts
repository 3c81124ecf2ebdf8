import { expect } from '@playwright/test';
import { test } from '../e2e/release-desk';

test('marks come back with a page that the back-forward cache kept', async ({ openDesk }) => {
  const { page, desk, click } = await openDesk('http://www.zhexi.gov.cn/tzgg/');
  await click();
  await page.evaluate(() =>
    addEventListener('pageshow', (event) => document.documentElement.setAttribute('data-kept', `${event.persisted}`)),
  );
  await desk.evaluate(async () => {
    const read = await platform.analyseTab(tab.tabId, { viewedAt: Date.now(), timeZone: 'Asia/Shanghai' });
    if (!read.ok) throw new Error(read.message);
    const mark = { findingId: 'f', n: 1, kind: 'fail' as const, word: '未更新', fact: '', ref: { frame: 0, selector: 'ul', text: '' } };
    await platform.connectOverlay(tab.tabId).show([mark], read.page);
  });
  const marks = () => page.evaluate(() => document.getElementsByTagName('xuncha-overlay').length);
  await expect.poll(marks).toBe(1);
  await page.goto('http://www.zhexi.gov.cn/');
  expect(await marks()).toBe(0);
  await page.goBack();
  expect(await page.evaluate(() => document.documentElement.getAttribute('data-kept'))).toBe('true');
  await expect.poll(marks).toBe(1);
});
