import { daysInMonth } from '@/lib/calendar/days';
import { dayInZone, daysBetween, windowStart } from '@/lib/calendar/windows';
import { workCalendar } from '@/lib/calendar/workdays';
import type { ColumnBlock, ColumnItem, ColumnsFact } from '@/lib/detectors/columns/fact';
import type { DateReading } from '@/lib/facts/date-reading';
import type { Window } from '@/lib/scores/rubric';
import type { CheckContext } from './define-check';

/** The clock of an inspection, as days of the campaign's zone. */
export interface Clock {
  /** First and last day of the window; both belong to it. */
  start: string;
  end: string;
  /** Day on which the page was looked at: no honest date is later. */
  viewed: string;
}

/** Anything listed with a date, or without one. */
type Dated = { date: DateReading | null };

/** What a list's dates say about a window, doubts kept apart; `entry` is the one that the newest day stands beside. */
export type Freshness<E extends Dated = ColumnItem> =
  | { state: 'undated' }
  /** An entry certainly falls into the window. */
  | { state: 'fresh'; newest: string; entry: E }
  /** Every entry that counts is certainly older than the window. */
  | { state: 'stale'; newest: string; entry: E; days: number }
  /** The days allow both: month and day without a year, a month only, a date that shows on hovering. */
  | { state: 'doubtful'; newest: string; entry: E; because: 'year-implied' | 'date-unsure' }
  /** All dates lie between the as-of instant and the moment of viewing. */
  | { state: 'after-clock'; newest: string; entry: E };

/** Turns the instants of an inspection into days. */
export function clockOf(context: Pick<CheckContext, 'asOf' | 'viewedAt' | 'timeZone' | 'calendar'>, window: Window): Clock {
  return {
    start: windowStart(context.asOf, window, context.timeZone, workCalendar(context.calendar)),
    end: dayInZone(context.asOf, context.timeZone),
    viewed: dayInZone(context.viewedAt, context.timeZone),
  };
}

/** The days an entry's date can mean: one day, or from a floor to the latest possible. */
interface Span<E> {
  entry: E;
  low: string;
  high: string;
  because: 'year-implied' | 'date-unsure' | null;
}

const EVER = '0000-01-01';

function spanOf<E>(entry: E, date: DateReading, clock: Clock): Span<E> {
  if (date.precision === 'year') return { entry, low: `${date.iso}-01-01`, high: `${date.iso}-12-31`, because: 'date-unsure' };
  if (date.precision === 'month') {
    const last = daysInMonth(Number(date.iso.slice(0, 4)), Number(date.iso.slice(5, 7)));
    return { entry, low: `${date.iso}-01`, high: `${date.iso}-${last}`, because: 'date-unsure' };
  }
  const day = date.iso.slice(0, 10);
  if (date.sure) return { entry, low: day, high: day, because: null };
  // Shown on hovering only: the day is known, that it is the publication day is not.
  if (date.source === 'title-attribute' && date.year === 'shown') return { entry, low: day, high: day, because: 'date-unsure' };
  if (date.year === 'shown') return { entry, low: EVER, high: day, because: 'date-unsure' };
  // Without its year a day can be no newer than the last time the calendar showed it.
  const latest = `${clock.viewed.slice(0, 4)}${day.slice(4)}`;
  return {
    entry,
    low: EVER,
    high: latest > clock.viewed ? `${Number(clock.viewed.slice(0, 4)) - 1}${day.slice(4)}` : latest,
    because: 'year-implied',
  };
}

/** Entries dated after the moment of viewing: they cannot be. */
export function impossibleItems(block: ColumnBlock, clock: Clock): ColumnItem[] {
  return block.items.filter(
    ({ date }) => date !== null && date.year === 'shown' && date.iso.length >= 10 && date.iso.slice(0, 10) > clock.viewed,
  );
}

/**
 * Judges a list's dates against a window. Dates later than the moment of viewing are set aside as impossible, those between the as-of
 * instant and the viewing are not used; a doubtful date never makes a list stale unless even its latest meaning is too old.
 */
export function freshnessOf<E extends Dated>(block: { items: readonly E[] }, clock: Clock): Freshness<E> {
  const spans = block.items
    .flatMap((entry) => (entry.date ? [spanOf(entry, entry.date, clock)] : []))
    .filter(({ low }) => low <= clock.viewed);
  const counted = spans.filter(({ low }) => low <= clock.end);
  const later = newestOf(spans);
  const last = newestOf(counted);
  if (!later) return { state: 'undated' };
  if (!last) return { state: 'after-clock', newest: later.high, entry: later.entry };
  const inTime = counted.filter(({ low }) => low >= clock.start);
  const fresh = newestOf(inTime.filter(({ because }) => because === null)) ?? newestOf(inTime);
  if (fresh) return { state: 'fresh', newest: fresh.high, entry: fresh.entry };
  const known = counted.filter(({ because }) => because === null);
  const doubtful = counted.filter(({ high }) => high >= clock.start);
  const first = doubtful[0]?.because ?? 'date-unsure';
  const possible = newestOf(doubtful);
  if (possible) return { state: 'doubtful', newest: possible.high, entry: possible.entry, because: first };
  const { high: newest, entry } = last;
  if (known.length === 0 && counted.every(({ low }) => low !== EVER)) return { state: 'doubtful', newest, entry, because: 'date-unsure' };
  return { state: 'stale', newest, entry, days: daysBetween(newest, clock.end) };
}

/** The first of those with the latest possible day. */
function newestOf<E>(spans: readonly Span<E>[]): Span<E> | undefined {
  return spans.reduce<Span<E> | undefined>((best, span) => (best && span.high <= best.high ? best : span), undefined);
}

/**
 * Whether a clause that speaks of a class as a whole (动态要闻未更新) has nothing to say about single columns of this page: elsewhere than on
 * the home page the other columns of the class are out of sight, and one column in time means that the class was updated.
 */
export function classIsKept(columns: ColumnsFact, classes: readonly string[], clock: Clock, isHome: boolean): boolean {
  const ofClass = columns.blocks.filter((block) => block.kind === 'news' && classes.includes(block.class));
  return !isHome || ofClass.some((block) => freshnessOf(block, clock).state === 'fresh');
}
