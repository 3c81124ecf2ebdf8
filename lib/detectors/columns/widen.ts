import { soleDate } from '@/lib/detectors/dates/find';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Group } from './groups';

/**
 * Lets an entry reach over what follows it up to the next one, where the record itself is no row: the date after a link in running text,
 * the `dd` after a `dt`, the cell after a title's cell. Where dates stand before their links, it reaches back instead. Words of a box with
 * links of its own belong to that box, however near they stand.
 */
export function widenEntries(page: PageIndex, group: Group): void {
  const { entries, container } = group;
  const [first] = entries;
  if (!first || entries.length < 2 || entries.some(({ record }) => ['li', 'tr'].includes(page.tag(record))) || group.parts.length > 1)
    return;
  const start = Math.max(page.textFrom[container] ?? 0, first.from - 2);
  const before = first.from > start && !inLinkedBox(page, container, first.from - 1) ? page.textBetween(first.from - 1, first.from) : '';
  const last = entries.at(-1);
  const end = freeUntil(page, container, last?.to ?? 0);
  if (soleDate(before) && !(last && last.to < end && soleDate(page.textBetween(last.to, last.to + 1)))) {
    for (let i = entries.length - 1; i >= 0; i -= 1) {
      const entry = entries[i];
      if (entry) entry.from = Math.max(start, entries[i - 1]?.to ?? start, entry.from - 3);
    }
    return;
  }
  entries.forEach((entry, i) => {
    entry.to = Math.max(entry.to, Math.min(entries[i + 1]?.from ?? end, entry.to + 3));
  });
}

/** Up to three pieces of text after an entry, as far as they belong to no other box. */
function freeUntil(page: PageIndex, container: number, from: number): number {
  const end = Math.min(page.textTo[container] ?? 0, from + 3);
  for (let piece = from; piece < end; piece += 1) if (inLinkedBox(page, container, piece)) return piece;
  return end;
}

/** The piece of text stands in a child of the container that holds links. */
function inLinkedBox(page: PageIndex, container: number, piece: number): boolean {
  let child = page.pieceOwner[piece] ?? container;
  if (child === container) return false;
  for (let up = page.parent[child] ?? -1; up >= 0 && up !== container; up = page.parent[child] ?? -1) child = up;
  return page.holds(child, 'a');
}
