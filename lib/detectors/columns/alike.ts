import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Anchors } from './anchors';
import type { Entry, Group } from './groups';

const rows = new Set(['li', 'tr', 'td', 'dd', 'dt', 'p', 'a']);
/** Entries with a summary stay below this; what is longer is a part of the page that happens to hold one link. */
const LONGEST_ENTRY = 600;
const FEW = 4;

/**
 * A few large parts of a page with one link each (a ticker and a footer, an article and its neighbour) stand under one element and are no
 * list: other links stand between them, or nothing in their markup is alike.
 */
export function isScattered(page: PageIndex, anchors: Anchors, group: Group): boolean {
  const { entries } = group;
  if (entries.length < 2 || entries.length > FEW || group.parts.length > 1) return false;
  const pairs = entries.slice(1).map((entry, i) => [entries[i] as Entry, entry] as const);
  const apart = pairs.filter(([before, after]) => linkBetween(page, anchors, before, after)).length;
  if (apart * 2 >= pairs.length) return true;
  const long = entries.filter(({ record }) => page.textLength(record) > LONGEST_ENTRY).length;
  return long > 0 || !pairs.some(([before, after]) => alike(page, before.record, after.record));
}

/** Links of other lists stand between two entries. */
function linkBetween(page: PageIndex, anchors: Anchors, before: Entry, after: Entry): boolean {
  return (anchors.before[after.record] ?? 0) > (anchors.before[page.end[before.record] ?? 0] ?? 0);
}

function alike(page: PageIndex, a: number, b: number): boolean {
  if (page.tag(a) !== page.tag(b)) return false;
  return rows.has(page.tag(a)) || firstClass(page, a) === firstClass(page, b);
}

const firstClass = (page: PageIndex, i: number) => (page.classes[i] ?? '').trim().split(/\s+/)[0];
