import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';

/** Tells of any line whether it is a row of a list: an article's head stands alone. `candidates` weighs each line as an information line. */
export function rowsAmong(page: PageIndex, lines: readonly TextLine[], candidates: readonly number[]): (line: TextLine) => boolean {
  const repeated = repeatedShapes(page, lines, candidates);
  return (line) => repeated.has(shapeOf(page, line)) || isListEntry(page, line);
}

/** Shapes (tags and classes) that hold such lines three times or more: rows of a list. */
function repeatedShapes(page: PageIndex, lines: readonly TextLine[], candidates: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if ((candidates[line.n] ?? 0) < 2) continue;
    const shape = shapeOf(page, line);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n > 2).map(([shape]) => shape));
}

function shapeOf(page: PageIndex, line: TextLine): string {
  const parent = page.parent[line.block] ?? 0;
  return `${page.tag(line.block)}.${page.classes[line.block]} < ${page.tag(parent)}.${page.classes[parent]}`;
}

const entryTags = new Set(['li', 'dd']);

/** The line stands in a list's entry, beside a link that is the entry's title. */
function isListEntry(page: PageIndex, line: TextLine): boolean {
  const entry = page.closest(line.block, entryTags);
  return entry >= 0 && page.within(entry, 'a').some((a) => page.textLength(a) >= 6);
}
