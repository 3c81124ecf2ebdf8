import { faultsIn, inspecting, row } from './at-the-desk';
import { expect, test } from './fixtures';

const site = 'http://entries.test/';

test('logins that lead to different systems are put before the inspector, doors of mail apart', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, site);
  const hint = row(panel, '注册登录');
  await expect(hint.getByText('本页的登录入口通向 2 个不同的系统：user.entries.test、zwfw.example')).toBeVisible();
  await expect(hint).toContainText('待核');
  await panel.getByRole('button', { name: /合格与不适用/ }).click();
  for (const name of ['办事服务', '咨询建言', '注册登录']) {
    await expect(panel.getByRole('button', { name: `${name} 首页有${name}入口，请打开试用` })).toBeVisible();
  }
  expect(await faultsIn(panel)).toEqual([]);
});

test('results of a search without categories are a hint, with categories they are in order', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, `${site}search?q=%E8%8C%B6`);
  await expect(row(panel, '站内搜索').getByText('搜索结果页上没有看到分类（如政策文件、办事指南）')).toBeVisible();
  await page.goto(`${site}search?q=%E8%8C%B6&all=1`);
  await panel.getByRole('button', { name: /合格与不适用/ }).click();
  await expect(panel.getByRole('button', { name: '站内搜索 搜索结果分类展现：政策文件、办事指南' })).toBeVisible();
  await expect(row(panel, '站内搜索').getByText('没有看到分类')).toHaveCount(0);
});

test('surveys of the past year are counted on their own list, towards a bonus that a person decides', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, `${site}dczj/`);
  const hint = row(panel, '调查征集').filter({ hasText: '列出 6 次' });
  await expect(hint.getByText('2019-10-01以来列出 6 次，达到 6 次，核对后可加分')).toBeVisible();
  await expect(hint).toContainText('19B-7a');
});
