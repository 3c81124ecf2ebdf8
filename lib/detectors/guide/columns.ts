import type { Field } from '@/lib/detectors/labels/read-fields';
import { linesIn } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';

const rowTags = new Set(['tr']);
const tableTags = new Set(['tbody', 'table']);
const FEWEST_HEADS = 3;

/**
 * Labels of a table's head row have their values below: gives such fields the lines of their cell. A head row over several rows is a
 * directory of many services: its fields go.
 */
export function settleColumns(page: PageIndex, fields: readonly Field[]): Field[] {
  const settled: Field[] = [];
  for (let i = 0; i < fields.length; ) {
    const { row, members } = headsAt(page, fields, i);
    settled.push(...(members.length < FEWEST_HEADS ? members : fromColumns(page, row, members)));
    i += members.length;
  }
  return settled;
}

/** Labels without values, next to each other inside one row. */
function headsAt(page: PageIndex, fields: readonly Field[], from: number): { row: number; members: Field[] } {
  const first = fields[from] as Field;
  const row = page.closest(first.line.block, rowTags);
  const members = [first];
  if (row < 0 || first.inline !== '' || first.below.length > 0) return { row, members };
  for (let i = from + 1; i < fields.length; i += 1) {
    const next = fields[i] as Field;
    if ((members.at(-1)?.below.length ?? 0) > 0 || next.inline !== '' || !page.contains(row, next.line.block)) break;
    members.push(next);
  }
  return { row, members };
}

function fromColumns(page: PageIndex, head: number, members: readonly Field[]): Field[] {
  const table = page.closest(head, tableTags);
  const rows = page.within(table, 'tr').filter((row) => row > head && page.hasText(row));
  const [row] = rows;
  if (rows.length !== 1 || row === undefined) return [];
  const heads = page.children(head);
  const cells = page.children(row);
  return members.map((field) => {
    const cell = cells[heads.findIndex((each) => page.contains(each, field.line.block))];
    return { ...field, below: cell === undefined ? [] : [...linesIn(page, cell)] };
  });
}
