import type { DetectContext } from '@/lib/detectors/detector';
import type { Heading } from './heading';
import { makeOf } from './panes';
import { titleParts } from './place';
import type { ReadGroup, Scan } from './scan';

/** What stands before the way to the page, or in its line, is no list the page is about. */
export function isOverTrail(page: DetectContext['page'], { trail }: Scan, { group }: ReadGroup): boolean {
  return trail.at >= 0 && (group.entries[0]?.from ?? 0) < (page.textTo[trail.at] ?? 0);
}

/** Lists in boxes of one make, each under its own heading, are several columns on one page: none of them is the page's. */
export function isOneOfMany(page: DetectContext['page'], scan: Scan, each: ReadGroup): boolean {
  const make = ({ group }: ReadGroup) => `${makeOf(page, group.container)} ${makeOf(page, page.parent[group.container] ?? 0)}`;
  return scan.groups.some(
    (other) => other !== each && other.kind === 'news' && other.read.dated > 0 && other.heading !== null && make(other) === make(each),
  );
}

const FEWEST_OTHERS = 2;

/** A page with several dated lists, each under a heading of its own that is marked up as one, is a channel's front: each keeps its name. */
export function isOneOfChannel(scan: Scan, own: Heading): boolean {
  if (!own.strong) return false;
  const names = new Set<string>();
  for (const { kind, read, heading } of scan.groups)
    if (kind === 'news' && read.dated > 0 && heading?.strong && heading.text !== own.text) names.add(heading.text);
  return names.size >= FEWEST_OTHERS;
}

/** The list a page is about is named by the breadcrumb, unless a real heading stands right over it. */
export function placeHeading(context: DetectContext, scan: Scan, found: Heading | null): Heading | null {
  const last = scan.trail.steps.at(-1);
  if (last) return { text: last, source: 'breadcrumb', href: null, strong: false };
  if (found) return found;
  const [title] = titleParts(context.document.title);
  return title ? { text: title, source: 'title', href: null, strong: false } : null;
}
