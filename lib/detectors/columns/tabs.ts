import { type PageIndex, placeAmong } from '@/lib/detectors/page/page-index';
import type { Heading } from './heading';
import type { Surroundings } from './surroundings';
import { linkOf, type Title, titlesBefore } from './titles';
import { crumbText } from './words';

/** The titles stand before the first pane, at this level or the next ones up. */
export function tabTitle(page: PageIndex, panes: readonly number[], place: number, up: number, around: Surroundings): Heading | null {
  let node = panes[0] ?? up;
  let above = up;
  for (let level = 0; level < 3 && above >= 0; level += 1) {
    const titles = titlesBefore(page, node, above, around.withoutBars ?? around);
    const numbered = byNumber(page, titles, panes, place);
    if (numbered) return numbered;
    if (titles.length >= panes.length && titles.length <= panes.length + 2 && !inTrail(page, titles) && !inMenu(page, titles)) {
      // A name of the whole box may stand before the tabs.
      const bar = titles.slice(-panes.length);
      const title = bar[place];
      if (title && inOneBar(page, bar)) return headingFrom(page, title);
    }
    if (titles.length > 0) return null;
    node = above;
    above = page.parent[above] ?? -1;
  }
  return null;
}

const nobody: Heading = { text: '', source: 'none', href: null, strong: false };
const numberAtEnd = /^(?<name>.*?)(?<number>\d{1,2})$/;

/**
 * Titles and panes are numbered alike and from the same start, `tab1` over `con_tab1`: the number tells which title is the pane's, also where
 * there are more of the one than of the other. Undefined where they are not numbered; a pane whose number no title has is nobody's.
 */
function byNumber(page: PageIndex, titles: readonly Title[], panes: readonly number[], place: number): Heading | undefined {
  const [first, own] = [panes[0], panes[place]].map((pane) => numberAtEnd.exec(page.ids[pane ?? -1] ?? '')?.groups);
  if (!first || !own || titles.length < 2) return undefined;
  const named = titles.flatMap((title) => {
    const id = numberAtEnd.exec(page.ids[title.at] ?? '')?.groups;
    return id?.name && own.name?.includes(id.name) ? [{ title, number: id.number }] : [];
  });
  if (named.length < 2 || named[0]?.number !== first.number) return undefined;
  const found = named.find(({ number }) => number === own.number);
  return found ? headingFrom(page, found.title) : nobody;
}

const headingFrom = (page: PageIndex, title: Title): Heading => ({
  text: title.text,
  source: 'tab',
  href: linkOf(page, title.at),
  strong: title.strong,
});

/** The words are the steps of 当前位置, which are as many as the panes by chance. */
function inTrail(page: PageIndex, titles: readonly Title[]): boolean {
  const from = page.textFrom[titles[0]?.at ?? 0] ?? 0;
  const to = page.textTo[titles.at(-1)?.at ?? 0] ?? 0;
  const around = page.textBetween(Math.max(0, from - 3), to);
  return crumbText.test(around) || /首\s?页\s*[>»›/＞→]/.test(around);
}

const menuWords = /(?:^|[\s_-])(?:(?:main|top|site|head|header)-?)?(?:nav\d*|navbar|menu)(?:$|[\s_-])/i;

/** The words are the site's menu, which may have as many entries as the page has large parts. Tab bars that call themselves so are none. */
function inMenu(page: PageIndex, titles: readonly Title[]): boolean {
  const [first] = titles;
  let menu = false;
  for (let at = first?.at ?? -1, level = 0; at >= 0 && level < 6; at = page.parent[at] ?? -1, level += 1) {
    const name = page.classes[at] ?? '';
    if (/tab/i.test(name)) return false;
    menu ||= page.tag(at) === 'nav' || menuWords.test(name);
  }
  return menu;
}

/** The titles stand side by side, by themselves or each in an element of its own. */
function inOneBar(page: PageIndex, titles: readonly Title[]): boolean {
  const parents = new Set(titles.map(({ at }) => page.parent[at] ?? -1));
  return parents.size === 1 || new Set([...parents].map((up) => page.parent[up] ?? -1)).size === 1;
}

/** The element is one pane of a tab box whose titles are known. */
export function isTab(page: PageIndex, container: number, around: Surroundings): boolean {
  const up = page.parent[container] ?? -1;
  const panes = around.panes(up);
  const place = placeAmong(panes, container);
  return place >= 0 && panes.length > 1 && tabTitle(page, panes, place, up, around) !== null;
}
