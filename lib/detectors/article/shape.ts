import { atOnce, type Steps } from '@/lib/detectors/pace';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import { metaTagsOf } from '@/lib/detectors/tags/meta-tags';
import { type ArticleBody, bodySteps } from './body';
import { type ArticleHead, headSteps, overText } from './head';
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
  return atOnce(shapeSteps(page));
}

/** The same in steps of a few lines or elements each. */
export function* shapeSteps(page: PageIndex): Steps<ArticleShape | null> {
  const cached = known.get(page);
  if (cached !== undefined) return cached;
  const shape = yield* readShape(page);
  known.set(page, shape);
  return shape;
}

function* readShape(page: PageIndex): Steps<ArticleShape | null> {
  const metas = metaTagsOf(page);
  const head = yield* headSteps(page);
  if (!head) return null;
  const body = yield* bodySteps(page, overText(page, head));
  return isArticle(page, head, body, metas) ? { head, body, metas } : null;
}
