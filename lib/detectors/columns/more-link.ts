import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import type { Heading } from './heading';
import type { Scan } from './scan';
import { cleaned, isTitle } from './titles';

/** The 更多 link of the box that holds this list and no other, by its number; -1 = there is none. */
export function moreLinkOf(page: PageIndex, { anchors, around }: Pick<Scan, 'anchors' | 'around'>, container: number): number {
  let box = container;
  for (let up = page.parent[box] ?? -1; up > 0 && page.tag(up) !== 'body' && around.listsIn(up) <= 1; up = page.parent[box] ?? -1) box = up;
  const link = anchors.more[lowerBound(anchors.more, box)] ?? page.size;
  return link < (page.end[box] ?? 0) ? link : -1;
}

/** A heading drawn in a background picture is no word of the page; what the list's 更多 link says of its target is. */
export function namedByMore(page: PageIndex, link: number): Heading | null {
  const text = link < 0 ? '' : cleaned(page.attr(link, 'title') ?? page.attr(link, 'aria-label') ?? '');
  return isTitle(text) ? { text, source: 'more-link', href: page.href(link), strong: false } : null;
}
