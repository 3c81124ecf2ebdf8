import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { verifyPack } from '../../lib/pack/verify-pack';
import { faultsIn } from './at-the-desk';
import { savedFile } from './desk';
import { expect, test } from './fixtures';
import { deskWithOffice, faultsOfServers, sealed } from './office-desk';
import { cuttableLine, webdavServer } from './office-server';

test.describe('handing a pack over to the office’s server', () => {
  test.use({ expectedFaults: faultsOfServers });

  test('a sealed pack arrives whole, and the receipt stays', async ({ inspector }) => {
    const server = await webdavServer();
    try {
      const workbench = await deskWithOffice(inspector, { upload: `${server.origin}/in/` });
      const pack = await sealed(workbench);
      await workbench.getByRole('button', { name: '上传', exact: true }).click();
      const receipt = workbench.getByRole('region', { name: '上传回执' });
      await expect(receipt.getByText(/^201 · /)).toBeVisible();
      const [arrived] = server.files('in').values();
      expect(arrived && createHash('sha256').update(arrived).digest('hex')).toBe(createHash('sha256').update(pack).digest('hex'));
      await expect(receipt.getByText('大小一致；内容没有读回核对')).toBeVisible();
      await workbench.getByRole('button', { name: '再上传一次' }).click();
      await expect(receipt.getByText('内容逐字节核对一致')).toBeVisible();
    } finally {
      await server.close();
    }
  });

  test('an office that asks for an account gets it, and it is kept nowhere', async ({ inspector }) => {
    const server = await webdavServer();
    try {
      const workbench = await deskWithOffice(inspector, { upload: `${server.origin}/locked/` });
      await sealed(workbench);
      await workbench.getByRole('button', { name: '上传', exact: true }).click();
      await expect(workbench.getByRole('alert').getByText('服务器要求账号和密码')).toBeVisible();
      await workbench.getByLabel('账号').fill('office');
      await workbench.getByLabel('密码', { exact: true }).fill('wrong');
      await workbench.getByRole('button', { name: '继续上传' }).click();
      await expect(workbench.getByRole('alert').getByText('给出的不对（401）')).toBeVisible();
      await workbench.getByLabel('密码', { exact: true }).fill('secret');
      await workbench.getByRole('button', { name: '继续上传' }).click();
      await expect(workbench.getByRole('region', { name: '上传回执' })).toBeVisible();
      expect(server.files('locked').size).toBe(1);
      const stored = await workbench.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((done) => {
          const opening = indexedDB.open('xuncha');
          opening.onsuccess = () => done(opening.result);
        });
        const asked = db.transaction('settings').objectStore('settings').getAll();
        await new Promise((done) => {
          asked.onsuccess = done;
        });
        db.close();
        return JSON.stringify(asked.result);
      });
      expect(stored).not.toContain('secret');
    } finally {
      await server.close();
    }
  });

  for (const [folder, sentence] of [
    ['full', '服务器空间不足'],
    ['nowhere', '这个地址不接收文件'],
  ] as const) {
    test(`an upload that meets “${sentence}” says so, and the pack is still there to be saved`, async ({ inspector }) => {
      const server = await webdavServer();
      try {
        const workbench = await deskWithOffice(inspector, { upload: `${server.origin}/${folder}/` });
        await sealed(workbench);
        await workbench.getByRole('button', { name: '上传', exact: true }).click();
        await expect(workbench.getByRole('alert').getByText(sentence)).toBeVisible();
        await expect(workbench.getByRole('button', { name: '继续上传' })).toBeVisible();
        expect((await verifyPack(new Blob([readFileSync(await savedFile(workbench))]))).faults).toEqual([]);
        await expect(workbench.getByRole('region', { name: '上传回执' })).toHaveCount(0);
      } finally {
        await server.close();
      }
    });
  }
});

test.describe('an upload that does not get through', () => {
  test.use({ expectedFaults: faultsOfServers });

  test('goes on by itself when the line was cut in the middle, and arrives whole', async ({ inspector }) => {
    const server = await webdavServer();
    const line = await cuttableLine(server.origin);
    try {
      const workbench = await deskWithOffice(inspector, { upload: `${line.origin}/in/` });
      const pack = await sealed(workbench);
      line.set('middle');
      await workbench.getByRole('button', { name: '上传', exact: true }).click();
      await expect(workbench.getByText('连接中断，或者服务器没有应答')).toBeVisible();
      await expect(workbench.getByText(/秒后自动进行第 2 次尝试/)).toBeVisible();
      expect(server.files('in').size).toBe(0);
      line.set('none');
      await workbench.getByRole('button', { name: '现在就试' }).click();
      await expect(workbench.getByRole('region', { name: '上传回执' }).getByText(/^201 · /)).toBeVisible();
      expect([...server.files('in').values()].map((file) => file.equals(pack))).toEqual([true]);
    } finally {
      line.close();
      await server.close();
    }
  });

  test('is not sent twice when it had arrived and only the answer was lost', async ({ inspector }) => {
    const server = await webdavServer();
    const line = await cuttableLine(server.origin);
    try {
      const workbench = await deskWithOffice(inspector, { upload: `${line.origin}/in/` });
      await sealed(workbench);
      line.set('answer');
      await workbench.getByRole('button', { name: '上传', exact: true }).click();
      await expect(workbench.getByText(/秒后自动进行第 2 次尝试/)).toBeVisible();
      line.set('none');
      await workbench.getByRole('button', { name: '现在就试' }).click();
      await expect(workbench.getByRole('region', { name: '上传回执' }).getByText('内容逐字节核对一致')).toBeVisible();
      expect(line.sent()).toBe(1);
    } finally {
      line.close();
      await server.close();
    }
  });

  test('waits on the desk when the workbench is closed, and goes on from there', async ({ inspector }, info) => {
    const server = await webdavServer();
    const line = await cuttableLine(server.origin);
    try {
      const workbench = await deskWithOffice(inspector, { upload: `${line.origin}/in/` });
      const pack = await sealed(workbench);
      line.set('down');
      await workbench.getByRole('button', { name: '上传', exact: true }).click();
      await expect(workbench.getByText(/秒后自动进行第 2 次尝试/)).toBeVisible();
      await workbench.close();
      const later = await inspector.opensWorkbench('#/');
      const outbox = later.getByRole('list', { name: '没有送达的上传' });
      await expect(outbox.getByRole('heading', { name: /柘溪县人民政府门户网站 · .* 开始/ })).toBeVisible();
      expect(await faultsIn(later)).toEqual([]);
      await later.screenshot({ path: info.outputPath('outbox.png') });
      await later.setViewportSize({ width: 320, height: 800 });
      await later.screenshot({ path: info.outputPath('outbox-narrow.png'), fullPage: true });
      line.set('none');
      await outbox.getByRole('button', { name: '继续上传' }).click();
      await expect(later.getByText('柘溪县人民政府门户网站 的证据包已送达')).toBeVisible();
      await expect(outbox).toHaveCount(0);
      expect([...server.files('in').values()].map((file) => file.equals(pack))).toEqual([true]);
    } finally {
      line.close();
      await server.close();
    }
  });

  test('says after a restore on another machine that its file is not there, and leaves the list on a click', async ({
    inspector,
  }, info) => {
    const workbench = await inspector.opensWorkbench('#/');
    await workbench.evaluate(async () => {
      const opening = indexedDB.open('xuncha');
      await new Promise((done) => opening.addEventListener('success', done));
      const writing = opening.result.transaction('settings', 'readwrite');
      const upload = { packId: 'p', fileName: 'xuncha-www.zhexi.gov.cn-20201001-r1.zip', sha256: 'f', bytes: 4_000_000, kept: 'elsewhere' };
      const place = { folder: 'https://office.example/in/', site: '柘溪县人民政府', timeZone: 'Asia/Shanghai' };
      const value = [{ ...upload, ...place, startedAt: '2020-10-01T09:00:00+08:00', fault: null }];
      writing.objectStore('settings').put({ key: 'outbox', value });
      await new Promise((done) => writing.addEventListener('complete', done));
      opening.result.close();
    });
    await workbench.reload();
    const outbox = workbench.getByRole('list', { name: '没有送达的上传' });
    await expect(outbox.getByText('文件不在本机（可能来自另一台机器的备份）。请重新导出后再上传。')).toBeVisible();
    await expect(outbox.getByRole('button', { name: '继续上传' })).toHaveCount(0);
    expect(await faultsIn(workbench)).toEqual([]);
    await workbench.setViewportSize({ width: 320, height: 800 });
    await workbench.screenshot({ path: info.outputPath('outbox-gone.png'), fullPage: true });
    await outbox.getByRole('button', { name: '不再上传' }).click();
    await expect(workbench.getByText('已从列表移除，证据包可以重新导出。')).toBeVisible();
    await expect(outbox).toHaveCount(0);
  });

  test('leaves another file of its name alone until the inspector has it replaced', async ({ inspector }, info) => {
    const server = await webdavServer();
    try {
      const workbench = await deskWithOffice(inspector, { upload: `${server.origin}/in/` });
      const pack = await sealed(workbench);
      const name = await workbench
        .getByText(/^xuncha-.*\.zip$/)
        .first()
        .textContent();
      server.put('in', name ?? '', Buffer.from('a file of somebody else'));
      await workbench.getByRole('button', { name: '上传', exact: true }).click();
      await expect(workbench.getByRole('alert').getByText('服务器上已有同名文件')).toBeVisible();
      expect(
        server
          .files('in')
          .get(name ?? '')
          ?.toString(),
      ).toBe('a file of somebody else');
      await workbench.screenshot({ path: info.outputPath('taken.png'), fullPage: true });
      await workbench.getByRole('button', { name: '替换服务器上的文件' }).click();
      await expect(workbench.getByRole('region', { name: '上传回执' }).getByText(/^204 · /)).toBeVisible();
      expect(
        server
          .files('in')
          .get(name ?? '')
          ?.equals(pack),
      ).toBe(true);
    } finally {
      await server.close();
    }
  });
});

test('an address that is not https is not taken', async ({ inspector }) => {
  const workbench = await inspector.opensWorkbench('#/settings');
  await workbench.getByLabel('上传地址').fill('http://collect.zhexi.test/');
  await workbench.getByLabel('时间戳机构地址').focus();
  await expect(workbench.getByText('只接受 https:// 开头的地址')).toBeVisible();
  await workbench.reload();
  await expect(workbench.getByLabel('上传地址')).toHaveValue('');
});
