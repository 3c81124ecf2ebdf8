import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleAboveItsHead, hugePage } from '../../scripts/browser/made-pages';
import type { Answer, HostedFolder } from '../../scripts/browser/site-server';
import { datePages } from './date-pages';
import { encodedPages } from './encoded-pages';
import { entryPages } from './entry-pages';

const root = resolve('tests/fixtures/sites');

/** The fixture folders and the names they answer to: a folder named like a host is that host, `zhexi` is the demo county's portal. */
export function fixtureSites(): HostedFolder[] {
  return readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory())
    .map((name) => ({ folder: join(root, name), hosts: name.includes('.') ? [name] : [`www.${name}.gov.cn`, `${name}.test`] }));
}

const linkNames: Readonly<Record<string, string>> = {
  'fine.html': '一切正常',
  'gone.html': '已经没有的页面',
  'once.html': '第一次出错的页面',
  'get-only.html': '不认识 HEAD 的页面',
  'slow.html': '很慢的页面',
  'member.html': '要登录的页面',
  'report.pdf': '年度报告.pdf',
  'page-inside.pdf': '其实是网页.pdf',
  'empty.doc': '空文件.doc',
};

/** How often an address was asked, for those that answer differently the second time. */
const asked = new Map<string, number>();

/** A page whose links answer in every way: `http://links.test/`. It says 404 as it should; `http://soft.test/` does not. */
const linkPages: Answer = (host, path, method) => {
  const { pathname } = new URL(path, 'http://links.test');
  if (host === 'soft.test') {
    const body = pathname === '/' ? '<title>事业单位</title>欢迎' : `<title>提示</title>您访问的 ${pathname} 不存在或已删除`;
    return { body: pathname === '/here.html' ? '<title>通知</title>开会' : body };
  }
  const name = pathname.slice(1);
  const times = (asked.get(name) ?? 0) + 1;
  asked.set(name, times);
  const links = Object.entries(linkNames).map(([href, text]) => `<li><a href="/${href}">${text}</a></li>`);
  switch (name) {
    case '':
      return {
        body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>链接汇总</title><h1>链接汇总</h1><ul>${links.join('')}
<li><a href="http://soft.test/gone.html">换了系统的页面</a></li><li><a href="http://soft.test/here.html">还在的页面</a></li>
<li><a href="/logout.do">退出登录</a></li><li><a href="http://elsewhere.example/">友情链接</a></li></ul><img src="/gone.jpg" alt="桥梁竣工">`,
      };
    case 'unreachable.html':
      return {
        body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>连不上的链接</title><h1>连不上的链接</h1>
<ul><li><a href="http://nowhere.test/">搬走的网站</a></li><li><a href="http://refusing.test/">关机的网站</a></li></ul>`,
      };
    case 'fine.html':
      return { body: '<title>正常</title>' };
    case 'once.html':
      return times < 3 ? { status: 500, body: '' } : { body: '<title>好了</title>' };
    case 'get-only.html':
      return method === 'HEAD' ? { status: 405, body: '' } : { body: '<title>正常</title>' };
    case 'slow.html':
      return { body: '<title>慢</title>', afterMs: 2500 };
    case 'member.html':
      return { status: 403, body: '' };
    case 'report.pdf':
      return { type: 'application/pdf', body: '%PDF-1.4\n%%EOF' };
    case 'page-inside.pdf':
      return { type: 'application/pdf', body: '<!doctype html><p>文件不存在</p>' };
    case 'empty.doc':
      return { type: 'application/msword', body: '' };
    default:
      return { status: 404, body: '<title>404</title>' };
  }
};

/** Pages that are made instead of stored: `http://made.test/huge?n=50000`, `http://made.test/head-at-the-foot`. */
export const madePages: Answer = (host, path, method) => {
  if (host === 'links.test' || host === 'soft.test') return linkPages(host, path, method);
  if (host === 'dates.test') return datePages(host, path, method);
  if (host === 'entries.test') return entryPages(host, path, method);
  if (host !== 'made.test') return null;
  const url = new URL(path, 'http://made.test');
  if (url.pathname === '/huge') return { body: hugePage(Number(url.searchParams.get('n') ?? 1000)) };
  if (url.pathname === '/head-at-the-foot') return { body: articleAboveItsHead(!url.searchParams.has('wordless')) };
  if (url.pathname === '/empty') return { body: '' };
  return encodedPages(host, path, method);
};
