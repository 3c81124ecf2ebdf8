import type { DetectContext } from '@/lib/detectors/detector';
import { everyNth } from '@/lib/detectors/pace';
import { isScattered } from './alike';
import { type Anchors, anchorsOf } from './anchors';
import { joinContinued } from './continued';
import type { ColumnBlock } from './fact';
import { type Group, groupsOf, insideItsBox, withoutHeadingRow } from './groups';
import { type Heading, headingOf } from './heading';
import { type ReadItems, readItems } from './items';
import { joinNeighbours, joinRows } from './join';
import { kindOf, kindWithHeading } from './kind';
import { liftRows } from './lift';
import { type Trail, trailOf } from './place';
import { Regions } from './region';
import { type Surroundings, surroundingsOf } from './surroundings';
import { isTab } from './tabs';
import { widenEntries } from './widen';
import { isBar, isList, isLone, worthKeeping } from './worth';

/** A group of entries that was read and sorted. */
export interface ReadGroup {
  group: Group;
  read: ReadItems;
  kind: ColumnBlock['kind'];
  heading: Heading | null;
}

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
