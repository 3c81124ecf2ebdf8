import type { DetectContext } from '@/lib/detectors/detector';
import type { Group } from './groups';
import type { ReadItems } from './items';
import { namesDocument } from './kind';
import type { ReadGroup } from './scan';

const rowTags = new Set(['li', 'dd', 'dt']);
/** A dated link alone with more text than this around it is a part of something else. */
const LONGEST_ALONE = 200;

/** A row of short words: tab titles or a menu, no list to keep a heading from. */
export function isBar(page: DetectContext['page'], group: Group): boolean {
  const length = group.entries.reduce((sum, entry) => sum + page.textLength(entry.record), 0);
  return length / group.entries.length < 9 && group.entries.length < 12;
}

/** What ends the search for another list's heading: menus do not, nor does a picture that leads the list below it. */
export function isList({ kind, read }: ReadGroup): boolean {
  return kind !== 'navigation' && !(kind === 'pictures' && read.count <= 2);
}

/**
 * One link alone is a list only in a list's element, with a date beside it, or as the lead of a pane. Rows without any link are entries
 * when they have titles; label and value (来信时间, 2020-08-20) have none.
 */
export function worthKeeping({ page }: DetectContext, group: Group, read: ReadItems): boolean {
  if (read.count === 0) return false;
  if (group.entries.every(({ anchor }) => anchor < 0))
    return read.dated >= 2 && read.items.filter(({ title }) => title.length >= 8).length * 2 > read.count;
  if (read.count > 1) return true;
  const [entry] = group.entries;
  if (!entry || (read.items[0]?.title.length ?? 0) < 6) return false;
  if (read.dated > 0 && page.textBetween(entry.from, entry.to).length <= LONGEST_ALONE) return true;
  return rowTags.has(page.tag(entry.record)) || namesDocument(read.items[0]?.href ?? null);
}

/** One undated link outside a list's element, such as the lead that fills a pane: a column only where a tab names it. */
export function isLone({ page }: DetectContext, { group, read }: ReadGroup): boolean {
  const [entry] = group.entries;
  return read.count === 1 && read.dated === 0 && entry !== undefined && !rowTags.has(page.tag(entry.record));
}
