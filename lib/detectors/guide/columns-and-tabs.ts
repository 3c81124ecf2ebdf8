import type { Field } from '@/lib/detectors/labels/read-fields';
import { linesIn } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';

const rowTags = new Set(['tr']);
const listTags = new Set(['ul', 'ol', 'dl', 'div']);
const FEWEST_TABS = 3;
const MOST_LEVELS = 3;

/**
 * Labels that stand side by side with their values elsewhere: a table's head row with the values below, or tabs with their panes after
 * them. Gives such fields the lines of their cell or pane. A head row over several rows is a directory of many services: its fields go.
 */
export function settleGroups(page: PageIndex, fields: readonly Field[]): Field[] {
  const settled: Field[] = [];
  for (let i = 0; i < fields.length; ) {
    const group = groupAt(page, fields, i);
    if (group.members.length > 2) settled.push(...(group.kind === 'row' ? fromColumns(page, group) : fromPanes(page, group)));
    else settled.push(...group.members);
    i += group.members.length;
  }
  return settled;
}

interface Group {
  kind: 'row' | 'tabs';
  parent: number;
  members: Field[];
}

/** Labels without values, next to each other inside one row or one list. */
function groupAt(page: PageIndex, fields: readonly Field[], from: number): Group {
  const first = fields[from] as Field;
  const row = page.closest(first.line.block, rowTags);
  const parent = row >= 0 ? row : page.closest(page.parent[first.line.block] ?? 0, listTags);
  const members = [first];
  if (first.inline === '' && (first.below.length === 0 || row < 0)) {
    for (let i = from + 1; i < fields.length; i += 1) {
      const next = fields[i] as Field;
      const before = members.at(-1) as Field;
      if (before.below.length > 0 || next.inline !== '' || !page.contains(parent, next.line.block)) break;
      members.push(next);
    }
  }
  return { kind: row >= 0 ? 'row' : 'tabs', parent, members };
}

function fromColumns(page: PageIndex, group: Group): Field[] {
  const table = page.closest(group.parent, new Set(['tbody', 'table']));
  const rows = page.within(table, 'tr').filter((row) => row > group.parent && page.hasText(row));
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) return [];
  const heads = page.children(group.parent);
  const cells = page.children(row);
  return group.members.map((field) => {
    const cell = cells[heads.findIndex((head) => page.contains(head, field.line.block))];
    return { ...field, below: cell === undefined ? [] : [...linesIn(page, cell)] };
  });
}

/** Gives each tab the lines of its pane. */
function fromPanes(page: PageIndex, group: Group): Field[] {
  const tabs = page.children(group.parent);
  const panes = panesOf(page, group.parent);
  if (!panes) return group.members;
  return group.members.map((field) => {
    const pane = panes[tabs.findIndex((tab) => page.contains(tab, field.line.block))];
    return { ...field, below: pane === undefined ? field.below : [...linesIn(page, pane)] };
  });
}

/** Panes are the children of a later sibling of the tabs (or of an element around them) that has one child for each tab. */
function panesOf(page: PageIndex, list: number): number[] | null {
  const tabs = page.children(list);
  if (tabs.length < FEWEST_TABS) return null;
  for (let around = list, up = 0; up < MOST_LEVELS && around > 0; around = page.parent[around] ?? 0, up += 1) {
    const siblings = page.children(page.parent[around] ?? 0).filter((i) => i > around);
    const panes = [siblings, ...siblings.map((i) => page.children(i))].find((each) => each.length === tabs.length);
    if (panes) return panes;
  }
  return null;
}

/** The label is a tab: a link that leads to no page, in a list that has a pane for each of its entries. */
export function isTab(page: PageIndex, { line }: Field): boolean {
  const list = page.closest(page.parent[line.block] ?? 0, listTags);
  const links = page.within(line.block, 'a');
  return list >= 0 && links.length > 0 && links.every((link) => page.href(link) === null) && panesOf(page, list) !== null;
}
