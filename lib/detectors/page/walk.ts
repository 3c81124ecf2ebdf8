import { everyNth } from '@/lib/detectors/pace';
import { Collector } from './collector';
import { PageIndex } from './page-index';

// NodeFilter.SHOW_ELEMENT | SHOW_TEXT as figures: the constants are not there in every realm that runs detectors.
const SHOWN = 1 | 4;
const TEXT = 3;
const BREATHE_EVERY = 256;

export interface WalkOptions {
  url: string;
  maxElements: number;
  pace(): Promise<void> | undefined;
}

/** Elements that may hide themselves, or be named: one query is much cheaper than three questions to every element. */
async function labelledUnder(top: ParentNode, pace: WalkOptions['pace']): Promise<ReadonlySet<Element>> {
  const labelled = new Set<Element>();
  const breath = everyNth(pace, BREATHE_EVERY);
  for (const element of top.querySelectorAll('[id], [style], [hidden]')) {
    const pause = breath();
    if (pause) await pause;
    labelled.add(element);
  }
  return labelled;
}

/**
 * Walks everything under a node. A tree walker is used because its moves cannot be shadowed by a form's fields, as `form.firstChild` can.
 * Answers `false` when the limit of elements was reached.
 */
async function walkUnder(top: Node & ParentNode, document: Document, collector: Collector, options: WalkOptions): Promise<boolean> {
  const labelled = await labelledUnder(top, options.pace);
  const walker = document.createTreeWalker(top, SHOWN);
  const { elements, trees, shadowTops } = collector.columns;
  const inShadow = top !== document;
  trees.push(top);
  let depth = 0;
  let node = walker.firstChild();
  while (node) {
    const type: unknown = node.nodeType;
    let child: Node | null = null;
    if (type === TEXT) collector.text((node as Text).data);
    else {
      if (elements.length >= options.maxElements) return false;
      const kind = collector.enter(node as Element, labelled.has(node as Element));
      if (inShadow && depth === 0) shadowTops.add(elements.length - 1);
      if (elements.length % BREATHE_EVERY === 0) {
        const pause = options.pace();
        if (pause) await pause;
      }
      if (kind.hostsShadow) {
        const shadow = (node as Element).shadowRoot;
        if (shadow && !(await walkUnder(shadow, document, collector, options))) return false;
      }
      // What holds nothing but text is read in one piece: its text nodes need not be visited, nor objects made for them.
      if (!kind.opaque && !kind.empty) {
        if (!kind.form && (node as Element).childElementCount === 0) collector.text(node.textContent ?? '');
        else child = walker.firstChild();
      }
      if (child) depth += 1;
      else collector.leave();
    }
    let next = child ?? walker.nextSibling();
    while (!next && depth > 0) {
      walker.parentNode();
      depth -= 1;
      collector.leave();
      next = walker.nextSibling();
    }
    node = next;
  }
  return true;
}

/** Reads the whole document once: elements, text, open shadow roots. Stops at `maxElements` and says so. */
export async function walkPage(document: Document, options: WalkOptions): Promise<PageIndex> {
  const root = document.documentElement;
  const expected = Math.min(options.maxElements, (root?.getElementsByTagName('*').length ?? 0) + 1);
  const collector = new Collector(root?.getAttribute ?? (() => null), expected);
  const whole = await walkUnder(document, document, collector, options);
  return new PageIndex(document, options.url, { ...collector.finish(), capped: !whole });
}
