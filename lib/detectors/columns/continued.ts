import type { DetectContext } from '@/lib/detectors/detector';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Group } from './groups';
import { type ReadItems, readItems } from './items';
import { titlesBetween } from './titles';

/** A group with what was read of it. */
interface Read {
  group: Group;
  read: ReadItems;
}

const FEWEST_ENTRIES = 3;

/**
 * One list written in several boxes, five entries and a line, five entries and a line: plain boxes stand one after another without a word
 * between, all but the last hold as many entries, and the days go on falling from box to box.
 */
export async function joinContinued<T extends Read>(
  { page, viewedAt, pace }: DetectContext,
  groups: readonly T[],
  isTabPane: (container: number) => boolean,
  made: (group: Group, read: ReadItems) => T,
): Promise<T[]> {
  const runs: [T, ...T[]][] = [];
  for (const each of groups) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && goesOn(page, run[0].read.count, before, each) && !isTabPane(boxOf(page, each.group.container))) run.push(each);
    else runs.push([each]);
  }
  const out: T[] = [];
  for (const run of runs) {
    const [first] = run;
    if (run.length === 1) out.push(first);
    else {
      const all = run.map(({ group }) => group);
      const group = { ...first.group, parts: all.flatMap(({ parts }) => parts), entries: all.flatMap(({ entries }) => entries) };
      out.push(made(group, await readItems(page, group, viewedAt, pace)));
    }
  }
  return out;
}

function goesOn(page: PageIndex, size: number, before: Read, next: Read): boolean {
  if (size < FEWEST_ENTRIES || before.read.count !== size || next.read.count > size) return false;
  const [from, to] = [boxOf(page, before.group.container), boxOf(page, next.group.container)];
  return (
    page.parent[from] === page.parent[to] &&
    page.textTo[from] === page.textFrom[to] &&
    page.isHidden(from) === page.isHidden(to) &&
    isPlain(page, from, before.group) &&
    isPlain(page, to, next.group) &&
    falls(before.read, next.read)
  );
}

/** The outermost element that says the same words. */
function boxOf(page: PageIndex, container: number): number {
  const sameWords = (up: number) => page.textFrom[up] === page.textFrom[container] && page.textTo[up] === page.textTo[container];
  let box = container;
  for (let up = page.parent[box] ?? -1; up > 0 && sameWords(up); up = page.parent[box] ?? -1) box = up;
  return box;
}

/** The box has no name in the style sheet or a script, no words before its first entry that could be a title, no picture of such words. */
function isPlain(page: PageIndex, box: number, { entries }: Group): boolean {
  const first = entries[0]?.record ?? box;
  return (
    !page.classes[box] &&
    !page.ids[box] &&
    !((page.within(box, 'img')[0] ?? first) < first) &&
    titlesBetween(page, page.textFrom[box] ?? 0, page.textFrom[first] ?? 0, box).length === 0
  );
}

/** Every entry has its day, and none is later than the one before it. */
function falls(before: ReadItems, next: ReadItems): boolean {
  const days = [...before.items, ...next.items].map(({ date }) => (date?.sure ? date.iso.slice(0, 10) : ''));
  return days.every((day, i) => day !== '' && day <= (days[i - 1] ?? day));
}
