import type { HeldStyles } from './held-styles';

/** Where a tile stands, which decides what of the fixed elements is shown. */
export interface TilePlace {
  first: boolean;
  last: boolean;
}

/** What sticks to the window instead of scrolling with the page. */
export interface PinnedElements {
  /** Shows fixed elements once: those at the upper edge with the first tile, the others with the last. */
  show(place: TilePlace): void;
  /**
   * Deals with what the page has pinned since, because it was scrolled, as many headers are: puts it back where the layout `hasShifted` for
   * the want of it, hides it where the page keeps its place free. `false` = there was nothing.
   */
  unpin(hasShifted: boolean): boolean;
}

/** Styles are read for at most so many elements; what is fixed stands near the top of the tree. */
const mostStyled = 20_000;

function eachStyled(document: Document, visit: (element: Element, style: CSSStyleDeclaration) => void): void {
  let seen = 0;
  for (const element of document.body?.getElementsByTagName('*') ?? []) {
    seen += 1;
    if (seen > mostStyled) break;
    visit(element, getComputedStyle(element));
  }
}

/** A background that stands still in the window would be cut at every tile; it goes with its element instead. */
function settleBackground(element: Element, { backgroundAttachment }: CSSStyleDeclaration, held: HeldStyles): void {
  if (backgroundAttachment.includes('fixed')) held.set(element, { 'background-attachment': 'scroll' });
}

/** Sends sticky elements back to their place in the flow, which they keep anyway, and notes the fixed ones with the edge they belong to. */
export function settlePinned(document: Document, held: HeldStyles): PinnedElements {
  const { innerWidth, innerHeight } = window;
  const fixed = new Map<Element, { upper: boolean } | null>();
  for (const element of [document.documentElement, document.body]) {
    if (element) settleBackground(element, getComputedStyle(element), held);
  }
  eachStyled(document, (element, style) => {
    const { position } = style;
    settleBackground(element, style, held);
    if (position === 'sticky') held.set(element, { position: 'relative', inset: 'auto' });
    if (position !== 'fixed') return;
    const box = element.getBoundingClientRect();
    // What fills the window is a backdrop of every screen, not something that sticks to an edge.
    const isBackdrop = box.width * box.height >= innerWidth * innerHeight * 0.9;
    fixed.set(element, isBackdrop ? null : { upper: box.top + box.height / 2 < innerHeight / 2 });
  });
  // Of those pinned later: known, so that they are dealt with once.
  const hidden = new Set<Element>();
  const hide = (element: Element) => {
    if (!fixed.has(element)) hidden.add(element);
    held.set(element, { visibility: 'hidden', opacity: '0', transition: 'none' });
  };
  return {
    show({ first, last }) {
      for (const [element, edge] of fixed) {
        if (!edge) continue;
        if (edge.upper ? first : last) held.release(element);
        else hide(element);
      }
    },
    unpin(hasShifted) {
      let found = false;
      eachStyled(document, (element, { position }) => {
        if (position !== 'fixed' || fixed.has(element) || hidden.has(element)) return;
        found = true;
        if (hasShifted) held.set(element, { position: 'static', transition: 'none' });
        else hide(element);
      });
      return found;
    },
  };
}
