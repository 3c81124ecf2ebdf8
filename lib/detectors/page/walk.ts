import { foldText, spaceAt } from './fold-text';
import { classHides, kindOfTag, styleHides, type TagKind } from './kinds-of-element';
import { emptyColumns, type PageColumns } from './page-columns';
import { PageIndex } from './page-index';

// NodeFilter.SHOW_ELEMENT | SHOW_TEXT as figures: the constants are not there in every realm that runs detectors.
const SHOWN = 1 | 4;
const TEXT = 3;
const BREATHE_EVERY = 256;

type GetAttribute = (this: Element, name: string) => string | null;

export interface WalkOptions {
  url: string;
  maxElements: number;
  pace(): Promise<void> | undefined;
}

/** Collects columns while the walk goes down and up the tree. */
class Collector {
  readonly columns = emptyColumns();
  readonly #getAttribute: GetAttribute;
  /** By local name as the document spells it. */
  readonly #kinds = new Map<unknown, TagKind>();
  /** By class list: pages repeat a few of them. */
  readonly #hidingClasses = new Map<string, boolean>();
  readonly #parts: string[] = [];
  #length = 0;
  /** What separates the next piece from the one before: nothing, a space or a line break. */
  #gap = '';
  #current = -1;
  /** Kinds of the open elements, the current one last. */
  readonly #open: TagKind[] = [];

  constructor(getAttribute: GetAttribute) {
    this.#getAttribute = getAttribute;
  }

  enter(element: Element): TagKind {
    const { columns } = this;
    const i = columns.elements.length;
    const local: unknown = element.localName;
    const kind = this.#kinds.get(local) ?? this.#newKind(local);
    // Reflecting properties are several times faster than attributes; a form's field of that name, or SVG, is no text.
    const reflected: unknown = element.className;
    const className = typeof reflected === 'string' ? reflected : (this.#getAttribute.call(element, 'class') ?? '');
    const id: unknown = element.id;
    columns.hidden.push(columns.hidden[this.#current] === 1 || this.#hides(element, className, kind) ? 1 : 0);
    columns.elements.push(element);
    columns.tags.push(kind.tag);
    columns.classes.push(className);
    columns.ids.push(typeof id === 'string' ? id : (this.#getAttribute.call(element, 'id') ?? ''));
    columns.parent.push(this.#current);
    columns.end.push(i + 1);
    columns.textFrom.push(columns.pieceStart.length);
    columns.textTo.push(columns.pieceStart.length);
    kind.numbers.push(i);
    if (kind.block) this.#gap = '\n';
    this.#current = i;
    this.#open.push(kind);
    return kind;
  }

  /** A form's fields may shadow its properties, so a name that is not text says "form". */
  #newKind(local: unknown): TagKind {
    const name = typeof local === 'string' ? local.toLowerCase() : 'form';
    const same = [...this.#kinds.values()].find(({ tag }) => tag === name);
    const kind = same ?? kindOfTag(name);
    if (!same) this.columns.byTag.set(kind.tag, kind.numbers);
    if (typeof local === 'string') this.#kinds.set(local, kind);
    return kind;
  }

  #hides(element: Element, className: string, kind: TagKind): boolean {
    if ((element as HTMLElement).hidden === true) return true;
    if (className !== '' && this.#classHides(className)) return true;
    const style = kind.form ? this.#getAttribute.call(element, 'style') : element.getAttribute('style');
    return style !== null && styleHides(style);
  }

  #classHides(className: string): boolean {
    const known = this.#hidingClasses.get(className);
    if (known !== undefined) return known;
    const hides = classHides(className);
    this.#hidingClasses.set(className, hides);
    return hides;
  }

  leave(): void {
    const { columns } = this;
    const i = this.#current;
    columns.end[i] = columns.elements.length;
    columns.textTo[i] = columns.pieceStart.length;
    if (this.#open.pop()?.block) this.#gap = '\n';
    this.#current = columns.parent[i] ?? -1;
  }

  text(data: string): void {
    if (data === '') return;
    const trimmed = spaceAt(data, 0) || spaceAt(data, data.length - 1);
    const core = trimmed ? data.trim() : data;
    if (core === '') {
      if (this.#gap === '') this.#gap = ' ';
      return;
    }
    if (trimmed && this.#gap === '' && spaceAt(data, 0)) this.#gap = ' ';
    const piece = foldText(core);
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
    this.#gap = trimmed && spaceAt(data, data.length - 1) ? ' ' : '';
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
async function walkUnder(top: Node & ParentNode, document: Document, collector: Collector, options: WalkOptions): Promise<boolean> {
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
      const kind = collector.enter(node as Element);
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
      if (!kind.form && (node as Element).childElementCount === 0) {
        if (!kind.opaque) collector.text(node.textContent ?? '');
      } else if (!kind.opaque) child = walker.firstChild();
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
  const collector = new Collector(document.documentElement?.getAttribute ?? (() => null));
  const whole = await walkUnder(document, document, collector, options);
  return new PageIndex(document, options.url, { ...collector.finish(), capped: !whole });
}
