import { faultsIn, inspecting, row } from './at-the-desk';
import { expect, test } from './fixtures';

test.use({ expectedFaults: [/Failed to load resource: the server responded with a status of 404 .*dates\.test/] });

const site = 'http://dates.test/';
const title = '第4批农村饮水工程开工';

test('an entry out of order, and an article dated otherwise than its list and its file, are put before the inspector as hints', async ({
  inspector,
}) => {
  const { page, panel } = await inspecting(inspector, `${site}tzgg/`);
  await expect(row(panel, title).getByText('显示2020-09-20，夹在2020-06-12和2020-06-08之间')).toBeVisible();
  await page.goto(`${site}4.html`);
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
  const hints = row(panel, title);
  await expect(hints.getByText('显示的发布日期2020-09-26与栏目“通知公告”列表（/tzgg/）中的2020-09-20相差6天')).toBeVisible();
  await expect(hints.getByText('服务器报告本页在2020-06-10以后没有改动过')).toBeVisible();
  for (const hint of await hints.filter({ hasText: '显示的发布日期' }).all()) await expect(hint).toContainText('待核');
  expect(await faultsIn(panel)).toEqual([]);
});

test('what the list says of an article is not known before the list was looked at', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, `${site}4.html`);
  await expect(row(panel, title).getByText('服务器报告本页')).toBeVisible();
  await expect(panel.getByText(/列表（\/tzgg\/）/)).toHaveCount(0);
});

test('a page that was not found is a gap, until a script goes on to another address', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, `${site}lost.html`);
  await expect(panel.getByText('HTTP 404')).toBeVisible();
  await expect(row(panel, '通知公告')).toHaveCount(0);
  await page.getByRole('button', { name: '继续' }).click();
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
  await expect(panel.getByText('HTTP 404')).toHaveCount(0);
  await panel.getByRole('button', { name: /合格与不适用/ }).click();
  await expect(panel.getByRole('button', { name: '通知公告 最新一条 2020-09-28，在时限内' })).toBeVisible();
});
