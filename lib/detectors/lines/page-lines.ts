import { atOnce, type Steps } from '@/lib/detectors/pace';
import { blockTags } from '@/lib/detectors/page/kinds-of-element';
import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';

/** One line of the page's text: what stands between two block borders. Everything is addressed by numbers of the page index. */
export interface TextLine {
  /** Position among the page's lines. */
  n: number;
  /** Run of text pieces, end excluded. */
  from: number;
  to: number;
  text: string;
  /** Nearest block element around the whole line. */
  block: number;
  /** Characters that stand in links. */
  linked: number;
  hidden: boolean;
}

const known = new WeakMap<PageIndex, TextLine[]>();

/** The page's lines in document order; read once per page, whoever asks first. */
export function linesOf(page: PageIndex): readonly TextLine[] {
  return known.get(page) ?? atOnce(lineSteps(page));
}

/** Lines that are read in one step: to stop at each would cost more than to read it. */
const STEP = 16;

/** Reads the page's lines, some of them a step. */
export function* lineSteps(page: PageIndex): Steps<readonly TextLine[]> {
  const before = known.get(page);
  if (before) return before;
  const lines: TextLine[] = [];
  const links = linkedElements(page);
  const pieces = page.pieceStart.length;
  for (let from = 0; from < pieces; ) {
    let to = from + 1;
    while (to < pieces && !breaksBefore(page, to)) to += 1;
    const owner = page.pieceOwner[from] ?? 0;
    if (page.tag(owner) !== 'title') {
      let linked = 0;
      for (let piece = from; piece < to; piece += 1) {
        if (links[page.pieceOwner[piece] ?? 0]) linked += (page.pieceEnd[piece] ?? 0) - (page.pieceStart[piece] ?? 0);
      }
      lines.push({
        n: lines.length,
        from,
        to,
        text: page.textBetween(from, to),
        block: blockAround(page, owner, page.pieceOwner[to - 1] ?? owner),
        linked,
        hidden: page.isHidden(owner),
      });
    }
    from = to;
    if (lines.length % STEP === 0) yield;
  }
  known.set(page, lines);
  return lines;
}

/** A line break stands between this piece and the one before. */
function breaksBefore(page: PageIndex, piece: number): boolean {
  const gap = page.pieceEnd[piece - 1] ?? 0;
  return gap < (page.pieceStart[piece] ?? 0) && page.flat.charCodeAt(gap) === 10;
}

/** 1 for every element that is a link or stands in one. */
function linkedElements(page: PageIndex): Uint8Array {
  const linked = new Uint8Array(page.size);
  for (const link of page.byTag('a')) linked.fill(1, link, page.end[link]);
  return linked;
}

function blockAround(page: PageIndex, first: number, last: number): number {
  let at = first;
  while (at > 0 && !(blockTags.has(page.tag(at)) && page.contains(at, last))) at = page.parent[at] ?? 0;
  return at;
}

const aroundContent =
  /^(?:版权所有|主办单位|网站标识码|网站地图|相关链接|友情链接|[上下]一[篇条封]|[【[]?(?:返回(?:列表|上一?[页级]|首页|顶部)?|打印(?:本页)?|关闭(?:窗口|本页)?|我要评价)[】\]]?(?:\s|$))|ICP备|公网安备/;

/** Shown lines without the words of the footer and of the links to neighbours: what a label's value can consist of. */
export function contentLines(lines: readonly TextLine[]): TextLine[] {
  return lines.filter((line) => !aroundContent.test(line.text));
}

/** Lines that stand inside an element: an interval of the page's lines. */
export function linesIn(page: PageIndex, element: number): readonly TextLine[] {
  const lines = linesOf(page);
  const starts = lineStarts(page, lines);
  const from = lowerBound(starts, page.textFrom[element] ?? 0);
  return lines.slice(from, lowerBound(starts, page.textTo[element] ?? 0, from));
}

const starts = new WeakMap<readonly TextLine[], number[]>();

function lineStarts(_page: PageIndex, lines: readonly TextLine[]): number[] {
  let list = starts.get(lines);
  if (!list) {
    list = lines.map((line) => line.from);
    starts.set(lines, list);
  }
  return list;
}

/** Text of the line's first piece, which is how a label in an element of its own is told from its value. */
export function firstPiece(page: PageIndex, line: TextLine): string {
  return page.textBetween(line.from, line.from + 1);
}

/** More of the line is link text than not. */
export function isLink(line: TextLine): boolean {
  return line.linked * 2 > line.text.length;
}

const STRETCH = 1 << 16;

/** The page's text in stretches of whole lines: a search through a long page can pause between them. */
export function* stretchesOf(text: string): Generator<{ text: string; from: number }> {
  for (let from = 0; from < text.length; ) {
    const border = text.indexOf('\n', from + STRETCH);
    const to = border < 0 ? text.length : border + 1;
    yield { text: text.slice(from, to), from };
    from = to;
  }
}

/** Text around a place of the page's text, at most so many characters each side and never beyond the place's own line. */
export function contextAt(page: PageIndex, at: number, length: number, before: number, after: number): string {
  const lineStart = page.flat.lastIndexOf('\n', at) + 1;
  const lineEnd = page.flat.indexOf('\n', at);
  return page.flat.slice(Math.max(lineStart, at - before), Math.min(lineEnd < 0 ? page.flat.length : lineEnd, at + length + after)).trim();
}
