import { isLink, linesOf, type TextLine } from '@/lib/detectors/lines/page-lines';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { GuideElement } from './fact';
import type { GuideRegion } from './region';

/** Titles that say what the page or the site is and not which service it is about. */
const genericTitle =
  /欢迎您|^(?:办事|服务|办理|申办)?(?:指南|须知|服务|事项)(?:详情|详细|详细信息)?$|^(?:详情|详细信息|正文)$|^(?:权责|权力|责任|服务|事项|公共服务)(?:事项)?清单$|^(?:网上)?(?:办事|政务|行政服务)(?:服务)?(?:大厅|中心|平台)$/;
const LONGEST_NAME = 40;
const headings = new Set(['h1', 'h2', 'h3', 'h4']);

/** The page's title, or the words over the first label, or the heading over the guide, where that title only says that this is a guide. */
export function titleOf(page: PageIndex, title: string, { element, lines, fields }: GuideRegion): string {
  if (!genericTitle.test(title)) return title;
  const first = fields[0]?.line.n ?? 0;
  const fits = (line: TextLine) => !line.hidden && !isLink(line) && line.text.length <= LONGEST_NAME;
  const over = lines.filter((line) => line.n < first && fits(line)).at(-1);
  const heading = (line: TextLine) => headings.has(page.tag(line.block)) && line.block < element && fits(line);
  return (over ?? linesOf(page).findLast(heading))?.text ?? title;
}

/** Whether the title is a service's name. */
export function namesService(title: string): boolean {
  return title !== '' && !genericTitle.test(title);
}

/** The service's name as the guide states it. */
export function nameOf(elements: readonly GuideElement[]): string | null {
  const [name = ''] = elements.find(({ id, state }) => id === 'item-name' && state === 'present')?.text.split('\n') ?? [];
  return name !== '' && name.length <= LONGEST_NAME ? name : null;
}

/** A guide whose title is the service's name states it, if not under a label. */
export function nameFromTitle(page: PageIndex, title: string): GuideElement {
  return { id: 'item-name', state: 'present', label: '', text: title, ref: page.ref(page.byTag('body')[0] ?? 0) };
}
