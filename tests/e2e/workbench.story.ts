import { readFileSync } from 'node:fs';
import { verifyPack } from '../../lib/pack/verify-pack';
import { deskWithInspection, savedFile } from './desk';
import { expect, test } from './fixtures';

test('an empty desk says how to begin', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench();
  await expect(workbench.getByRole('heading', { name: '今日' })).toBeVisible();
  await expect(workbench.getByText('还没有检查记录')).toBeVisible();
  await workbench.getByRole('link', { name: '备份与设置' }).click();
  await workbench.getByLabel('检查人员').fill('甲');
  await workbench.getByText('English', { exact: true }).click();
  await expect(workbench.getByRole('heading', { name: 'Backup and settings' })).toBeVisible();
  await workbench.reload();
  await expect(workbench.getByLabel('Inspector', { exact: true })).toHaveValue('甲');
});

test('an inspection is sealed, saved, and whole by the rules of the pack', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  await expect(workbench.getByText('条细则还没有决定')).toBeVisible();
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  await expect(workbench.getByRole('heading', { name: /证据包已生成/ })).toBeVisible();
  const report = await verifyPack(new Blob([readFileSync(await savedFile(workbench))]));
  expect(report.faults).toEqual([]);
  expect(report.signature.level).toBe('unknown-key');
  expect(report.cover?.judgements).toMatchObject([{ clause: '19D-05b', count: 1 }]);
  await workbench.getByRole('link', { name: '回到检查' }).click();
  await expect(workbench.getByRole('complementary').getByText('已封存', { exact: true })).toBeVisible();
  await workbench.getByRole('button', { name: '建立修订版' }).click();
  await expect(workbench.getByText('已建立第 2 次修订')).toBeVisible();
});

test('a working copy is deleted here and taken in again', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  await workbench.getByRole('radio', { name: '工作副本' }).check();
  await workbench.getByRole('button', { name: '导出' }).click();
  const file = await savedFile(workbench);
  await workbench.getByRole('link', { name: '回到检查' }).click();
  await workbench.getByRole('button', { name: '删除' }).click();
  await workbench.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(workbench.getByText('还没有检查记录')).toBeVisible();
  await workbench.getByRole('link', { name: '导入' }).click();
  await workbench.getByLabel('选择证据包').setInputFiles({ name: 'copy.zip', mimeType: 'application/zip', buffer: readFileSync(file) });
  await expect(workbench.getByText('新增了“柘溪县人民政府门户网站”的检查。')).toBeVisible();
  await workbench.getByRole('link', { name: '查看' }).click();
  await expect(workbench.getByRole('complementary').getByText('检查中', { exact: true })).toBeVisible();
});

test('a damaged pack is refused with its reasons, and nothing is written', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  await workbench.getByRole('radio', { name: '工作副本' }).check();
  await workbench.getByRole('button', { name: '导出' }).click();
  const bytes = readFileSync(await savedFile(workbench));
  bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 0xff, bytes.length >> 1);
  await workbench.getByRole('link', { name: '导入' }).click();
  await workbench.getByLabel('选择证据包').setInputFiles({ name: 'damaged.zip', mimeType: 'application/zip', buffer: bytes });
  await expect(workbench.getByText('没有写入任何内容')).toBeVisible();
  await expect(workbench.getByRole('region', { name: '问题' }).getByRole('row')).not.toHaveCount(0);
});

test('a deleted inspection comes back with undo', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1');
  await workbench.getByRole('button', { name: '删除' }).click();
  await expect(workbench.getByRole('dialog').getByText('还没有封存')).toBeVisible();
  await workbench.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await workbench.getByRole('button', { name: '撤销' }).click();
  await expect(workbench.getByText('已恢复“柘溪县人民政府门户网站”。')).toBeVisible();
  await expect(workbench.getByRole('cell', { name: '柘溪县人民政府门户网站' })).toBeVisible();
});

test('an export whose picture is lost fails loudly and seals nothing', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  await workbench.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('xuncha');
      opening.onsuccess = () => done(opening.result);
    });
    const writing = db.transaction('pictures', 'readwrite');
    writing.objectStore('pictures').clear();
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    db.close();
  });
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  await expect(workbench.getByRole('alert').getByText('导出没有完成')).toBeVisible();
  await workbench.getByRole('link', { name: '回到检查' }).click();
  await expect(workbench.getByRole('complementary').getByText('检查中', { exact: true })).toBeVisible();
});

test('a backup brings everything back, after saying what it replaces', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/settings');
  await workbench.getByRole('button', { name: '备份全部数据' }).click();
  const bytes = readFileSync(await savedFile(workbench));
  await workbench.goto('about:blank');
  await workbench.close();
  const later = await inspector.opensWorkbench('#/inspections/i1');
  await later.getByRole('button', { name: '删除' }).click();
  await later.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await later.getByRole('link', { name: '备份与设置' }).click();
  await later.getByLabel('从备份恢复').setInputFiles({ name: 'backup.zip', mimeType: 'application/zip', buffer: bytes });
  await expect(later.getByRole('dialog').getByText('本机现有的 0 次检查')).toBeVisible();
  await later.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(later.getByText(/已恢复 .* 的备份/)).toBeVisible();
  await later.getByRole('link', { name: '检查', exact: true }).click();
  await expect(later.getByRole('cell', { name: '柘溪县人民政府门户网站' })).toBeVisible();
});

test('an office saves the indicators as a file, changes them and takes its own in; a published version stands', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench('#/rubrics/gov-website-2019');
  const [saved] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('button', { name: '保存为 JSON' }).click()]);
  const rubric = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  const takes = async (changed: object, name: string) => {
    const buffer = Buffer.from(JSON.stringify({ ...rubric, ...changed }));
    await workbench.getByLabel('选择指标文件').setInputFiles({ name, mimeType: 'application/json', buffer });
  };
  await workbench.getByRole('link', { name: '看全部指标体系' }).click();
  await takes({ scoring: null }, 'broken.json');
  await expect(workbench.getByRole('region', { name: '问题' }).getByText('scoring', { exact: false }).first()).toBeVisible();
  await takes({ id: 'zhexi-own', name: '柘溪县自定指标' }, 'own.json');
  await expect(workbench.getByText(`已导入“柘溪县自定指标”${rubric.version}。`)).toBeVisible();
  await takes({ id: 'zhexi-own', name: '柘溪县改动指标' }, 'changed.json');
  await expect(workbench.getByText('已发布的版本不能改', { exact: false })).toBeVisible();
  await workbench.getByRole('link', { name: '柘溪县自定指标' }).click();
  await workbench.getByLabel('与之比较').selectOption({ label: `政府网站检查指标（2019） ${rubric.version}` });
  await expect(workbench.getByRole('region', { name: '版本比较' }).getByText('柘溪县自定指标')).toBeVisible();
});
