import type { Locator } from '@playwright/test';
import { faultsIn, inspecting } from './at-the-desk';
import { expect, test } from './fixtures';

async function edges(of: Locator): Promise<{ top: number; bottom: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { top: box.y, bottom: box.y + box.height };
}

test('in a short panel a message never covers a dialog, whose text can be read by keys', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.setViewportSize({ width: 320, height: 480 });
  await panel.getByRole('button', { name: '截取可见区域' }).click();
  const message = panel.getByRole('status').getByText('这一页不在最前面，没有截图');
  await expect(message).toBeVisible();
  await panel.keyboard.press('?');
  const dialog = panel.getByRole('dialog', { name: '快捷键' });
  await expect.poll(async () => (await edges(dialog)).bottom <= (await edges(message)).top).toBe(true);
  expect((await edges(dialog)).top).toBeGreaterThanOrEqual(0);
  expect(await faultsIn(panel)).toEqual([]);
  await panel.keyboard.press('Tab');
  await expect(dialog.getByRole('region', { name: '快捷键' })).toBeFocused();
  await panel.keyboard.press('End');
  await expect(dialog.getByText('显示快捷键')).toBeInViewport();
  await panel.getByRole('status').getByRole('button', { name: '关闭' }).click();
  await expect(message).toBeHidden();
  await expect(dialog).toBeVisible();
  await panel.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('in a short panel the whole view scrolls, so that findings and clauses have the room; tabs and footer stay', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.setViewportSize({ width: 320, height: 420 });
  const tabs = panel.getByRole('tablist');
  const footer = panel.getByRole('contentinfo');
  for (let presses = 0; presses < 4; presses += 1) await panel.keyboard.press('j');
  const chosen = panel.locator('[data-finding][aria-current]');
  await expect(chosen).toBeInViewport({ ratio: 1 });
  expect((await edges(chosen)).top).toBeGreaterThanOrEqual((await edges(tabs)).bottom - 1);
  expect((await edges(chosen)).bottom).toBeLessThanOrEqual((await edges(footer)).top + 1);
  await panel.getByRole('tab', { name: '评分表' }).click();
  await expect(panel.getByLabel('筛选')).toBeInViewport({ ratio: 1 });
  for (let presses = 0; presses < 12; presses += 1) await panel.keyboard.press('n');
  const clause = panel.locator('[data-clause][aria-current]');
  await expect(clause).toBeFocused();
  await expect(clause.getByRole('group', { name: '判定' })).toBeInViewport({ ratio: 1 });
  expect((await edges(clause)).top).toBeGreaterThanOrEqual((await edges(tabs)).bottom - 1);
  expect(await faultsIn(panel)).toEqual([]);
});
