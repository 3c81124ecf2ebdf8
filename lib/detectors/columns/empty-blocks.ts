import type { DetectContext } from '@/lib/detectors/detector';
import type { Unclassed } from './blocks';
import { type EmptyPlace, pagerAfter } from './empty';
import { headingOf } from './heading';
import { placeHeading } from './main-list';
import { moreLinkOf } from './more-link';
import type { Scan } from './scan';
import { gatheredHeading, sideHeading } from './words';

/** The column that should stand in a place without entries; null where it has no name, or one of things that may well be empty. */
export function emptyBlock(context: DetectContext, scan: Scan, place: EmptyPlace, isMain: boolean, alone: boolean): Unclassed | null {
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
export function withoutRepeats(found: { at: number; block: Unclassed }[]): { at: number; block: Unclassed }[] {
  const byHeading = new Map<string, { at: number; block: Unclassed }>();
  for (const each of found) {
    const key = `${each.block.heading} ${each.block.href}`;
    const known = byHeading.get(key);
    if (!known || (known.block.emptiness !== 'blank-phrase' && each.block.emptiness === 'blank-phrase')) byHeading.set(key, each);
  }
  return [...byHeading.values()];
}

/** A column page whose content is a frame that leads nowhere. What a living frame shows is told by the frame's own analysis. */
export function frameBlock(context: DetectContext, scan: Scan): { at: number; block: Unclassed }[] {
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
