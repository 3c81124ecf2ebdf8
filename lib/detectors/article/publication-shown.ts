import { findDates, soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { type DateToken, toReading } from '@/lib/detectors/dates/token';
import { foldScript } from '@/lib/detectors/labels/fold-script';
import { readFields } from '@/lib/detectors/labels/read-fields';
import { linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { DateReading } from '@/lib/facts/date-reading';
import { type ArticleHead, overText } from './head';
import { isWrittenDay } from './head-lines';
import { indexBlock } from './index-block';
import { articleTerms, dateTakenApart, relativeIn } from './info-lines';

/** Labels by how surely they speak of publication: the index block's 发布日期 beats a bare 时间, 更新时间 stands in for a missing one. */
const rank = (id: string, label: string) => (id === 'updated' ? 1 : /发布|发表|公开|公布|发稿/.test(label) ? 3 : 2);

interface Ranked {
  rank: number;
  date: DateReading;
}

/** The surer label; of equal days the one that tells the minute. */
function better(best: Ranked | null, next: Ranked): Ranked {
  if (best === null || next.rank > best.rank) return next;
  const finer = next.date.iso.length > best.date.iso.length && next.date.iso.startsWith(best.date.iso);
  return finer ? { rank: best.rank, date: next.date } : best;
}

/** What the head and the index block show: the day of publication, whether a label for it stands there, and another day under its own label. */
export function shownDays(
  page: PageIndex,
  head: ArticleHead,
  viewedAt: string,
): { date: DateReading | null; label: boolean; signed: DateReading | null } {
  const { info } = head;
  let best: Ranked | null = null;
  let label = false;
  let signed: DateReading | null = null;
  const claimed = new Set<number>();
  for (const field of [...readFields(page, info, articleTerms), ...indexBlock(page, head)]) {
    const id = field.ids[0] ?? '';
    const text = field.inline || field.below[0]?.text || '';
    const token = findDates(text)[0];
    const date = token ? toReading(token, 'text') : null;
    if (id === 'signed') {
      signed ??= date;
    }
    // Another day than that of publication: when the document was signed, or from when on it holds.
    if (date && (id === 'signed' || (id === 'other' && /[日时]\s*[期间]/.test(field.label)))) claimed.add(field.line.n);
    if (id !== 'published' && id !== 'updated') continue;
    // 发布：县政府办 names who, not when.
    if (id === 'published' && /[时日]/.test(field.label)) label = true;
    const weight = rank(id, foldScript(field.label));
    if (date) best = better(best, { rank: weight, date: { ...date, ref: page.ref(field.line.block) } });
  }
  return { date: best?.date ?? unlabelled(page, withoutSignature(page, head), claimed, viewedAt), label, signed };
}

/** 讲座时间：, 报名日期： — a label that is none of an article's head. */
const timeOfOther = /[\u4e00-\u9fff](?:时间|日期|期限|有效期)\s*[:：]\s*$|(?:截至|截止|有效期)[^\d]{0,4}$/;

/** The line's dates; month before day only where a piece is nothing else. */
function datesOf(page: PageIndex, line: TextLine): DateToken[] {
  const dates = findDates(line.text);
  if (dates.length > 0 || !/\/20\d{2}/.test(line.text)) return dates;
  return Array.from({ length: line.to - line.from }, (_, k) => soleDate(page.textBetween(line.from + k, line.from + k + 1))).filter(
    (token): token is DateToken => token?.year != null && token.day !== null,
  );
}

/** A date without a label of its own on the information line. A span of two dates is no publication date. */
function unlabelled(page: PageIndex, info: readonly TextLine[], claimed: ReadonlySet<number>, viewedAt: string): DateReading | null {
  for (const line of info) {
    const whole = dateTakenApart(page, line) ?? relativeTo(page, line, viewedAt);
    const dates = whole ? [whole] : datesOf(page, line).filter(({ start }) => !timeOfOther.test(line.text.slice(0, start)));
    if (claimed.has(line.n) || dates.length !== 1 || !dates[0] || speaksOfOther(page, line)) continue;
    const reading = toReading(dates[0], 'text');
    if (reading) return { ...reading, ref: page.ref(line.block) };
  }
  return null;
}

/** 3天前: what the element's own attribute tells exactly, else counted back from the moment of viewing. */
function relativeTo(page: PageIndex, line: TextLine, viewedAt: string): DateToken | null {
  const piece = relativeIn(page, line);
  if (piece === null) return null;
  const owner = page.pieceOwner[piece] ?? 0;
  const exact = findDates(`${page.attr(owner, 'title') ?? ''} ${(page.attr(owner, 'datetime') ?? '').replace('T', ' ')}`)[0];
  return exact ?? relativeDate(page.textBetween(piece, piece + 1), viewedAt);
}

/** The head's lines without a document's own day, which stands under the text. */
function withoutSignature(page: PageIndex, head: ArticleHead): readonly TextLine[] {
  const over = new Set(overText(page, head));
  return head.info.filter((line) => over.has(line) || !isWrittenDay(line));
}

/** The line before is a label of its own that names another date, such as 成文日期. */
function speaksOfOther(page: PageIndex, line: TextLine): boolean {
  const [id] = articleTerms.idsOf(linesOf(page)[line.n - 1]?.text ?? '');
  return id !== undefined && id !== 'published' && id !== 'updated';
}
