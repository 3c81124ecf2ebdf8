import type { PageIndex } from '@/lib/detectors/page/page-index';
import { type Anchors, entriesIn } from './anchors';
import type { Entry, Group } from './groups';
import { isTitle } from './titles';
import { tableHeadText } from './words';

const FEWEST = 3;
const outermost = new Set(['body', 'html', 'form']);

/**
 * Some systems put every entry into a list of its own: a `li` inside each table row, one `ul` for each line of a directory. Such lists of
 * one, built alike and side by side, are the rows of one list. Boxes that begin with words of their own are lists with a heading.
 */
export function liftRows(page: PageIndex, anchors: Anchors, groups: readonly Group[]): Group[] {
  const families = new Map<string, { group: Group; row: number }[]>();
  for (const group of groups) {
    const row = group.entries.length === 1 ? rowOf(page, anchors, group) : -1;
    if (row < 0) continue;
    const key = `${page.parent[row]} ${page.tag(row)} ${page.classes[row]} ${page.hidden[row]}`;
    const family = families.get(key);
    if (family) family.push({ group, row });
    else families.set(key, [{ group, row }]);
  }
  const lifted = new Set<Group>();
  const joined: Group[] = [];
  for (const family of families.values()) {
    if (family.length < FEWEST) continue;
    const container = page.parent[family[0]?.row ?? 0] ?? 0;
    for (const { group } of family) lifted.add(group);
    joined.push({ container, parts: [container], entries: family.map(({ group, row }) => entryOf(page, group, row)) });
  }
  if (joined.length === 0) return [...groups];
  return merged([...groups.filter((group) => !lifted.has(group)), ...joined]);
}

/** The outermost element around a list of one that holds nothing but this list; -1 where words of its own stand before the link. */
function rowOf(page: PageIndex, anchors: Anchors, { container, entries }: Group): number {
  const [entry] = entries;
  if (!entry || entry.anchor < 0 || entriesIn(page, anchors, container) !== 1) return -1;
  let row = container;
  for (;;) {
    const up = page.parent[row] ?? -1;
    if (up < 0 || outermost.has(page.tag(up)) || entriesIn(page, anchors, up) !== 1) break;
    row = up;
  }
  if (outermost.has(page.tag(row))) return -1;
  const from = page.textFrom[row] ?? 0;
  const to = page.textFrom[entry.anchor] ?? 0;
  for (let piece = from; piece < to; piece += 1) {
    const text = page.textBetween(piece, piece + 1);
    if (isTitle(text) && !tableHeadText.test(text)) return -1;
  }
  return row;
}

function entryOf(page: PageIndex, { entries }: Group, row: number): Entry {
  return { record: row, anchor: entries[0]?.anchor ?? -1, from: page.textFrom[row] ?? 0, to: page.textTo[row] ?? 0 };
}

/** Groups of one container are one group. */
function merged(groups: readonly Group[]): Group[] {
  const byContainer = new Map<number, Group>();
  for (const group of groups) {
    const known = byContainer.get(group.container);
    if (!known) byContainer.set(group.container, group);
    else known.entries = [...known.entries, ...group.entries].sort((a, b) => a.record - b.record);
  }
  return [...byContainer.values()].sort((a, b) => a.container - b.container);
}
