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
