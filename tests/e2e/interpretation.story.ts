import { faultsIn, inspecting, portal, row } from './at-the-desk';
import { expect, test } from './fixtures';

const interpretation = '《柘溪县粮食种植补贴实施办法》解读';
const address = `${portal}zcjd/202004/t20200420_1071.html`;

test('an interpretation is laid beside the document once that was looked at too', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, address);
  const entry = row(panel, interpretation);
  await expect(entry.getByText('还没有看过被解读的文件')).toBeVisible();
  await page.goto(`${portal}zcwj/202004/t20200417_1070.html`);
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
  await page.goto(address);
  await expect(entry.getByText(/逐字相同，请并排看是引用还是照搬/)).toBeVisible();
  await entry.getByRole('button', { name: /相同的段落/ }).click();
  const first = entry.getByRole('row').nth(1);
  await expect(first.getByRole('cell')).toHaveText([/种植户于每年五月底前/, /种植户于每年五月底前/]);
  expect(await faultsIn(panel)).toEqual([]);
  // A hint takes no points: there is nothing to accept.
  await expect(entry.getByRole('button', { name: '接受并截图' })).toHaveCount(0);
});

test('an interpretation in its own words is only listed among what is in order', async ({ inspector }) => {
  const { page, panel } = await inspecting(inspector, `${portal}zcwj/202003/t20200313_1042.html`);
  await page.goto(`${portal}zcjd/202003/t20200316_1051.html`);
  await expect(panel.getByText('已检查 2 页')).toBeVisible();
  await panel.getByRole('button', { name: /合格与不适用/ }).click();
  await expect(panel.getByText(/文件“.+”的页面指回本解读稿/)).toBeVisible();
  await expect(panel.getByText(/有 \d+% 的字与《柘溪县人民政府关于进一步促进茶产业高质量发展的实施意见》逐字相同/)).toBeVisible();
});
