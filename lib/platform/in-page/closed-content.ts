import { overlayTag } from '@/lib/overlay/mark';

type RootOf = (element: Element) => ShadowRoot | null;

declare global {
  /** Firefox tells its content scripts of closed roots by a property of the element. */
  interface Element {
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}

/** Whether an element keeps its content in a closed shadow root. Only an extension is told; where the browser does not tell, it says no. */
export function isClosed(element: Element): boolean {
  // The marks on the page are the extension's own.
  if (element.shadowRoot || element.localName === overlayTag) return false;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: RootOf } } };
  const root = chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.openOrClosedShadowRoot;
  return Boolean(root);
}
