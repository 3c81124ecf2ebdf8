import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { LetterRow } from './letter-row';
import { isUnit, letterTerms, stateOf } from './letter-terms';

const LONGEST_TITLE = 120;
const dateOrMark = /^[\d\s:：./年月日时分秒[\]()|-]+$/;
/** [咨询] before a title. */
const kindMark = /^[[【(（][^\]】)）]{2,4}[\]】)）]\s*/;
const noTitle = /^(?:查看|详细|详情|更多|点击|阅读|展开|收起|[答回]复|评价|满意)/;
/** 县教育局 · 03-11. */
const dateBehind = /\s*[·|｜]\s*[\d-]{5,10}$/;
const holdsDate = /(?:19|20)\d{2}[-./年]\d/;
/** A letter's own words run on; a title does not. */
const prose = /[，。；;！]/;
const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** The links of a row. */
export const linksIn = (page: PageIndex, row: LetterRow) => row.flatMap((part) => page.within(part, 'a'));

/** Link texts that can be a letter's title, in full where the page cut one short and keeps the whole in the link's `title`. */
export function linkedTitles(page: PageIndex, row: LetterRow): string[] {
  const texts = linksIn(page, row).flatMap((i) => {
    const text = page.text(i).trim();
    const length = text.length;
    if (length < 4 || length >= LONGEST_TITLE || text.includes('\n') || noTitle.test(text) || dateOrMark.test(text)) return [];
    const start = text.replace(/(?:\.{2,}|…+)$/, '');
    const whole = start === text ? null : page.attr(i, 'title')?.trim();
    return [whole?.startsWith(start) ? whole : text];
  });
  return [...new Set(preferred(texts, [(text) => !isUnit(text)]))];
}

/** The row's longest link text that can be a title. */
export function linkedTitle(page: PageIndex, row: LetterRow): string | null {
  const [linked] = linkedTitles(page, row).sort((a, b) => b.length - a.length);
  return linked && letterTerms.inline(linked).length === 0 ? withoutDate(linked.replace(/\s+/g, ' ')) : null;
}

/** The row's heading, else its longest piece of text that is neither labelled, nor a date, a state or a unit's name, nor running text. */
export function titleOf(page: PageIndex, lines: readonly TextLine[]): string | null {
  const pieces = lines.flatMap((line) => piecesBefore(page, line, letterTerms.inline(line.text)[0]?.at ?? line.text.length));
  const fit = pieces.flatMap((piece) => {
    const text = page
      .textBetween(piece, piece + 1)
      .trim()
      .replace(kindMark, '')
      .replace(dateBehind, '');
    const fits = text.length > 1 && !dateOrMark.test(text) && letterTerms.idsOf(text).length === 0 && stateOf(text) === 'unknown';
    return fits ? [{ text, heading: headings.has(page.tag(page.pieceOwner[piece] ?? 0)) }] : [];
  });
  const [longest] = preferred(fit, [
    ({ heading }) => heading,
    ({ text }) => !isUnit(text) && !noTitle.test(text) && !holdsDate.test(text) && /[一-鿿]{2}/.test(text),
    ({ text }) => !/[。；;]$/.test(text),
    ({ text }) => text.length >= 4 && !prose.test(text),
  ]).sort((a, b) => b.text.length - a.text.length);
  return longest ? withoutDate(longest.text) : null;
}

/** Those that pass one test after the other, each as far as any do. */
function preferred<T>(all: readonly T[], tests: readonly ((each: T) => boolean)[]): T[] {
  return tests.reduce<T[]>(
    (left, test) => {
      const passed = left.filter(test);
      return passed.length > 0 ? passed : left;
    },
    [...all],
  );
}

/** Pieces of a line's text that stand before its first label. */
function piecesBefore(page: PageIndex, line: TextLine, label: number): number[] {
  const from = page.pieceStart[line.from] ?? 0;
  const all = Array.from({ length: line.to - line.from }, (_, k) => line.from + k);
  return all.filter((piece) => (page.pieceEnd[piece] ?? 0) - from <= label);
}

/** A title without the date in brackets that some lists put behind it. */
export function withoutDate(text: string): string | null {
  return text.replace(/[\s[(（]*\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?[\s\])）]*$/, '').trim() || null;
}
