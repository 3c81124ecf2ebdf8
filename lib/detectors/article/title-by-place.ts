import { isLink, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { isLabelled } from './info-lines';
import { notTitle } from './title-signs';

const PROSE = 60;
const SENTENCE = 20;
/** The title stands right over the information line, or one other line apart from it. */
const ABOVE = 3;
/** The text begins within so many lines below it. */
const BELOW = 8;
const SHORTEST = 4;
const LONGEST = 60;

/** 办理单位：…, a sentence that ends, or a row of tools: 登录 打印 收藏. */
const noTitleEither = /(?:单位|部门|编号|电话)\s*[:：]|[。；;]$|(?:登录|注册|打印|收藏|无障碍)(?:\s|$)/;

/** A line this long is text, and no subtitle. */
export const isProse = ({ text, linked }: TextLine) => text.length - linked > PROSE;

/** A short sentence of a text; a subtitle has no full stop. */
export const isSentence = ({ text, linked }: TextLine) => text.length - linked > SENTENCE && /[。！？]$/.test(text);

/**
 * The title of an article whose page does not mark it up: the words right over the information line, in an element of their own, with the
 * text below both. Links, trails and labels are none.
 */
export function titleByPlace(page: PageIndex, lines: readonly TextLine[], info: TextLine, candidates: readonly number[]): TextLine | null {
  // A day alone stands in many a cell: there short sentences do not make a text.
  const isText = (line: TextLine) => isProse(line) || ((candidates[info.n] ?? 0) > 2 && isSentence(line));
  if (!lines.slice(info.n + 1, info.n + BELOW).some((line) => !line.hidden && isText(line))) return null;
  for (let n = info.n - 1; n >= Math.max(0, info.n - ABOVE); n -= 1) {
    const line = lines[n] as TextLine;
    if (line.hidden || (candidates[n] ?? 0) > 0 || isLabelled(page, line, lines[n - 1])) continue;
    const { length } = line.text;
    return standsAlone(page, line, info, lines[n - 1]) &&
      !isLink(line) &&
      length >= SHORTEST &&
      length <= LONGEST &&
      !notTitle.test(line.text) &&
      !noTitleEither.test(line.text)
      ? line
      : null;
  }
  return null;
}

/** The line has a block of its own, or an element of its own in the information line's: the title in bold, a break, the information. */
function standsAlone(page: PageIndex, line: TextLine, info: TextLine, before: TextLine | undefined): boolean {
  const owner = page.pieceOwner[line.from] ?? line.block;
  const apart = line.block === info.block ? owner !== line.block && owner !== page.pieceOwner[info.from] : true;
  return apart && (line.block !== before?.block || owner !== page.pieceOwner[before.from]);
}
