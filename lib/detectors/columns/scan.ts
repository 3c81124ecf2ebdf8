import type { DetectContext } from '@/lib/detectors/detector';
import { everyNth } from '@/lib/detectors/pace';
import { isScattered } from './alike';
import { type Anchors, anchorsOf } from './anchors';
import { joinContinued } from './continued';
import type { ColumnBlock } from './fact';
import { type Group, groupsOf, insideItsBox, withoutHeadingRow } from './groups';
import { type Heading, headingOf } from './heading';
import { type ReadItems, readItems } from './items';
import { joinNeighbours, joinRows, widenEntries } from './join';
import { kindOf, kindWithHeading, namesDocument } from './kind';
import { liftRows } from './lift';
import { type Trail, trailOf } from './place';
import { Regions } from './region';
import { type Surroundings, surroundingsOf } from './surroundings';
import { isTab } from './tabs';

/** A group of entries that was read and sorted. */
export interface ReadGroup {
  group: Group;
  read: ReadItems;
  kind: ColumnBlock['kind'];
  heading: Heading | null;
}

const rowTags = new Set(['li', 'dd', 'dt']);
/** A dated link alone with more text than this around it is a part of something else. */
const LONGEST_ALONE = 200;

/** Groups after which the clock is looked at: most have a few entries, and long ones look at it by themselves. */
export const EVERY_GROUP = 8;

/** What the steps after the first look at a page build on. */
export interface Scan {
  anchors: Anchors;
  regions: Regions;
  groups: ReadGroup[];
  around: Surroundings;
  /** Number of groups of any kind but menus that begin inside element `i`. */
  filledIn(i: number): number;
  trail: Trail;
}

/** First look: finds repeated entries, joins what belongs together, reads the items and tells columns from menus. */
export async function scanPage(context: DetectContext): Promise<Scan> {
  const { page, viewedAt } = context;
  const pace = everyNth(context.pace);
  const breath = everyNth(context.pace, EVERY_GROUP);
  const anchors = await anchorsOf(page, pace);
  const regions = new Regions(page);
  const all = await groupsOf(page, anchors, pace);
  await context.pace();
  const rows = joinRows(
    page,
    anchors,
    liftRows(page, anchors, all).map((group) => withoutHeadingRow(page, anchors, group)),
  );
  await context.pace();
  const rough = surroundingsOf(
    page,
    rows.filter((group) => !isBar(page, group)).map((group) => group.container),
  );
  await context.pace();
  const isPane = (container: number) => isTab(page, container, rough);
  const joined = joinNeighbours(page, rows, isPane);
  const alone: ReadGroup[] = [];
  const made = (group: Group, read: ReadItems): ReadGroup => ({
    group,
    read,
    kind: kindOf(read, regions.of(group.container)),
    heading: null,
  });
  const single = new Set<Group>();
  const parted = joined.flatMap((group) => (isScattered(page, anchors, group) ? singlesOf(group, single) : [group]));
  for (const found of parted) {
    const group = insideItsBox(page, found);
    const pause = breath();
    if (pause) await pause;
    widenEntries(page, group);
    const read = await readItems(page, group, viewedAt, pace);
    if (!worthKeeping(context, group, read) || (read.dated === 0 && single.has(found))) continue;
    alone.push(made(group, read));
  }
  const groups = await joinContinued(context, alone, isPane, made);
  const content = groups.filter((each) => isList(each) && !isLone(context, each)).map(({ group }) => group.container);
  const filled = groups.filter(({ kind }) => kind !== 'navigation').map(({ group }) => group.container);
  const around = aroundLists(page, groups, content);
  await context.pace();
  for (const each of groups) {
    if (each.kind === 'navigation') continue; // a menu needs no name
    const pause = breath();
    if (pause) await pause;
    each.heading = headingOf(page, each.group.container, each.group.entries[0]?.record ?? each.group.container, around);
    each.kind = kindWithHeading(each.kind, each.heading?.text ?? '', each.heading?.href ?? null, each.read);
  }
  const kept = groups.filter((each) => !isLone(context, each) || each.heading?.source === 'tab');
  return { anchors, regions, groups: kept, around, filledIn: surroundingsOf(page, filled).listsIn, trail: trailOf(page) };
}

/** Where the lists stand, and where those that are no row of short links. */
function aroundLists(page: DetectContext['page'], groups: readonly ReadGroup[], content: readonly number[]): Surroundings {
  const around = surroundingsOf(page, content);
  const bars = new Set(groups.filter(({ group, kind }) => kind === 'links' && isBar(page, group)).map(({ group }) => group.container));
  return bars.size === 0
    ? around
    : {
        ...around,
        withoutBars: surroundingsOf(
          page,
          content.filter((container) => !bars.has(container)),
        ),
      };
}

/** What only happens to stand under one element, each by itself. */
function singlesOf(group: Group, noted: Set<Group>): Group[] {
  const singles = group.entries.map((entry) => ({ ...group, entries: [entry] }));
  for (const single of singles) noted.add(single);
  return singles;
}

/** A row of short words: tab titles or a menu, no list to keep a heading from. */
function isBar(page: DetectContext['page'], group: Group): boolean {
  const length = group.entries.reduce((sum, entry) => sum + page.textLength(entry.record), 0);
  return length / group.entries.length < 9 && group.entries.length < 12;
}

/** What ends the search for another list's heading: menus do not, nor does a picture that leads the list below it. */
function isList({ kind, read }: ReadGroup): boolean {
  return kind !== 'navigation' && !(kind === 'pictures' && read.count <= 2);
}

/**
 * One link alone is a list only in a list's element, with a date beside it, or as the lead of a pane. Rows without any link are entries
 * when they have titles; label and value (来信时间, 2020-08-20) have none.
 */
function worthKeeping({ page }: DetectContext, group: Group, read: ReadItems): boolean {
  if (read.count === 0) return false;
  if (group.entries.every(({ anchor }) => anchor < 0))
    return read.dated >= 2 && read.items.filter(({ title }) => title.length >= 8).length * 2 > read.count;
  if (read.count > 1) return true;
  const [entry] = group.entries;
  if (!entry || (read.items[0]?.title.length ?? 0) < 6) return false;
  if (read.dated > 0 && page.textBetween(entry.from, entry.to).length <= LONGEST_ALONE) return true;
  return rowTags.has(page.tag(entry.record)) || namesDocument(read.items[0]?.href ?? null);
}

/** One undated link outside a list's element, such as the lead that fills a pane: a column only where a tab names it. */
function isLone({ page }: DetectContext, { group, read }: ReadGroup): boolean {
  const [entry] = group.entries;
  return read.count === 1 && read.dated === 0 && entry !== undefined && !rowTags.has(page.tag(entry.record));
}
