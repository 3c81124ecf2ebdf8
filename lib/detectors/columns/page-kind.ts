import { articleShapeOf } from '@/lib/detectors/article/shape';
import type { DetectContext } from '@/lib/detectors/detector';
import type { ColumnsFact } from './fact';
import type { ReadGroup, Scan } from './scan';

/** Address of a site's front page: no path, or an index file right at the root. */
const frontPage = /^https?:\/\/[^/]+\/?(?:(?:index|default|home|main)\.\w+)?(?:[?#].*)?$/i;

/** Home page, the list of one column, or something else. */
export function pageKindOf({ page, url }: DetectContext, scan: Scan): ColumnsFact['page'] {
  const { steps } = scan.trail;
  const columns = scan.groups.filter(({ kind }) => kind === 'news');
  if (frontPage.test(url)) return 'home';
  if (articleShapeOf(page)) return 'other';
  const main = mainGroup(scan);
  if (main && (steps.length > 0 || scan.anchors.pager.length > 0) && !readsLikeArticle(page, main)) return 'list';
  if (columns.length >= 6 && steps.length === 0) return 'home';
  if (!main && steps.length > 0 && page.flat.length < 4000) return 'list';
  return 'other';
}

/** The list a page is about: the one with most entries among those with dates, else among all. */
export function mainGroup(scan: Scan): ReadGroup | null {
  const columns = scan.groups.filter(({ kind }) => kind === 'news');
  const dated = columns.filter(({ read }) => read.dated > 0);
  const pool = dated.length > 0 ? dated : columns;
  return pool.reduce<ReadGroup | null>((best, each) => (best && best.read.count >= each.read.count ? best : each), null);
}

/** Running text outside the list outweighs it: the list is a box beside an article. */
function readsLikeArticle(page: DetectContext['page'], main: ReadGroup): boolean {
  const list = page.textLength(main.group.container);
  let prose = 0;
  for (const i of page.byTag('p')) {
    const length = page.textLength(i);
    if (length > 60 && !page.contains(main.group.container, i)) prose += length;
  }
  return prose > 300 && prose > list;
}
