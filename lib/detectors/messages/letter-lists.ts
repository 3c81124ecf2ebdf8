import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { headsOf, type RowHeads } from './letter-heads';

/** Elements that hold one letter each on some page: table rows and list entries, but also a table, a list or a paragraph per letter. */
const rowTags = ['li', 'tr', 'tbody', 'table', 'ul', 'dl', 'div', 'section', 'article', 'p', 'a'];
/** A letter with its reply in full. */
const LONGEST_ROW = 3000;
/** Of a page's repeated rows only the longest runs can be its letters. */
const MOST_LISTS = 16;

/** A group of siblings that look like one letter each. */
export interface LetterList {
  parent: number;
  rows: number[];
  /** What each cell holds, where a head row says so. */
  heads: RowHeads | null;
}

/** Repeated rows that hold a date; the list with the most of them comes first. */
export function* letterListSteps(page: PageIndex): Steps<LetterList[]> {
  const groups: Omit<LetterList, 'heads'>[] = [];
  for (const tag of rowTags) {
    const byParent = new Map<number, number[]>();
    for (const i of page.byTag(tag)) {
      yield;
      if (!page.hasText(i) || page.isHidden(i) || page.textLength(i) > LONGEST_ROW || !isRow(page.text(i))) continue;
      const parent = page.parent[i] ?? 0;
      const rows = byParent.get(parent);
      if (rows) rows.push(i);
      else byParent.set(parent, [i]);
    }
    for (const [parent, rows] of byParent) if (rows.length > 1) groups.push({ parent, rows });
  }
  const longest = groups.sort((a, b) => b.rows.length - a.rows.length || a.parent - b.parent).slice(0, MOST_LISTS);
  return longest.map((group) => ({ ...group, heads: headsOf(page, group.rows[0] ?? 0) }));
}

/** A letter's row tells when, and says something besides: cells that hold a date and nothing else are no rows. */
function isRow(text: string): boolean {
  return /\d{1,2}\D{1,3}\d{1,2}/.test(text) && text.replace(/[\d\s:：./年月日时分秒[\]()-]+/g, '').length > 3;
}
