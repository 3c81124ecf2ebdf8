import type { ListedDate } from '@/lib/detectors/article/fact';
import type { Facts, FrameFacts, PageFacts } from '@/lib/facts/facts';
import { normalAddress } from '@/lib/findings/subject-key';
import { latestVisits } from './findings-of';
import type { Visit } from './visit';

/** Lists beyond these say nothing new. */
const KEEP = 5;

/** A list page goes by its path: people know the site that they inspect. */
function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}

/** The last words of an address, by which most rows of a list are told apart from it without taking theirs to pieces. */
function tailOf(url: string): string {
  return normalAddress(url).split(/[/?]/).filter(Boolean).at(-1) ?? '';
}

/** What the lists of one frame show beside an address: only days that are written out in full and beyond doubt. */
function datesIn({ url, facts }: FrameFacts, address: string, tail: string): ListedDate[] {
  const blocks = facts.columns?.blocks.filter(({ kind }) => kind === 'news') ?? [];
  return blocks.flatMap(({ heading, items }) =>
    items.flatMap(({ href, date }) => {
      if (!href?.includes(tail) || !date?.sure || date.year !== 'shown' || date.iso.length < 10) return [];
      return normalAddress(href) === address ? [{ column: heading, page: pathOf(url), day: date.iso.slice(0, 10) }] : [];
    }),
  );
}

function withLists(frame: FrameFacts, visits: readonly Visit[]): Partial<Facts> {
  const { facts, url } = frame;
  if (!facts.article) return facts;
  const address = normalAddress(url);
  const tail = tailOf(url);
  const others = visits.flatMap((visit) => visit.facts.frames).filter((other) => normalAddress(other.url) !== address);
  const found = others.flatMap((other) => datesIn(other, address, tail));
  const listed = found.filter(({ day, page }, i) => found.findIndex((each) => each.day === day && each.page === page) === i).slice(0, KEEP);
  return listed.length > 0 ? { ...facts, article: { ...facts.article, listed } } : facts;
}

/**
 * Lays the date of an article beside those that the lists looked at in the same inspection give it. What they say becomes a part of the page's
 * facts, so that they can be judged again without the other pages. Nothing is fetched for it.
 */
export function compareListDates(page: PageFacts, visits: readonly Visit[]): PageFacts {
  if (!page.frames.some(({ facts }) => facts.article)) return page;
  const latest = latestVisits(visits);
  return { ...page, frames: page.frames.map((frame) => ({ ...frame, facts: withLists(frame, latest) })) };
}
