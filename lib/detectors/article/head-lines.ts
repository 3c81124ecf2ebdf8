import { isLink, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { articleTerms, isLabelled } from './info-lines';
import { isProse } from './title-by-place';
import { isUnitName } from './unit-name';

/** What the article's text between title and information line costs, in lines. */
const BEYOND_THE_TEXT = 6;
/** Longer words are no label of an article's head. */
const LONGEST_LABEL = 10;

/** The page's foot begins here. It has dates and labels of its own, which are no article's. */
export const beginsFoot = (line: TextLine) => /版权所有|copyright|ICP备|网站标识码|公网安备/i.test(line.text);

/** The line is a label and nothing else, be it marked as a title ever so much. */
export const isLabelAlone = ({ text }: TextLine) => text.length <= LONGEST_LABEL && articleTerms.idsOf(text).length > 0;

/** A day written out without a label, as documents are signed: 2021年3月10日. */
export const isWrittenDay = ({ text }: TextLine) => text.includes('年') && !/[:：]/.test(text);

/** The cell before says 标题 or 名称. */
export const isCalledTitle = (lines: readonly TextLine[], line: TextLine) =>
  articleTerms.idsOf(lines[line.n - 1]?.text ?? '')[0] === 'title';

/**
 * Lines between title and information line that are no part of the head; cells with labels and values keep nothing apart, the article's own
 * text does.
 */
export function distanceTo(
  page: PageIndex,
  lines: readonly TextLine[],
  title: number,
  info: number,
  candidates: readonly number[],
): number {
  const between = lines.slice(title + 1, info);
  const apart = between.filter((line) => (candidates[line.n] ?? 0) === 0 && !isLabelled(page, line, lines[line.n - 1])).length;
  return 1 + apart + (between.some(isProse) ? BEYOND_THE_TEXT : 0);
}

/** The information line with its neighbours of the same kind: 来源 and 发布时间 often stand on lines of their own. */
export function infoAround(
  page: PageIndex,
  lines: readonly TextLine[],
  line: TextLine,
  candidates: readonly number[],
  isOther: (line: TextLine) => boolean,
): TextLine[] {
  const speaks = (each: TextLine) => (candidates[each.n] ?? 0) > 0 || isLabelled(page, each, lines[each.n - 1]);
  const belongs = (each: TextLine) => !isOther(each) && (speaks(each) || (each.n > line.n && !isLink(each) && isUnitName(each.text)));
  const above = lines.slice(Math.max(0, line.n - 3), line.n);
  const below = lines.slice(line.n + 1, line.n + 4);
  const text = below.findIndex(isProse);
  return [...above.filter(belongs), line, ...below.slice(0, text < 0 ? below.length : text).filter(belongs)];
}
