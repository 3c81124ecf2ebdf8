import { dateInAddress } from '@/lib/detectors/dates/address';
import { toReading } from '@/lib/detectors/dates/token';
import { yearsOf } from '@/lib/detectors/dates/years';
import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ShownDate } from './date-choice';
import { takeDatesFromLinks } from './dates-in-links';
import type { ColumnItem } from './fact';
import type { Entry, Group } from './groups';
import { isPinned } from './item-signs';
import { titleOf } from './item-title';
import { breaksOf, indexOfNewest } from './newest';
import { illustrated } from './pictures';
import { shownDate } from './shown-date';
import { yearsOfHeadings } from './year-headings';

/** The entries of a group as facts, with what the classification asks about them. */
export interface ReadItems {
  items: ColumnItem[];
  /** All entries, also those past the first 200. */
  count: number;
  newest: number | null;
  orderBreaks: number;
  dated: number;
  pictures: number;
  /** Characters of the entries beside their titles. */
  prose: number;
}

const KEEP = 200;

/** An entry as it was read, before the years of its list are known. */
interface ReadEntry {
  item: ColumnItem;
  shown: ShownDate | null;
}

/** Reads titles, targets and dates of a group's entries; years of `MM-DD` are concluded over the whole list. */
export async function readItems(page: PageIndex, found: Group, viewedAt: string, pace: Pace): Promise<ReadItems> {
  const { group, pictured } = illustrated(page, found);
  const raw: ReadEntry[] = [];
  let pictures = 0;
  let prose = 0;
  const years = yearsOfHeadings(page, group);
  let at = -1;
  for (const entry of group.entries) {
    at += 1;
    const pause = pace();
    if (pause) await pause;
    const title = titleOf(page, entry);
    const picture = pictured.has(entry);
    if (title === '' && !picture) continue;
    if (picture) pictures += 1;
    prose += Math.max(0, lengthOf(page, entry) - title.length);
    const href = entry.anchor < 0 ? null : page.href(entry.anchor);
    const shown = underYear(shownDate(page, entry, viewedAt), years[at] ?? null);
    raw.push({
      item: { title: withoutDate(title, shown), href, date: null, addressDate: dateInAddress(href), pinned: isPinned(page, entry) },
      shown,
    });
  }
  await takeDatesFromLinks(page, group, raw, pace);
  const unique = withoutHeadline(raw);
  const dated = await fillDates(page, unique, viewedAt, pace);
  const items = unique.map(({ item }) => item);
  const kept = items.length > KEEP ? items.slice(0, KEEP) : items;
  return {
    items: kept,
    count: items.length,
    newest:
      dated > 0
        ? indexOfNewest(
            kept.map(({ date }) => date),
            viewedAt,
          )
        : null,
    orderBreaks: dated > 1 ? breaksOf(items) : 0,
    dated,
    pictures,
    prose,
  };
}

/** Number of characters of an entry, without making the string. */
function lengthOf(page: PageIndex, { from, to }: Entry): number {
  return from < to ? (page.pieceEnd[to - 1] ?? 0) - (page.pieceStart[from] ?? 0) : 0;
}

/** A month and day under a heading that gives the year. */
function underYear(shown: ShownDate | null, year: number | null): ShownDate | null {
  return shown && year !== null && shown.token.year === null && shown.token.month !== null
    ? { ...shown, token: { ...shown.token, year } }
    : shown;
}

/** A link that wraps title and date: the date is no part of the title. */
function withoutDate(title: string, shown: ShownDate | null): string {
  const raw = shown?.token.raw;
  return raw && title.length > raw.length && title.endsWith(raw) ? title.slice(0, -raw.length).replace(/[\s[(（]+$/, '') : title;
}

/** The first entry repeated without its date as a headline is one entry. */
function withoutHeadline(raw: readonly ReadEntry[]): readonly ReadEntry[] {
  const [first, second] = raw;
  const repeated =
    first && second && raw.length > 2 && !first.shown && second.shown && first.item.href !== null && first.item.href === second.item.href;
  return repeated ? raw.slice(1) : raw;
}

/** Gives the items their dates, and the newest one its place; answers how many have one. */
async function fillDates(page: PageIndex, raw: readonly ReadEntry[], viewedAt: string, pace: Pace): Promise<number> {
  const dated = raw.flatMap(({ item, shown }) => (shown ? [{ item, shown }] : []));
  if (dated.length === 0) return 0;
  // Where every date has its year there is nothing to conclude.
  const years = dated.every(({ shown }) => shown.token.year !== null)
    ? []
    : yearsOf(
        dated.map(({ item, shown }) => ({ token: shown.token, address: item.addressDate, pinned: item.pinned })),
        viewedAt,
      );
  let count = 0;
  let i = 0;
  for (const { item, shown } of dated) {
    const pause = pace();
    if (pause) await pause;
    const reading = toReading(shown.token, shown.source, years[i]);
    i += 1;
    if (!reading) continue;
    count += 1;
    item.date = shown.sure ? reading : { ...reading, sure: false };
  }
  const newest =
    dated[
      indexOfNewest(
        dated.map(({ item }) => item.date),
        viewedAt,
      ) ?? -1
    ];
  if (newest?.item.date) newest.item.date.ref = page.ref(newest.shown.at);
  return count;
}
