import type { PageIndex } from '@/lib/detectors/page/page-index';
import { namesDocument } from './kind';
import { freeTextStart, type Surroundings } from './surroundings';
import { crumbText, furnitureText, genericText, moreText, pagerText, tableHeadText } from './words';

/** A short text in front of a list that could be its heading. */
export interface Title {
  text: string;
  /** Element that holds the text: a link, a heading, a tab. */
  at: number;
  strong: boolean;
}

/** Longest words that may name a list. */
export const MAX_HEADING = 26;
/** What is longer is content, and no list after it is named by what stands before it. */
const LONGEST_REMARK = 60;
const unitTags = new Set(['a', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'legend', 'caption', 'td', 'th', 'strong', 'b', 'label']);
/** The first of several tabs, or else another word for 更多. */
const ALL = '全部';
const FEWEST_TABS = 3;
const rows = new Set(['tr', 'thead']);
const strongTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'legend', 'caption', 'th']);

/** Titles among the earlier children of `up`, back to the last one that holds a list. */
export function titlesBefore(page: PageIndex, node: number, up: number, around: Surroundings): Title[] {
  return titlesBetween(page, freeTextStart(page, node, up, around), page.textFrom[node] ?? 0, up);
}

/** Short texts in a run of pieces that could name the list after them; words of entries, menus and table heads are left out. */
export function titlesBetween(page: PageIndex, from: number, to: number, within: number): Title[] {
  const titles: Title[] = [];
  // A long stretch of text is content; what matters is what stands last.
  for (let piece = Math.max(from, to - 16); piece < to; piece += 1) {
    const at = unitOf(page, page.pieceOwner[piece] ?? within, within);
    const before = titles.at(-1);
    if (before?.at === at) continue;
    // Of an element that holds the list itself only the piece at hand stands over the list.
    const { text, says } = at === within ? wordsOver(page, at, page.textBetween(piece, piece + 1)) : wordsOf(page, at);
    if (says === 'content') titles.length = 0;
    else if (says === 'title') titles.push({ text, at, strong: strongTags.has(page.tag(at)) || underStrong(page, at, within) });
  }
  return titles.length > 0 && titles.length < FEWEST_TABS ? titles.filter(({ text }) => text !== ALL) : titles;
}

/** What the words of an element are to the list after them: perhaps its title, content that ends the search, or neither. */
interface Words {
  text: string;
  says: 'title' | 'content' | 'nothing';
}

const known = new WeakMap<PageIndex, Map<number, Words>>();

/** The words of an element as a title: several lists, and several levels around each, ask for the same ones. */
function wordsOf(page: PageIndex, at: number): Words {
  const read = known.get(page) ?? new Map<number, Words>();
  known.set(page, read);
  const before = read.get(at);
  if (before) return before;
  const words = wordsOver(page, at, page.text(at));
  read.set(at, words);
  return words;
}

function wordsOver(page: PageIndex, at: number, written: string): Words {
  const text = cleaned(written);
  if (tableHeadText.test(text) || inHeadRow(page, at)) return { text, says: 'nothing' };
  if (!isTitle(text) && text !== ALL) return { text, says: text.length > LONGEST_REMARK ? 'content' : 'nothing' };
  // An entry of its own, such as the picture that leads a list.
  const entry = namesDocument(linkOf(page, at)?.replace(/\?.*/, '') ?? null);
  return { text, says: entry ? 'nothing' : 'title' };
}

/** The words stand in the row that names a table's columns. */
function inHeadRow(page: PageIndex, at: number): boolean {
  if (page.byTag('tr').length === 0) return false;
  const row = page.closest(at, rows);
  if (row < 0 || page.textLength(row) > 60) return false;
  const cells = page.text(row).split('\n');
  return cells.length > 1 && cells.filter((cell) => tableHeadText.test(cleaned(cell))).length * 2 >= cells.length;
}

function unitOf(page: PageIndex, owner: number, within: number): number {
  let unit = owner;
  for (let at = owner; at > within; at = page.parent[at] ?? -1) {
    if (unitTags.has(page.tag(at)) && page.textLength(at) <= 60) unit = at;
    if (page.tag(at) === 'li' || page.tag(at) === 'td') break;
  }
  return unit;
}

function underStrong(page: PageIndex, at: number, within: number): boolean {
  for (let up = page.parent[at] ?? -1, level = 0; up > within && level < 2; up = page.parent[up] ?? -1, level += 1)
    if (strongTags.has(page.tag(up))) return true;
  return false;
}

/** Text of a heading without signs, brackets and the 更多 that stands in the same element. */
export function cleaned(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?:\+|＋)?\s*(?:更多|more)\s*[>»›》+＋.…]*\s*$/i, '')
    .replace(/^[\s·•|※■◆▪>»【[(（:：-]+|[\s·•|>»】\])）:：-]+$/g, '')
    .replace(/^(.{2,12})\s\1$/, '$1') // a tab and its own pane's title
    .replace(/^([\u4e00-\u9fff]{4,12})\s*[A-Za-z][A-Za-z\s&]{3,}$/, '$1') // the same said in English
    .trim();
}

/** The text could name a list: a few words that lead nowhere else and are no filing, date or button. */
export function isTitle(text: string): boolean {
  if (text.length < 2 || text.length > MAX_HEADING) return false;
  if (moreText.test(text) || pagerText.test(text) || genericText.test(text) || crumbText.test(text)) return false;
  if (furnitureText.test(text)) return false;
  if (/^首\s?页|^主页$|[|｜].*[|｜]|\d{4}[-./年]\d{1,2}[-./月]\d|\d年\d{1,2}月\d|星期[一二三四五六日天]/.test(text)) return false; // a menu in one line, an article's day
  return (
    /[\p{L}]/u.test(text) && !/^[\d\s\-./:年月日]+$/.test(text) && !/^(?:首页|搜索|.{0,4}(?:登[录陆]|注册)|\||关闭|.{0,4}位置)$/.test(text)
  );
}

/** Where the heading leads: its own link, the one around it, the one inside it. */
export function linkOf(page: PageIndex, at: number): string | null {
  for (let up = at, level = 0; up >= 0 && level < 3; up = page.parent[up] ?? -1, level += 1) if (page.tag(up) === 'a') return page.href(up);
  const inside = page.within(at, 'a').find((i) => !moreText.test(page.text(i)));
  return inside === undefined ? null : page.href(inside);
}
