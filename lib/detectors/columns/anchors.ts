import { isBlankPhrase } from '@/indicators/vocabulary/blank-phrases';
import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { moreText, newerText, olderText, pagerText, toolText } from './words';

/** The links of a page, told apart by what they are for. */
export interface Anchors {
  /** Links that may be entries, in document order. */
  entries: number[];
  more: number[];
  pager: number[];
  /** Links of a pager that lead to older and to newer entries. */
  older: number[];
  newer: number[];
  /** Number of entry links before element `i`; the difference over a subtree is its count. */
  before: Uint32Array;
}

/** Longest text of a link that may be a button: 更多, a pager's number, a tool. */
const LONGEST_BUTTON = 16;

/** Sorts a page's links. */
export async function anchorsOf(page: PageIndex, pace: Pace): Promise<Anchors> {
  const anchors: Anchors = { entries: [], more: [], pager: [], older: [], newer: [], before: new Uint32Array(page.size + 1) };
  for (const i of page.byTag('a')) {
    const pause = pace();
    if (pause) await pause;
    const length = page.textLength(i);
    const text = length <= LONGEST_BUTTON ? page.text(i).replaceAll('\n', '') : '';
    if (length === 0) {
      if (page.holds(i, 'img')) anchors.entries.push(i);
    } else if (text === '') anchors.entries.push(i);
    else if (moreText.test(text)) anchors.more.push(i);
    else if (pagerText.test(text) && !isHome(page, i, text)) {
      anchors.pager.push(i);
      if (olderText.test(text)) anchors.older.push(i);
      else if (newerText.test(text)) anchors.newer.push(i);
    } else if (!toolText.test(text) && !isBlankPhrase(text)) anchors.entries.push(i);
  }
  let from = 0;
  anchors.entries.forEach((entry, count) => {
    anchors.before.fill(count, from, entry + 1);
    from = entry + 1;
  });
  anchors.before.fill(anchors.entries.length, from);
  return anchors;
}

/** 首页 leads to a site's front as often as to a list's first page: it turns pages only beside others that do. */
function isHome(page: PageIndex, i: number, text: string): boolean {
  if (!/首/.test(text)) return false;
  const box = page.parent[i] ?? -1;
  return !/[下上尾末]/.test(page.textLength(box) < 200 ? page.text(box) : '');
}

/** Number of entry links inside an element. */
export function entriesIn(page: PageIndex, anchors: Anchors, i: number): number {
  return (anchors.before[page.end[i] ?? 0] ?? 0) - (anchors.before[i] ?? 0);
}
