import { faultsIn, inspecting, portal, row } from './at-the-desk';
import { expect, test } from './fixtures';

const csv = (text: string) => ({ name: '词库.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test("an office's own words are looked for from the next reading on; a file with mistakes changes nothing", async ({ inspector }) => {
  const { panel } = await inspecting(inspector, `${portal}zcjd/202003/t20200316_1051.html`);
  const workbench = await inspector.opensWorkbench('#/settings');
  const choose = workbench.locator('section').filter({ has: workbench.getByRole('heading', { name: '用语词库' }) });
  await choose.locator('input[type=file]').setInputFiles(csv('错误写法,正确写法\n茶,荼\n文件背景,制定背景\n'));
  await expect(choose.getByRole('table')).toContainText('错误写法要有 2—40 个字');
  await expect(choose.getByText('本单位 0 条')).toBeVisible();

  await choose.locator('input[type=file]').setInputFiles(csv('错误写法,正确写法\n文件背景,制定背景\n'));
  await expect(choose.getByText('本单位 1 条')).toBeVisible();
  expect(await faultsIn(workbench)).toEqual([]);

  await panel.bringToFront();
  await panel.getByRole('button', { name: '重新分析本页' }).click();
  await expect(row(panel, '文件背景').getByText('“文件背景”似应为“制定背景”')).toBeVisible();

  await workbench.bringToFront();
  await choose.getByRole('button', { name: '删除本单位词库' }).click();
  await expect(choose.getByText('本单位 0 条')).toBeVisible();
});
