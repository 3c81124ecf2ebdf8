import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsIn } from './at-the-desk';
import { expect, test } from './fixtures';
import type { Inspector } from './inspector';

/** A draft of the office's own, made from the indicators for new media. */
async function draftOfMedia(inspector: Inspector): Promise<Page> {
  const workbench = await inspector.opensWorkbench('#/rubrics/gov-newmedia-2019/1.0.0');
  await workbench.getByRole('button', { name: '改制为本单位指标' }).click();
  await workbench.getByRole('dialog').getByLabel('名称').fill('柘溪县新媒体指标');
  await workbench.getByRole('dialog').getByLabel('编号').fill('zhexi-media');
  await workbench.getByRole('button', { name: '开始编辑' }).click();
  await expect(workbench.getByRole('heading', { name: '柘溪县新媒体指标 1.0.0（草稿）' })).toBeVisible();
  return workbench;
}

test('an office makes the indicators its own: hides one, adds one, publishes, and starts the next version', async ({ inspector }) => {
  const workbench = await draftOfMedia(inspector);
  await workbench.getByLabel('19M-3b 启用').uncheck();
  await workbench.getByRole('button', { name: '给“内容不更新”添加细则' }).click();
  await expect(workbench.getByText(/还有 \d+ 个问题/)).toBeVisible();
  await expect(workbench.getByRole('button', { name: '发布', exact: true })).toBeDisabled();
  await workbench.getByRole('textbox', { name: '细则', exact: true }).fill('置顶内容超过 1 年未更换。');
  await workbench.getByRole('textbox', { name: '怎么人工核对' }).fill('打开账号主页，看置顶内容的日期。');
  await workbench.getByRole('textbox', { name: '需要的证据' }).fill('账号主页截图。');
  await workbench.getByRole('textbox', { name: '出处（文号）' }).fill('柘政办〔2020〕1号');
  await expect(workbench.getByText('没有问题，可以发布')).toBeVisible();
  expect(await faultsIn(workbench)).toEqual([]);
  await expect(workbench.getByRole('region', { name: '版本比较' }).getByText('细则 19M-2-own1')).toBeVisible();
  await workbench.getByRole('button', { name: '发布', exact: true }).click();
  await workbench.getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await expect(workbench.getByText('已发布“柘溪县新媒体指标”1.0.0')).toBeVisible();
  await expect(workbench.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await workbench.getByRole('button', { name: '编辑新版本' }).click();
  await expect(workbench.getByRole('heading', { name: '柘溪县新媒体指标 1.0.1（草稿）' })).toBeVisible();
  await expect(workbench.getByText('内容完全相同')).toBeHidden();
});

test('an office enters the items that the built-in indicators leave to it', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench('#/rubrics/supervision-2019/1.0.0');
  await workbench.getByRole('button', { name: '改制为本单位指标' }).click();
  await workbench.getByRole('dialog').getByLabel('名称').fill('柘溪县监管考核');
  await workbench.getByRole('button', { name: '开始编辑' }).click();
  await workbench.getByRole('region', { name: '扣分指标' }).getByRole('button', { name: '添加指标' }).first().click();
  await workbench.getByLabel('指标 own-deduction-1 名称').fill('季度抽查');
  await workbench.getByLabel('“季度抽查”分值（封顶）').fill('10');
  await workbench.getByRole('button', { name: 'own-deduction-1-own1 条文' }).click();
  await workbench.getByRole('textbox', { name: '细则', exact: true }).fill('未按季度开展抽查。');
  await workbench.getByRole('textbox', { name: '怎么人工核对' }).fill('查各季度抽查通报。');
  await workbench.getByRole('textbox', { name: '需要的证据' }).fill('通报文件。');
  await workbench.getByRole('textbox', { name: '出处（文号）' }).fill('柘政办〔2020〕3号');
  await expect(workbench.getByText('没有问题，可以发布')).toBeVisible();
  await workbench.getByRole('button', { name: '删除 own-deduction-1-own1' }).click();
  await expect(workbench.getByLabel('指标 own-deduction-1 名称')).toBeHidden();
});

test('a draft survives a killed tab; a step and a discarded draft come back', async ({ inspector }) => {
  const workbench = await draftOfMedia(inspector);
  await workbench.getByRole('textbox', { name: '文号', exact: true }).fill('柘政办〔2020〕2号');
  await expect(workbench.getByText('改动都已保存在本机')).toBeVisible();
  await workbench.close();
  const later = await inspector.opensWorkbench('#/rubrics');
  await later.getByRole('link', { name: '继续编辑' }).click();
  await expect(later.getByRole('textbox', { name: '文号', exact: true })).toHaveValue('柘政办〔2020〕2号');
  await later.getByLabel('19M-1 启用').uncheck();
  await later.keyboard.press('Control+z');
  await expect(later.getByLabel('19M-1 启用')).toBeChecked();
  await later.getByRole('link', { name: '指标', exact: true }).click();
  await later.getByRole('button', { name: '丢弃草稿“柘溪县新媒体指标”' }).click();
  await expect(later.getByRole('link', { name: '继续编辑' })).toBeHidden();
  await later.getByRole('button', { name: '撤销' }).click();
  await expect(later.getByRole('link', { name: '继续编辑' })).toBeVisible();
});

test('a wrong figure is named by row and column, and the way there is one press', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench('#/rubrics/gov-website-2019');
  await workbench.getByRole('button', { name: '改制为本单位指标' }).click();
  await workbench.getByRole('button', { name: '开始编辑' }).click();
  await expect(workbench.getByText('请填写名称')).toBeVisible();
  await workbench.getByRole('dialog').getByLabel('名称').fill('柘溪县网站指标');
  await workbench.getByRole('dialog').getByLabel('编号').fill('gov-website-2019');
  await workbench.getByRole('button', { name: '开始编辑' }).click();
  await expect(workbench.getByText('这个编号已有指标体系或草稿在用')).toBeVisible();
  await workbench.getByRole('dialog').getByLabel('编号').fill('zhexi-site');
  await workbench.getByRole('button', { name: '开始编辑' }).click();
  await workbench.getByLabel('“概况信息”分值（封顶）').fill('3');
  await expect(workbench.getByRole('region', { name: '发布前要解决的问题' }).getByText('各指标分值之和与 100 不符')).toBeVisible();
  await workbench.getByLabel('“概况信息”分值（封顶）').fill('2');
  await workbench.getByLabel('19D-05b 分值').fill('五');
  const problem = workbench.getByRole('region', { name: '发布前要解决的问题' }).getByRole('row').nth(1);
  await expect(problem.getByRole('cell').nth(1)).toHaveText('分值');
  await problem.getByRole('button', { name: '细则 19D-05b' }).click();
  await expect(workbench.getByRole('button', { name: '19D-05b 条文' })).toHaveAttribute('aria-expanded', 'true');
  await workbench.getByLabel('19D-05b 分值').fill('4');
  await expect(workbench.getByText('没有问题，可以发布')).toBeVisible();
});

test('the template of the workbench is the template of the command line', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench('#/rubrics');
  const [saved] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('button', { name: '下载模板' }).click()]);
  const bytes = readFileSync(await saved.path());
  expect(saved.suggestedFilename()).toBe('gov-website-2019.xlsx');
  await workbench.getByLabel('选择指标文件').setInputFiles({ name: 'template.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(workbench.getByText('已导入“政府网站检查指标（2019）”')).toBeVisible();
});

test('an office imports the holidays of a year to come; a wrong day is refused, a removed year comes back', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench('#/settings');
  const takes = async (workdays: string[]) => {
    const table = [{ year: 2031, holidays: ['2031-01-01'], workdays, source: '国办发明电〔2030〕0号（示例）' }];
    const buffer = Buffer.from(JSON.stringify(table));
    await workbench.getByLabel('导入日历').setInputFiles({ name: '2031.json', mimeType: 'application/json', buffer });
  };
  await takes(['2030-12-28']);
  await expect(workbench.getByRole('region', { name: '问题' }).getByText('2030-12-28 不在 2031 年')).toBeVisible();
  await takes(['2031-01-04']);
  await expect(workbench.getByText('已导入 2031 年的日历。')).toBeVisible();
  const own = workbench.getByRole('list', { name: '导入的年份' });
  await expect(own.getByText('放假 1 天，调休上班 1 天')).toBeVisible();
  expect(await faultsIn(workbench)).toEqual([]);
  await own.getByRole('button', { name: '删除 2031 年' }).click();
  await expect(own).toBeHidden();
  await workbench.getByRole('button', { name: '撤销' }).click();
  // Shown is what is stored: a reload before that would race the writing.
  await expect(own.getByText('放假 1 天，调休上班 1 天')).toBeVisible();
  await workbench.reload();
  await expect(own.getByText('放假 1 天，调休上班 1 天')).toBeVisible();
});
