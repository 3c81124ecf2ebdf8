import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import type { HeadingSource } from './fact';
import { namesDocument } from './kind';
import { crumbText, furnitureText, genericText, moreText, pagerText } from './words';

/** A heading with where it was read and where it leads. */
export interface Heading {
  text: string;
  source: HeadingSource;
  href: string | null;
  /** The page marks it up as a heading. */
  strong: boolean;
}

/** A short text in front of a list that could be its heading. */
interface Title {
  text: string;
  /** Element that holds the text: a link, a heading, a tab. */
  at: number;
  strong: boolean;
}

const MAX_LEVELS = 7;
const MAX_HEADING = 26;
const unitTags = new Set(['a', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'legend', 'caption', 'td', 'th', 'strong', 'b', 'label']);
const strongTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'legend', 'caption', 'th']);
const titleClass =
  /(?:^|[\s_-])(?:tit|title|titles|hd|head|header|heading|name|bt|lm|lanmu|caption|column-?name|tab|tabs)(?:\d*$|\d*[\s_-])/i;

/** What the search for headings needs to know of the page's other lists. */
export interface Surroundings {
  /** Number of content lists that begin inside element `i`. */
  listsIn(i: number): number;
  /** The last content list that begins before element `i`; -1 = none. */
  listBefore(i: number): number;
  /** Child elements that show one pane each of a tab box. */
  panes(i: number): number[];
}

/**
 * The heading of a list: the nearest short text in front of it, level by level upwards, until another list comes in the way. In a tab box
 * the k-th title belongs to the k-th pane.
 */
export function headingOf(page: PageIndex, container: number, first: number, around: Surroundings): Heading | null {
  const inside = titlesBetween(page, page.textFrom[container] ?? 0, page.textFrom[first] ?? 0, container);
  if (inside.length > 0 && inside.length <= 2) return chosen(page, inside, 'own');
  let node = container;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const up = page.parent[node] ?? -1;
    if (up < 0 || page.tag(up) === 'body' || page.tag(up) === 'html') return atTop(page, node, up, container, around);
    const heading = atLevel(page, node, up, around);
    if (heading) return heading;
    node = up;
  }
  return null;
}

/** Siblings of the page's outermost boxes are headings only when they say so by their tag, or when they hold a few words and nothing else. */
function atTop(page: PageIndex, node: number, up: number, container: number, around: Surroundings): Heading | null {
  if (up < 0) return null;
  const titles = titlesBefore(page, node, up, around);
  const last = titles.filter((title) => title.strong).at(-1);
  if (last) return chosen(page, [last], 'preceding');
  if (around.listBefore(container) >= node) return null; // the words stand over the first list of the box
  const beside = page.children(up).findLast((child) => child < node && page.hasText(child));
  if (beside === undefined || page.textLength(beside) > MAX_HEADING) return null;
  const [title, ...others] = titles.filter(({ at }) => page.contains(beside, at));
  return title && others.length === 0 ? chosen(page, [title], 'preceding') : null;
}

function atLevel(page: PageIndex, node: number, up: number, around: Surroundings): Heading | null {
  const panes = around.panes(up);
  const place = panes.indexOf(node);
  if (place >= 0 && panes.length > 1) {
    const tab = tabTitle(page, panes, place, up, around);
    if (tab) return tab;
  }
  const titles = titlesBefore(page, node, up, around);
  if (titles.length > 0 && titles.length <= 6) return chosen(page, titles, 'preceding');
  return titles.length === 0 ? pictureBefore(page, node, up, around) : null;
}

/** The titles stand before the first pane, at this level or the next ones up. */
function tabTitle(page: PageIndex, panes: readonly number[], place: number, up: number, around: Surroundings): Heading | null {
  let node = panes[0] ?? up;
  let above = up;
  for (let level = 0; level < 3 && above >= 0; level += 1) {
    const titles = titlesBefore(page, node, above, around);
    if (titles.length >= panes.length && titles.length <= panes.length + 2 && !inTrail(page, titles) && !inMenu(page, titles)) {
      // A name of the whole box may stand before the tabs.
      const title = titles[titles.length - panes.length + place];
      if (title) return { text: title.text, source: 'tab', href: linkOf(page, title.at), strong: title.strong };
    }
    if (titles.length > 0) return null;
    node = above;
    above = page.parent[above] ?? -1;
  }
  return null;
}

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
  for (let at = first?.at ?? -1, level = 0; at >= 0 && level < 6; at = page.parent[at] ?? -1, level += 1) {
    const name = page.classes[at] ?? '';
    if (/tab/i.test(name)) return false;
    if (page.tag(at) === 'nav' || menuWords.test(name)) return true;
  }
  return false;
}

/** Titles among the earlier children of `up`, back to the last one that holds a list. */
function titlesBefore(page: PageIndex, node: number, up: number, around: Surroundings): Title[] {
  return titlesBetween(page, textStart(page, node, up, around), page.textFrom[node] ?? 0, up);
}

/** Where the text of `up` begins that no earlier list owns. */
function textStart(page: PageIndex, node: number, up: number, around: Surroundings): number {
  const list = around.listBefore(node);
  return list > up ? (page.textTo[childOf(page, up, list)] ?? 0) : (page.textFrom[up] ?? 0);
}

/** The child of `up` in which an element stands. */
function childOf(page: PageIndex, up: number, inner: number): number {
  let child = inner;
  for (let at = inner; at > up; at = page.parent[at] ?? -1) child = at;
  return child;
}

function titlesBetween(page: PageIndex, from: number, to: number, within: number): Title[] {
  const titles: Title[] = [];
  // A long stretch of text is content; what matters is what stands last.
  for (let piece = Math.max(from, to - 16); piece < to; piece += 1) {
    const at = unitOf(page, page.pieceOwner[piece] ?? within, within);
    const before = titles.at(-1);
    if (before?.at === at) continue;
    // Of an element that holds the list itself only the piece at hand stands over the list.
    const text = cleaned(at === within ? page.textBetween(piece, piece + 1) : page.text(at));
    if (!isTitle(text)) {
      if (text.length > 60) titles.length = 0;
      continue;
    }
    if (namesDocument(linkOf(page, at)?.replace(/\?.*/, '') ?? null)) continue; // an entry of its own, such as the picture that leads a list
    titles.push({ text, at, strong: strongTags.has(page.tag(at)) || underStrong(page, at, within) });
  }
  return titles;
}

function unitOf(page: PageIndex, owner: number, within: number): number {
  let unit = owner;
  for (let at = owner; at > within; at = page.parent[at] ?? -1) {
    if (unitTags.has(page.tag(at)) && page.textLength(at) <= 60) unit = at;
    if (page.tag(at) === 'li' || page.tag(at) === 'td') break;
  }
  return unit;
}

function underStrong(page: PageIndex, at: number, within: number): boolean {
  for (let up = page.parent[at] ?? -1, level = 0; up > within && level < 2; up = page.parent[up] ?? -1, level += 1)
    if (strongTags.has(page.tag(up))) return true;
  return false;
}

/** Text of a heading without signs, brackets and the 更多 that stands in the same element. */
export function cleaned(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?:\+|＋)?\s*(?:更多|more)\s*[>»›+＋.…]*\s*$/i, '')
    .replace(/^[\s·•|※■◆▪>»【[(（:：-]+|[\s·•|>»】\])）:：-]+$/g, '')
    .replace(/^(.{2,12})\s\1$/, '$1') // a tab and its own pane's title
    .trim();
}

function isTitle(text: string): boolean {
  if (text.length < 2 || text.length > MAX_HEADING) return false;
  if (moreText.test(text) || pagerText.test(text) || genericText.test(text) || crumbText.test(text)) return false;
  if (furnitureText.test(text)) return false;
  if (/^首\s?页|[|｜].*[|｜]|\d{4}[-./年]\d{1,2}[-./月]\d/.test(text)) return false; // a menu in one line, an article's day
  return /[\p{L}]/u.test(text) && !/^[\d\s\-./:年月日]+$/.test(text) && !/^(?:首页|搜索|登录|注册|\||关闭|.{0,4}位置)$/.test(text);
}

/** Of several titles at one level: a heading by tag or class, else the first. */
function chosen(page: PageIndex, titles: readonly Title[], source: HeadingSource): Heading | null {
  const strong = titles.filter((title) => title.strong);
  const classed = titles.find(
    (title) => titleClass.test(page.classes[title.at] ?? '') || titleClass.test(page.classes[page.parent[title.at] ?? 0] ?? ''),
  );
  const title = strong.at(-1) ?? classed ?? titles[0];
  return title ? { text: title.text, source, href: linkOf(page, title.at), strong: title.strong } : null;
}

/** Where the heading leads: its own link, the one around it, the one inside it. */
function linkOf(page: PageIndex, at: number): string | null {
  for (let up = at, level = 0; up >= 0 && level < 3; up = page.parent[up] ?? -1, level += 1) if (page.tag(up) === 'a') return page.href(up);
  const inside = page.within(at, 'a').find((i) => !moreText.test(page.text(i)));
  return inside === undefined ? null : page.href(inside);
}

/** A picture that carries the heading: its alternative text, or nothing readable. */
function pictureBefore(page: PageIndex, node: number, up: number, around: Surroundings): Heading | null {
  const list = around.listBefore(node);
  const start = list > up ? (page.end[childOf(page, up, list)] ?? node) : up;
  const images = page.byTag('img');
  for (let at = lowerBound(images, node) - 1; at >= 0 && (images[at] ?? 0) > start; at -= 1) {
    const i = images[at] ?? 0;
    const alt = cleaned(page.attr(i, 'alt') ?? page.attr(i, 'title') ?? '');
    if (isTitle(alt)) return { text: alt, source: 'image-alt', href: linkOf(page, i), strong: false };
  }
  return null;
}

/** The element is one pane of a tab box whose titles are known. */
export function isTab(page: PageIndex, container: number, around: Surroundings): boolean {
  const up = page.parent[container] ?? -1;
  const panes = around.panes(up);
  const place = panes.indexOf(container);
  return place >= 0 && panes.length > 1 && tabTitle(page, panes, place, up, around) !== null;
}
