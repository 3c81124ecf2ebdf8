import type { ScrollMetrics } from '@/lib/evidence/stitch-plan';

/**
 * What scrolls on a page: the document, or where that stands still the largest box inside it that scrolls. Places are counted from the left
 * edge of all that can be scrolled to, also on pages written from right to left, which begin at their right end.
 */
export interface Scroller {
  metrics(): ScrollMetrics;
  top(): number;
  left(): number;
  scrollTo(left: number, top: number): void;
}

/** A box must fill at least this share of the window to be taken for the page's own scroller. */
const least = 0.5;

/** Finds what scrolls; asks the browser for layout, so only for pictures. */
export function findScroller(document: Document): Scroller {
  const root = document.scrollingElement ?? document.documentElement;
  // In quirks mode the window's inner size is the body's, not the root element's.
  const frame = document.compatMode === 'CSS1Compat' ? document.documentElement : document.body;
  const page = (): ScrollMetrics => ({
    contentWidth: widthOf(root, frame.clientWidth, [document.documentElement, document.body]),
    contentHeight: root.scrollHeight,
    view: { x: 0, y: 0, width: frame.clientWidth, height: frame.clientHeight },
  });
  const { contentHeight, view } = page();
  const box = contentHeight > view.height + 2 ? null : largestBox(document, view.width * view.height * least);
  // The body's direction is the window's too.
  return box ? ofElement(box, () => boxMetrics(box), box) : ofElement(root, page, document.body ?? root);
}

function ofElement(element: Element, metrics: () => ScrollMetrics, directed: Element): Scroller {
  const leftmost = () => {
    const { contentWidth, view } = metrics();
    return getComputedStyle(directed).direction === 'rtl' ? view.width - contentWidth : 0;
  };
  return {
    metrics,
    top: () => element.scrollTop,
    left: () => element.scrollLeft - leftmost(),
    scrollTo: (left, top) => element.scrollTo({ left: left + leftmost(), top, behavior: 'instant' }),
  };
}

function boxMetrics(box: Element): ScrollMetrics {
  const rect = box.getBoundingClientRect();
  const view = { x: rect.x + box.clientLeft, y: rect.y + box.clientTop, width: box.clientWidth, height: box.clientHeight };
  return { contentWidth: widthOf(box, box.clientWidth, [box]), contentHeight: box.scrollHeight, view };
}

/** How far to the right a reader can scroll. What the page cuts off there is not to be seen, and a pixel or two are rounding. */
function widthOf(scroller: Element, shown: number, cutting: readonly (Element | null)[]): number {
  const isCutOff = cutting.some((element) => element && /hidden|clip/.test(getComputedStyle(element).overflowX));
  return isCutOff || scroller.scrollWidth <= shown + 2 ? shown : scroller.scrollWidth;
}

function largestBox(document: Document, leastArea: number): Element | null {
  let best: Element | null = null;
  let area = leastArea;
  const { body } = document;
  for (const element of body ? [body, ...body.getElementsByTagName('*')] : []) {
    if (element.scrollHeight <= element.clientHeight + 2 || element.clientWidth * element.clientHeight < area) continue;
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    best = element;
    area = element.clientWidth * element.clientHeight;
  }
  return best;
}
