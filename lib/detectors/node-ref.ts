import type { NodeRef } from '@/lib/facts/node-ref';

/** Joins the parts of a selector that stand in different trees. */
export const SHADOW = ' >>> ';
/** Characters that a reference keeps of the text at its place. */
export const MAX_TEXT = 120;
/** Ids that a selector can carry without escaping and that were not made up by a script on this visit. */
const plainId = /^[A-Za-z_][\w-]{0,63}$/;

/** The id can be written into a selector as it is. */
export function usableId(id: string): boolean {
  return plainId.test(id);
}

/** Position among the siblings of the same tag, as `nth-of-type` counts. */
function position(element: Element): number {
  let n = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling) if (at.localName === element.localName) n += 1;
  return n;
}

/** A selector that finds the element inside its own tree: from the nearest unique id downwards, else from the root. */
function selectorInTree(element: Element, tree: ParentNode): string {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at) {
    const id = at.getAttribute('id');
    if (id && plainId.test(id) && tree.querySelectorAll(`[id="${id}"]`).length === 1) {
      steps.unshift(`#${id}`);
      break;
    }
    const tag = at.localName.replace(/[^\w-]/g, (character) => `\\${character}`);
    steps.unshift(at.parentNode === at.ownerDocument ? tag : `${tag}:nth-of-type(${position(at)})`);
    at = at.parentElement;
  }
  return steps.join(' > ');
}

/**
 * How to find an element again in a page that has not changed, with the first words of its text. Detectors write frame 0; the platform
 * layer stamps the browser's frame id. Pass the text where it is known already.
 */
export function makeRef(element: Element, text: string = element.textContent ?? ''): NodeRef {
  const parts: string[] = [];
  let at: Element | null = element;
  while (at) {
    const root: Node = at.getRootNode();
    parts.unshift(selectorInTree(at, root as Node & ParentNode));
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return refFrom(parts.join(SHADOW), text);
}

/** A reference of a selector and the text that stands there, cut and folded. */
export function refFrom(selector: string, text: string): NodeRef {
  const words = text
    .slice(0, MAX_TEXT * 3)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);
  return { frame: 0, selector, text: words };
}

/** The element that a reference speaks of, or null when the page no longer has it. */
export function resolveRef(document: Document, ref: Pick<NodeRef, 'selector'>): Element | null {
  let scope: Document | ShadowRoot | null = document;
  let found: Element | null = null;
  for (const selector of ref.selector.split(SHADOW)) {
    if (!scope) return null;
    try {
      found = scope.querySelector(selector);
    } catch {
      return null; // a selector that this browser cannot read finds nothing
    }
    scope = found?.shadowRoot ?? null;
  }
  return found;
}
