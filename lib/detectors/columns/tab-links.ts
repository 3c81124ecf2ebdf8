import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Heading } from './heading';
import { cleaned, isTitle } from './titles';

/** Elements that switch panes, and the attributes in which they name the pane they show. */
const switches = ['a', 'li', 'button'] as const;
const naming = ['aria-controls', 'data-target', 'data-bs-target'] as const;
const mayName = naming.map((name) => `[${name}]`).join(', ');

const known = new WeakMap<PageIndex, ReadonlyMap<string, number>>();

/** Ids of elements that a tab names as its pane, with the tab. An id that several elements name is nobody's. */
function tabsOf(page: PageIndex): ReadonlyMap<string, number> {
  const cached = known.get(page);
  if (cached) return cached;
  const tabs = new Map<string, number>();
  const marked = page.matching(mayName);
  for (const tag of switches) {
    for (const i of page.byTag(tag)) {
      const id = (tag === 'a' ? jumpOf(page, i) : null) ?? (marked.size > 0 && marked.has(page.element(i)) ? namedPane(page, i) : null);
      if (id !== null) tabs.set(id, tabs.has(id) ? -1 : i);
    }
  }
  known.set(page, tabs);
  return tabs;
}

/** The id to which a link jumps within the page. Such links lead nowhere else, which is known of every link already. */
function jumpOf(page: PageIndex, link: number): string | null {
  const href = page.href(link) === null ? page.attr(link, 'href') : null;
  return href !== null && /^#[\w\u4e00-\u9fff-]+$/.test(href) ? href.slice(1) : null;
}

/** The id that an attribute names. */
function namedPane(page: PageIndex, i: number): string | null {
  const named = naming.map((name) => page.attr(i, name)).find((value) => value !== null);
  return named ? named.replace(/^#/, '') : null;
}

/** The heading of a pane whose tab says by its address or an attribute which pane it shows. */
export function namedByTab(page: PageIndex, pane: number): Heading | null {
  const id = page.ids[pane] ?? '';
  const tab = id === '' ? -1 : (tabsOf(page).get(id) ?? -1);
  if (tab < 0 || page.contains(pane, tab)) return null;
  const text = cleaned(page.text(tab));
  return isTitle(text) ? { text, source: 'tab', href: null, strong: false } : null;
}
