import type { FrameFacts } from './facts';

/** Titles that servers and site systems give to the page that stands for a missing or broken one. */
const errorTitle =
  /^\W*(?:HTTP\W*)?[45]\d\d(?=$|[^\d\p{Script=Han}]|页|错误)|not found|(?:forbidden|bad gateway|service unavailable|internal server error)|(?:页面|网页|文件|内容|信息).{0,4}(?:不存在|找不到|没有找到|未找到|无法访问|已被?删除)|(?:找不到|没有找到|无法找到).{0,8}(?:页面|网页|文件)|^(?:出错了|系统错误|访问出错|错误提示)/iu;

/**
 * What an error page says of itself, `HTTP 404` or its title; null for any other page. Such a page stands for one that is missing: it has
 * neither footer nor columns to judge. A page that has an article or a list is never taken for one by its title alone.
 */
export function errorPageOf({ httpStatus, title, facts }: FrameFacts): string | null {
  if (httpStatus !== undefined && httpStatus >= 400) return `HTTP ${httpStatus}`;
  if (!errorTitle.test(title) || facts.article) return null;
  const lists = facts.columns?.blocks.filter(({ kind }) => kind === 'news') ?? [];
  return lists.length === 0 ? title.trim() : null;
}
