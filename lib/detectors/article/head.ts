import { lineSteps, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import { atOnce, type Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { metaTagsOf } from '@/lib/detectors/tags/meta-tags';
import { beginsFoot, distanceTo, infoAround, isCalledTitle, isLabelAlone, isWrittenDay } from './head-lines';
import { ENOUGH, headToldByTags, headWithoutInfo } from './head-without-info';
import { infoWeight } from './info-lines';
import { rowsAmong } from './list-rows';
import { isProse, isSentence, titleByPlace } from './title-by-place';
import { TitleSigns } from './title-signs';

/** What an article shows above its text: the title, and the line or lines that tell when and by whom it was published. */
export interface ArticleHead {
  title: string;
  titleLines: TextLine[];
  info: TextLine[];
  /** How sure the structure is: words of an information line, agreement of title and document. */
  strength: number;
}

const ABOVE = 8;
const BELOW = 4;
/** Lines that are looked at in one step. */
const STEP = 16;
/** What a title that only its place speaks for adds to the line below it. */
const BY_PLACE = 3;
/** Of a line whose cell before says 标题. */
const CALLED_TITLE = 4;

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
  let over = false;
  for (const line of lines) {
    over ||= beginsFoot(line);
    candidates.push(over ? 0 : infoWeight(page, line));
    if (line.n % STEP === 0) yield;
  }
  const isRow = rowsAmong(page, lines, candidates);
  let best: ArticleHead | null = null;
  let placed: ArticleHead | null = null;
  for (const line of lines) {
    if (line.n % STEP === 0) yield;
    const weight = candidates[line.n] ?? 0;
    if (weight === 0 || isRow(line)) continue;
    const headOver = (titleLines: TextLine[], strength: number): ArticleHead => {
      return {
        title: signs.clean(titleLines),
        titleLines,
        info: infoAround(page, lines, line, candidates, (each) => titleLines.includes(each) || isRow(each)),
        strength,
      };
    };
    const title = titleNear(page, lines, line, signs, candidates);
    const strength = weight + (title?.score ?? 0);
    if (!title || title.score < 2 || strength < ENOUGH) {
      const named = weight > (placed ? placed.strength - BY_PLACE : 1) ? titleByPlace(page, lines, line, candidates) : null;
      if (named) placed = headOver([named], weight + BY_PLACE);
      continue;
    }
    if (strength > (best?.strength ?? 0)) best = headOver(signs.wholeTitle(lines, signs.firstOf(lines, title.line)), strength);
  }
  return best ?? (yield* headWithoutInfo(page, lines, signs)) ?? placed ?? headToldByTags(metas, lines, signs);
}

/** The title that stands over a labelled line on a page without an article's head, such as a letter's page. */
export function titleAbove(page: PageIndex, line: TextLine): string | null {
  const metas = metaTagsOf(page);
  const signs = new TitleSigns(page, metas.get('articletitle') ?? null, metas.get('sitename') ?? null);
  const title = titleNear(page, linesOf(page).slice(0, line.n + 1), line, signs, []);
  return title && title.score >= 2 ? signs.clean([title.line]) : null;
}

function titleNear(
  page: PageIndex,
  lines: readonly TextLine[],
  info: TextLine,
  signs: TitleSigns,
  candidates: readonly number[],
): { line: TextLine; score: number } | null {
  let best: { line: TextLine; score: number } | null = null;
  for (let n = Math.max(0, info.n - ABOVE); n <= Math.min(lines.length - 1, info.n + BELOW); n += 1) {
    const line = lines[n];
    if (!line || line === info || (candidates[n] ?? 0) > 1 || isLabelAlone(line)) continue;
    const distance = n < info.n ? distanceTo(page, lines, n, info.n, candidates) : (n - info.n) * 1.5 + 0.5;
    const score = (isCalledTitle(lines, line) ? CALLED_TITLE : signs.score(line)) - distance * 0.3;
    if (score > (best?.score ?? 0)) best = { line, score };
  }
  return best;
}

/** The head's lines that stand over the text: what stands below it, a document's own day for one, comes after all that is read as the body. */
export function overText(page: PageIndex, { titleLines, info }: ArticleHead): TextLine[] {
  const title = titleLines.at(-1)?.n ?? 0;
  const told = Math.max(title, info.find((line) => !isWrittenDay(line))?.n ?? 0);
  const isText = (line: TextLine) => isProse(line) || (line.n > told && isSentence(line));
  const text = linesOf(page).find((line) => line.n > title && isText(line))?.n ?? Number.POSITIVE_INFINITY;
  return [...titleLines, ...info].filter(({ n }) => n < text);
}
