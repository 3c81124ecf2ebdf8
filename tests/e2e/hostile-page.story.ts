import { faultsIn, inspecting, row } from './at-the-desk';
import { expect, test } from './fixtures';

const at = (page: string) => `http://hostile.test/${page}.html`;

for (const [page, what] of [
  ['clobber', 'shadows the names of the document by its elements'],
  ['prototypes', 'rewrites the built-in objects'],
  ['events', 'swallows every event'],
  ['forge', 'sends and replays messages in the extension’s name'],
] as const) {
  test(`a page that ${what} is read and decided like any other`, async ({ inspector }) => {
    const { panel } = await inspecting(inspector, at(page));
    const entry = row(panel, '通知公告');
    await expect(entry).toContainText('2020-03-28');
    await expect(entry.getByText('已接受')).toHaveCount(0); // nothing that the page said of itself was believed
    await entry.getByRole('button', { name: '接受' }).click();
    await expect(entry.getByText('已接受')).toBeVisible();
    await expect(panel.getByText('已检查 1 页')).toBeVisible();
  });
}

test('content that a page keeps closed is named as not looked at, once for each kind', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, at('closed'));
  await expect(row(panel, '通知公告')).toContainText('2020-03-28');
  // Read once more with the extension's own marks on the page, which are closed to it as well.
  await expect(page.locator('xuncha-overlay')).toHaveCount(1);
  await panel.getByRole('button', { name: '重新分析本页' }).click();
  await expect(panel.getByText('正在读取本页')).toHaveCount(0);
  await expect(panel.getByText('<notice-board> 的内容对工具不可见，请人工核对。')).toHaveCount(1);
  await expect(panel.getByText(/open-board|xuncha-overlay/)).toHaveCount(0);
});

test('markup and formulas in a page’s words stay words', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, at('texts'));
  const heading = '<b onclick=x>通知公告';
  await expect(row(panel, heading)).toContainText('2020-01-28');
  await panel.getByRole('tab', { name: '台账' }).click();
  await expect(panel.getByRole('button', { name: heading }).first()).toBeVisible();
  for (const each of [page, panel]) expect(await each.evaluate(() => 'pwned' in window)).toBe(false);
  expect(await panel.locator('img[src="x"], b[onclick], a[href^="javascript"]').count()).toBe(0);
  expect(await faultsIn(panel)).toEqual([]);
});

test('a page that changes its address without loading is read anew each time', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, `${at('spa')}?view=old`);
  await expect(row(panel, '政策文件')).toContainText('2020-02-11');
  await page.getByRole('link', { name: '应急管理' }).click();
  await expect(row(panel, '应急管理')).toContainText('暂无信息');
  await expect(row(panel, '政策文件')).toHaveCount(0);
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
});
