import type { PageIndex } from '@/lib/detectors/page/page-index';

const noPane = new Set(['script', 'style', 'a', 'span', 'h1', 'h2', 'h3', 'h4', 'p', 'br', 'li', 'tr', 'td']);
/** Words of class names that tell one pane from its neighbours and not panes from other things. */
const state = /\b(?:on|cur|current|active|show|shown|hide|hidden|none|selected|first|last|in|fade)\b/gi;
const LONGEST_EMPTY = 40;

/** Children that are built alike and hold a list each, or nothing yet. */
export function findPanes(page: PageIndex, up: number, listsIn: (i: number) => number): number[] {
  const all = page.children(up);
  const boxes = all.filter((child) => !noPane.has(page.tag(child)));
  const children = boxes.length === 0 && holdLists(page, all, listsIn) ? all : boxes;
  const switched = switchedChildren(page, up, children);
  if (switched.length > 1 && switched.some((child) => listsIn(child) > 0)) return switched;
  const [tag] = children.filter((child) => listsIn(child) > 0).map((child) => page.tag(child));
  const alike = children.filter(
    (child) => page.tag(child) === tag && (listsIn(child) === 1 || (listsIn(child) === 0 && page.textLength(child) < LONGEST_EMPTY)),
  );
  const firstWithList = alike.findIndex((child) => listsIn(child) > 0);
  // The bar of tab titles is often built like a pane: panes begin with the first that holds a list or hides.
  const start = alike.findIndex((child, i) => i >= firstWithList || (!page.hasText(child) && page.isHidden(child) && !page.isHidden(up)));
  return start < 0 ? [] : alike.slice(start);
}

/** Every `li` holds a list of its own, or nothing yet: panes written as a list. */
function holdLists(page: PageIndex, children: readonly number[], listsIn: (i: number) => number): boolean {
  const filled = children.filter((child) => page.tag(child) === 'li' && listsIn(child) === 1);
  return filled.length > 1 && children.every((child) => filled.includes(child) || (page.tag(child) === 'li' && !page.hasText(child)));
}

/** Children of which one shows and the others hide: panes, whatever they hold. */
function switchedChildren(page: PageIndex, up: number, children: readonly number[]): number[] {
  if (page.isHidden(up)) return [];
  const hidden = children.find((child) => page.isHidden(child));
  if (hidden === undefined) return [];
  const make = makeOf(page, hidden);
  const alike = children.filter((child) => makeOf(page, child) === make);
  return alike.filter((child) => !page.isHidden(child)).length === 1 ? alike : [];
}

/** How an element is built: tag, classes and id without states and numbers. */
export function makeOf(page: PageIndex, i: number): string {
  const names = (page.classes[i] ?? '')
    .replace(state, '')
    .replace(/[\d_-]+/g, '')
    .trim();
  return `${page.tag(i)} ${names} ${(page.attr(i, 'id') ?? '').replace(/[\d_-]+/g, '')}`;
}
