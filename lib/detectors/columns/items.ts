import { dateInAddress } from '@/lib/detectors/dates/address';
import { toReading } from '@/lib/detectors/dates/token';
import { yearsOf } from '@/lib/detectors/dates/years';
import type { Pace } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import type { ColumnItem } from './fact';
import type { Entry, Group } from './groups';
import { type ShownDate, shownDate } from './shown-date';
import { genericText, pinnedText } from './words';
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
  captions: number;
}

const KEEP = 200;
const MAX_TITLE = 300;

/** Reads titles, targets and dates of a group's entries; years of `MM-DD` are concluded over the whole list. */
export async function readItems(page: PageIndex, group: Group, viewedAt: string, pace: Pace): Promise<ReadItems> {
  const raw: { item: ColumnItem; shown: ShownDate | null }[] = [];
  let pictures = 0;
  let captions = 0;
  const years = yearsOfHeadings(page, group);
  let at = -1;
  for (const entry of group.entries) {
    at += 1;
    const pause = pace();
    if (pause) await pause;
    const title = titleOf(page, entry);
    const picture = holdsPicture(page, entry.record);
    if (title === '' && !picture) continue;
    if (picture) pictures += 1;
    if (picture && page.hasText(entry.record)) captions += 1;
    const href = entry.anchor < 0 ? null : page.href(entry.anchor);
    const shown = underYear(shownDate(page, entry, viewedAt), years[at] ?? null);
    raw.push({
      item: { title: withoutDate(title, shown), href, date: null, addressDate: dateInAddress(href), pinned: isPinned(page, entry) },
      shown,
    });
  }
  const unique = withoutHeadline(raw);
  fillDates(page, unique, viewedAt);
  const items = unique.map(({ item }) => item);
  return {
    items: items.slice(0, KEEP),
    count: items.length,
    newest: newestOf(items.slice(0, KEEP), viewedAt),
    orderBreaks: breaksOf(items),
    dated: items.filter((item) => item.date !== null).length,
    pictures,
    captions,
  };
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
function withoutHeadline<T extends { item: ColumnItem; shown: ShownDate | null }>(raw: readonly T[]): T[] {
  const [first, second] = raw;
  const repeated =
    first && second && raw.length > 2 && !first.shown && second.shown && first.item.href !== null && first.item.href === second.item.href;
  return repeated ? raw.slice(1) : [...raw];
}

function titleOf(page: PageIndex, entry: Entry): string {
  const inAnchor = entry.anchor < 0 ? '' : page.text(entry.anchor);
  const own = line(inAnchor);
  if (own !== '' && !genericText.test(own)) {
    const cut = own.endsWith('..') || own.endsWith('…');
    const full = cut && entry.anchor >= 0 ? page.attr(entry.anchor, 'title') : null;
    return (cut && full && full.length > own.length ? line(full) : longestLine(inAnchor, own)).slice(0, MAX_TITLE);
  }
  const twin = own === '' ? twinOf(page, entry) : -1;
  if (twin >= 0) return line(page.text(twin)).slice(0, MAX_TITLE);
  const inRecord = longestPiece(page, entry);
  if (inRecord !== '') return inRecord.slice(0, MAX_TITLE);
  const name = entry.anchor < 0 ? null : (page.attr(entry.anchor, 'title') ?? altOf(page, entry.anchor));
  return line(name ?? own).slice(0, MAX_TITLE);
}

/** Beside a picture's link, the link of the same target that carries the words; -1 where there is none. */
function twinOf(page: PageIndex, entry: Entry): number {
  const target = entry.anchor < 0 ? null : page.href(entry.anchor);
  if (target === null) return -1;
  return page.within(entry.record, 'a').find((a) => page.href(a) === target && !genericText.test(page.text(a)) && page.hasText(a)) ?? -1;
}

/** Page text is folded already; only line breaks are left to mend. */
const line = (text: string) => (text.includes('\n') ? text.replace(/\s+/g, ' ').trim() : text.trim());

/** A link that wraps a whole row (date, title, summary): the title is its first long line. */
function longestLine(inAnchor: string, own: string): string {
  if (!inAnchor.includes('\n')) return own;
  const lines = inAnchor
    .split('\n')
    .map(line)
    .filter((each) => each.length >= 4 && !/^[\d\s\-./:年月日[\]()]+$/.test(each));
  return lines.length > 1 ? (lines[0] ?? own) : own;
}

function longestPiece(page: PageIndex, entry: Entry): string {
  let best = '';
  for (let piece = entry.from; piece < entry.to; piece += 1) {
    const text = line(page.textBetween(piece, piece + 1));
    if (text.length > best.length && !genericText.test(text) && !/^[\d\s\-./:年月日[\]()]+$/.test(text)) best = text;
  }
  return best;
}

function altOf(page: PageIndex, anchor: number): string | null {
  for (let i = anchor + 1; i < (page.end[anchor] ?? 0); i += 1)
    if (page.tag(i) === 'img') return page.attr(i, 'alt') ?? page.attr(i, 'title');
  return null;
}

function holdsPicture(page: PageIndex, record: number): boolean {
  for (let i = record; i < (page.end[record] ?? 0); i += 1) {
    if (page.tag(i) !== 'img') continue;
    // Bullets, 新 marks and arrows are decoration.
    const size = Number(page.attr(i, 'width') ?? page.attr(i, 'height') ?? '99');
    if (!(size <= 24) && !/(?:icon|ico|dot|new|arrow|bullet|point|hot|top)[\w-]*\.(?:gif|png|jpg|svg)/i.test(page.attr(i, 'src') ?? ''))
      return true;
  }
  return false;
}

/** The entry says that it stays on top. */
export function isPinned(page: PageIndex, entry: Entry): boolean {
  if (/(?:^|[\s_-])(?:zd|top|sticky|pinned|istop|zhiding)(?:$|[\s_-])/i.test(page.classes[entry.record] ?? '')) return true;
  for (let piece = entry.from; piece < entry.to; piece += 1) {
    const start = page.pieceStart[piece] ?? 0;
    const first = page.flat.charCodeAt(start);
    if (first >= 0x30 && first <= 0x39) continue; // a date, most often
    const length = (page.pieceEnd[piece] ?? 0) - start;
    if (length <= 6 && pinnedText.test(page.textBetween(piece, piece + 1))) return true;
    if (length > 6 && (first === 0x5b || first === 0x3010) && /^[[【]置顶[\]】]/.test(page.textBetween(piece, piece + 1))) return true;
  }
  return false;
}

function fillDates(page: PageIndex, raw: readonly { item: ColumnItem; shown: ShownDate | null }[], viewedAt: string): void {
  const dated = raw.filter((each) => each.shown !== null);
  const years = yearsOf(
    dated.map(({ item, shown }) => ({ token: (shown as ShownDate).token, address: item.addressDate, pinned: item.pinned })),
    viewedAt,
  );
  dated.forEach(({ item, shown }, i) => {
    const { token, source, sure } = shown as ShownDate;
    const reading = toReading(token, source, years[i]);
    if (reading) item.date = { ...reading, sure: reading.sure && sure };
  });
  const newest =
    dated[
      indexOfNewest(
        dated.map(({ item }) => item.date),
        viewedAt,
      ) ?? -1
    ];
  if (newest?.item.date) newest.item.date.ref = page.ref((newest.shown as ShownDate).at);
}

/** The newest day that is not after the day of viewing; only where all are later, the latest of these. */
function indexOfNewest(dates: readonly (DateReading | null)[], viewedAt: string): number | null {
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

function newestOf(items: readonly ColumnItem[], viewedAt: string): number | null {
  return indexOfNewest(
    items.map((item) => item.date),
    viewedAt,
  );
}

/** Neighbours, pinned ones left out, of which the lower is newer by day. */
function breaksOf(items: readonly ColumnItem[]): number {
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
