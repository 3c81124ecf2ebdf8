import { faultsIn, inspecting, row } from './at-the-desk';
import { expect, test } from './fixtures';

test('keys are changed in the settings, work in the panel, and one key never means two things', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  const workbench = await inspector.opensWorkbench('#/settings');
  const accept = workbench.getByLabel('接受并截图');
  await accept.press('x');
  await expect(workbench.getByText('“x”已用于“不成立”。')).toBeVisible();
  await expect(accept).toHaveValue('a');
  await accept.press('q');
  await expect(accept).toHaveValue('q');
  expect(await faultsIn(workbench)).toEqual([]);
  await panel.bringToFront();
  await expect(row(panel, '镇街动态').getByRole('button', { name: '接受并截图' })).toHaveText(/q$/);
  await panel.keyboard.press('j');
  await panel.keyboard.press('a');
  await panel.keyboard.press('q');
  await expect(row(panel, '镇街动态').getByText('已接受')).toBeVisible();
  await workbench.bringToFront();
  await workbench.getByRole('button', { name: '恢复默认快捷键' }).click();
  await expect(accept).toHaveValue('a');
});
