import type { PageIndex } from '@/lib/detectors/page/page-index';
import { type Anchors, entriesIn } from './anchors';
import type { Entry, Group } from './groups';
import { isPinned } from './item-signs';
import { yearHeading } from './year-headings';

const rowLike = new Set(['li', 'tr', 'dd', 'dt', 'p', 'div', 'section', 'article']);
const boxes = new Set(['div', 'section', 'article']);
/** Links of one entry: department, title, picture, 详情. */
const MOST_IN_ROW = 4;
const shownDate = /(?:^|[\n[(（\s])(?:20\d\d[-/.年]\s?)?[01]?\d[-/.月]\s?[0-3]?\d日?(?=$|[\n\])）\s])/;

const textOf = (page: PageIndex, entry: Entry) => (entry.anchor < 0 ? '' : page.text(entry.anchor));

/**
 * Mends groups whose entries hold several links each (department and title, picture and title, title and 详情): the row becomes the entry
 * and its longest link the entry's link. Grids of links stay grids, over all their rows.
 */
export function joinRows(page: PageIndex, anchors: Anchors, groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  const plain = new Map<number, Group>();
  const joined = new Map<number, Group>();
  const families = new Map<string, Group[]>();
  for (const group of groups) {
    const tag = page.tag(group.container);
    if (!rowLike.has(tag)) {
      kept.push(group);
      plain.set(group.container, group);
      continue;
    }
    const key = `${page.parent[group.container]} ${tag} ${boxes.has(tag) ? makeOf(page, group.container) : ''}`;
    const family = families.get(key);
    if (family) family.push(group);
    else families.set(key, [group]);
  }
  for (const family of families.values()) {
    const [first] = family;
    if (!first) continue;
    const above = page.parent[first.container] ?? -1;
    if (rowsAreEntries(page, family)) {
      const target = plain.get(above) ?? joined.get(above);
      const entries = family.map((group) => rowEntry(page, anchors, group));
      if (target) target.entries.push(...entries);
      else joined.set(above, { container: above, parts: [above], entries });
    } else if (page.tag(first.container) === 'tr') {
      joined.set(above, { container: above, parts: [above], entries: family.flatMap((group) => group.entries) });
    } else kept.push(...family);
  }
  const all = [...kept, ...joined.values()];
  for (const group of all) group.entries.sort((a, b) => a.record - b.record);
  return all.sort((a, b) => a.container - b.container);
}

/** The first class name without its number: boxes of one kind are rows, boxes that merely stand side by side are parts of the page. */
const makeOf = (page: PageIndex, i: number) => (page.classes[i] ?? '').trim().split(/\s+/)[0]?.replace(/\d+$/, '');

function rowsAreEntries(page: PageIndex, family: readonly Group[]): boolean {
  const tag = page.tag(family[0]?.container ?? -1);
  const sizes = family.map((group) => group.entries.length);
  if (tag === 'li') return sizes.every((size) => size <= MOST_IN_ROW);
  if (sizes.some((size) => size > MOST_IN_ROW)) return false;
  const dated = family.filter((group) => oneDate(page, group.container)).length;
  if (tag === 'tr') return dated * 2 >= family.length || family.every((group) => lopsided(page, group));
  if (family.length < 2) return false;
  return dated * 2 >= family.length || (sizes.some((size) => size > 1) && family.every((group) => lopsided(page, group)));
}

/** Exactly one text of the row looks like a shown date. */
function oneDate(page: PageIndex, row: number): boolean {
  if (page.textLength(row) > 400) return false;
  const text = page.text(row);
  const match = shownDate.exec(text);
  return match !== null && !shownDate.test(text.slice(match.index + match[0].length));
}

/** One link is the title, the others are short remarks. */
function lopsided(page: PageIndex, group: Group): boolean {
  const lengths = group.entries.map((entry) => textOf(page, entry).length).sort((a, b) => b - a);
  return group.entries.length === 1 || ((lengths[0] ?? 0) >= 8 && (lengths[1] ?? 0) <= 6);
}

function rowEntry(page: PageIndex, anchors: Anchors, group: Group): Entry {
  const longest = group.entries.reduce((best, entry) => (textOf(page, entry).length > textOf(page, best).length ? entry : best));
  const row = group.container;
  // A menu's entry with lists of its own below it says nothing but its own words.
  if (entriesIn(page, anchors, row) > MOST_IN_ROW) return longest;
  return { record: row, anchor: longest.anchor, from: page.textFrom[row] ?? 0, to: page.textTo[row] ?? 0 };
}

/**
 * Lists side by side without a word between them, alike in tag and class, are one list to the reader; so are pinned entries in an element
 * of their own.
 */
export function joinNeighbours(page: PageIndex, groups: readonly Group[], isTabPane: (container: number) => boolean): Group[] {
  const out: Group[] = [];
  for (const group of groups) {
    const before = out.at(-1);
    const last = before?.parts.at(-1) ?? -1;
    const next = group.container;
    const alike =
      before !== undefined &&
      page.parent[last] === page.parent[next] &&
      page.tag(last) === page.tag(next) &&
      (sameMake(page.classes[last], page.classes[next]) || before.entries.every((entry) => isPinned(page, entry))) &&
      page.isHidden(last) === page.isHidden(next) &&
      nothingBetween(page, page.textTo[last] ?? 0, firstText(page, group)) &&
      ['ul', 'ol', 'tbody', 'table', 'dl'].includes(page.tag(next)) &&
      !isTabPane(next);
    if (before && alike) {
      before.entries.push(...group.entries);
      before.parts.push(next);
    } else out.push({ ...group, parts: [...group.parts], entries: [...group.entries] });
  }
  return out;
}

/** Where the text of the first entry begins: a heading inside the list stands before it. */
function firstText(page: PageIndex, group: Group): number {
  const first = group.entries[0]?.record ?? group.container;
  return page.tag(first) === 'dd' ? (page.textFrom[first] ?? 0) : (page.textFrom[group.container] ?? 0);
}

/** Words and numbers of class names that say where an element stands in its row and not what it is. */
const places = /(?:^|[\s_-])(?:fl|fr|l|r|left|right|pull-left|pull-right|first|last|mr\d*|ml\d*|\d+)(?=$|[\s_-])|\d+(?=$|\s)/gi;

function sameMake(a = '', b = ''): boolean {
  return a === b || a.replace(places, '').trim() === b.replace(places, '').trim();
}

/** No word between, or the year of the entries that follow. */
function nothingBetween(page: PageIndex, from: number, to: number): boolean {
  return from === to || (to - from === 1 && yearHeading(page, from) !== null);
}
