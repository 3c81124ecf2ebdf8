import { linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ArticleBody } from './body';
import type { ArticleHead } from './head';
import { isNamedInBlock } from './index-block';
import { plain } from './title-text';

/** Prose that a page of lists does not have. */
const SOME_PROSE = 120;
const FULL_HEAD = 7;
const FULL_OVER_MEDIA = 6.5;
/** Of a title marked as one over a labelled day: a notice of two sentences is no less an article. */
const FULL_OVER_SENTENCES = 5.5;
const SENTENCES = 40;
/** Dated rows that may stand beside an article. */
const MOST_DATED = 3;
const datedEdge = /(?:^|\D)\d{1,2}[-/.月]\d{1,2}日?\D{0,3}$|^\D{0,2}(?:\d{4}[-/.年])?\d{1,2}[-/.月]\d{1,2}/;

/**
 * Whether head and body make the page an article. A list, a menu or a home page may carry a line that looks like an article's head; what
 * tells them apart is what follows: prose, a picture, a film or a file in one place, rather than rows of links.
 */
export function isArticle(page: PageIndex, head: ArticleHead, body: ArticleBody | null, metas: ReadonlyMap<string, string>): boolean {
  if ((metas.get('articletitle') ?? '') !== '' && (metas.get('pubdate') ?? '') !== '') return true;
  const title = plain(head.title);
  if (isColumnName(page, title)) return false;
  const linked = body ? body.lines.reduce((sum, line) => sum + line.linked, 0) : 0;
  const prose = body?.prose ?? 0;
  const media = (body?.pictures ?? 0) + (body?.videos ?? 0);
  const files = body ? page.within(body.element, 'a').length : 0;
  if (prose >= SOME_PROSE) return prose > linked;
  if (hasDatedRows(page)) return false;
  if (body && prose >= SENTENCES && prose > linked && head.strength >= FULL_OVER_SENTENCES && body.lines.some(endsSentence)) return true;
  // Little or no text: only a full head (title and a line of at least two kinds of information, or an index block that names the title) makes a picture, film or file an article.
  const full = head.strength >= (media > 0 ? FULL_OVER_MEDIA : FULL_HEAD) || isNamedInBlock(page, head);
  return full && (prose > 0 || media > 0 || files > 0) && linked < 400;
}

const endsSentence = ({ text }: TextLine) => /[。！？；]$/.test(text);

/** The title is the last step of 当前位置, that is the name of a column. */
function isColumnName(page: PageIndex, title: string): boolean {
  const crumbs = linesOf(page).find((line) => line.text.length < 200 && /^(?:.{0,6}位置|首\s*页\s*[>»›/→-])/.test(line.text));
  const last = crumbs?.text.split(/[>»›/→]|&gt;|-{1,2}/).at(-1);
  return last !== undefined && title !== '' && title.length < 12 && plain(last.replace(/^.*[:：]/, '')) === title;
}

/** Several rows of links end or begin with a date. */
function hasDatedRows(page: PageIndex): boolean {
  let rows = 0;
  for (const line of linesOf(page)) {
    if (line.linked <= 8 || line.text.length >= 160 || !datedEdge.test(line.text)) continue;
    rows += 1;
    if (rows > MOST_DATED) return true;
  }
  return false;
}
