import { readFileSync } from 'node:fs';
import { verifyPack } from '../../lib/pack/verify-pack';
import { faultsIn, inspecting } from './at-the-desk';
import { expect, test } from './fixtures';

test('a page is kept as one file: in the gallery, on disk, and in the internal pack', async ({ inspector }, info) => {
  const { panel } = await inspecting(inspector);
  await panel.getByRole('tab', { name: '证据' }).click();
  await panel.getByRole('button', { name: '保存本页快照' }).click();
  await expect(panel.getByText('已保存网页快照')).toBeVisible();
  expect(await faultsIn(panel)).toEqual([]);
  await panel.setViewportSize({ width: 320, height: 700 });
  await panel.screenshot({ path: info.outputPath('gallery.png') });
  await panel.getByRole('listitem').getByRole('button').filter({ hasText: '网页快照' }).click();
  await expect(panel.getByRole('dialog').getByText('服务器时钟')).toBeVisible();
  await panel.screenshot({ path: info.outputPath('viewer.png') });
  const link = panel.getByRole('link', { name: '保存这个文件' });
  const [download] = await Promise.all([panel.waitForEvent('download'), link.click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain('Content-Type: multipart/related');
  await panel.getByRole('button', { name: '关闭' }).first().click();

  const inspection = await panel.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('xuncha');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('inspections').objectStore('inspections').getAllKeys();
          asking.onsuccess = () => {
            opening.result.close();
            done(String(asking.result[0]));
          };
        };
      }),
  );
  const workbench = await inspector.opensWorkbench(`#/inspections/${inspection}/export`);
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  await expect(workbench.getByRole('heading', { name: /证据包已生成/ })).toBeVisible();
  const [saved] = await Promise.all([workbench.waitForEvent('download'), workbench.getByRole('link', { name: '保存文件' }).click()]);
  const report = await verifyPack(new Blob([readFileSync(await saved.path())]));
  expect(report.faults).toEqual([]);
  expect(report.cover?.evidence).toMatchObject([{ file: 'data/evidence/0001-snapshot.mhtml', thumbnail: null }]);
});

test('without leave to save pages nothing is kept and nothing else is lost', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.evaluate(() => {
    chrome.permissions.request = async () => false;
  });
  await panel.getByRole('tab', { name: '证据' }).click();
  await panel.getByRole('button', { name: '保存本页快照' }).click();
  await expect(panel.getByText('浏览器没有允许保存页面')).toBeVisible();
  await expect(panel.getByText('还没有证据')).toBeVisible();
});

test('a snapshot that a full disk refuses is told as such, and kept once when there is room again', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.getByRole('tab', { name: '证据' }).click();
  await panel.evaluate(() => {
    Object.assign(window, { realAdd: IDBObjectStore.prototype.add });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no space left', 'QuotaExceededError');
    };
  });
  await panel.getByRole('button', { name: '保存本页快照' }).click();
  await expect(panel.getByRole('alert').getByText('存储空间不足，这一步没有保存')).toBeVisible();
  await expect(panel.getByText('还没有证据')).toBeVisible();
  await panel.evaluate(() => {
    IDBObjectStore.prototype.add = (window as unknown as { realAdd: IDBObjectStore['add'] }).realAdd;
  });
  await panel.getByRole('button', { name: '重试' }).click();
  await expect(panel.getByText('已保存网页快照')).toBeVisible();
  await expect(panel.getByRole('listitem').getByRole('button').filter({ hasText: '网页快照' })).toHaveCount(1);
});

test('a browser that says its storage is almost full keeps nothing half', async ({ inspector }) => {
  const { panel } = await inspecting(inspector);
  await panel.evaluate(() => {
    navigator.storage.estimate = async () => ({ usage: 99_000_000, quota: 100_000_000 });
  });
  await panel.getByRole('tab', { name: '证据' }).click();
  await panel.getByRole('button', { name: '保存本页快照' }).click();
  await expect(panel.getByText('浏览器的存储空间快满了，没有截图')).toBeVisible();
  await expect(panel.getByText('还没有证据')).toBeVisible();
});
