import { splitDate } from '@/lib/detectors/dates/split';
import { toReading } from '@/lib/detectors/dates/token';
import { type Field, readFields } from '@/lib/detectors/labels/read-fields';
import { linesIn, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import type { Letter } from './fact';
import { dateIn, letterFrom, letterTerms, stateOf } from './letter-fields';

const rowTags = ['li', 'tr', 'ul', 'dl', 'div'];
const LONGEST_ROW = 700;
/** Of a page's repeated rows only the longest runs can be its letters. */
const MOST_LISTS = 12;
const LONGEST_QUESTION = 80;

/** A group of siblings that look like one letter each. */
interface LetterList {
  parent: number;
  rows: number[];
  /** What each cell holds, where a head row says so. */
  heads: readonly string[] | null;
}

/** Repeated rows that hold a date; the list with the most of them comes first. */
function* letterListSteps(page: PageIndex): Steps<LetterList[]> {
  const lists: LetterList[] = [];
  for (const tag of rowTags) {
    const byParent = new Map<number, number[]>();
    for (const i of page.byTag(tag)) {
      yield;
      if (page.textLength(i) > LONGEST_ROW || !page.hasText(i) || !isRow(page.text(i))) continue;
      const parent = page.parent[i] ?? 0;
      const rows = byParent.get(parent);
      if (rows) rows.push(i);
      else byParent.set(parent, [i]);
    }
    for (const [parent, rows] of byParent) if (rows.length > 1) lists.push({ parent, rows, heads: headsOf(page, rows[0] ?? 0) });
  }
  return lists.sort((a, b) => b.rows.length - a.rows.length || a.parent - b.parent).slice(0, MOST_LISTS);
}

/** A letter's row tells when, and says something besides: cells that hold a date and nothing else are no rows. */
function isRow(text: string): boolean {
  return /\d{1,2}\D{1,3}\d{1,2}/.test(text) && text.replace(/[\d\s:：./年月日时分秒[\]()-]+/g, '').length > 3;
}

/** The row above the first one, if all it holds are labels: 标题、来信时间、回复单位、状态. */
function headsOf(page: PageIndex, firstRow: number): readonly string[] | null {
  const siblings = page.children(page.parent[firstRow] ?? 0);
  const above = siblings[siblings.indexOf(firstRow) - 1] ?? headSection(page, firstRow);
  if (above === undefined) return null;
  const cells = page.children(above).map((cell) => letterTerms.idsOf(page.text(cell))[0] ?? '');
  return cells.filter((id) => id !== '').length > 1 ? cells : null;
}

function headSection(page: PageIndex, row: number): number | undefined {
  const table = page.closest(row, new Set(['table']));
  const head = table < 0 ? undefined : page.within(table, 'thead')[0];
  return head === undefined ? undefined : page.within(head, 'tr').at(-1);
}

/** The letters of each list, a step for each row. */
export function* letterSteps(page: PageIndex, selected: boolean, viewedAt: string): Steps<Letter[][]> {
  const lists: Letter[][] = [];
  for (const list of yield* letterListSteps(page)) {
    const letters: Letter[] = [];
    for (const row of list.rows) {
      yield;
      const letter = letterOf(page, row, list, selected, viewedAt);
      if (letter) letters.push(letter);
    }
    lists.push(letters);
  }
  return lists;
}

/** One row as a letter; null when it holds no title, or nothing that tells when. */
function letterOf(page: PageIndex, row: number, list: LetterList, selected: boolean, viewedAt: string): Letter | null {
  const lines = linesIn(page, row).filter((line) => !line.hidden);
  const fields = list.heads ? cellFields(page, row, list.heads, lines) : readFields(page, lines, letterTerms);
  const parts = letterFrom(fields, viewedAt);
  const labelled = parts.asked ?? parts.replied;
  const bare = labelled ? null : unlabelledDate(page, row, lines, viewedAt);
  const asks = parts.questionText !== null && parts.questionText.length <= LONGEST_QUESTION ? parts.questionText : null;
  const title = parts.title ?? linkedTitle(page, row) ?? asks ?? titleOf(lines);
  if (title === null || !(labelled ?? bare)) return null;
  const state =
    parts.status !== 'unknown' ? parts.status : (lines.map((line) => stateOf(line.text)).find((each) => each !== 'unknown') ?? 'unknown');
  const link = page.within(row, 'a').find((i) => page.href(i) !== null);
  return {
    ...parts,
    title: title.slice(0, 160),
    href: link === undefined ? null : page.href(link),
    asked: parts.asked ?? (selected ? null : bare && { ...bare, sure: false }),
    published: selected ? bare : null,
    status: state === 'unknown' && selected ? 'answered' : state,
    unit: parts.unit ?? null,
    ref: page.ref(row),
  };
}

function cellFields(page: PageIndex, row: number, heads: readonly string[], lines: readonly TextLine[]): Field[] {
  return page.children(row).flatMap((cell, at) => {
    const id = heads[at];
    const line = linesIn(page, cell)[0] ?? lines[0];
    return id && line ? [{ ids: [id], label: id, line, inline: page.text(cell).replace(/\s+/g, ' '), below: [] }] : [];
  });
}

function unlabelledDate(page: PageIndex, row: number, lines: readonly TextLine[], viewedAt: string): DateReading | null {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const split = next ? splitDate([line.text, next.text]) : null;
    const reading = split?.year ? toReading(split, 'split') : line.text.length < 40 ? dateIn(line.text, viewedAt) : null;
    if (reading) return { ...reading, ref: page.ref(row) };
  }
  const last = page.textBetween((page.textTo[row] ?? 1) - 1, page.textTo[row] ?? 1);
  return dateIn(last, viewedAt);
}

/** The row's longest link text. */
function linkedTitle(page: PageIndex, row: number): string | null {
  const links = page.within(row, 'a').filter((i) => linesIn(page, i).length === 1 && page.textLength(i) > 3);
  const linked = links.map((i) => page.text(i)).sort((a, b) => b.length - a.length)[0];
  return linked && linked.length < 120 && letterTerms.inline(linked).length === 0 ? linked.replace(/\s+/g, ' ').trim() : null;
}

/** The row's longest line that is neither labelled nor a date. */
function titleOf(lines: readonly TextLine[]): string | null {
  const texts = [...lines].filter(
    (line) => line.text.length > 1 && letterTerms.inline(line.text).length === 0 && !/^[\d\s:./年月日[\]()-]+$/.test(line.text),
  );
  const longest = texts.sort((a, b) => b.text.length - a.text.length)[0]?.text;
  return longest ? longest.replace(/[\s[(（]*\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?[\s\])）]*$/, '').trim() || null : null;
}
