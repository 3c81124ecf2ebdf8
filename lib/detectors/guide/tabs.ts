import type { LabelTerms } from '@/lib/detectors/labels/label-terms';
import type { Field } from '@/lib/detectors/labels/read-fields';
import { linesIn, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';

/** A label that is a tab, with the lines of its pane. */
export interface Tab {
  field: Field;
  pane: number;
}

const listTags = new Set(['ul', 'ol', 'dl', 'div', 'nav', 'p']);
const FEWEST_TABS = 3;
const FEWEST_LABELS = 2;
const LONGEST_TAB = 16;
/** Tabs on one line: elements side by side. */
const LONGEST_LINE = 120;
const MOST_LEVELS = 3;

/** Labels that stand side by side as tabs and have their values in panes after them. */
export function* tabSteps(page: PageIndex, lines: readonly TextLine[], terms: LabelTerms): Steps<Tab[]> {
  const lists = new Set<number>();
  const tabs: Tab[] = [];
  for (const line of lines) {
    yield;
    if (line.text.length > LONGEST_LINE) continue;
    const list = line.to - line.from < FEWEST_TABS ? page.closest(page.parent[line.block] ?? 0, listTags) : line.block;
    if (list <= 0 || lists.has(list)) continue;
    lists.add(list);
    tabs.push(...tabsOf(page, list, line, terms));
  }
  return tabs;
}

function tabsOf(page: PageIndex, list: number, line: TextLine, terms: LabelTerms): Tab[] {
  const entries = page.children(list);
  const areTabs = entries.length >= FEWEST_TABS && entries.every((entry) => isTab(page, entry));
  const ids = areTabs ? entries.map((entry) => terms.idsOf(page.text(entry))) : [];
  const panes = ids.filter((each) => each.length > 0).length >= FEWEST_LABELS ? panesOf(page, list, entries.length) : null;
  return (panes ?? []).flatMap((pane, at) => {
    const entry = entries[at] ?? list;
    const field = {
      ids: ids[at] ?? [],
      label: page.text(entry).trim(),
      line: linesIn(page, entry)[0] ?? line,
      inline: '',
      below: [...linesIn(page, pane)],
    };
    return field.ids.length > 0 ? [{ field, pane }] : [];
  });
}

/** A few words without a colon, and a link to no page if it is one. */
function isTab(page: PageIndex, entry: number): boolean {
  const length = page.textLength(entry);
  if (length === 0 || length > LONGEST_TAB || /[:：]/.test(page.text(entry))) return false;
  return page.within(entry, 'a').every((link) => page.href(link) === null);
}

/** Panes are the children of a later sibling of the tabs (or of an element around them) that has one child for each tab. */
function panesOf(page: PageIndex, list: number, count: number): number[] | null {
  for (let around = list, up = 0; up < MOST_LEVELS && around > 0; around = page.parent[around] ?? 0, up += 1) {
    const siblings = page.children(page.parent[around] ?? 0).filter((i) => i > around);
    const panes = [siblings, ...siblings.map((i) => page.children(i))].find((each) => each.length === count);
    if (panes) return panes;
  }
  return null;
}
