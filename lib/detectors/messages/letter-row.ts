import type { PageIndex } from '@/lib/detectors/page/page-index';
import { stateSaid } from './letter-terms';

/** One letter's element, or the neighbours that make one letter together. */
export type LetterRow = readonly number[];

/** A letter with its reply in full. */
const LONGEST_ROW = 3000;
/** A row with a state and no date is a short one. */
const LONGEST_STATED = 120;
const agoWords = /(?:天|小时|分钟|周|个月)前|[昨前今]天|刚刚/;

/** A letter's row tells when or how far, and says something besides: cells that hold a date and nothing else are no rows. */
export function isRow(page: PageIndex, row: LetterRow): boolean {
  const length = row.reduce((sum, part) => sum + page.textLength(part), 0);
  if (length < 6 || length > LONGEST_ROW) return false;
  const text = row.map((part) => page.text(part)).join('\n');
  const tells =
    /\d{1,2}\D{1,3}\d{1,2}/.test(text) || agoWords.test(text) || (length < LONGEST_STATED && row.some((part) => holdsState(page, part)));
  return tells && text.replace(/[\d\s:：./年月日时分秒[\]()-]+/g, '').length > 3;
}

function holdsState(page: PageIndex, part: number): boolean {
  const to = page.textTo[part] ?? 0;
  for (let piece = page.textFrom[part] ?? 0; piece < to; piece += 1)
    if (stateSaid(page.textBetween(piece, piece + 1)) !== 'unknown') return true;
  return false;
}

/** The element holds letters side by side, each with a link of its own: it is a list and no row. */
export function holdsSeveral(page: PageIndex, row: LetterRow): boolean {
  const parents = new Map<number, number>();
  for (const tag of ['li', 'tr', 'dl', 'div', 'p']) {
    for (const i of row.flatMap((part) => page.within(part, tag))) {
      if (row.includes(i) || !page.holds(i, 'a') || !isRow(page, [i])) continue;
      const key = page.parent[i] ?? 0;
      parents.set(key, (parents.get(key) ?? 0) + 1);
    }
  }
  return [...parents.values()].some((count) => count > 1);
}

/** Tag and classes of an element: what is alike in the rows and cells of one list. */
export const makeOf = (page: PageIndex, i: number) => `${page.tag(i)}.${page.classes[i] ?? ''}`;
