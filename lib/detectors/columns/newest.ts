import type { DateReading } from '@/lib/facts/date-reading';
import type { ColumnItem } from './fact';

/** The newest day that is not after the day of viewing; only where all are later, the latest of these. */
export function indexOfNewest(dates: readonly (DateReading | null)[], viewedAt: string): number | null {
  // Sorts behind every moment of that day.
  const today = `${viewedAt.slice(0, 10)}~`;
  return latestBefore(dates, today) ?? latestBefore(dates, '~');
}

function latestBefore(dates: readonly (DateReading | null)[], limit: string): number | null {
  let best: number | null = null;
  let bestIso = '';
  for (let i = 0; i < dates.length; i += 1) {
    const iso = dates[i]?.iso ?? '';
    if (iso > bestIso && iso < limit) {
      best = i;
      bestIso = iso;
    }
  }
  return best;
}

/** Neighbours, pinned ones left out, of which the lower is newer by day. */
export function breaksOf(items: readonly ColumnItem[]): number {
  let breaks = 0;
  let before: string | null = null;
  for (const { date, pinned } of items) {
    if (!date?.sure || pinned) continue; // an implied year proves no order
    const day = date.iso.slice(0, 10);
    if (before !== null && day > before) breaks += 1;
    before = day;
  }
  return breaks;
}
