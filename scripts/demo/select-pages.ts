import { readFileSync } from 'node:fs';
import type { SavedPage } from '../browser/saved-pages';

/** Saved pages that a page leads to, in the order of its links. */
function linked(page: SavedPage, byAddress: ReadonlyMap<string, SavedPage>): SavedPage[] {
  // Bytes read as Latin-1 are safe for addresses in ASCII, whatever the page's own character set is.
  const markup = readFileSync(page.file, 'latin1');
  const targets = [...markup.matchAll(/<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)/gi)].flatMap(([, href = '']) => {
    if (!URL.canParse(href, page.url)) return [];
    const { origin, pathname } = new URL(href, page.url);
    return byAddress.get(origin + pathname.replace(/\/index\.s?html?$/i, '/')) ?? [];
  });
  return [...new Set(targets)];
}

/** Every page that can be reached from the first one, nearest first. */
function reachable(home: SavedPage, pages: readonly SavedPage[]): SavedPage[] {
  const byAddress = new Map(pages.map((page) => [page.url, page]));
  const found = new Set([home]);
  for (const page of found) for (const next of linked(page, byAddress)) found.add(next);
  return [...found];
}

const section = (page: SavedPage) => new URL(page.url).pathname.split('/')[1] ?? '';
const isList = (page: SavedPage) => page.url.endsWith('/') || /index_\d+\./.test(page.url);

/** One from each list in turn until all are used up. */
function interleave<T>(lists: readonly T[][]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, n) => lists.flatMap((list) => (n < list.length ? [list[n] as T] : []))).flat();
}

/**
 * Which pages of a saved site an inspection visits: the home page, then what can be reached from it, section by section in turn, in each
 * section columns and what stands in them in turn.
 */
export function selectPages(pages: readonly SavedPage[], limit: number): SavedPage[] {
  const [home] = [...pages].sort((a, b) => a.url.length - b.url.length);
  if (!home) return [];
  const bySection = new Map<string, SavedPage[]>();
  for (const page of reachable(home, pages).slice(1)) bySection.set(section(page), [...(bySection.get(section(page)) ?? []), page]);
  const queues = [...bySection.values()].map((queue) => interleave([queue.filter(isList), queue.filter((page) => !isList(page))]));
  return [home, ...interleave(queues)].slice(0, limit);
}
