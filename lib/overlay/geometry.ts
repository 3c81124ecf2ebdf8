import { clip } from '@/lib/evidence/rect';
import type { Rect } from '@/lib/facts/node-ref';

/** Boxes around an element that cut off what scrolls out of them. Reads styles, so it is asked once for each place shown. */
export function clippingBoxes(element: Element): Element[] {
  const boxes: Element[] = [];
  for (
    let at = parentOf(element);
    at && at !== element.ownerDocument.documentElement && at !== element.ownerDocument.body;
    at = parentOf(at)
  ) {
    const style = getComputedStyle(at);
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') boxes.push(at);
  }
  return boxes;
}

/** Parent in the drawn tree: out of a shadow root goes on at its host. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** What can be seen of an element inside the boxes that cut it, relative to the viewport; null = nothing. */
export function visibleRect(element: Element, boxes: readonly Element[]): Rect | null {
  let rect: Rect | null = element.getBoundingClientRect();
  for (const box of boxes) rect = rect && clip(rect, box.getBoundingClientRect());
  return rect && rect.width > 0 && rect.height > 0 ? rect : null;
}
