import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { faultsIn } from './at-the-desk';
import { deskWithInspection, savedFile } from './desk';
import { expect, test } from './fixtures';

const file = (name: string, mimeType: string, content: string | Buffer) => ({ name, mimeType, buffer: Buffer.from(content) });

/** Looks at the place in both colour schemes, at a desk and in a narrow window. */
async function looksOver(workbench: Page, place: string, info: TestInfo): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await workbench.emulateMedia({ colorScheme });
    await expect(workbench.locator('html')).toHaveAttribute('data-scheme', colorScheme);
    for (const width of [1280, 320]) {
      await workbench.setViewportSize({ width, height: 900 });
      expect(await faultsIn(workbench), `${place} ${colorScheme} ${width}`).toEqual([]);
      await workbench.screenshot({ path: info.outputPath(`${place}-${colorScheme}-${width}.png`), fullPage: true });
    }
  }
  await workbench.setViewportSize({ width: 1280, height: 900 });
}

test('settings, export and import are accessible when they are full, light and dark', async ({ inspector }, info) => {
  // Twelve looks at whole pages, each through axe.
  test.slow();
  const workbench = await deskWithInspection(inspector, '#/settings');
  await workbench.getByLabel('检查人员', { exact: true }).fill('甲');
  await workbench.getByLabel('上传地址').fill('https://collect.zhexi.test/in/');
  await workbench.getByLabel('时间戳机构地址').fill('http://stamp.zhexi.test/');
  await workbench.getByLabel('检查人员', { exact: true }).focus();
  await expect(workbench.getByText('只接受 https:// 开头的地址')).toBeVisible();
  await workbench.getByLabel('时间戳机构地址').fill('');
  const lexicon = workbench.locator('section').filter({ has: workbench.getByRole('heading', { name: '用语词库' }) });
  await lexicon.locator('input[type=file]').setInputFiles(file('词库.csv', 'text/csv', '错误写法,正确写法\n文件背景,制定背景\n'));
  await expect(lexicon.getByText('本单位 1 条')).toBeVisible();
  const years = [{ year: 2031, holidays: ['2031-01-01'], workdays: [], source: '国办发明电〔2030〕0号（示例）' }];
  await workbench.getByLabel('导入日历').setInputFiles(file('2031.json', 'application/json', JSON.stringify(years)));
  await expect(workbench.getByRole('list', { name: '导入的年份' })).toBeVisible();

  await workbench.getByRole('link', { name: '检查', exact: true }).click();
  await workbench.getByRole('cell', { name: '柘溪县人民政府门户网站' }).click();
  await workbench.getByRole('link', { name: '导出' }).click();
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  const pack = readFileSync(await savedFile(workbench));
  await expect(workbench.getByRole('button', { name: '上传', exact: true })).toBeVisible();
  await looksOver(workbench, 'export', info);

  await workbench.getByRole('link', { name: '备份与设置' }).click();
  const [card] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('button', { name: '保存指纹卡' }).click()]);
  const text = readFileSync(await card.path(), 'utf8');
  await workbench.getByLabel('登记指纹卡').setInputFiles(file('card.json', 'application/json', text));
  await expect(workbench.getByRole('region', { name: '登记的检查人员密钥' }).getByRole('cell', { name: '甲', exact: true })).toBeVisible();
  await workbench.getByLabel('登记指纹卡').setInputFiles(file('altered.json', 'application/json', text.replace('"甲"', '"乙"')));
  await expect(workbench.getByText('altered.json 的第 1 张不是指纹卡')).toBeVisible();
  await looksOver(workbench, 'settings', info);

  await workbench.getByRole('link', { name: '导入' }).click();
  pack.writeUInt8(pack.readUInt8(pack.length >> 1) ^ 0xff, pack.length >> 1);
  await workbench.getByLabel('选择证据包').setInputFiles(file('damaged.zip', 'application/zip', pack));
  await expect(workbench.getByRole('region', { name: '问题' }).getByRole('row')).not.toHaveCount(0);
  await looksOver(workbench, 'import', info);
});
