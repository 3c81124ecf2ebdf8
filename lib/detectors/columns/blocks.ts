import { articleShapeOf } from '@/lib/detectors/article/shape';
import type { DetectContext } from '@/lib/detectors/detector';
import { everyNth, inSlices } from '@/lib/detectors/pace';
import { type EmptyPlace, emptyPlaces, pagerAfter } from './empty';
import type { ColumnBlock, ColumnsFact } from './fact';
import { type Heading, headingOf } from './heading';
import { moreLinkOf, namedByMore } from './more-link';
import { mainGroup } from './page-kind';
import { pagingOf } from './paging';
import { makeOf } from './panes';
import { titleParts } from './place';
import { EVERY_GROUP, type ReadGroup, type Scan } from './scan';
import { gatheredHeading, sideHeading } from './words';

type Unclassed = Omit<ColumnBlock, 'class'>;

/** Makes blocks of the groups and of the places where a list should be, in the order of the page. */
export async function readBlocks(context: DetectContext, scan: Scan, kind: ColumnsFact['page']): Promise<Unclassed[]> {
  const main = kind === 'list' ? mainGroup(scan) : null;
  const filled: { at: number; block: Unclassed }[] = [];
  const breath = everyNth(context.pace, EVERY_GROUP);
  for (const each of scan.groups) {
    const pause = breath();
    if (pause) await pause;
    filled.push({
      at: each.group.container,
      block: filledBlock(context, scan, each, each === main && !isOverTrail(context.page, scan, each)),
    });
  }
  const places = await inSlices(emptyPlaces({ ...scan, page: context.page, settled: context.settled }), context.pace);
  const empty = places.flatMap((place) => {
    const block = emptyBlock(context, scan, place, kind === 'list' && !main, places.length === 1);
    return block ? [{ at: place.at, block }] : [];
  });
  const shown = withoutRepeats(empty);
  const framed = kind === 'list' && !main && shown.length === 0 ? frameBlock(context, scan) : [];
  return [...filled, ...shown, ...framed].sort((a, b) => a.at - b.at).map(({ block }) => block);
}

function filledBlock(context: DetectContext, scan: Scan, each: ReadGroup, isMain: boolean): Unclassed {
  const { page } = context;
  const { group, read } = each;
  const unnamed = isMain && (each.heading === null || !(isOneOfMany(page, scan, each) || isOneOfChannel(scan, each.heading)));
  const menu = each.kind === 'navigation';
  const more = menu ? -1 : moreLinkOf(page, scan, group.container);
  const given = unnamed ? placeHeading(context, scan, each.heading) : each.heading;
  const heading = given ?? namedByMore(page, more) ?? { text: '', source: 'none', href: null };
  const paging = menu ? { paged: false, laterPage: false } : pagingOf(context, scan, group);
  return {
    heading: heading.text,
    headingSource: heading.source,
    href: heading.href ?? (more < 0 ? null : page.href(more)),
    kind: insideArticle(context, each) ? 'links' : each.kind,
    hidden: page.isHidden(group.container),
    ...paging,
    emptiness: 'filled',
    count: read.count,
    items: read.items,
    newest: read.newest,
    orderBreaks: read.orderBreaks,
    ref: page.ref(group.container),
  };
}

/** What stands before the way to the page, or in its line, is no list the page is about. */
function isOverTrail(page: DetectContext['page'], { trail }: Scan, { group }: ReadGroup): boolean {
  return trail.at >= 0 && (group.entries[0]?.from ?? 0) < (page.textTo[trail.at] ?? 0);
}

/** Links in an article's own text (attachments, documents referred to) are no column, nor are the rows of a table of data. */
function insideArticle({ page }: DetectContext, { group, read }: ReadGroup): boolean {
  const body = articleShapeOf(page)?.body;
  const few = read.dated < 3 || group.entries.every(({ anchor }) => anchor < 0);
  return body !== undefined && body !== null && few && page.contains(body.element, group.container);
}

/** Lists in boxes of one make, each under its own heading, are several columns on one page: none of them is the page's. */
function isOneOfMany(page: DetectContext['page'], scan: Scan, each: ReadGroup): boolean {
  const make = ({ group }: ReadGroup) => `${makeOf(page, group.container)} ${makeOf(page, page.parent[group.container] ?? 0)}`;
  return scan.groups.some(
    (other) => other !== each && other.kind === 'news' && other.read.dated > 0 && other.heading !== null && make(other) === make(each),
  );
}

const FEWEST_OTHERS = 2;

/** A page with several dated lists, each under a heading of its own that is marked up as one, is a channel's front: each keeps its name. */
function isOneOfChannel(scan: Scan, own: Heading): boolean {
  if (!own.strong) return false;
  const names = new Set<string>();
  for (const { kind, read, heading } of scan.groups)
    if (kind === 'news' && read.dated > 0 && heading?.strong && heading.text !== own.text) names.add(heading.text);
  return names.size >= FEWEST_OTHERS;
}

/** The list a page is about is named by the breadcrumb, unless a real heading stands right over it. */
function placeHeading(context: DetectContext, scan: Scan, found: Heading | null): Heading | null {
  const last = scan.trail.steps.at(-1);
  if (last) return { text: last, source: 'breadcrumb', href: null, strong: false };
  if (found) return found;
  const [title] = titleParts(context.document.title);
  return title ? { text: title, source: 'title', href: null, strong: false } : null;
}

function emptyBlock(context: DetectContext, scan: Scan, place: EmptyPlace, isMain: boolean, alone: boolean): Unclassed | null {
  const { page } = context;
  const found = headingOf(page, place.at, place.at, scan.around);
  const heading = isMain && (alone || !found?.strong) ? placeHeading(context, scan, found) : found;
  if (!heading || gatheredHeading.test(heading.text) || sideHeading.test(heading.text)) return null;
  const more = heading.href === null ? moreLinkOf(page, scan, place.at) : -1;
  const href = heading.href ?? (more < 0 ? null : page.href(more));
  // An element without entries is a column only where the page treats it as one: a link to the whole list, a pager, its own page.
  const column =
    !heading.doubtful &&
    (place.emptiness !== 'no-items' ||
      href !== null ||
      (isMain && (pagerAfter(page, place.at) || found?.text === scan.trail.steps.at(-1))));
  return {
    ...nothing,
    heading: heading.text,
    headingSource: heading.source,
    href,
    hidden: page.isHidden(place.at),
    emptiness: column ? place.emptiness : 'filled-elsewhere',
    ref: page.ref(place.at),
  };
}

const nothing = {
  kind: 'news',
  paged: false,
  laterPage: false,
  count: 0,
  items: [],
  newest: null,
  orderBreaks: 0,
} as const satisfies Partial<Unclassed>;

/** A phrase inside an empty list, or several in one box, are one empty column; the phrase says more than the element. */
function withoutRepeats(found: { at: number; block: Unclassed }[]): { at: number; block: Unclassed }[] {
  const byHeading = new Map<string, { at: number; block: Unclassed }>();
  for (const each of found) {
    const key = `${each.block.heading} ${each.block.href}`;
    const known = byHeading.get(key);
    if (!known || (known.block.emptiness !== 'blank-phrase' && each.block.emptiness === 'blank-phrase')) byHeading.set(key, each);
  }
  return [...byHeading.values()];
}

/** A column page whose content is a frame that leads nowhere. What a living frame shows is told by the frame's own analysis. */
function frameBlock(context: DetectContext, scan: Scan): { at: number; block: Unclassed }[] {
  const { page } = context;
  const frame = page.byTag('iframe').find((i) => !page.isHidden(i) && scan.regions.of(i) === 'content' && page.src(i) === null);
  const heading = placeHeading(context, scan, null);
  if (frame === undefined || !heading) return [];
  const block: Unclassed = {
    ...nothing,
    heading: heading.text,
    headingSource: heading.source,
    href: null,
    hidden: false,
    emptiness: 'filled-elsewhere',
    ref: page.ref(frame),
  };
  return [{ at: frame, block }];
}
