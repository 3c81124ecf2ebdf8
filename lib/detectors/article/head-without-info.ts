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

/**
 * The head of a page that shows no information line: a title under an index block (索引号, 文号, 公开日期 …) that tells all there is to tell,
 * else 标题：… among the other labels of one line, where the page's own title says the same.
 */
export function* headWithoutInfo(page: PageIndex, lines: readonly TextLine[], signs: TitleSigns): Steps<ArticleHead | null> {
  if (!mayHoldIndexBlock(page)) return null;
  let called: ArticleHead | null = null;
  for (const line of lines) {
    if (line.n % STEP === 0) yield;
    if (signs.score(line) >= ENOUGH_ALONE && !isLabelAlone(line)) {
      const head = bareHead(signs, signs.wholeTitle(lines, line));
      if (indexBlock(page, head).some(({ line: { n } }) => n < line.n)) return head;
    }
    if (called || line.hidden || !/标\s*题\s*[:：]/.test(line.text)) continue;
    const title = readFields(page, [line], articleTerms).find(({ ids }) => ids[0] === 'title')?.inline;
    if (title && signs.isTold(title)) called = { ...bareHead(signs, [line]), title, info: [line] };
  }
  return called;
}

const bareHead = (signs: TitleSigns, titleLines: TextLine[]): ArticleHead => ({
  title: signs.clean(titleLines),
  titleLines,
  info: [],
  strength: ENOUGH,
});

/** A title that the tags tell together with a day: the page shows no information line, or a script has not yet written it. */
export function headToldByTags(metas: ReadonlyMap<string, string>, lines: readonly TextLine[], signs: TitleSigns): ArticleHead | null {
  if (!metas.get('articletitle') || !metas.get('pubdate')) return null;
  const line = lines.find((each) => signs.score(each) >= ENOUGH);
  return line ? bareHead(signs, [line]) : null;
}
