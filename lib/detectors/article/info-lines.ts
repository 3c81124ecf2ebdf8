import { articleLabels, headWords } from '@/indicators/vocabulary/article-labels';
import { foldWidth } from '@/lib/detectors/dates/fold';
import { splitDate } from '@/lib/detectors/dates/split';
import type { DateToken } from '@/lib/detectors/dates/token';
import { foldScript } from '@/lib/detectors/labels/fold-script';
import { LabelTerms } from '@/lib/detectors/labels/label-terms';
import { readFields } from '@/lib/detectors/labels/read-fields';
import { firstPiece, isLink, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';

export const articleTerms = new LabelTerms(articleLabels);

const dateLike =
  /(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}|[〇○零一二三四五六七八九]{4}年|民国\s*\d{2,3}\s*年|\d{1,2}\/\d{1,2}\/20\d{2}/;
const dateOnly =
  /^[[(（【]?\s*(?:(?:(?:19|20)\d{2}|民国\s*\d{2,3})\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?|\d{1,2}\/\d{1,2}\/20\d{2})[T\s]*(?:[上下]午)?\s*(?:\d{1,2}[:时]\d{2}分?(?::\d{2})?)?\s*[\])）】]?$/;
/** Longest line that holds a date in an element of its own, beside names and tools. */
const LONGEST_DATED = 60;
const LONGEST_LABELLED = 40;
const LONGEST_PAIRS = 120;
const pair = /(?:^|[\s|｜【[])[^\s:：，。]{2,8}[:：]\s*[^\s:：]/g;

/** How much a line looks like the information line of an article; 0 = not at all. */
export function infoWeight(page: PageIndex, line: TextLine): number {
  if (line.hidden || line.text.length > 260 || isLink(line)) return 0;
  if (relativeIn(page, line) !== null) return 2;
  if (line.text.length < 6) return 0;
  const text = foldScript(foldWidth(line.text));
  const dated = dateLike.test(text) && !clock.test(text);
  const said = new Set(text.match(headWords)).size;
  const words = said || (dated && articleTerms.idsOf(firstPiece(page, line)).length > 0 ? 1 : 0);
  if (dated && words > 0) return 2 + Math.min(words, 4);
  if (words > 1) return Math.min(words, 4);
  // Labels that no list has, but several on the line, each with its value.
  if (dated && text.length <= LONGEST_PAIRS && (text.match(pair)?.length ?? 0) > 1) return 2;
  if (dated && dateOnly.test(text) && saysWhen(page, line)) return 4;
  if ((dated && (dateOnly.test(text) || holdsDate(page, line))) || dateTakenApart(page, line)) return 2;
  if (dated && speaksDate(text)) return 1;
  // A lone 来源： or 时间： line is a part of the head when a cell or a span of its own holds it.
  return words === 1 && text.length < 40 && page.tag(line.block) !== 'p' && readFields(page, [line], articleTerms).length > 0 ? 1 : 0;
}

/** The line is a date whose parts stand in elements of their own: 18 over 2021-05. */
export function dateTakenApart(page: PageIndex, line: TextLine): DateToken | null {
  const count = line.to - line.from;
  if (count < 2 || count > 3 || line.text.length > 16) return null;
  const token = splitDate(Array.from({ length: count }, (_, k) => page.textBetween(line.from + k, line.from + k + 1)));
  return token?.year ? token : null;
}

const relative = /^\s*(?:\d{1,3}\s*个?(?:分钟|小时|天|日|周|月)前|[昨前][天日]\s*(?:\d{1,2}:\d{2})?)\s*$/;

/** The piece of a short line that is a date said from today, such as 3天前; null where it has none. */
export function relativeIn(page: PageIndex, line: TextLine): number | null {
  if (line.text.length > LONGEST_DATED || !/[前昨]/.test(line.text)) return null;
  for (let piece = line.from; piece < line.to; piece += 1) if (relative.test(page.textBetween(piece, piece + 1))) return piece;
  return null;
}

/** The day of the visit, which many pages show at their top. */
const clock = /今天|今日|现在|当前(?:时间|日期)|北京时间|欢迎/;

const dateApart = new RegExp(
  `(?:^|[\\s@|—-])(?:${dateLike.source})\\s*日?(?:$|[\\s)\\]】])|(?:${dateLike.source})\\s*日?(?:\\s*\\d{1,2}[:时]\\d{2}分?(?::\\d{2})?)?[)\\]】]?$`,
);

/** A date set apart in a few words: 由水文站提交于 2021-03-10 15:22. Sentences, spans and today's date are none. */
const speaksDate = (text: string) =>
  text.length <= LONGEST_DATED && dateApart.test(text) && !/[，。；！？]|截[至止]|[至到~—]\s*\d/.test(text);

/** The cell before says 发布日期. */
function saysWhen(page: PageIndex, line: TextLine): boolean {
  const [id] = articleTerms.idsOf(linesOf(page)[line.n - 1]?.text ?? '');
  return id === 'published';
}

/** The line holds a date in an element of its own: 柘溪日报 2021-03-05 16:02, each in a `span`. */
function holdsDate(page: PageIndex, line: TextLine): boolean {
  if (line.text.length > LONGEST_DATED || line.to - line.from < 2) return false;
  for (let piece = line.from; piece < line.to; piece += 1)
    if (dateOnly.test(foldWidth(page.textBetween(piece, piece + 1)).trim())) return true;
  return false;
}

/** The line begins with a label of an article's head, or is the value of one right before it: beside an information line it is a part of it. */
export function isLabelled(page: PageIndex, line: TextLine, before: TextLine | undefined): boolean {
  if (line.hidden || line.text.length > LONGEST_LABELLED) return false;
  const [first] = articleTerms.inline(line.text);
  if ((first !== undefined && first.at <= 1) || isLabel(line) || (before !== undefined && isLabel(before))) return true;
  return !isLink(line) && articleTerms.idsOf(firstPiece(page, line)).length > 0;
}

const isLabel = (line: TextLine) => !isLink(line) && articleTerms.idsOf(line.text).length > 0;
