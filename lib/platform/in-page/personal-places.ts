import { personalStretches } from '@/lib/detectors/personal-data/stretches';
import type { PersonalPlace } from '@/lib/evidence/personal-place';

type Kind = PersonalPlace['kind'];

/** Heads of table columns that hold people's names. */
const nameHead = /^(?:.{0,4}姓\s*名|申请人|当事人|户主|法定代表人|联系人)$/;
const nameCell = /^[\u4e00-\u9fff·]{2,4}$/;
/** A picture with more than this is a list of persons; nobody confirms them one by one. */
const most = 300;

/**
 * Where a document shows identity, mobile and bank numbers, homes, and names under a heading that calls them so, relative to its viewport and
 * beyond it. For proposals only: whoever redacts confirms each. The texts themselves are not told.
 */
export function personalPlaces(document: Document): PersonalPlace[] {
  const whole = document.body?.textContent ?? '';
  // One look at the whole text spares nearly all pages the walk.
  if (!/\d{11}|\d[室户号]|姓\s*名|申请人|当事人|户主|法定代表人|联系人/.test(whole)) return [];
  const places: PersonalPlace[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && places.length < most; node = walker.nextNode()) {
    for (const { kind, start, end } of personalStretches(node.nodeValue ?? '')) places.push(...boxesOf(document, node, start, end, kind));
  }
  for (const table of document.querySelectorAll('table')) {
    if (places.length >= most) break;
    places.push(...namesIn(document, table));
  }
  return places.slice(0, most);
}

function boxesOf(document: Document, node: Node, start: number, end: number, kind: Kind): PersonalPlace[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ x, y, width, height }) => ({ kind, rect: { x, y, width, height } }));
}

const told = (element: Element) => (element.textContent ?? '').trim();

function namesIn(document: Document, table: HTMLTableElement): PersonalPlace[] {
  const [head, ...rows] = table.rows;
  const columns = [...(head?.cells ?? [])].flatMap((cell, i) => (nameHead.test(told(cell)) ? [i] : []));
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = row.cells[column];
      if (!cell || !nameCell.test(told(cell))) return [];
      const range = document.createRange();
      range.selectNodeContents(cell);
      const { x, y, width, height } = range.getBoundingClientRect();
      return width > 0 && height > 0 ? [{ kind: 'name' as const, rect: { x, y, width, height } }] : [];
    }),
  );
}
