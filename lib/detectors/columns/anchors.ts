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

/** Sorts a page's links. */
export async function anchorsOf(page: PageIndex, pace: Pace): Promise<Anchors> {
  const anchors: Anchors = { entries: [], more: [], pager: [], older: [], newer: [], before: new Uint32Array(page.size + 1) };
  const isEntry = new Uint8Array(page.size);
  for (const i of page.byTag('a')) {
    const pause = pace();
    if (pause) await pause;
    const text = page.textLength(i) <= 16 ? page.text(i).replace(/\n/g, '') : null;
    if (text !== null && text !== '' && moreText.test(text)) anchors.more.push(i);
    else if (text !== null && text !== '' && pagerText.test(text) && !isHome(page, i, text)) {
      anchors.pager.push(i);
      if (olderText.test(text)) anchors.older.push(i);
      else if (newerText.test(text)) anchors.newer.push(i);
    } else if (text === null || (text === '' ? holdsPicture(page, i) : !toolText.test(text) && !isBlankPhrase(text))) {
      anchors.entries.push(i);
      isEntry[i] = 1;
    }
  }
  let count = 0;
  for (let i = 0; i < page.size; i += 1) {
    anchors.before[i] = count;
    count += isEntry[i] ?? 0;
  }
  anchors.before[page.size] = count;
  return anchors;
}

/** 首页 leads to a site's front as often as to a list's first page: it turns pages only beside others that do. */
function isHome(page: PageIndex, i: number, text: string): boolean {
  if (!/首/.test(text)) return false;
  const box = page.parent[i] ?? -1;
  return !/[下上尾末]/.test(page.textLength(box) < 200 ? page.text(box) : '');
}

function holdsPicture(page: PageIndex, i: number): boolean {
  for (let inner = i + 1; inner < (page.end[i] ?? 0); inner += 1) if (page.tag(inner) === 'img') return true;
  return false;
}

/** Number of entry links inside an element. */
export function entriesIn(page: PageIndex, anchors: Anchors, i: number): number {
  return (anchors.before[page.end[i] ?? 0] ?? 0) - (anchors.before[i] ?? 0);
}
