import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { Entry } from './groups';
import { genericText } from './words';

const MAX_TITLE = 300;

/** The words by which an entry is known: its link's, in full where they are cut short, else the entry's longest text. */
export function titleOf(page: PageIndex, entry: Entry): string {
  const inAnchor = entry.anchor < 0 ? '' : page.text(entry.anchor);
  const broken = inAnchor.includes('\n');
  const own = broken ? inAnchor.replace(/\s+/g, ' ') : inAnchor;
  if (own !== '' && !genericText.test(own)) {
    const full = isCut(own) ? page.attr(entry.anchor, 'title') : null;
    const title = full && full.length > own.length ? line(full) : broken ? longestLine(inAnchor, own) : own;
    return title.length > MAX_TITLE ? title.slice(0, MAX_TITLE) : title;
  }
  const twin = own === '' ? twinOf(page, entry) : -1;
  if (twin >= 0) return line(page.text(twin)).slice(0, MAX_TITLE);
  const inRecord = longestPiece(page, entry);
  if (inRecord !== '') return inRecord.slice(0, MAX_TITLE);
  const name = entry.anchor < 0 ? null : (page.attr(entry.anchor, 'title') ?? altOf(page, entry.anchor));
  return line(name ?? own).slice(0, MAX_TITLE);
}

/** Beside a picture's link, the link of the same target that carries the words; -1 where there is none. */
function twinOf(page: PageIndex, entry: Entry): number {
  const target = entry.anchor < 0 ? null : page.href(entry.anchor);
  if (target === null) return -1;
  return page.within(entry.record, 'a').find((a) => page.href(a) === target && !genericText.test(page.text(a)) && page.hasText(a)) ?? -1;
}

const DOT = 46;
const ELLIPSIS = 0x2026;

/** The words end in dots: the whole of them may stand in the attribute. */
function isCut(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === ELLIPSIS || (last === DOT && text.charCodeAt(text.length - 2) === DOT);
}

/** Page text is folded already; only line breaks are left to mend. */
const line = (text: string) => (text.includes('\n') ? text.replace(/\s+/g, ' ').trim() : text.trim());

/** A link that wraps a whole row (date, title, summary): the title is its first long line. */
function longestLine(inAnchor: string, own: string): string {
  const lines = inAnchor
    .split('\n')
    .map(line)
    .filter((each) => each.length >= 4 && !/^[\d\s\-./:年月日[\]()]+$/.test(each));
  return lines.length > 1 ? (lines[0] ?? own) : own;
}

function longestPiece(page: PageIndex, entry: Entry): string {
  let best = '';
  for (let piece = entry.from; piece < entry.to; piece += 1) {
    const text = line(page.textBetween(piece, piece + 1));
    if (text.length > best.length && !genericText.test(text) && !/^[\d\s\-./:年月日[\]()]+$/.test(text)) best = text;
  }
  return best;
}

function altOf(page: PageIndex, anchor: number): string | null {
  for (let i = anchor + 1; i < (page.end[anchor] ?? 0); i += 1)
    if (page.tag(i) === 'img') return page.attr(i, 'alt') ?? page.attr(i, 'title');
  return null;
}
