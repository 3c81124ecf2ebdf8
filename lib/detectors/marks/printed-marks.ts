import { foldScript } from '@/lib/detectors/labels/fold-script';
import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';
import type { Mark } from './fact';

/** A mark that is words in the footer: how it is written, and which group of the pattern is its value. */
interface Printed {
  /** Words one of which stands in every such mark: the pattern is tried only around them. */
  words: readonly string[];
  pattern: RegExp;
  value(match: RegExpExecArray): string;
}

const linkTags = new Set(['a']);
const compact = (text: string) => text.replace(/\s+/g, '');
const provinces = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇陕秦甘陇青藏宁新蒙兵国';
const nextLabel = /\s|[|｜;；,，(（]|版权|承办|协办|技术|维护|制作|地址|电话|邮编|传真|网站(?:标识|备案|地图)|备案|标识码|ICP|Copyright/i;

export const printed = {
  siteCode: {
    words: ['标识'],
    pattern: /(?:网站)?标识(?:编)?码\s*(?:编号)?\s*[:：]?\s*(?:为)?\s*([a-z]{2}\d{8}|\d{10})(?!\d)/gi,
    value: (match) => match[1] ?? '',
  },
  icp: {
    words: ['ICP', 'icp', 'Icp'],
    pattern: new RegExp(`[${provinces}]\\s*ICP\\s*备\\s*(?:案)?\\s*\\d{6,10}\\s*号?(?:\\s*-\\s*\\d{1,3})?`, 'gi'),
    value: (match) => compact(match[0]),
  },
  police: {
    words: ['公网安备', '备案'],
    pattern: new RegExp(
      `(?:[${provinces}]?\\s*公网安备\\s*(?:案)?(?:号)?|公安(?:机关)?(?:联网)?备案(?:编)?号)\\s*[:：]?\\s*\\d{11,14}(?!\\d)\\s*号?`,
      'g',
    ),
    value: (match) => compact(match[0]),
  },
  sponsor: {
    words: ['主办'],
    pattern:
      /(?:网站)?主办(?:单位|机构|方)?\s*[:：]\s*(\S[^\n]{1,60})|([\u4e00-\u9fff]{3,24}(?:政府|办公室|局|厅|委|委员会|中心|部|社|馆|院|所|站|处|队|会|集团|公司|大学|学校))\s*主办(?=[\s,，;；|]|$)|主办单位\s*\n\s*([\u4e00-\u9fff]{3,24}(?:政府|办公室|局|厅|委|委员会|中心|馆|院|所|站|处))(?=\n|$)/g,
    value: (match) => (match[1] ?? match[2] ?? match[3] ?? '').split(nextLabel)[0] ?? '',
  },
  contact: {
    words: ['电话', '联系', '热线', '传真'],
    pattern:
      /(?:联系(?:电话|方式|我们)|(?:办公|值班|热线|咨询|维护)?电话|热线|传真)\s*[:：]?\s*((?:\(?0\d{2,3}\)?[-\s—]?)?\d{5,8}(?:[-转]\d{1,5})?|1[3-9]\d{9}|12345)(?!\d)/g,
    value: (match) => compact(match[1] ?? ''),
  },
} satisfies Record<string, Printed>;

const BEFORE = 12;
const AFTER = 90;

/** The last place on the page where the mark is printed with a value: footers come last. Marks in hidden places say so. */
export function findPrinted(page: PageIndex, mark: Printed): Mark | null {
  let hidden: Mark | null = null;
  for (const { value: read, from, at } of placesOf(comparable(page), mark)) {
    const value = asWritten(page, read, from, at);
    const owner = ownerAt(page, at);
    const link = page.closest(owner, linkTags);
    const found: Mark = { value, href: link >= 0 ? page.href(link) : null, how: link >= 0 ? 'link' : 'text', ref: page.ref(owner) };
    if (!page.isHidden(owner)) return found;
    hidden ??= { ...found, how: 'hidden' };
  }
  return hidden;
}

/** The value in the page's own script: folding keeps every character in its place. */
function asWritten(page: PageIndex, value: string, from: number, at: number): string {
  const start = compact(comparable(page).slice(from, at + 1)).indexOf(value);
  return start < 0 ? value : compact(page.flat.slice(from, at + 1)).slice(start, start + value.length);
}

const folded = new WeakMap<PageIndex, string>();

/** The page's text as the patterns are written: a page in traditional script folded, every character in its place. */
function comparable(page: PageIndex): string {
  const text = folded.get(page) ?? foldScript(page.flat);
  folded.set(page, text);
  return text;
}

/** Places where the mark's pattern holds, last one first. */
function* placesOf(text: string, mark: Printed): Generator<{ value: string; from: number; at: number }> {
  const words = mark.words.flatMap((word) => placesOfWord(text, word)).sort((a, b) => b - a);
  let before = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (word >= before) continue;
    const from = Math.max(0, word - BEFORE);
    for (const match of [...text.slice(from, word + AFTER).matchAll(mark.pattern)].reverse()) {
      const value = mark.value(match);
      if (value !== '') yield { value, from: from + match.index, at: from + match.index + match[0].length - 1 };
    }
    before = from;
  }
}

function placesOfWord(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}

/** The element that holds the character at a place of the page's text. */
export function ownerAt(page: PageIndex, at: number): number {
  return page.pieceOwner[lowerBound(page.pieceStart, at + 1) - 1] ?? 0;
}
