import { articleLabels, headWords } from '@/indicators/vocabulary/article-labels';
import { foldWidth } from '@/lib/detectors/dates/fold';
import { splitDate } from '@/lib/detectors/dates/split';
import type { DateToken } from '@/lib/detectors/dates/token';
import { foldScript } from '@/lib/detectors/labels/fold-script';
import { LabelTerms } from '@/lib/detectors/labels/label-terms';
import { isLink, lineSteps, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { atOnce, type Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { metaTagsOf } from '@/lib/detectors/tags/meta-tags';
import { TitleSigns } from './title-signs';

/** What an article shows above its text: the title, and the line or lines that tell when and by whom it was published. */
export interface ArticleHead {
  title: string;
  titleLines: TextLine[];
  info: TextLine[];
  /** How sure the structure is: words of an information line, agreement of title and document. */
  strength: number;
}

export const articleTerms = new LabelTerms(articleLabels);

const dateLike = /(?:19|20)\d{2}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}|[〇○零一二三四五六七八九]{4}年|民国\s*\d{2,3}\s*年/;
const dateOnly =
  /^[[(（【]?\s*(?:(?:19|20)\d{2}|民国\s*\d{2,3})\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?\s*(?:[上下]午)?\s*(?:\d{1,2}[:时]\d{2}分?(?::\d{2})?)?\s*[\])）】]?$/;
const ABOVE = 8;
const BELOW = 4;
const ENOUGH = 5;
/** Lines that are looked at in one step. */
const STEP = 16;

const known = new WeakMap<PageIndex, ArticleHead | null>();

/** The head of the page's article, looked for once per page. */
export function headOf(page: PageIndex): ArticleHead | null {
  return atOnce(headSteps(page));
}

/** Looks for the head of the page's article in steps of a few lines each. */
export function* headSteps(page: PageIndex): Steps<ArticleHead | null> {
  let head = known.get(page);
  if (head === undefined) {
    head = yield* findHead(page, metaTagsOf(page));
    known.set(page, head);
  }
  return head;
}

/** Finds the head of an article, or null where the page shows none: a list's rows repeat, an article's head stands alone. */
function* findHead(page: PageIndex, metas: ReadonlyMap<string, string>): Steps<ArticleHead | null> {
  const lines = yield* lineSteps(page);
  const signs = new TitleSigns(page, metas.get('articletitle') ?? null, metas.get('sitename') ?? null);
  const candidates: number[] = [];
  for (const line of lines) {
    candidates.push(infoWeight(page, line));
    if (line.n % STEP === 0) yield;
  }
  const repeated = repeatedShapes(page, lines, candidates);
  let best: ArticleHead | null = null;
  for (const line of lines) {
    if (line.n % STEP === 0) yield;
    const weight = candidates[line.n] ?? 0;
    if (weight === 0 || repeated.has(shapeOf(page, line)) || isListEntry(page, line)) continue;
    const title = titleNear(lines, line, signs, candidates);
    if (!title || title.score < 2) continue;
    const strength = weight + title.score;
    if (strength >= ENOUGH && strength > (best?.strength ?? 0)) {
      const titleLines = signs.wholeTitle(lines, signs.firstOf(lines, title.line));
      best = { title: signs.clean(titleLines), titleLines, info: infoAround(lines, line, candidates), strength };
    }
  }
  return best;
}

/** The title that stands over a labelled line on a page without an article's head, such as a letter's page. */
export function titleAbove(page: PageIndex, line: TextLine): string | null {
  const metas = metaTagsOf(page);
  const signs = new TitleSigns(page, metas.get('articletitle') ?? null, metas.get('sitename') ?? null);
  const title = titleNear(linesOf(page).slice(0, line.n + 1), line, signs, []);
  return title && title.score >= 2 ? signs.clean([title.line]) : null;
}

/** How much a line looks like the information line of an article; 0 = not at all. */
function infoWeight(page: PageIndex, line: TextLine): number {
  if (line.hidden || line.text.length < 6 || line.text.length > 260 || isLink(line)) return 0;
  const text = foldScript(foldWidth(line.text));
  const dated = dateLike.test(text);
  const words = new Set(text.match(headWords)).size;
  if (dated && words > 0) return 2 + Math.min(words, 4);
  if (words > 1) return Math.min(words, 4);
  if ((dated && dateOnly.test(text)) || dateTakenApart(page, line)) return 2;
  // A lone 来源： or 时间： line is a part of the head when a cell or a span of its own holds it.
  return words === 1 && text.length < 40 && articleTerms.inline(text)[0]?.at === 0 && page.tag(line.block) !== 'p' ? 1 : 0;
}

/** The line is a date whose parts stand in elements of their own: 18 over 2021-05. */
export function dateTakenApart(page: PageIndex, line: TextLine): DateToken | null {
  const count = line.to - line.from;
  if (count < 2 || count > 3 || line.text.length > 16) return null;
  const token = splitDate(Array.from({ length: count }, (_, k) => page.textBetween(line.from + k, line.from + k + 1)));
  return token?.year ? token : null;
}

/** Shapes (tags and classes) that hold such lines three times or more: rows of a list. */
function repeatedShapes(page: PageIndex, lines: readonly TextLine[], candidates: readonly number[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if ((candidates[line.n] ?? 0) < 2) continue;
    const shape = shapeOf(page, line);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n > 2).map(([shape]) => shape));
}

function shapeOf(page: PageIndex, line: TextLine): string {
  const parent = page.parent[line.block] ?? 0;
  return `${page.tag(line.block)}.${page.classes[line.block]} < ${page.tag(parent)}.${page.classes[parent]}`;
}

const entryTags = new Set(['li', 'dd']);

/** The line stands in a list's entry, beside a link that is the entry's title. */
function isListEntry(page: PageIndex, line: TextLine): boolean {
  const entry = page.closest(line.block, entryTags);
  return entry >= 0 && page.within(entry, 'a').some((a) => page.textLength(a) >= 6);
}

function titleNear(
  lines: readonly TextLine[],
  info: TextLine,
  signs: TitleSigns,
  candidates: readonly number[],
): { line: TextLine; score: number } | null {
  let best: { line: TextLine; score: number } | null = null;
  for (let n = Math.max(0, info.n - ABOVE); n <= Math.min(lines.length - 1, info.n + BELOW); n += 1) {
    const line = lines[n];
    if (!line || line === info || (candidates[n] ?? 0) > 1) continue;
    const distance = n < info.n ? info.n - n : (n - info.n) * 1.5 + 0.5;
    const score = signs.score(line) - distance * 0.3;
    if (score > (best?.score ?? 0)) best = { line, score };
  }
  return best;
}

/** The information line with its neighbours of the same kind: 来源 and 发布时间 often stand on lines of their own. */
function infoAround(lines: readonly TextLine[], line: TextLine, candidates: readonly number[]): TextLine[] {
  const info = [line];
  for (let n = line.n + 1; n <= line.n + 3; n += 1) if ((candidates[n] ?? 0) > 0 && lines[n]) info.push(lines[n] as TextLine);
  for (let n = line.n - 1; n >= line.n - 3; n -= 1) if ((candidates[n] ?? 0) > 0 && lines[n]) info.unshift(lines[n] as TextLine);
  return info;
}
