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
