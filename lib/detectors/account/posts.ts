import { aroundTime, pinnedWords } from '@/indicators/vocabulary/new-media';
import { soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { type DateToken, isoOf, toReading } from '@/lib/detectors/dates/token';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import type { AccountFact } from './fact';

const KEEP = 100;
const LONGEST_TIME = 40;
/** 置顶, 来自网页. */
const LONGEST_REMARK = 6;
const maybeTime = /\d|刚刚|刚才|今天|昨天|前天|半/;

interface Dated {
  element: number;
  date: DateReading;
}

/** The posts that a page dates: the elements of one make that hold a time and nothing else, the most frequent make of the page. */
export function postsOf(page: PageIndex, viewedAt: string, live: boolean): AccountFact['items'] {
  const makes = new Map<string, Dated[]>();
  for (let piece = 0; piece < page.pieceStart.length; piece += 1) {
    const element = page.pieceOwner[piece] ?? 0;
    const date = timeAt(page, element, page.textBetween(piece, piece + 1), viewedAt, live);
    if (!date) continue;
    const make = `${page.tag(element)} ${page.classes[element] ?? ''}`;
    const list = makes.get(make);
    if (list) list.push({ element, date });
    else makes.set(make, [{ element, date }]);
  }
  const posts = [...makes.values()].reduce<Dated[]>((most, list) => (list.length > most.length ? list : most), []);
  const elements = posts.map(({ element }) => element);
  return posts.slice(0, KEEP).map(({ element, date }) => {
    const box = boxOf(page, element, elements);
    const words = page.text(box);
    const long = (line: string) => line.length > LONGEST_REMARK;
    const lines = words.split('\n');
    // A line beside the time holds a title only where no other line does.
    const beside = () => lines.map((line) => line.replace(date.raw, '').trim()).find(long);
    const title = lines.find((line) => long(line) && !line.includes(date.raw)) ?? beside() ?? '';
    return { title: title.slice(0, 80), date, pinned: pinnedWords.test(words.slice(0, 80)), ref: page.ref(element) };
  });
}

function timeAt(page: PageIndex, element: number, text: string, viewedAt: string, live: boolean): DateReading | null {
  if (text.length > LONGEST_TIME || !maybeTime.test(text)) return null;
  const words = text.replace(aroundTime, '').trim();
  const token = soleDate(words) ?? relativeDate(words, viewedAt);
  if (!token) return null;
  // Weibo keeps the whole date in the title attribute of 今天 17:42.
  const told = soleDate(page.attr(element, 'title') ?? '');
  const reading = told?.year ? toReading(told, 'title-attribute') : readingOf(token, viewedAt);
  if (!reading) return null;
  const certain = reading.year === 'shown' || (live && reading.sure);
  return { ...reading, raw: text, source: 'text', sure: certain };
}

/** Platforms leave the year away only while it is the running one, so a day still to come was last year's, and to be looked at. */
function readingOf(token: DateToken, viewedAt: string): DateReading | null {
  const year = Number(viewedAt.slice(0, 4));
  const past = token.year !== null || isoOf(token, year).slice(0, 10) <= viewedAt.slice(0, 10);
  return toReading(token, 'text', { value: past ? year : year - 1, basis: 'viewing', sure: past });
}

/** The largest element around a time that holds no other post's time. */
function boxOf(page: PageIndex, element: number, others: readonly number[]): number {
  let box = element;
  for (let up = page.parent[box] ?? -1; up > 0; up = page.parent[up] ?? -1) {
    if (others.some((other) => other !== element && page.contains(up, other))) break;
    box = up;
  }
  return box;
}
