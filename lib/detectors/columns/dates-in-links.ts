import { soleDate } from '@/lib/detectors/dates/find';
import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ShownDate } from './date-choice';
import type { ColumnItem } from './fact';
import type { Group } from './groups';

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
export async function takeDatesFromLinks(
  page: PageIndex,
  group: Group,
  read: { item: ColumnItem; shown: ShownDate | null }[],
  pace: Pace,
): Promise<void> {
  if (read.length < FEWEST || read.length !== group.entries.length || read.some(({ shown }) => shown !== null)) return;
  const found = (await datesInLinks(page, group, atEnd, pace)) ?? (await datesInLinks(page, group, atStart, pace));
  for (const [at, dated] of (found ?? []).entries()) {
    const each = read[at];
    if (!each || !dated) continue;
    each.item.title = dated.title;
    each.shown = dated.shown;
  }
}

/** Each link's title and date where nearly all of them have one; null as soon as too many have none. */
async function datesInLinks(page: PageIndex, group: Group, form: RegExp, pace: Pace): Promise<(DatedTitle | null)[] | null> {
  const most = group.entries.length * (1 - MOST);
  const read: (DatedTitle | null)[] = [];
  const titles = new Set<string>();
  let without = 0;
  for (const { anchor } of group.entries) {
    const pause = pace();
    if (pause) await pause;
    const dated = takenApart(textWithNumber(page, anchor), anchor, form);
    read.push(dated);
    if (dated) titles.add(dated.title);
    else without += 1;
    if (without > most) return null;
  }
  return titles.size > (read.length - without) / 2 ? read : null;
}

/** A link's text where it is long enough for a title with a day and holds a number of two digits. */
function textWithNumber(page: PageIndex, anchor: number): string | null {
  const length = anchor < 0 ? 0 : page.textLength(anchor);
  if (length < 9 || length > 160) return null;
  const text = page.text(anchor);
  return /\d\d/.test(text) ? text.replaceAll('\n', ' ') : null;
}

function takenApart(text: string | null, anchor: number, form: RegExp): DatedTitle | null {
  const g = text === null ? undefined : form.exec(text)?.groups;
  if (!g?.title) return null;
  const token = soleDate(g.inset ?? g.date ?? '');
  return token && { title: g.title.trim(), shown: { token, source: 'text', at: anchor, sure: false } };
}
