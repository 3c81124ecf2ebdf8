import { faultsIn, inspecting, portal, row } from './at-the-desk';
import { expect, test } from './fixtures';

// The browser's own notes in the console about bad answers, which are what the stories are about.
test.use({
  expectedFaults: [
    /Failed to load resource: (the server responded with a status of \d+ .*(links\.test|gov\.cn)|net::ERR_(NAME_NOT_RESOLVED|CONNECTION_REFUSED))/,
  ],
});

const address = 'http://links.test/';

test('the links of a page are asked on a click, and only what fails twice is called dead', async ({ inspector, site }) => {
  const { panel } = await inspecting(inspector, address);
  await expect(panel.getByText('链接和附件还没有检查')).toBeVisible();
  const before = site.requests.filter((line) => line.startsWith('links.test') && line.includes('gone.html')).length;
  expect(before).toBe(0);
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  await expect(panel.getByText(/^链接 14：打开 6，有问题 5，未检查 3/)).toBeVisible({ timeout: 30_000 });

  await expect(row(panel, '已经没有的页面').getByText('隔开两次访问都返回 404')).toBeVisible();
  await expect(row(panel, '其实是网页.pdf').getByText('文件名是 .pdf，内容却是网页')).toBeVisible();
  await expect(row(panel, '空文件.doc').getByText('文件是空的')).toBeVisible();
  await expect(row(panel, '换了系统的页面').getByText(/与一个编造的地址相同/)).toBeVisible();
  await expect(row(panel, '桥梁竣工').getByText('隔开两次访问都返回 404')).toBeVisible();
  for (const fine of ['第一次出错的页面', '不认识 HEAD 的页面', '很慢的页面', '年度报告.pdf', '还在的页面', '要登录的页面', '退出登录'])
    await expect(row(panel, fine)).toHaveCount(0);
  // Without permission a site is unchecked and never dead; a login is for a person to try.
  await expect(panel.getByText('1 个链接没有检查：没有访问 elsewhere.example 的权限')).toBeVisible();
  await expect(panel.getByText('1 个链接要求登录或拒绝程序访问，请人工打开：links.test')).toBeVisible();
  await expect(panel.getByRole('button', { name: '允许访问 1 个网站再查' })).toBeVisible();
  expect(site.requests.some((line) => line.includes('logout'))).toBe(false);
  // On the narrowest panel the buttons go below the figures instead of squeezing them.
  const wide = panel.viewportSize();
  await panel.setViewportSize({ width: 320, height: 700 });
  const figures = await panel.getByText(/^链接 14：打开 6/).boundingBox();
  expect(figures?.height).toBeLessThan(60);
  if (wide) await panel.setViewportSize(wide);
  expect(await faultsIn(panel)).toEqual([]);

  // The answers outlive another reading of the page.
  await panel.getByRole('button', { name: '重新分析本页' }).click();
  await expect(row(panel, '已经没有的页面')).toBeVisible();
});

test('asking is stopped by a click, and what was not asked is called unchecked', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, address);
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  await panel.getByRole('button', { name: '停止' }).click();
  await expect(panel.getByText(/还有 \d+ 个链接没有检查：中途停止/)).toBeVisible();
  await expect(panel.getByRole('button', { name: '再查一次' })).toBeVisible();
});

test('leaving the page while its links are asked keeps nothing of it', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, address);
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  // The page that is left is the one whose links are being asked.
  await expect(panel.getByText(/\d\/14$/)).toBeVisible();
  await page.goto('http://links.test/fine.html');
  await expect(panel.getByText('检查链接时换了页面，结果没有保存。')).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByText('链接和附件还没有检查')).toBeVisible();
});

test('an attachment of the demo site that is gone is found on its page', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, `${portal}tzgg/202009/t20200928_1199.html`);
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  await expect(row(panel, '2. 值班情况登记表.doc').getByText('隔开两次访问都返回 404')).toBeVisible({ timeout: 30_000 });
});

test('why links do not connect is told once the browser may tell', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, `${address}unreachable.html`);
  // The browser's question cannot be clicked: the panel is told that it has not been asked yet, then that the answer was yes.
  await panel.evaluate(() => {
    const held = chrome.permissions.contains.bind(chrome.permissions);
    chrome.permissions.contains = async (wanted) => !wanted.permissions && held(wanted);
    chrome.permissions.request = async () => {
      chrome.permissions.contains = held;
      return true;
    };
  });
  await page.reload();
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  await expect(row(panel, '搬走的网站').getByText('两次都没有连上，请换一种网络再试')).toBeVisible({ timeout: 30_000 });
  await expect(row(panel, '关机的网站').getByText('两次都没有连上，请换一种网络再试')).toBeVisible();
  expect(await faultsIn(panel)).toEqual([]);
  await panel.getByRole('button', { name: '再查 2 个连不上的原因' }).click();
  await expect(row(panel, '搬走的网站').getByText('两次都没有连上：域名解析不到')).toBeVisible({ timeout: 30_000 });
  await expect(row(panel, '关机的网站').getByText('两次都没有连上：服务器拒绝连接')).toBeVisible();
  await expect(panel.getByRole('button', { name: /连不上的原因/ })).toBeHidden();
});

test('links are unchecked while the machine has no network', async ({ inspector }) => {
  const { panel } = await inspecting(inspector, `${address}unreachable.html`);
  await panel.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await panel.getByRole('button', { name: '检查本页链接' }).click();
  await expect(panel.getByText('2 个链接没有检查：本机没有连上网络')).toBeVisible();
});
