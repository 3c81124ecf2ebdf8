import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { soleDocumentNumber } from './document-number';

const titleClass = /(?:^|[-_\s])(?:title|[a-eg-z]{0,3}bt|biaoti|tit|headline|subject|[a-z]*title|arti[a-z]*tit[a-z]*)(?:$|[-_\s\d])/i;
const notTitleClass = /sub-?title|side|more|menu|nav|logo|crumb|site-?title|pos(?:ition)?(?:$|[-_\s])/i;
const headings = new Set(['h1', 'h2', 'h3', 'h4']);
const headingWeight: Record<string, number> = { h1: 4, h2: 3.2, h3: 3, h4: 2.6 };
const fontWeight: Record<string, number> = { 4: 2.4, 5: 2.5, 6: 2.5, 7: 2.5, '+2': 2.4, '+3': 2.5, '+4': 2.5, '+5': 2.5 };
const bigFont =
  /font-size\s*:\s*(?:(?:2[0-9]|3[0-9])(?:\.\d+)?\s*(?:px|pt)|1[6-9](?:\.\d+)?\s*pt|(?:1\.[5-9]|[2-4])(?:\.\d+)?\s*r?em|x{1,2}-large)/i;

/** How much a line's elements say that it is a title: heading, class or id, size, weight. 0 = nothing. */
export function markupWeight(page: PageIndex, line: TextLine): number {
  let score = 0;
  let at = page.pieceOwner[line.from] ?? line.block;
  for (let up = 0; up < 4 && at > 0; up += 1) {
    const id = page.ids[at] ?? '';
    const names = `${page.classes[at]} ${id}`;
    if (headings.has(page.tag(at))) score = Math.max(score, headingWeight[page.tag(at)] ?? 0);
    if (titleClass.test(names) && !notTitleClass.test(names)) score = Math.max(score, 3);
    const style = page.attr(at, 'style');
    if (style && bigFont.test(style)) score = Math.max(score, 2.5);
    if (page.tag(at) === 'font') score = Math.max(score, fontWeight[page.attr(at, 'size') ?? ''] ?? 0);
    if (page.tag(at) === 'strong' || page.tag(at) === 'b') score = Math.max(score, 1.5);
    const parent = page.parent[at] ?? 0;
    // Above the line's own block only elements that hold nothing else still speak of the line.
    if (at <= line.block && page.textLength(parent) > line.text.length * 1.5) break;
    at = parent;
  }
  return score;
}

/** The element is a heading, or is called a title. */
export const isMarkedTitle = (page: PageIndex, i: number) => headings.has(page.tag(i)) || titleClass.test(page.classes[i] ?? '');

/** Of a person, who gave the speech. */
const LONGEST_NAME = 4;

/** A long title that its writer centred over two paragraphs, both alike: the first ends no phrase, the second begins none of its own. */
export function isCentredAlike(page: PageIndex, before: TextLine, line: TextLine): boolean {
  const set = (i: number) => `text-align:${page.attr(i, 'align')};${page.attr(i, 'style')}`;
  return (
    before.block !== line.block &&
    page.parent[before.block] === page.parent[line.block] &&
    /text-align:\s*center/i.test(set(line.block)) &&
    set(before.block) === set(line.block) &&
    line.text.length > LONGEST_NAME &&
    !/^附|[:：。）)]$/.test(before.text) &&
    !/^[（(—–第]/.test(line.text) &&
    !soleDocumentNumber(line.text)
  );
}
