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

/** Fits where any of the patterns does: most names of classes are none of theirs. */
const anyWord = new RegExp(words.map(([, pattern]) => pattern.source).join('|'), 'i');

/**
 * Which part of the page an element belongs to, by landmark elements and by the words of class and id, inherited downwards. A hint only:
 * what shows dates is a column wherever it stands. Worked out where it is asked for: most elements of a page never are.
 */
export class Regions {
  readonly #page: PageIndex;
  readonly #byWords = new Map<string, Region>();
  readonly #known: (Region | undefined)[];

  constructor(page: PageIndex) {
    this.#page = page;
    this.#known = new Array(page.size);
  }

  /** The outermost part that frames the element. */
  of(i: number): Region {
    const before = this.#known[i];
    if (before !== undefined) return before;
    const asked: number[] = [];
    let at = i;
    for (; at >= 0 && this.#known[at] === undefined; at = this.#page.parent[at] ?? -1) asked.push(at);
    let region = this.#known[at] ?? 'content';
    for (let element = asked.pop(); element !== undefined; element = asked.pop()) {
      if (region === 'content') region = ownRegion(this.#page, element, this.#byWords);
      this.#known[element] = region;
    }
    return region;
  }
}

function ownRegion(page: PageIndex, i: number, known: Map<string, Region>): Region {
  const tag = page.tag(i);
  if (tag === 'nav') return 'menu';
  if (tag === 'footer') return 'footer';
  if (tag !== 'div' && tag !== 'ul' && tag !== 'table' && tag !== 'section' && tag !== 'p' && tag !== 'dl') return 'content';
  const className = page.classes[i] ?? '';
  const id = page.ids[i] ?? '';
  if (className === '' && id === '') return 'content';
  const text = id !== '' ? `${className} ${id}` : className;
  const cached = known.get(text);
  if (cached) return cached;
  const found = (anyWord.test(text) && words.find(([, pattern]) => pattern.test(text))?.[0]) || 'content';
  known.set(text, found);
  return found;
}
