import { blockTags, opaqueTags, saysHidden, shadowHosts } from './kinds-of-element';
import { type PageColumns, PageIndex } from './page-index';

// NodeFilter.SHOW_ELEMENT | SHOW_TEXT | SHOW_COMMENT as figures: the constants are not there in every realm that runs detectors.
const SHOWN = 1 | 4 | 128;
const TEXT = 3;
const COMMENT = 8;
const BREATHE_EVERY = 256;

type GetAttribute = (this: Element, name: string) => string | null;

export interface WalkOptions {
  url: string;
  maxElements: number;
  pace(): Promise<void> | undefined;
}

/** Collects columns while the walk goes down and up the tree. */
class Collector {
  readonly columns: PageColumns = {
    elements: [],
    tags: [],
    classes: [],
    parent: [],
    end: [],
    hidden: [],
    textFrom: [],
    textTo: [],
    pieceStart: [],
    pieceEnd: [],
    pieceOwner: [],
    flat: '',
    comments: [],
    byTag: new Map(),
    shadowTops: new Set(),
    capped: false,
  };
  readonly #getAttribute: GetAttribute;
  readonly #parts: string[] = [];
  #length = 0;
  /** What separates the next piece from the one before: nothing, a space or a line break. */
  #gap = '';
  #current = -1;

  constructor(getAttribute: GetAttribute) {
    this.#getAttribute = getAttribute;
  }

  enter(element: Element): string {
    const { columns } = this;
    const i = columns.elements.length;
    // A form's fields may shadow its properties, so a name that is not text says "form".
    const local: unknown = element.localName;
    const tag = typeof local === 'string' ? local.toLowerCase() : 'form';
    // Reflecting properties are several times faster than attributes; a form's field of that name, or SVG, is no text.
    const reflected: unknown = element.className;
    const className = typeof reflected === 'string' ? reflected : (this.#getAttribute.call(element, 'class') ?? '');
    const style = this.#getAttribute.call(element, 'style');
    const above = columns.hidden[this.#current] === 1;
    const hides = above || saysHidden(className, style, (element as HTMLElement).hidden === true);
    columns.elements.push(element);
    columns.tags.push(tag);
    columns.classes.push(className);
    columns.parent.push(this.#current);
    columns.end.push(i + 1);
    columns.hidden.push(hides ? 1 : 0);
    columns.textFrom.push(columns.pieceStart.length);
    columns.textTo.push(columns.pieceStart.length);
    const same = columns.byTag.get(tag);
    if (same) same.push(i);
    else columns.byTag.set(tag, [i]);
    if (blockTags.has(tag)) this.#gap = '\n';
    this.#current = i;
    return tag;
  }

  leave(): void {
    const { columns } = this;
    const i = this.#current;
    columns.end[i] = columns.elements.length;
    columns.textTo[i] = columns.pieceStart.length;
    if (blockTags.has(columns.tags[i] ?? '')) this.#gap = '\n';
    this.#current = columns.parent[i] ?? -1;
  }

  text(data: string): void {
    const core = data.trim();
    if (core === '') {
      if (this.#gap === '') this.#gap = ' ';
      return;
    }
    const first = data.charCodeAt(0);
    if (this.#gap === '' && core.charCodeAt(0) !== first) this.#gap = ' ';
    const piece = /[\t\n\f\r\u00a0\u2003]|\s\s/.test(core) ? core.replace(/[\s\u00a0]+/g, ' ') : core;
    const { columns } = this;
    if (this.#length > 0 && this.#gap !== '') {
      this.#parts.push(this.#gap);
      this.#length += 1;
    }
    columns.pieceStart.push(this.#length);
    this.#parts.push(piece);
    this.#length += piece.length;
    columns.pieceEnd.push(this.#length);
    columns.pieceOwner.push(this.#current);
    this.#gap = data.endsWith(core) ? '' : ' ';
  }

  comment(data: string): void {
    this.columns.comments.push({ text: data, parent: this.#current });
  }

  /** Closes what is still open (a walk that was capped) and hands the columns over. */
  finish(): PageColumns {
    while (this.#current >= 0) this.leave();
    this.columns.flat = this.#parts.join('');
    return this.columns;
  }
}

/**
 * Walks everything under a node. A tree walker is used because its moves cannot be shadowed by a form's fields, as `form.firstChild` can.
 * Answers `false` when the limit of elements was reached.
 */
async function walkUnder(top: Node, document: Document, collector: Collector, options: WalkOptions): Promise<boolean> {
  const walker = document.createTreeWalker(top, SHOWN);
  const { elements } = collector.columns;
  const inShadow = top !== document;
  let depth = 0;
  let node = walker.firstChild();
  while (node) {
    const type: unknown = node.nodeType;
    let child: Node | null = null;
    if (type === TEXT) collector.text((node as Text).data);
    else if (type === COMMENT) collector.comment((node as Comment).data);
    else {
      if (elements.length >= options.maxElements) return false;
      const tag = collector.enter(node as Element);
      if (inShadow && depth === 0) collector.columns.shadowTops.add(elements.length - 1);
      if (elements.length % BREATHE_EVERY === 0) {
        const pause = options.pace();
        if (pause) await pause;
      }
      if (shadowHosts.has(tag) || tag.includes('-')) {
        const shadow = (node as Element).shadowRoot;
        if (shadow && !(await walkUnder(shadow, document, collector, options))) return false;
      }
      child = opaqueTags.has(tag) ? null : walker.firstChild();
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

/** Reads the whole document once: elements, text, comments, open shadow roots. Stops at `maxElements` and says so. */
export async function walkPage(document: Document, options: WalkOptions): Promise<PageIndex> {
  const collector = new Collector(document.documentElement?.getAttribute ?? (() => null));
  const whole = await walkUnder(document, document, collector, options);
  return new PageIndex(document, options.url, { ...collector.finish(), capped: !whole });
}
