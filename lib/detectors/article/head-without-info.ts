import { readFields } from '@/lib/detectors/labels/read-fields';
import type { TextLine } from '@/lib/detectors/lines/page-lines';
import type { Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ArticleHead } from './head';
import { isLabelAlone } from './head-lines';
import { indexBlock, mayHoldIndexBlock } from './index-block';
import { articleTerms } from './info-lines';
import type { TitleSigns } from './title-signs';

/** What title and information line together weigh at least. */
export const ENOUGH = 4.5;
/** Of a title that no information line speaks for. */
const ENOUGH_ALONE = 3;
const STEP = 16;

/** The head of a document whose index block (索引号, 文号, 公开日期 …) tells all there is to tell. */
export function* headWithoutInfo(page: PageIndex, lines: readonly TextLine[], signs: TitleSigns): Steps<ArticleHead | null> {
  if (!mayHoldIndexBlock(page)) return null;
  return (yield* underIndexBlock(page, lines, signs)) ?? (yield* calledInOneLine(page, lines, signs));
}

/** A title under an index block (索引号, 文号, 公开日期 …) that tells all there is to tell: the document shows no information line. */
function* underIndexBlock(page: PageIndex, lines: readonly TextLine[], signs: TitleSigns): Steps<ArticleHead | null> {
  for (const line of lines) {
    if (line.n % STEP === 0) yield;
    const titleLines = signs.score(line) >= ENOUGH_ALONE && !isLabelAlone(line) ? signs.wholeTitle(lines, line) : [];
    const head = { title: signs.clean(titleLines), titleLines, info: [], strength: ENOUGH };
    if (titleLines.length > 0 && indexBlock(page, head).some(({ line: { n } }) => n < line.n)) return head;
  }
  return null;
}

/** 标题：… among the other labels of one line, where the page's own title says the same. */
function* calledInOneLine(page: PageIndex, lines: readonly TextLine[], signs: TitleSigns): Steps<ArticleHead | null> {
  for (const line of lines) {
    if (line.n % STEP === 0) yield;
    if (line.hidden || !/标\s*题\s*[:：]/.test(line.text)) continue;
    const title = readFields(page, [line], articleTerms).find(({ ids }) => ids[0] === 'title')?.inline;
    if (title && signs.isTold(title)) return { title, titleLines: [line], info: [line], strength: ENOUGH };
  }
  return null;
}

/** A title that the tags tell together with a day: the page shows no information line, or a script has not yet written it. */
export function headToldByTags(metas: ReadonlyMap<string, string>, lines: readonly TextLine[], signs: TitleSigns): ArticleHead | null {
  if (!metas.get('articletitle') || !metas.get('pubdate')) return null;
  const line = lines.find((each) => signs.score(each) >= ENOUGH);
  return line ? { title: signs.clean([line]), titleLines: [line], info: [], strength: ENOUGH } : null;
}
