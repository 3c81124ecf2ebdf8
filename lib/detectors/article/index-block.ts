import { type Field, fieldText, readFields } from '@/lib/detectors/labels/read-fields';
import { linesOf } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { ArticleHead } from './head';
import { articleTerms } from './info-lines';
import { plain } from './title-text';

/** An index block above the title has six to eight labels with their values. */
export const INDEX_LINES = 24;
/** Labels below this number are no block: a menu may hold one by chance. */
const FEWEST_LABELS = 4;
const onlyHere = /索\s*引\s*号|[文字]\s*号|主题分类|发文机[关构]|信息分类|公开方式|公开形式|有效性|内容概述|内容概要/;

/** The page's text has a word that only index blocks have. */
export const mayHoldIndexBlock = (page: PageIndex) => onlyHere.test(page.flat);

/**
 * The index block of a disclosed document (索引号, 发文机关, 成文日期, 发布日期 …) above its title or around it, as labelled fields; empty
 * where there is none.
 */
export function indexBlock(page: PageIndex, head: ArticleHead): Field[] {
  const title = head.titleLines[0]?.n ?? 0;
  const last = Math.max(title, ...head.info.map((line) => line.n)) + INDEX_LINES / 4;
  const lines = linesOf(page).slice(Math.max(0, title - INDEX_LINES), last + 1);
  const fields = readFields(
    page,
    lines.filter((line) => !line.hidden),
    articleTerms,
  );
  const named = fields.some(({ label }) => onlyHere.test(label.replace(/\s/g, '')));
  return named && fields.length >= FEWEST_LABELS ? fields : [];
}

/** The block gives the title as the document's name: no other head is so full, be the text all in a file. */
export function isNamedInBlock(page: PageIndex, head: ArticleHead): boolean {
  const title = plain(head.title);
  return (
    mayHoldIndexBlock(page) && indexBlock(page, head).some((field) => field.ids[0] === 'title' && plain(fieldText(field, 1)) === title)
  );
}
