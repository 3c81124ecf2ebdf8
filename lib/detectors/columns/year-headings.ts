import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Entry, Group } from './groups';

const links = new Set(['a', 'select', 'button']);
const yearOnly = /^[\s[【(（·—-]*(?<year>(?:19|20)\d{2})\s*(?:年?度?|[年./-]\s*(?:1[0-2]|0?[1-9])\s*(?:月份?)?)[\s\]】)）：:·—-]*$/;
/** How many pieces of text before the first entry may hold its year. */
const BEFORE = 3;

/** The year that a piece of text consists of; links to the lists of other years are none. */
export function yearHeading(page: PageIndex, piece: number): number | null {
  const length = (page.pieceEnd[piece] ?? 0) - (page.pieceStart[piece] ?? 0);
  if (length < 4 || length > 12) return null;
  const year = yearOnly.exec(page.textBetween(piece, piece + 1))?.groups?.year;
  if (year === undefined || page.closest(page.pieceOwner[piece] ?? 0, links) >= 0) return null;
  return Number(year);
}

/** Years of the headings under which entries stand, such as 2019年 over a run of `MM-DD`; null where an entry stands under none. */
export function yearsOfHeadings(page: PageIndex, group: Group): (number | null)[] {
  const first = group.entries[0]?.from ?? 0;
  let year: number | null = null;
  let from = Math.max(0, first - BEFORE);
  let before: Entry | null = null;
  return group.entries.map((entry) => {
    for (let piece = from; piece < entry.from; piece += 1) {
      const own = before !== null && page.contains(before.record, page.pieceOwner[piece] ?? 0);
      if (!own) year = yearHeading(page, piece) ?? year;
    }
    from = Math.max(from, entry.from);
    before = entry;
    return year;
  });
}
