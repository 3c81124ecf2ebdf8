import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hugePage } from '../../scripts/browser/made-pages';
import type { Answer, HostedFolder } from '../../scripts/browser/site-server';

const root = resolve('tests/fixtures/sites');

/** The fixture folders and the names they answer to: a folder named like a host is that host, `zhexi` is the demo county's portal. */
export function fixtureSites(): HostedFolder[] {
  return readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory())
    .map((name) => ({ folder: join(root, name), hosts: name.includes('.') ? [name] : [`www.${name}.gov.cn`, `${name}.test`] }));
}

/** Pages that are made instead of stored: `http://made.test/huge?n=50000`. */
export const madePages: Answer = (host, path) => {
  if (host !== 'made.test') return null;
  const url = new URL(path, 'http://made.test');
  if (url.pathname === '/huge') return { body: hugePage(Number(url.searchParams.get('n') ?? 1000)) };
  if (url.pathname === '/empty') return { body: '' };
  return null;
};
