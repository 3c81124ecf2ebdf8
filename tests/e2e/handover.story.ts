import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultyPacks } from '../fixtures/packs/faults';
import { entriesOf } from '../fixtures/packs/tamper';
import { faultsIn } from './at-the-desk';
import { deskWithInspection, savedFile } from './desk';
import { expect, test } from './fixtures';

const zip = (name: string, buffer: Uint8Array) => ({ name, mimeType: 'application/zip', buffer: Buffer.from(buffer) });

/** Seals the inspection at the desk and answers with the pack's bytes. */
async function seals(workbench: Page): Promise<Buffer> {
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  return readFileSync(await savedFile(workbench));
}

async function deletesTheInspection(workbench: Page): Promise<void> {
  await workbench.getByRole('link', { name: '检查', exact: true }).click();
  await workbench.getByRole('cell', { name: '柘溪县人民政府门户网站' }).click();
  await workbench.getByRole('button', { name: '删除' }).click();
  await workbench.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(workbench.getByText('还没有检查记录')).toBeVisible();
}

test('the office refuses every spoilt pack by the name of its fault', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  const spoilt = await faultyPacks(new Uint8Array(await seals(workbench)));
  await workbench.getByRole('link', { name: '导入' }).click();
  await workbench.getByLabel('选择证据包').setInputFiles(spoilt.map(({ name, bytes }) => zip(`${name}.zip`, bytes)));
  const results = workbench.getByRole('list', { name: '导入结果' }).locator('> li');
  await expect(results).toHaveCount(spoilt.length);
  for (const { name, fault } of spoilt) {
    const result = results.filter({ hasText: `${name}.zip` });
    await expect(result.getByText('未导入')).toBeVisible();
    const row = result.getByRole('row').filter({ has: workbench.getByRole('cell', { name: fault.code, exact: true }) });
    await expect(fault.at ? row.filter({ hasText: fault.at }) : row).not.toHaveCount(0);
  }
});

test('the office enrols a key card and reads who sealed a pack', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  const pack = await seals(workbench);
  await workbench.getByRole('link', { name: '备份与设置' }).click();
  await workbench.getByLabel('检查人员', { exact: true }).fill('甲');
  await workbench.getByLabel('检查人员', { exact: true }).blur();
  const [card] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('button', { name: '保存指纹卡' }).click()]);
  const text = readFileSync(await card.path(), 'utf8');
  await deletesTheInspection(workbench);
  await workbench.getByRole('link', { name: '导入' }).click();
  await workbench.getByLabel('选择证据包').setInputFiles(zip('pack.zip', pack));
  await expect(workbench.getByText('密钥未在本机登记')).toBeVisible();
  await workbench.getByRole('link', { name: '备份与设置' }).click();
  const enrol = (name: string, content: string) =>
    workbench.getByLabel('登记指纹卡').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await enrol('altered.json', text.replace('"甲"', '"乙"'));
  await expect(workbench.getByText('altered.json 的第 1 张不是指纹卡')).toBeVisible();
  await enrol('card.json', text);
  await expect(workbench.getByRole('region', { name: '登记的检查人员密钥' }).getByRole('cell', { name: '甲', exact: true })).toBeVisible();
  await deletesTheInspection(workbench);
  await workbench.getByRole('link', { name: '导入' }).click();
  await workbench.getByLabel('选择证据包').setInputFiles(zip('pack.zip', pack));
  await expect(workbench.getByText('签名人：甲（密钥已登记）')).toBeVisible();
});

test('data restored on another machine says that the key is another one', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  await seals(workbench);
  await workbench.getByRole('link', { name: '备份与设置' }).click();
  await workbench.getByRole('button', { name: '备份全部数据' }).click();
  const backup = readFileSync(await savedFile(workbench));
  // Another machine has another key, and at first none.
  await workbench.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const opening = indexedDB.open('xuncha');
      opening.onsuccess = () => done(opening.result);
    });
    const writing = db.transaction('deviceKeys', 'readwrite');
    writing.objectStore('deviceKeys').clear();
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    db.close();
  });
  await workbench.reload();
  await workbench.getByLabel('从备份恢复').setInputFiles(zip('backup.zip', backup));
  await workbench.getByRole('dialog').getByRole('button', { name: '替换' }).click();
  await expect(workbench.getByText('备份里的数据由另一把密钥封存')).toBeVisible();
  await expect(workbench.getByText('签名密钥换了')).toBeVisible();
  await workbench.getByRole('button', { name: '知道了，用本机密钥' }).click();
  await expect(workbench.getByText('签名密钥换了')).toBeHidden();
  await expect(workbench.getByRole('button', { name: '保存指纹卡' })).toBeVisible();
});

test('what has been handed over is purged after saying what goes', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/settings');
  await expect(workbench.getByText('没有已封存的检查可以清理')).toBeVisible();
  await workbench.getByRole('link', { name: '检查', exact: true }).click();
  await workbench.getByRole('cell', { name: '柘溪县人民政府门户网站' }).click();
  await workbench.getByRole('link', { name: '导出' }).click();
  await seals(workbench);
  await workbench.getByRole('link', { name: '备份与设置' }).click();
  await workbench.getByRole('checkbox', { name: '柘溪县人民政府门户网站' }).check();
  await workbench.getByRole('button', { name: '清理所选 1 次' }).click();
  await expect(workbench.getByRole('dialog').getByText('没有上传回执')).toBeVisible();
  await workbench.getByRole('dialog').getByRole('button', { name: '清理' }).click();
  await expect(workbench.getByText('已清理 1 次检查')).toBeVisible();
  await expect(workbench.getByText('没有已封存的检查可以清理')).toBeVisible();
});

test('the office hands out the verifier that its packs hold, and its hash', async ({ inspector }) => {
  const workbench = await deskWithInspection(inspector, '#/inspections/i1/export');
  const pack = await seals(workbench);
  await workbench.getByRole('link', { name: '导入' }).click();
  const [saved] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('button', { name: '保存验证页' }).click()]);
  const page = readFileSync(await saved.path());
  expect(saved.suggestedFilename()).toBe('verify.html');
  const hash = createHash('sha256').update(page).digest('hex');
  await expect(workbench.getByText(hash)).toBeVisible();
  const inPack = (await entriesOf(new Uint8Array(pack))).find(([name]) => name.endsWith('/verify.html'))?.[1];
  expect(page.equals(inPack ?? new Uint8Array())).toBe(true);
  expect(await faultsIn(workbench)).toEqual([]);
});
