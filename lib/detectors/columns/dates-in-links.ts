import { soleDate } from '@/lib/detectors/dates/find';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ColumnItem } from './fact';
import type { Group } from './groups';
import type { ShownDate } from './shown-date';

const FEWEST = 3;
const MOST = 0.8;
const DATE = '(?:19|20)\\d{2}\\s?[-./年]\\s?\\d{1,2}\\s?[-./月]\\s?\\d{1,2}\\s?日?';
const atEnd = new RegExp(`^(?<title>.{4,}?)(?:\\s*[[(（【]\\s*(?<inset>${DATE}|\\d{2}-\\d{2})\\s*[\\])）】]|\\s+(?<date>${DATE}))$`);
const atStart = new RegExp(`^(?:[[(（【]\\s*(?<inset>${DATE}|\\d{2}-\\d{2})\\s*[\\])）】]\\s*|(?<date>${DATE})\\s+)(?<title>.{4,})$`);

/** A link's text taken apart into title and date. */
interface DatedTitle {
  title: string;
  shown: ShownDate;
}

/**
 * Some systems write each entry's date into its link. Where nearly all links of a list end (or begin) with a day, parted from titles that
 * differ, the day is the list's and not the title's: read, but for the inspector to look at. One title with a day in it remains a title.
 */
export function takeDatesFromLinks(page: PageIndex, group: Group, read: { item: ColumnItem; shown: ShownDate | null }[]): void {
  if (read.length !== group.entries.length || read.some(({ shown }) => shown !== null)) return;
  for (const [at, dated] of (datesInLinks(page, group) ?? []).entries()) {
    const each = read[at];
    if (!each || !dated) continue;
    each.item.title = dated.title;
    each.shown = dated.shown;
  }
}

/** Each link's title and date where nearly all of them have one; null where they do not. */
function datesInLinks(page: PageIndex, group: Group): (DatedTitle | null)[] | null {
  if (group.entries.length < FEWEST) return null;
  for (const form of [atEnd, atStart]) {
    const read = group.entries.map(({ anchor }) => (anchor < 0 ? null : takenApart(page, anchor, form)));
    const found = read.filter((each) => each !== null);
    if (found.length >= read.length * MOST && new Set(found.map(({ title }) => title)).size > found.length / 2) return read;
  }
  return null;
}

function takenApart(page: PageIndex, anchor: number, form: RegExp): DatedTitle | null {
  const length = page.textLength(anchor);
  if (length < 9 || length > 160) return null;
  const text = page.text(anchor);
  if (!/\d\d/.test(text)) return null;
  const g = form.exec(text.replace(/\n/g, ' '))?.groups;
  const token = soleDate(g?.inset ?? g?.date ?? '');
  if (!g?.title || !token) return null;
  return { title: g.title.trim(), shown: { token, source: 'text', at: anchor, sure: false } };
}
