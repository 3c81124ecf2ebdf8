import { dateInAddress } from '@/lib/detectors/dates/address';
import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ShownDate } from './date-choice';
import { takeDatesFromLinks } from './dates-in-links';
import type { ColumnItem } from './fact';
import type { Entry, Group } from './groups';
import { fillDates, type ReadEntry, underYear } from './item-dates';
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
