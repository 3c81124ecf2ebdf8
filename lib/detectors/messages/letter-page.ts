import { findDates } from '@/lib/detectors/dates/find';
import type { Field } from '@/lib/detectors/labels/read-fields';
import { contentLines, isLink, linesIn, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { cellField, headedCells, headsOfOnly } from './letter-heads';
import { letterTerms } from './letter-terms';

const MOST_ROWS = 200;
const greeting = /^(?:您好|你好|尊敬的)/;

/** What a letter's own page shows, without the lists beside the letter and the menus whose entries read like labels. */
export function* letterLines(page: PageIndex): Steps<TextLine[]> {
  const lines = contentLines(linesOf(page)).filter((line) => !line.hidden);
  const inMenu = (line: TextLine, at: number) => isLink(line) && [lines[at - 1], lines[at + 1]].some((beside) => beside && isLink(beside));
  const own: TextLine[] = [];
  for (const [at, line] of lines.entries()) {
    yield;
    if (!isListed(page, line) && !(inMenu(line, at) && letterTerms.idsOf(line.text).length > 0)) own.push(line);
  }
  return own;
}

/** A row of a list beside the letter: a link and its day, and no label. */
export function isListed(page: PageIndex, line: TextLine): boolean {
  if (line.linked === 0 || page.tag(line.block) !== 'li') return false;
  return letterTerms.inline(line.text).length === 0 && findDates(line.text).length === 1;
}

/** 网友：您好！ begins a text and labels nothing: such a field belongs to the one before. */
export function withoutGreetings(fields: readonly Field[]): Field[] {
  const kept: Field[] = [];
  for (const field of fields) {
    const before = kept.at(-1);
    if (before && field.ids.includes('other') && greeting.test(field.inline)) before.below.push(field.line, ...field.below);
    else kept.push(field);
  }
  return kept;
}

/** A letter in a row of cells under a row of labels, the only one there. */
export function headedFields(page: PageIndex): Field[] {
  const rows = page.byTag('tr');
  if (rows.length > MOST_ROWS) return [];
  const headed = rows.flatMap((row) => {
    const heads = headsOfOnly(page, row);
    return heads ? [{ row, cells: headedCells(page, [row], heads) ?? [] }] : [];
  });
  const [only] = headed;
  return only && headed.length === 1 ? only.cells.flatMap(({ id, cell }) => cellField(page, id, cell, linesIn(page, only.row))) : [];
}
