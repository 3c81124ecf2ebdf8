import { daysBetween } from '@/lib/calendar/days';
import type { ColumnBlock, ColumnItem } from '@/lib/detectors/columns/fact';

/** An entry whose date does not fit its place, with the days around it. */
export interface OddEntry {
  item: ColumnItem;
  shown: string;
  above: string;
  below: string;
}

/** A shorter list may be in order by chance, and so prove nothing by a break. */
const FEWEST = 6;

/**
 * The one entry that breaks the order of a list otherwise wholly in order of date, by more than so many days; null where there is none, or
 * where more than one entry could be it. Pinned entries do not count, nor does the first, which may be pinned without saying so; a list with
 * a date that is not certain is left alone.
 */
export function oddEntry(block: ColumnBlock, leastDays: number): OddEntry | null {
  if (block.kind !== 'news' || block.heading === '' || block.orderBreaks === 0 || block.orderBreaks > 2) return null;
  const rows = block.items.filter(({ pinned }) => !pinned).map((item) => ({ item, day: certainDay(item) }));
  const days = rows.flatMap(({ day }) => day ?? []);
  if (rows.length < FEWEST || days.length < rows.length) return null;
  const places = days.flatMap((_, i) => (isInOrder(days.toSpliced(i, 1)) ? [i] : []));
  const [at = 0, another] = places;
  const [above, shown, below, item] = [days[at - 1], days[at], days[at + 1], rows[at]?.item];
  if (another !== undefined || !above || !shown || !below || !item) return null;
  const standsOut = shown > above ? daysBetween(above, shown) : daysBetween(shown, below);
  return standsOut > leastDays ? { item, shown, above, below } : null;
}

function certainDay({ date }: ColumnItem): string | null {
  return date?.sure && date.year === 'shown' && date.iso.length >= 10 ? date.iso.slice(0, 10) : null;
}

/** Newest first; days may repeat. */
function isInOrder(days: readonly string[]): boolean {
  return days.every((day, i) => i === 0 || day <= (days[i - 1] ?? day));
}
