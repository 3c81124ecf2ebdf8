import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Answer, HostedFolder } from '../../scripts/browser/site-server';

const root = resolve('tests/fixtures/sites');

/** The fixture folders and the names they answer to: a folder named like a host is that host, `zhexi` is the demo county's portal. */
export function fixtureSites(): HostedFolder[] {
  const folders = existsSync(root) ? readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory()) : [];
  return folders.map((name) => ({ folder: join(root, name), hosts: name.includes('.') ? [name] : [`www.${name}.gov.cn`, `${name}.test`] }));
}

/** A list of `n` entries, as a county would never publish it: for tests of size. */
function hugeList(n: number): string {
  const rows = Array.from(
    { length: n },
    (_, i) => `<li><a href="/a/${i}.html">第${i}条动态</a><span>2020-09-${String((i % 28) + 1).padStart(2, '0')}</span></li>`,
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>很长的列表</title><h2>动态要闻</h2><ul>${rows.join('\n')}</ul></html>`;
}

/** Pages that are made instead of stored: `http://made.test/huge?n=50000`. */
export const madePages: Answer = (host, path) => {
  if (host !== 'made.test') return null;
  const url = new URL(path, 'http://made.test');
  if (url.pathname === '/huge') return { body: hugeList(Number(url.searchParams.get('n') ?? 1000)) };
  if (url.pathname === '/empty') return { body: '' };
  return null;
};
