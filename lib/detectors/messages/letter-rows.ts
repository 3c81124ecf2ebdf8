import { readFields } from '@/lib/detectors/labels/read-fields';
import { linesIn, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Letter } from './fact';
import { letterFrom } from './letter-fields';
import { cellField, headedCells } from './letter-heads';
import { type LetterList, type LetterRow, letterListSteps } from './letter-lists';
import { letterTerms, stateOf, stateSaid } from './letter-terms';
import { timesOf } from './letter-times';

const LONGEST_QUESTION = 80;
const LONGEST_TITLE = 120;
const dateOrMark = /^[\d\s:：./年月日时分秒[\]()|-]+$/;
/** [咨询] before a title. */
const kindMark = /^[[【(（][^\]】)）]{2,4}[\]】)）]\s*/;
const noTitle = /^(?:查看|详细|详情|更多|点击|阅读|[答回]复|评价|满意)/;

/** The letters of one list. */
export interface ListedLetters {
  letters: Letter[];
  shape: string;
  hidden: boolean;
}

/** The letters of each list, a step for each row. */
export function* letterSteps(page: PageIndex, selected: boolean, viewedAt: string): Steps<ListedLetters[]> {
  const lists: ListedLetters[] = [];
  for (const list of yield* letterListSteps(page)) {
    const letters: Letter[] = [];
    for (const row of list.rows) {
      yield;
      const letter = letterOf(page, row, list, selected, viewedAt);
      if (letter) letters.push(letter);
    }
    lists.push({ letters, shape: list.shape, hidden: page.isHidden(list.rows[0]?.[0] ?? 0) });
  }
  return lists;
}

/** One row as a letter; null when it holds no title, or nothing that tells when. */
function letterOf(page: PageIndex, row: LetterRow, list: LetterList, selected: boolean, viewedAt: string): Letter | null {
  const lines = row.flatMap((part) => linesIn(page, part));
  const cells = list.heads && row.length === 1 ? headedCells(page, row[0] ?? 0, list.heads) : null;
  const fields = cells ? cells.flatMap(({ id, cell }) => cellField(page, id, cell, lines)) : readFields(page, lines, letterTerms);
  const times = timesOf(page, lines, fields, viewedAt, cells !== null);
  const parts = letterFrom(fields, times);
  const asks = parts.questionText !== null && parts.questionText.length <= LONGEST_QUESTION ? parts.questionText : null;
  const titleCell = cells?.find(({ id }) => id === 'title')?.cell;
  const linked = linkedTitle(page, titleCell === undefined ? row : [titleCell]);
  const title = (cells ? (linked ?? parts.title) : (parts.title ?? linked)) ?? withoutDate(asks ?? '') ?? titleOf(page, lines);
  const state = parts.status !== 'unknown' ? parts.status : stateIn(page, lines);
  const dated = times.asked ?? times.replied ?? times.published;
  if (title === null || !(dated || (state !== 'unknown' && linked !== null))) return null;
  const link = linksIn(page, row).find((i) => page.href(i) !== null) ?? page.closest(row[0] ?? 0, anchors);
  // The one date of a published reply is the day it was published, whoever wrote when.
  const publishedOnly = selected && times.plain && parts.replied === null;
  return {
    ...parts,
    title: title.slice(0, 160),
    href: link < 0 ? null : page.href(link),
    asked: publishedOnly ? null : parts.asked,
    published: publishedOnly ? times.asked : parts.published,
    status: state === 'unknown' && selected ? 'answered' : state,
    ref: page.ref(row[0] ?? 0),
  };
}

const linksIn = (page: PageIndex, row: LetterRow) => row.flatMap((part) => page.within(part, 'a'));

const anchors = new Set(['a']);
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** The state that a piece of the row consists of: 已回复, [办理中]. */
function stateIn(page: PageIndex, lines: readonly TextLine[]): Letter['status'] {
  for (const line of lines) {
    for (let piece = line.from; piece < line.to; piece += 1) {
      const state = stateSaid(page.textBetween(piece, piece + 1));
      if (state !== 'unknown') return state;
    }
  }
  return 'unknown';
}

/** The row's longest link text, in full where the page cut it short and keeps the whole in the link's `title`. */
function linkedTitle(page: PageIndex, row: LetterRow): string | null {
  const texts = linksIn(page, row).flatMap((i) => {
    const text = page.text(i).trim();
    const length = text.length;
    if (length < 4 || length >= LONGEST_TITLE || text.includes('\n') || noTitle.test(text) || dateOrMark.test(text)) return [];
    const start = text.replace(/(?:\.{2,}|…+)$/, '');
    const whole = start === text ? null : page.attr(i, 'title')?.trim();
    return [whole?.startsWith(start) ? whole : text];
  });
  const linked = texts.sort((a, b) => b.length - a.length)[0];
  return linked && letterTerms.inline(linked).length === 0 ? withoutDate(linked.replace(/\s+/g, ' ')) : null;
}

/** The row's heading, else its longest piece of text that is neither labelled, nor a date, nor a state, nor a sentence. */
function titleOf(page: PageIndex, lines: readonly TextLine[]): string | null {
  const pieces = lines.flatMap((line) => piecesBefore(page, line, letterTerms.inline(line.text)[0]?.at ?? line.text.length));
  const fit = pieces.flatMap((piece) => {
    const text = page
      .textBetween(piece, piece + 1)
      .trim()
      .replace(kindMark, '');
    const fits = text.length > 1 && !dateOrMark.test(text) && letterTerms.idsOf(text).length === 0 && stateOf(text) === 'unknown';
    return fits ? [{ text, heading: headings.has(page.tag(page.pieceOwner[piece] ?? 0)) }] : [];
  });
  const spoken = fit.filter(({ text }) => !/[。；;]$/.test(text));
  const among = fit.filter(({ heading }) => heading);
  const [longest] = (among.length > 0 ? among : spoken.length > 0 ? spoken : fit).sort((a, b) => b.text.length - a.text.length);
  return longest ? withoutDate(longest.text) : null;
}

/** Pieces of a line's text that stand before its first label. */
function piecesBefore(page: PageIndex, line: TextLine, label: number): number[] {
  const from = page.pieceStart[line.from] ?? 0;
  const all = Array.from({ length: line.to - line.from }, (_, k) => line.from + k);
  return all.filter((piece) => (page.pieceEnd[piece] ?? 0) - from <= label);
}

function withoutDate(text: string): string | null {
  return text.replace(/[\s[(（]*\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[\s\])）]*$/, '').trim() || null;
}
