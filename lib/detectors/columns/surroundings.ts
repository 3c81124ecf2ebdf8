import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import { findPanes } from './panes';

/** What the search for headings needs to know of the page's other lists. */
export interface Surroundings {
  /** Number of content lists that begin inside element `i`. */
  listsIn(i: number): number;
  /** The last content list that begins before element `i`; -1 = none. */
  listBefore(i: number): number;
  /** Child elements that show one pane each of a tab box. */
  panes(i: number): number[];
  /** The same without rows of short links, which may be the titles of tabs; absent where there are none. */
  withoutBars?: Surroundings;
}

/** Answers questions about where the lists of a page begin. */
export function surroundingsOf(page: PageIndex, containers: readonly number[]): Surroundings {
  const sorted = [...new Set(containers)].sort((a, b) => a - b);
  const listsIn = (i: number) => {
    const first = lowerBound(sorted, i);
    return lowerBound(sorted, page.end[i] ?? 0, first) - first;
  };
  const known = new Map<number, number[]>();
  const panes = (i: number): number[] => {
    const cached = known.get(i);
    if (cached) return cached;
    const found = i < 0 ? [] : findPanes(page, i, listsIn);
    known.set(i, found);
    return found;
  };
  const listBefore = (i: number) => sorted[lowerBound(sorted, i) - 1] ?? -1;
  return { listsIn, listBefore, panes };
}

/** Where the text of `up` begins that no earlier list owns. */
export function freeTextStart(page: PageIndex, node: number, up: number, around: Surroundings): number {
  const list = around.listBefore(node);
  return list > up ? (page.textTo[childOf(page, up, list)] ?? 0) : (page.textFrom[up] ?? 0);
}

/** The child of `up` in which an element stands. */
export function childOf(page: PageIndex, up: number, inner: number): number {
  let child = inner;
  for (let at = inner; at > up; at = page.parent[at] ?? -1) child = at;
  return child;
}
