import type { DetectContext } from '@/lib/detectors/detector';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Group } from './groups';
import { type ReadItems, readItems } from './items';
import { makeOf } from './panes';
import type { Surroundings } from './surroundings';
import { namesEach } from './tabs';
import { titlesBetween } from './titles';

/** A group with what was read of it. */
interface Read {
  group: Group;
  read: ReadItems;
}

const FEWEST_ENTRIES = 3;
const paneName = /tab|pane|swiper|slide|carousel/i;

/**
 * One list written in several boxes, five entries and a line, five entries and a line: the boxes are built alike and stand one after another
 * without a word between, all but the last hold as many entries, and the days go on falling from box to box. Panes of tabs, which may look
 * the same, are as many as the titles over them.
 */
export async function joinContinued<T extends Read>(
  { page, viewedAt, pace }: DetectContext,
  groups: readonly T[],
  around: Surroundings,
  made: (group: Group, read: ReadItems) => T,
): Promise<T[]> {
  const runs: T[][] = [];
  for (const each of groups) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run?.[0] && before && goesOn(page, run[0], before, each)) run.push(each);
    else runs.push([each]);
  }
  const out: T[] = [];
  for (const run of runs) {
    const boxes = run.map(({ group }) => boxOf(page, group.container));
    if (run.length === 1 || !isOneList(page, boxes) || namesEach(page, boxes, around)) out.push(...run);
    else {
      const [first] = run.map(({ group }) => group);
      if (!first) continue;
      const group = { ...first, parts: run.flatMap((each) => each.group.parts), entries: run.flatMap((each) => each.group.entries) };
      out.push(made(group, await readItems(page, group, viewedAt, pace)));
    }
  }
  return out;
}

function goesOn(page: PageIndex, first: Read, before: Read, next: Read): boolean {
  const size = first.read.count;
  if (size < FEWEST_ENTRIES || before.read.count !== size || next.read.count > size) return false;
  const [from, to] = [boxOf(page, before.group.container), boxOf(page, next.group.container)];
  return (
    page.parent[from] === page.parent[to] &&
    page.textTo[from] === page.textFrom[to] &&
    makeOf(page, from) === makeOf(page, to) &&
    !paneName.test(`${page.classes[from]} ${page.ids[from]}`) &&
    page.isHidden(from) === page.isHidden(to) &&
    isBare(page, from, before.group) &&
    isBare(page, to, next.group) &&
    falls(before.read, next.read)
  );
}

/** No words that could be a title stand in the box before its first entry, nor a picture that could show one. */
function isBare(page: PageIndex, box: number, { entries }: Group): boolean {
  const [first] = entries;
  if (first === undefined) return false;
  const [picture] = page.within(box, 'img');
  const words = titlesBetween(page, page.textFrom[box] ?? 0, page.textFrom[first.record] ?? 0, box);
  return words.length === 0 && (picture === undefined || picture > first.record);
}

/** Two boxes may be two columns whose names the style sheet paints. */
function isOneList(page: PageIndex, boxes: readonly number[]): boolean {
  return boxes.length > 2 || boxes.every((box) => !page.classes[box] && !page.ids[box] && page.attr(box, 'style') === null);
}

/** The outermost element that says the same words. */
function boxOf(page: PageIndex, container: number): number {
  let box = container;
  for (let up = page.parent[box] ?? -1; up > 0 && sameWords(page, up, box); up = page.parent[box] ?? -1) box = up;
  return box;
}

const sameWords = (page: PageIndex, a: number, b: number) => page.textFrom[a] === page.textFrom[b] && page.textTo[a] === page.textTo[b];

/** Every entry has its day, and none is later than the one before it. */
function falls(before: ReadItems, next: ReadItems): boolean {
  const days = [...before.items, ...next.items].map(({ date }) => (date?.sure ? date.iso.slice(0, 10) : null));
  return days.every((day, i) => day !== null && (i === 0 || day <= (days[i - 1] ?? day)));
}
