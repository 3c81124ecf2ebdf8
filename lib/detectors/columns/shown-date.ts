import { englishMonth } from '@/lib/detectors/dates/english';
import { findDates, soleDate } from '@/lib/detectors/dates/find';
import { relativeDate } from '@/lib/detectors/dates/relative';
import { splitDate } from '@/lib/detectors/dates/split';
import type { DateToken } from '@/lib/detectors/dates/token';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { headOverCell } from './cell-heads';
import { type Candidate, preferred, type ShownDate } from './date-choice';
import type { Entry } from './groups';

const digit = /[\d０-９]|[一二三四五六七八九十][月日]|刚刚|[昨今前]天/;
const monthName = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
/** The text may hold a date. Two patterns, as the one without capitals and a beginning is much faster. */
const maybeDate = (text: string) => digit.test(text) || monthName.test(text);
const bit = /^[\s\-–—./年月日号0-9]+$/;
const publishing =
  /(?:发布|公开|公布|更新|发文|发表|刊登|上传|上线|生成|登记|录入|成文|来源)[^\d]{0,8}$|(?:^|[^会活举截征开结考报起有展施竣工])(?:时间|日期)\s*[:：]?\s*$/;
const published = /发布|公布|公开|刊登|上网/;
const otherDates =
  /(?:会议|活动|举办|举行|截[止至]|征集|开始|结束|考试|报名|起止|有效|施行|实施|生效|失效|竣工|开工|展览|开庭|投诉|开标|到期|废止)/;

const cells = new Set(['td']);
/** When people met: most often the day of publication as well, but not by the page's word. */
const meetings = /访谈|直播/;
const owner = (page: PageIndex, piece: number) => page.pieceOwner[piece] ?? 0;
const pieceText = (page: PageIndex, piece: number) => page.textBetween(piece, piece + 1);

/**
 * The date shown beside an entry: a text of its own (also taken apart over elements), a dated line such as 发布时间：…, a word such as 昨天.
 * The title's own words are left out, so dates in titles never count; nor does what is hidden in an entry that shows. Where a row shows
 * several dates the one labelled as publication wins, else the latest.
 */
export function shownDate(page: PageIndex, entry: Entry, viewedAt: string): ShownDate | null {
  let best: Candidate | null = null;
  const solo = onlyPieceOfAnchor(page, entry);
  const tabled = page.byTag('td').length > 0;
  for (let piece = entry.from; piece < entry.to; piece += 1) {
    if (piece === solo) continue;
    const length = (page.pieceEnd[piece] ?? 0) - (page.pieceStart[piece] ?? 0);
    if (length > 80 || (page.isHidden(owner(page, piece)) && !page.isHidden(entry.record))) continue;
    const text = pieceText(page, piece);
    if (!maybeDate(text)) continue;
    const bare = length <= 14 && bit.test(text);
    const split = bare || (length <= 14 && englishMonth.test(text)) ? joined(page, piece, entry.to, solo) : null;
    if (split) {
      best = preferred(best, { token: split.token, source: 'split', at: owner(page, piece), sure: true, label: 'none' }, viewedAt);
      piece += split.pieces - 1;
      continue;
    }
    const token = soleDate(text) ?? relativeDate(text, viewedAt);
    if (token && token.month !== null) {
      const cell = tabled ? page.closest(owner(page, piece), cells) : -1;
      const label =
        (piece > entry.from ? labelText(pieceText(page, piece - 1)) : '') || (cell > entry.record ? headOverCell(page, cell) : '');
      const said = bare && label === '' ? 'none' : saidBy(label, text);
      if (said === 'other') continue;
      const source = cell > entry.record ? 'cell' : 'text';
      best = preferred(best, { token, source, at: owner(page, piece), sure: !meetings.test(label), label: said }, viewedAt);
    } else if (entry.anchor < 0 || !page.contains(entry.anchor, owner(page, piece))) {
      const line = dateInLine(text);
      if (line) best = preferred(best, { token: line, source: 'text', at: owner(page, piece), sure: true, label: 'published' }, viewedAt);
    }
  }
  return best ?? fromTitleAttribute(page, entry);
}

/** Which day of a document the words before and around a date mean; `other` = not the one of its publication. */
function saidBy(label: string, text: string): Candidate['label'] | 'other' {
  if (otherDates.test(label) || otherDates.test(text)) return 'other';
  if (published.test(label + text)) return 'published';
  return publishing.test(label) ? 'dated' : 'none';
}

/** A text that introduces the next one, `发布时间：`; titles are none. */
function labelText(text: string): string {
  return text.length <= 12 && /(?:[:：]|时间|日期|截[止至])\s*$/.test(text) ? text : '';
}

/** The link's only words are its title, whatever they look like; -1 where the link has none of its own. */
function onlyPieceOfAnchor(page: PageIndex, entry: Entry): number {
  if (entry.anchor < 0) return -1;
  const from = page.textFrom[entry.anchor] ?? 0;
  if ((page.textTo[entry.anchor] ?? 0) - from !== 1) return -1;
  // A picture whose caption is a whole date: the picture is the entry, and the date stands beside it.
  const caption = page.holds(entry.record, 'img') ? soleDate(pieceText(page, from)) : null;
  return caption?.year && caption.day !== null ? -1 : from;
}

function joined(page: PageIndex, piece: number, to: number, solo: number): { token: DateToken; pieces: number } | null {
  for (const pieces of [3, 2]) {
    if (piece + pieces > to || (solo >= piece && solo < piece + pieces)) continue;
    const token = splitDate(Array.from({ length: pieces }, (_, k) => pieceText(page, piece + k)));
    if (token) return { token, pieces };
  }
  return null;
}

/** One date in a line of remarks such as `发布时间：2020-08-18浏览次数：12` or `来源：政府办 2020-08-18`. */
function dateInLine(text: string): DateToken | null {
  const tokens = findDates(text);
  const said = tokens.filter(({ start }, i) => published.test(text.slice(tokens[i - 1]?.end ?? 0, start)));
  const [token] = said.length === 1 ? said : tokens;
  if (!token || (tokens.length !== 1 && said.length !== 1)) return null;
  const before = text.slice(0, token.start);
  if (otherDates.test(before.slice(-10))) return null;
  if (publishing.test(before)) return token;
  const rest = text.slice(token.end);
  return /^[\s[(（]*$/.test(before) && /^[\s\])）]*(?:来源|浏览|点击|阅读|访问|字号|作者|查看|$)/.test(rest) ? token : null;
}

/** A date that shows only when the mouse rests on the entry: read, but for the inspector to look at. */
function fromTitleAttribute(page: PageIndex, entry: Entry): ShownDate | null {
  const own = entry.anchor < 0 ? null : titleAttribute(page, entry.anchor);
  return own ?? (entry.anchor === entry.record ? null : titleAttribute(page, entry.record));
}

function titleAttribute(page: PageIndex, at: number): ShownDate | null {
  const text = page.attr(at, 'title');
  if (!text || !maybeDate(text)) return null;
  const token = soleDate(text) ?? findDates(text).find((each) => publishing.test(text.slice(0, each.start)));
  return token && token.month !== null ? { token, source: 'title-attribute', at, sure: false } : null;
}
