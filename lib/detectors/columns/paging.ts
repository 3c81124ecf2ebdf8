import type { DetectContext } from '@/lib/detectors/detector';
import { lowerBound } from '@/lib/detectors/page/page-index';
import type { ColumnBlock } from './fact';
import type { Group } from './groups';
import type { Scan } from './scan';

/** Addresses of second and later pages of a list. */
const laterAddress =
  /\/(?:index|list|default)[_-](?:[1-9]\d{0,3})\.\w+(?:$|[?#])|[?&](?:page|pageno|pageindex|currentpage|curpage|p)=(?:[2-9]|[1-9]\d+)(?:&|#|$)/i;
const pageOne = /\/list[_-]1\.\w+(?:$|[?#])/i;

/** Whether a pager belongs to this list, and where in the run of pages this one stands. */
export function pagingOf({ page, url }: DetectContext, scan: Scan, group: Group): Pick<ColumnBlock, 'paged' | 'laterPage'> {
  const { anchors } = scan;
  if (anchors.pager.length === 0) return { paged: false, laterPage: false };
  // A pager may stand inside the list's own element, after its last entry.
  const outer = page.end[group.parts.at(-1) ?? group.container] ?? 0;
  const last = anchors.entries[lowerBound(anchors.entries, outer) - 1] ?? -1;
  const end = last > group.container ? last + 1 : outer;
  const next = scan.groups.find((other) => other.kind === 'news' && other.group.container >= end)?.group.container ?? page.size;
  const here = (i: number) => i >= end && i < next;
  if (!anchors.pager.some(here)) return { paged: false, laterPage: false };
  const leads = (i: number) => here(i) && page.href(i) !== null && page.href(i) !== url;
  // A pager driven by script has no addresses: then its being there is all that can be said.
  const scripted = anchors.older.some(
    (i) => here(i) && page.href(i) === null && /\(/.test(`${page.attr(i, 'onclick')}${page.attr(i, 'href')}`),
  );
  return {
    paged: anchors.older.some(leads) || scripted,
    laterPage: (laterAddress.test(url) && !pageOne.test(url)) || anchors.newer.some(leads),
  };
}
