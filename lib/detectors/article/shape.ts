import type { PageIndex } from '@/lib/detectors/page/page-index';
import { metaTagsOf } from '@/lib/detectors/tags/meta-tags';
import { type ArticleBody, findBody } from './body';
import { type ArticleHead, headOf, overText } from './head';
import { isArticle } from './page-kind';

/** Head and body of a page that is an article. */
interface ArticleShape {
  head: ArticleHead;
  body: ArticleBody | null;
  metas: ReadonlyMap<string, string>;
}

const known = new WeakMap<PageIndex, ArticleShape | null>();

/** Whether the page as a whole is an article, and where its parts are; asked by several detectors, answered once. */
export function articleShapeOf(page: PageIndex): ArticleShape | null {
  const cached = known.get(page);
  if (cached !== undefined) return cached;
  const shape = readShape(page);
  known.set(page, shape);
  return shape;
}

function readShape(page: PageIndex): ArticleShape | null {
  const metas = metaTagsOf(page);
  const head = headOf(page);
  if (!head) return null;
  const body = findBody(page, overText(page, head));
  return isArticle(page, head, body, metas) ? { head, body, metas } : null;
}
