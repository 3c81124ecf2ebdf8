import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { deskWithInspection, savedFile } from './desk';
import type { Inspector } from './inspector';

/** What the browser's console says of the answers that these stories provoke. */
export const faultsOfServers = [/status of (401|404|405|412|500|507)|net::ERR_(EMPTY_RESPONSE|CONNECTION_\w+|SOCKET_NOT_CONNECTED)/];

/** A desk whose office has set its addresses, before the export of the one inspection. */
export async function deskWithOffice(inspector: Inspector, addresses: { upload?: string; stamp?: string }): Promise<Page> {
  const workbench = await deskWithInspection(inspector, '#/settings');
  if (addresses.upload) await workbench.getByLabel('上传地址').fill(addresses.upload);
  if (addresses.stamp) await workbench.getByLabel('时间戳机构地址').fill(addresses.stamp);
  await workbench.getByLabel('检查人员', { exact: true }).focus();
  await workbench.getByRole('link', { name: '检查', exact: true }).click();
  await workbench.getByRole('cell', { name: '柘溪县人民政府门户网站' }).click();
  await workbench.getByRole('link', { name: '导出' }).click();
  return workbench;
}

/** Seals the inspection of an open export, and gives the pack as it was saved. */
export async function sealed(workbench: Page): Promise<Buffer> {
  await workbench.getByRole('button', { name: '封存并导出' }).click();
  return readFileSync(await savedFile(workbench));
}
