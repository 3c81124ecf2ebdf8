import type { Page } from '@playwright/test';
import { faultsIn, inspecting, portal } from './at-the-desk';
import { expect, test } from './fixtures';

// What the browser says of the answers that the checked links give.
test.use({ expectedFaults: [/Failed to load resource: the server responded with a status of \d+ .*links\.test/] });

/** The person presses "no" in the browser's own question, which a script cannot. */
const saysNo = (panel: Page) =>
  panel.evaluate(() => {
    chrome.permissions.request = async () => false;
  });

const told = (panel: Page) => panel.getByRole('status').getByText('浏览器没有给出这项许可，什么都没有改变。');

test('whoever allows no pictures on the first day goes on without, and is told that nothing has changed', async ({ inspector }) => {
  const panel = await inspector.opensPanelFor(await inspector.opens(portal));
  await saysNo(panel);
  await panel.getByLabel('你是谁').fill('检查员一');
  await panel.getByRole('button', { name: '下一步' }).click();
  await panel.getByRole('button', { name: '下一步' }).click();
  await panel.getByRole('button', { name: '允许截图' }).click();
  await expect(told(panel)).toBeVisible();
  await expect(panel.getByRole('button', { name: '允许截图' })).toBeEnabled();
  expect(await faultsIn(panel)).toEqual([]);
  await panel.getByRole('button', { name: '开始使用' }).click();
  await expect(panel.getByRole('button', { name: '开始检查' })).toBeVisible();
});

test('sites of links that the browser does not allow stay unchecked, and are named', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, 'http://links.test/');
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  const allow = panel.getByRole('button', { name: '允许访问 1 个网站再查' });
  await expect(allow).toBeVisible({ timeout: 30_000 });
  await saysNo(panel);
  await allow.click();
  await expect(told(panel)).toBeVisible();
  await expect(panel.getByText('1 个链接没有检查：没有访问 elsewhere.example 的权限')).toBeVisible();
  await expect(allow).toBeVisible();
});
