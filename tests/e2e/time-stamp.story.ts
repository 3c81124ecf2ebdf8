import { createHash } from 'node:crypto';
import { verifyPack } from '../../lib/pack/verify-pack';
import { entriesOf } from '../fixtures/packs/tamper';
import { expect, test } from './fixtures';
import { deskWithOffice, faultsOfServers, sealed } from './office-desk';
import { stampServer } from './office-server';

test.use({ expectedFaults: faultsOfServers });

test('a seal carries the stamp of the office’s authority, which openssl confirms', async ({ inspector }) => {
  const authority = await stampServer();
  try {
    const workbench = await deskWithOffice(inspector, { stamp: `${authority.origin}/` });
    const pack = await sealed(workbench);
    await expect(workbench.getByText('已由时间戳机构签发')).toBeVisible();
    const entries = await entriesOf(pack);
    const file = (ending: string) => entries.find(([name]) => name.endsWith(ending))?.[1] ?? new Uint8Array();
    const sha256 = createHash('sha256').update(file('/signature.json')).digest('hex');
    expect(authority.verify(file('/timestamp.tsr'), sha256)).toContain('Verification: OK');
    expect(await verifyPack(new Blob([new Uint8Array(pack)]))).toMatchObject({ faults: [], stamped: true });
  } finally {
    authority.close();
  }
});

test('an authority that refuses does not stop the seal, which says that it holds no stamp', async ({ inspector }) => {
  const authority = await stampServer();
  try {
    const workbench = await deskWithOffice(inspector, { stamp: `${authority.origin}/refuses` });
    const pack = await sealed(workbench);
    await expect(workbench.getByText('没有取得：时间戳机构没有应答或拒绝')).toBeVisible();
    expect(await verifyPack(new Blob([new Uint8Array(pack)]))).toMatchObject({ faults: [], stamped: false });
    const info = (await entriesOf(pack)).find(([name]) => name.endsWith('/bag-info.txt'))?.[1];
    expect(new TextDecoder().decode(info)).toContain('Xuncha-Time-Stamp: asked for');
  } finally {
    authority.close();
  }
});
