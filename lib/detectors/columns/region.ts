import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';

/** Parts of a page that frame its content. */
export type Region = 'content' | 'menu' | 'footer' | 'crumb' | 'pager';

const words: [Region, RegExp][] = [
  ['crumb', /(?:^|[\s_-])(?:bread-?crumbs?|crumbs?|curmb|position|weizhi|dqwz|location|nowplace|path)(?:$|[\s_-])/i],
  ['pager', /(?:^|[\s_-])(?:pager|paging|pagination|page-?bar|page-?nav|pages|fenye|scott|layui-laypage|page-?list)(?:$|[\s_-])/i],
  ['footer', /(?:^|[\s_-])(?:foot|footer|foots|bottom|copyright|friend-?links?|yqlj|links?-?box)(?:\d*$|\d*[\s_-])/i],
  [
    'menu',
    /(?:^|[\s_-])(?:nav|navbar|main-?nav|sub-?nav|top-?nav|menu|menus|main-?menu|sub-?menu|left-?menu|dropdown|site-?nav|toolbar)(?:$|[\s_-])/i,
  ],
];

/**
 * Which part of the page each element belongs to, by landmark elements and by the words of class and id, inherited downwards. A hint only:
 * what shows dates is a column wherever it stands.
 */
export async function regionsOf(page: PageIndex, pace: Pace): Promise<Region[]> {
  const regions: Region[] = [];
  const known = new Map<string, Region>();
  for (let i = 0; i < page.size; i += 1) {
    const pause = pace();
    if (pause) await pause;
    const above = regions[page.parent[i] ?? -1] ?? 'content';
    regions.push(above === 'content' ? ownRegion(page, i, known) : above);
  }
  return regions;
}

function ownRegion(page: PageIndex, i: number, known: Map<string, Region>): Region {
  const tag = page.tag(i);
  if (tag === 'nav') return 'menu';
  if (tag === 'footer') return 'footer';
  if (tag !== 'div' && tag !== 'ul' && tag !== 'table' && tag !== 'section' && tag !== 'p' && tag !== 'dl') return 'content';
  const className = page.classes[i] ?? '';
  const id = page.attr(i, 'id');
  if (className === '' && !id) return 'content';
  const text = id ? `${className} ${id}` : className;
  const cached = known.get(text);
  if (cached) return cached;
  const found = words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'content';
  known.set(text, found);
  return found;
}
