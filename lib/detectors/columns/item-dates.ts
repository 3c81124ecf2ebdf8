import { toReading } from '@/lib/detectors/dates/token';
import { yearsOf } from '@/lib/detectors/dates/years';
import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ShownDate } from './date-choice';
import type { ColumnItem } from './fact';
import { indexOfNewest } from './newest';

/** An entry as it was read, before the years of its list are known. */
export interface ReadEntry {
  item: ColumnItem;
  shown: ShownDate | null;
}

/** A month and day under a heading that gives the year. */
export function underYear(shown: ShownDate | null, year: number | null): ShownDate | null {
  return shown && year !== null && shown.token.year === null && shown.token.month !== null
    ? { ...shown, token: { ...shown.token, year } }
    : shown;
}

/** Gives the items their dates, and the newest one its place; answers how many have one. */
export async function fillDates(page: PageIndex, raw: readonly ReadEntry[], viewedAt: string, pace: Pace): Promise<number> {
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
