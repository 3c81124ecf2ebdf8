import { articleShapeOf } from '@/lib/detectors/article/shape';
import type { DetectContext } from '@/lib/detectors/detector';
import { everyNth, inSlices } from '@/lib/detectors/pace';
import { emptyPlaces } from './empty';
import { emptyBlock, frameBlock, withoutRepeats } from './empty-blocks';
import type { ColumnBlock, ColumnsFact } from './fact';
import { isOneOfChannel, isOneOfMany, isOverTrail, placeHeading } from './main-list';
import { moreLinkOf, namedByMore } from './more-link';
import { mainGroup } from './page-kind';
import { pagingOf } from './paging';
import { EVERY_GROUP, type ReadGroup, type Scan } from './scan';

/** A block before its column's name is known to belong to a class of columns. */
export type Unclassed = Omit<ColumnBlock, 'class'>;

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

/** Links in an article's own text (attachments, documents referred to) are no column, nor are the rows of a table of data. */
function insideArticle({ page }: DetectContext, { group, read }: ReadGroup): boolean {
  const body = articleShapeOf(page)?.body;
  const few = read.dated < 3 || group.entries.every(({ anchor }) => anchor < 0);
  return body !== undefined && body !== null && few && page.contains(body.element, group.container);
}
