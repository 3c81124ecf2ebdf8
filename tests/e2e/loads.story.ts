import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures';

test('the extension starts, and its pages open without a fault', async ({ extension, inspector }) => {
  const page = await inspector.opens('http://made.test/huge?n=20');
  await expect(page.getByRole('heading', { name: '第0栏通知公告' })).toBeVisible();
  const panel = await inspector.opensPanelFor(page);
  await expect(panel).toHaveTitle('巡查');
  const workbench = await inspector.opensWorkbench();
  await expect(workbench).toHaveTitle('巡查');
  expect(await (await extension.worker()).evaluate(() => chrome.runtime.getManifest().manifest_version)).toBe(3);
});

test('what is put into every page that is read stays light', async ({ extension, context }) => {
  const page = await context.newPage();
  await page.goto(extension.url('sidepanel.html'));
  const script = await page.evaluate(async () => (await fetch('/analyse.js')).text());
  expect(gzipSync(script).length).toBeLessThanOrEqual(60_000);
});
