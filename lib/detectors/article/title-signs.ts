import { isLink, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { soleDocumentNumber } from './document-number';
import { isCentredAlike, isMarkedTitle, markupWeight } from './title-markup';
import { mostlySame, plain, type ToldTitles, toldTitles } from './title-text';

/** How lines begin that stand near titles and are none. */
export const notTitle =
  /^(?:当前位置|您?(?:现)?在?的?位置|您当前|首页\s*[>»/]|返回|打印|关闭|分享|[—–]|字体|【?字[体号]|来源|作者|发布|时间|日期|索引号|文号|信息|浏览|欢迎|[\u4e00-\u9fff]{2,4}(?:时间|日期)\s*[:：])/;
/** What documents and notices are called; a sign only beside others, as links are called so too. */
const documentName =
  /(?:关于.{3,}的|.{4})(?:通知|公告|通告|公示|意见|决定|批复|复函|通报|报告|方案|办法|规定|细则|说明|解读)(?:[(（].{1,20}[)）])?$/;
const SHORTEST_LINKED = 6;
/** Lines that a long title is broken over at most. */
const BROKEN_OVER = 5;
/** Tells how much a line looks like the title of the page's one article. */
export class TitleSigns {
  readonly #page: PageIndex;
  readonly #given: { metaTitle: string | null; siteName: string | null };
  #titles: ToldTitles | undefined;

  constructor(page: PageIndex, metaTitle: string | null, siteName: string | null) {
    this.#page = page;
    this.#given = { metaTitle, siteName };
  }

  /** Made when asked for: few pages have a line to compare it with. */
  get #told(): ToldTitles {
    this.#titles ??= toldTitles(this.#page, this.#given.metaTitle, this.#given.siteName);
    return this.#titles;
  }

  /** The page gives these words as its title, alone or before the site's name. */
  isTold(text: string): boolean {
    const own = plain(text);
    const { meta, document } = this.#told;
    return own.length > 3 && (meta === own || document.startsWith(own));
  }

  /** 0 = no title; 3 and more = one strong sign or several weak ones. */
  score(line: TextLine): number {
    const { text } = line;
    if (line.hidden || text.length < 2 || text.length > 160 || notTitle.test(text)) return 0;
    const own = plain(text);
    if (own.length < 2) return 0;
    const told = this.#told;
    // A title may lead to its own page.
    if (isLink(line) && (own.length < SHORTEST_LINKED || (told.document !== own && told.firstPart !== own))) return 0;
    let score = 0;
    if (mostlySame(told.meta, own)) score += 5;
    if (told.document === own || told.firstPart === own) score += 4;
    else if (own.length > 3 && told.document.startsWith(own)) score += 3.5;
    else if (own.length > 4 && told.document.includes(own)) score += 2.5;
    else if (told.firstPart.length > 3 && own.includes(told.firstPart)) score += 1.5;
    score += markupWeight(this.#page, line);
    if (score > 0 && documentName.test(text)) score += 1;
    if ((text.length < 4 && own !== told.meta) || /[。；;]$/.test(text)) score -= 1;
    return score;
  }

  /** The first line of the element that holds the title: a subtitle after it is nearer to the information line. */
  firstOf(lines: readonly TextLine[], line: TextLine): TextLine {
    let first = line;
    for (let n = line.n - 1; lines[n]?.block === line.block && n > line.n - 4; n -= 1)
      if (this.score(lines[n] as TextLine) >= 2) first = lines[n] as TextLine;
    return first;
  }

  /**
   * A title broken over several lines of one element, or of which the page's own title tells that it goes on, be it in paragraphs of its own.
   * What stands in an element of its own after it is a subtitle.
   */
  wholeTitle(lines: readonly TextLine[], line: TextLine): TextLine[] {
    const owner = (each: TextLine | undefined) => this.#page.pieceOwner[each?.from ?? -1];
    const goesOn = (each: TextLine | undefined) => each !== undefined && each.block === line.block && owner(each) === owner(line);
    const whole = [line];
    for (let n = line.n + 1; goesOn(lines[n]) && n < line.n + 4; n += 1) whole.push(lines[n] as TextLine);
    const told = this.#told;
    const said = this.#saidBy([told.meta, told.document], lines, line);
    if (said.length > 1) return said;
    const titled = isMarkedTitle(this.#page, line.block);
    if (titled && whole.every((each) => each.text.length < 80 && !notTitle.test(each.text))) return whole;
    const before = lines[line.n - 1];
    const goesOver = before && this.score(before) >= 2 && !this.isTold(line.text) && isCentredAlike(this.#page, before, line);
    return goesOver ? [before, line] : [line];
  }

  /** As many lines from this one on as a title of the page begins with. */
  #saidBy(titles: readonly string[], lines: readonly TextLine[], line: TextLine): TextLine[] {
    let own = plain(line.text);
    let end = line.n + 1;
    for (let n = end; n < line.n + BROKEN_OVER; n += 1) {
      const next = lines[n];
      if (!next || next.hidden || isLink(next) || soleDocumentNumber(next.text)) break;
      own += plain(next.text);
      if (own === '' || !titles.some((title) => title.startsWith(own))) break;
      end = n + 1;
    }
    return lines.slice(line.n, end);
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
