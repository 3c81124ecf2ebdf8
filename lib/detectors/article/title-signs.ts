import { isLink, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';

const titleClass = /(?:^|[-_\s])(?:title|[a-eg-z]{0,3}bt|biaoti|tit|headline|subject|[a-z]*title|arti[a-z]*tit[a-z]*)(?:$|[-_\s\d])/i;
const notTitleClass = /sub-?title|side|more|menu|nav|logo|crumb|site-?title|pos(?:ition)?(?:$|[-_\s])/i;
/** How lines begin that stand near titles and are none. */
export const notTitle =
  /^(?:当前位置|您?(?:现)?在?的?位置|您当前|首页\s*[>»/]|返回|打印|关闭|分享|[—–]|字体|【?字[体号]|来源|作者|发布|时间|日期|索引号|文号|信息|浏览|欢迎|[\u4e00-\u9fff]{2,4}(?:时间|日期)\s*[:：])/;
/** What documents and notices are called; a sign only beside others, as links are called so too. */
const documentName =
  /(?:关于.{3,}的|.{4})(?:通知|公告|通告|公示|意见|决定|批复|复函|通报|报告|方案|办法|规定|细则|说明|解读)(?:[(（].{1,20}[)）])?$/;
const SHORTEST_LINKED = 6;
const headings = new Set(['h1', 'h2', 'h3', 'h4']);
const headingWeight: Record<string, number> = { h1: 4, h2: 3.2, h3: 3, h4: 2.6 };
const fontWeight: Record<string, number> = { 4: 2.4, 5: 2.5, 6: 2.5, 7: 2.5, '+2': 2.4, '+3': 2.5, '+4': 2.5, '+5': 2.5 };
const bigFont =
  /font-size\s*:\s*(?:(?:2[0-9]|3[0-9])(?:\.\d+)?\s*(?:px|pt)|1[6-9](?:\.\d+)?\s*pt|(?:1\.[5-9]|[2-4])(?:\.\d+)?\s*r?em|x{1,2}-large)/i;

/** Tells how much a line looks like the title of the page's one article. */
export class TitleSigns {
  readonly #page: PageIndex;
  readonly #given: { metaTitle: string | null; siteName: string | null };
  #titles: { meta: string; document: string; firstPart: string } | undefined;

  constructor(page: PageIndex, metaTitle: string | null, siteName: string | null) {
    this.#page = page;
    this.#given = { metaTitle, siteName };
  }

  /** What the page gives as its title, and the part before the site's name. Made when asked for: few pages have a line to compare it with. */
  #told(): { meta: string; document: string; firstPart: string } {
    if (this.#titles) return this.#titles;
    const { metaTitle, siteName } = this.#given;
    const title = this.#page.document.title ?? '';
    const own = plain(title);
    const isSite = siteName !== null && plain(siteName) === own;
    this.#titles = {
      meta: plain(metaTitle ?? ''),
      document: isSite ? '' : own,
      firstPart: isSite ? '' : plain(title.split(/[-_|—–]/)[0] ?? ''),
    };
    return this.#titles;
  }

  /** 0 = no title; 3 and more = one strong sign or several weak ones. */
  score(line: TextLine): number {
    const { text } = line;
    if (line.hidden || text.length < 2 || text.length > 160 || notTitle.test(text)) return 0;
    const own = plain(text);
    if (own.length < 2) return 0;
    const told = this.#told();
    // A title may lead to its own page.
    if (isLink(line) && (own.length < SHORTEST_LINKED || (told.document !== own && told.firstPart !== own))) return 0;
    let score = 0;
    if (mostlySame(told.meta, own)) score += 5;
    if (told.document === own || told.firstPart === own) score += 4;
    else if (own.length > 3 && told.document.startsWith(own)) score += 3.5;
    else if (own.length > 4 && told.document.includes(own)) score += 2.5;
    else if (told.firstPart.length > 3 && own.includes(told.firstPart)) score += 1.5;
    score += this.#markup(line);
    if (score > 0 && documentName.test(text)) score += 1;
    if (text.length < 4 || /[。；;]$/.test(text)) score -= 1;
    return score;
  }

  #markup(line: TextLine): number {
    const page = this.#page;
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

  /** The first line of the element that holds the title: a subtitle after it is nearer to the information line. */
  firstOf(lines: readonly TextLine[], line: TextLine): TextLine {
    let first = line;
    for (let n = line.n - 1; lines[n]?.block === line.block && n > line.n - 4; n -= 1)
      if (this.score(lines[n] as TextLine) >= 2) first = lines[n] as TextLine;
    return first;
  }

  /** A title broken over several lines of one element, or of which the page's title tells that it goes on. What stands in an element of its own after it is a subtitle. */
  wholeTitle(lines: readonly TextLine[], line: TextLine): TextLine[] {
    const owner = (each: TextLine | undefined) => this.#page.pieceOwner[each?.from ?? -1];
    const goesOn = (each: TextLine | undefined) => each !== undefined && each.block === line.block && owner(each) === owner(line);
    const whole = [line];
    for (let n = line.n + 1; goesOn(lines[n]) && n < line.n + 4; n += 1) whole.push(lines[n] as TextLine);
    const told = this.#told();
    const said = whole.findLastIndex((_, i) => i > 0 && startsOne([told.meta, told.document], plain(this.clean(whole.slice(0, i + 1)))));
    if (said > 0) return whole.slice(0, said + 1);
    const titled = headings.has(this.#page.tag(line.block)) || titleClass.test(this.#page.classes[line.block] ?? '');
    return titled && whole.every((each) => each.text.length < 80 && !notTitle.test(each.text)) ? whole : [line];
  }

  clean(lines: readonly TextLine[]): string {
    return lines
      .map((line) => line.text)
      .reduce((all, next) => (all === '' || (character.test(all.slice(-1)) && character.test(next)) ? all + next : `${all} ${next}`), '')
      .replace(/\s+/g, ' ')
      .trim();
  }
}

/** Chinese is written without blanks: a line's end is none. */
const character = /^[\u4e00-\u9fff《》（）“”]/;

const startsOne = (titles: readonly string[], own: string) => titles.some((title) => title.startsWith(own));

function mostlySame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length >= long.length * 0.6 && long.includes(short);
}

/** Text for comparison: one width, no blanks, no punctuation, no markup that some systems leave in titles. */
export function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]{0,40}>/gi, '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}
