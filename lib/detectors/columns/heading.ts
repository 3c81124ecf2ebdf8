import { lowerBound, type PageIndex, placeAmong } from '@/lib/detectors/page/page-index';
import type { HeadingSource } from './fact';
import { childOf, type Surroundings } from './surroundings';
import { namedByTab } from './tab-links';
import { tabTitle } from './tabs';
import { cleaned, isTitle, linkOf, MAX_HEADING, type Title, titlesBefore, titlesBetween } from './titles';

/** A heading with where it was read and where it leads. */
export interface Heading {
  text: string;
  source: HeadingSource;
  href: string | null;
  /** The page marks it up as a heading. */
  strong: boolean;
  /** Picked from among several words, none of which is marked up as the heading. */
  doubtful?: boolean;
}

const MAX_LEVELS = 7;
const titleClass =
  /(?:^|[\s_-])(?:tit|title|titles|hd|head|header|heading|name|bt|lm|lanmu|caption|column-?name|tab|tabs)(?:\d*$|\d*[\s_-])/i;

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
    const heading = namedByTab(page, node) ?? atLevel(page, node, up, around);
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
  const place = placeAmong(panes, node);
  if (place >= 0 && panes.length > 1) {
    const tab = tabTitle(page, panes, place, up, around);
    if (tab) return tab;
  }
  const titles = titlesBefore(page, node, up, around);
  if (titles.length > 0 && titles.length <= 6) return chosen(page, titles, 'preceding');
  return titles.length === 0 ? pictureBefore(page, node, up, around) : null;
}

/** Of several titles at one level: a heading by tag or class, else the first. */
function chosen(page: PageIndex, titles: readonly Title[], source: HeadingSource): Heading | null {
  const strong = titles.filter((title) => title.strong);
  const classed = titles.find(
    (title) => titleClass.test(page.classes[title.at] ?? '') || titleClass.test(page.classes[page.parent[title.at] ?? 0] ?? ''),
  );
  const title = strong.at(-1) ?? classed ?? titles[0];
  if (!title) return null;
  const rivals = titles.filter(({ text }) => /[\u4e00-\u9fff]/.test(text)).length;
  return { text: title.text, source, href: linkOf(page, title.at), strong: title.strong, doubtful: rivals > 1 && strong.length !== 1 };
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
