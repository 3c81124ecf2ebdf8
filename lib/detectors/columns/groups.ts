import type { Pace } from '@/lib/detectors/pace';
import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import { type Anchors, entriesIn } from './anchors';
import { childOf } from './surroundings';

/** One entry of a list: the element that holds it, its link (-1 = none) and the text pieces that belong to it. */
export interface Entry {
  record: number;
  anchor: number;
  from: number;
  to: number;
}

/** Entries that repeat under one element. */
export interface Group {
  container: number;
  /** Elements over which the list is spread: one, or several lists side by side that are one list to the reader. */
  parts: number[];
  entries: Entry[];
}

const stops = new Set(['li', 'body', 'html', 'form', 'ul', 'ol']);
const rowTags = new Set(['li', 'tr', 'dd', 'dt']);

/** The largest element around a link that holds no other link than this one's target: what the eye takes for one entry. */
function recordOf(page: PageIndex, anchors: Anchors, anchor: number): number {
  const target = page.href(anchor);
  let root = anchor;
  let row = -1;
  for (;;) {
    if (rowTags.has(page.tag(root)) && row < 0) row = root;
    if (page.tag(root) === 'li') return root;
    const up = page.parent[root] ?? -1;
    if (up < 0 || (stops.has(page.tag(up)) && page.tag(up) !== 'li') || !oneTarget(page, anchors, up, target)) break;
    root = up;
  }
  if (row >= 0 && !hasSibling(page, anchors, root)) return row;
  return root;
}

function oneTarget(page: PageIndex, anchors: Anchors, i: number, target: string | null): boolean {
  const count = entriesIn(page, anchors, i);
  if (count === 1) return true;
  if (count > 3 || target === null) return false;
  const first = anchors.before[i] ?? 0;
  for (let at = first; at < first + count; at += 1) if (page.href(anchors.entries[at] ?? -1) !== target) return false;
  return true;
}

/** Another child of the same parent is built alike and holds a link too. */
function hasSibling(page: PageIndex, anchors: Anchors, i: number): boolean {
  const up = page.parent[i] ?? -1;
  if (up < 0) return false;
  const end = page.end[up] ?? 0;
  for (let child = up + 1, looked = 0; child < end && looked < 40; child = page.end[child] ?? end, looked += 1) {
    if (child !== i && page.tag(child) === page.tag(i) && entriesIn(page, anchors, child) > 0) return true;
  }
  return false;
}

/** Groups the page's links by the element under which their entries repeat. */
export async function groupsOf(page: PageIndex, anchors: Anchors, pace: Pace): Promise<Group[]> {
  const groups = new Map<number, Group>();
  const seen = new Uint8Array(page.size);
  const add = (record: number, anchor: number) => {
    if (seen[record] === 1) return;
    seen[record] = 1;
    const container = page.parent[record] ?? -1;
    const entry: Entry = { record, anchor, from: page.textFrom[record] ?? 0, to: page.textTo[record] ?? 0 };
    const group = groups.get(container);
    if (group) group.entries.push(entry);
    else groups.set(container, { container, parts: [container], entries: [entry] });
  };
  for (const anchor of anchors.entries) {
    const pause = pace();
    if (pause) await pause;
    add(recordOf(page, anchors, anchor), anchor);
  }
  for (const record of linklessRows(page, anchors)) add(record, -1);
  for (const group of groups.values()) group.entries.sort((a, b) => a.record - b.record);
  return [...groups.values()].sort((a, b) => a.container - b.container);
}

const datedText = /(?:^|\n|[[(（\s])(?:20\d\d|[01]?\d)[-/.年月][0-3]?\d/;
const FEWEST_BOXES = 3;

/** Rows with a date and no link: notices that open by script, tables of data. */
function linklessRows(page: PageIndex, anchors: Anchors): number[] {
  const isRow = (i: number) => {
    if (entriesIn(page, anchors, i) > 0) return false;
    const length = page.textLength(i);
    return length >= 12 && length <= 300 && datedText.test(page.text(i));
  };
  return [...page.byTag('li').filter(isRow), ...page.byTag('tr').filter(isRow), ...boxRows(page, isRow)];
}

/** Boxes of one make under one element are rows as well; a box that stands alone may be anything. */
function boxRows(page: PageIndex, isRow: (i: number) => boolean): number[] {
  const makes = new Map<string, number[]>();
  for (const i of page.byTag('div')) {
    const make = page.classes[i] ?? '';
    if (make === '' || !isRow(i)) continue;
    const key = `${page.parent[i]} ${make}`;
    const family = makes.get(key);
    if (family) family.push(i);
    else makes.set(key, [i]);
  }
  return [...makes.values()].flatMap((family) => (family.length < FEWEST_BOXES ? [] : family));
}

const headingTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * A first row whose link is in a heading, or that holds the 更多 link, where the rows after it do not, is no entry, nor is the one `dt` over
 * `dd`s.
 */
export function withoutHeadingRow(page: PageIndex, anchors: Anchors, group: Group): Group {
  const { entries } = group;
  const [first] = entries;
  if (!first || entries.length === 1) return group;
  const isHeading = ({ record, anchor }: Entry) =>
    page.closest(anchor, headingTags) >= record || (anchors.more[lowerBound(anchors.more, record)] ?? page.size) < (page.end[record] ?? 0);
  const term = page.tag(first.record) === 'dt' && entries.every(({ record }, i) => i === 0 || page.tag(record) === 'dd');
  const over = term || (isHeading(first) && !entries.slice(1, 4).some(isHeading));
  return over ? { ...group, entries: entries.slice(1) } : group;
}

const boxTags = new Set(['div', 'section', 'article', 'dl', 'td', 'ul']);

/** A box with a single link is no entry of what stands around it but a list of one: its own first words may be its heading. */
export function insideItsBox(page: PageIndex, group: Group): Group {
  const [entry] = group.entries;
  if (!entry || group.entries.length > 1 || entry.anchor < 0 || !boxTags.has(page.tag(entry.record))) return group;
  let box = entry.record;
  let record = childOf(page, box, entry.anchor);
  // Boxes around a box say nothing by themselves.
  while (boxTags.has(page.tag(record)) && page.textFrom[record] === page.textFrom[box] && page.textTo[record] === page.textTo[box]) {
    box = record;
    record = childOf(page, box, entry.anchor);
  }
  const only: Entry = { record, anchor: entry.anchor, from: page.textFrom[record] ?? 0, to: page.textTo[box] ?? 0 };
  return { container: box, parts: [box], entries: [only] };
}
