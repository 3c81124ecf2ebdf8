import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hugePage } from '../browser/made-pages';
import { readSavedPages, readSavedSite, type SavedPage } from '../browser/saved-pages';

/** A page and whether it is judged as a site's home. */
export interface TimedPage {
  page: SavedPage;
  isHome: boolean;
}

const demoAsOf = '2020-10-01T09:00:00+08:00';

/** The pages to time: all homes and the first articles of a labelled collection, or of the demo site where none is given. */
export function benchPages(dir: string | null): TimedPage[] {
  if (!dir) {
    const site = readSavedSite(resolve('tests/fixtures/sites/zhexi'), 'http://www.zhexi.gov.cn', demoAsOf);
    const wanted = ['index.html', 'zxyw/202009/t20200930_1203.html', 'zcwj/202003/t20200313_1042.html'];
    return site.filter((page) => wanted.includes(page.name)).map((page) => ({ page, isHome: page.name === 'index.html' }));
  }
  const pages = readSavedPages(dir);
  const homes = pages.filter((page) => page.group === 'home' && page.addressed);
  const articles = pages.filter((page) => page.group === 'article' || page.group === 'policy').slice(0, 3);
  return [...homes.map((page) => ({ page, isHome: true })), ...articles.map((page) => ({ page, isHome: false }))];
}

/** A made page as a file and on a site of its own, as of the demo's day. */
export function madePage(name: string, html: string): SavedPage {
  const root = resolve('.cache/bench');
  mkdirSync(root, { recursive: true });
  const file = join(root, `${name}.html`);
  writeFileSync(file, html);
  // Sites of their own run in processes of their own: what a page left behind is no cost of the next.
  return { name: `${name}.html`, file, root, url: `http://${name}.test/`, asOf: demoAsOf, group: 'made', addressed: true };
}

/** Home pages of about so many elements. */
export function hugePages(sizes: readonly number[]): SavedPage[] {
  return sizes.map((size) => madePage(String(size), hugePage(size)));
}
