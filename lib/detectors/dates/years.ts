import type { YearBasis } from '@/lib/facts/date-reading';
import { type DateToken, dayNumber, plausible } from './token';

/** One entry of a list as far as its year is concerned. */
export interface Undated {
  token: DateToken;
  /** What the entry's own link tells, `2019-04-18` or `2019-04`. */
  address: string | null;
  pinned: boolean;
}

export interface ImpliedYear {
  value: number;
  basis: YearBasis;
  sure: boolean;
}

/** A shown day and the folder of its link are rarely further apart than this when they speak of the same year. */
const NEAR_DAYS = 100;
const FEW_DAYS = 20;
const MONTH_AND_A_HALF = 45;

/**
 * The year nearest to what the link tells; null when the link tells nothing near. A folder that was made when an archive moved house gives
 * every entry the same day, which `yearsOf` notices.
 */
function yearByAddress(token: DateToken, address: string | null): number | null {
  if (!address || token.month === null) return null;
  const told = daysOf(address);
  const y = Number(address.slice(0, 4));
  let best: { year: number; distance: number } | null = null;
  for (const year of [y - 1, y, y + 1]) {
    if (!plausible(year, token.month, token.day)) continue;
    const distance = Math.abs(dayNumber(year, token.month, token.day ?? 15) - told);
    if (distance <= NEAR_DAYS && (!best || distance < best.distance)) best = { year, distance };
  }
  return best?.year ?? null;
}

/** The latest year in which the day is not after the moment of viewing: the newest that an entry without a year can be. */
export function latestPossibleYear(token: DateToken, viewedAt: string): number {
  const today = viewedAt.slice(0, 10);
  let year = Number(today.slice(0, 4));
  const monthDay = `${String(token.month).padStart(2, '0')}-${String(token.day ?? 1).padStart(2, '0')}`;
  if (`${year}-${monthDay}` > today) year -= 1;
  for (let tries = 0; tries < 8 && !plausible(year, token.month, token.day); tries += 1) year -= 1;
  return year;
}

/**
 * Years for entries that show month and day only. Evidence in this order: a year written beside the entry; its own link; the order between
 * neighbours whose year is known; the moment of viewing, which gives the newest possible year and is never sure.
 */
export function yearsOf(entries: readonly Undated[], viewedAt: string): ImpliedYear[] {
  const byLink = entries.map(({ token, address }) => (token.year === null ? yearByAddress(token, address) : null));
  const archive = movedHouse(entries, byLink);
  const years = entries.map(({ token }, i): ImpliedYear | null => {
    if (token.year !== null) return { value: token.year, basis: token.relative ? 'viewing' : 'shown', sure: true };
    const value = byLink[i];
    return value === null || value === undefined ? null : { value, basis: 'links', sure: !archive };
  });
  fillByOrder(entries, years);
  return entries.map(({ token }, i) => years[i] ?? { value: latestPossibleYear(token, viewedAt), basis: 'viewing', sure: false });
}

/** Folders made within a few days for entries of many months tell when an archive moved, not when its entries were published. */
function movedHouse(entries: readonly Undated[], byLink: readonly (number | null)[]): boolean {
  const told = entries.flatMap(({ address }, i) => (address !== null && byLink[i] !== null ? [daysOf(address)] : []));
  if (told.length <= 5) return false;
  const shown = entries.flatMap(({ token }, i) => {
    const year = byLink[i];
    return year != null && token.month !== null ? [dayNumber(year, token.month, token.day ?? 15)] : [];
  });
  return span(told) <= FEW_DAYS && span(shown) > span(told) + MONTH_AND_A_HALF;
}

/** From the first to the last day; one by one, as a call takes no hundred thousand arguments. */
function span(days: readonly number[]): number {
  return days.reduce((a, b) => Math.max(a, b), -Infinity) - days.reduce((a, b) => Math.min(a, b), Infinity);
}

function daysOf(address: string): number {
  const day = address.length > 7 ? Number(address.slice(8)) : 15;
  return dayNumber(Number(address.slice(0, 4)), Number(address.slice(5, 7)), day);
}

const monthDayOf = (token: DateToken) => (token.month ?? 0) * 100 + (token.day ?? 0);

/** Between two known neighbours of one year an entry has that year; after a known one it is the newest day that keeps the descent. */
function fillByOrder(entries: readonly Undated[], years: (ImpliedYear | null)[]): void {
  const lined = entries.map((_, i) => i).filter((i) => !entries[i]?.pinned);
  const next = nextKnown(lined, years);
  let before: number | undefined;
  lined.forEach((i, place) => {
    const entry = entries[i];
    if (years[i]) before = i;
    if (!entry || years[i]) return;
    const after = next[place];
    const above = before === undefined ? null : { year: years[before]?.value ?? 0, day: monthDayOf(entries[before]?.token ?? entry.token) };
    const below = after === undefined ? null : { year: years[after]?.value ?? 0, day: monthDayOf(entries[after]?.token ?? entry.token) };
    if (!above && !below) return;
    const day = monthDayOf(entry.token);
    const latest = above ? (day <= above.day ? above.year : above.year - 1) : null;
    const earliest = below ? (day >= below.day ? below.year : below.year + 1) : null;
    if (latest !== null) years[i] = { value: latest, basis: 'order', sure: earliest === latest };
    else if (earliest !== null) years[i] = { value: earliest, basis: 'order', sure: false };
  });
}

/** For each place of a list the first entry after it whose year is known, found in one pass: lists may have thousands of rows. */
function nextKnown(lined: readonly number[], years: readonly (ImpliedYear | null)[]): (number | undefined)[] {
  const next: (number | undefined)[] = new Array(lined.length);
  let known: number | undefined;
  for (let place = lined.length - 1; place >= 0; place -= 1) {
    next[place] = known;
    const i = lined[place];
    if (i !== undefined && years[i]) known = i;
  }
  return next;
}
