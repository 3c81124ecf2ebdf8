import { MAX_TEXT, refFrom } from '@/lib/detectors/node-ref';
import type { NodeRef } from '@/lib/facts/node-ref';
import { Addresses } from './addresses';
import type { PageColumns } from './page-columns';
import { Selectors } from './selectors';

// NodeFilter.SHOW_COMMENT as a figure: the constants are not there in every realm that runs detectors.
const SHOW_COMMENT = 128;

/** A comment of the document and the element (by number) in which it stands. */
export interface CommentNote {
  text: string;
  parent: number;
}

/**
 * What every detector reads instead of the document: one walk's worth of structure and text, addressed by element number. Asking for text
 * is a slice of one string; asking for a subtree is an interval. Nothing here touches layout.
 */
export class PageIndex {
  readonly document: Document;
  readonly url: string;
  readonly elements: readonly Element[];
  readonly tags: readonly string[];
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  readonly parent: Int32Array;
  readonly end: Int32Array;
  readonly hidden: Int32Array;
  readonly textFrom: Int32Array;
  readonly textTo: Int32Array;
  readonly pieceStart: Int32Array;
  readonly pieceEnd: Int32Array;
  readonly pieceOwner: Int32Array;
  readonly flat: string;
  readonly capped: boolean;
  readonly #addresses: Addresses;
  readonly #selectors: Selectors;
  readonly #byTag: Map<string, number[]>;
  readonly #getAttribute: (this: Element, name: string) => string | null;
  readonly #trees: readonly ParentNode[];
  /** By element number, like the columns: most links are asked for, by several detectors. */
  readonly #hrefs: (string | null | undefined)[];
  readonly #codes = new Map<number, string>();
  #comments: Comment[] | undefined;

  constructor(document: Document, url: string, columns: PageColumns) {
    this.document = document;
    this.url = url;
    this.elements = columns.elements;
    this.tags = columns.tags;
    this.classes = columns.classes;
    this.ids = columns.ids;
    this.parent = columns.parent;
    this.end = columns.end;
    this.hidden = columns.hidden;
    this.textFrom = columns.textFrom;
    this.textTo = columns.textTo;
    this.pieceStart = columns.pieceStart;
    this.pieceEnd = columns.pieceEnd;
    this.pieceOwner = columns.pieceOwner;
    this.flat = columns.flat;
    this.capped = columns.capped;
    this.#addresses = new Addresses(document.baseURI || url);
    this.#selectors = new Selectors(columns);
    this.#byTag = columns.byTag;
    this.#hrefs = new Array(columns.elements.length);
    this.#trees = columns.trees;
    // Taken from the root: a form's own property of this name may be one of its fields.
    this.#getAttribute = document.documentElement?.getAttribute ?? (() => null);
  }

  get size(): number {
    return this.elements.length;
  }

  /** Elements of a tag in document order. */
  byTag(tag: string): readonly number[] {
    return this.#byTag.get(tag) ?? [];
  }

  /** Elements that the page defined itself, `x-widget` and the like, tag after tag. */
  ofOwnTags(): readonly number[] {
    return [...this.#byTag].flatMap(([tag, numbers]) => (tag.includes('-') ? numbers : []));
  }

  /** The element behind a number. */
  element(i: number): Element {
    const element = this.elements[i];
    if (!element) throw new RangeError(`no element ${i}`);
    return element;
  }

  /** Number of an element that some other reading of the document met; -1 when the walk did not see it. */
  numberOf(element: Element): number {
    return this.elements.indexOf(element);
  }

  /** The first comment whose text fits; null if there is none. Comments are rarely asked for, so the walk leaves them out. */
  findComment(fits: (text: string) => boolean): CommentNote | null {
    this.#comments ??= this.#trees.flatMap((tree) => this.#commentsIn(tree));
    const comment = this.#comments.find(({ data }) => fits(data));
    if (!comment) return null;
    const around = comment.parentNode;
    return { text: comment.data, parent: this.numberOf((around && 'host' in around ? around.host : around) as Element) };
  }

  /** Elements that fit a selector, shadow trees included. One query is much cheaper than asking each element for what few of them have. */
  matching(selector: string): ReadonlySet<Element> {
    const found = new Set<Element>();
    for (const tree of this.#trees) {
      const list = tree.querySelectorAll(selector);
      // By number, as iterating over a list of nodes is several times slower.
      for (let n = 0; n < list.length; n += 1) found.add(list[n] as Element);
    }
    return found;
  }

  #commentsIn(tree: ParentNode): Comment[] {
    const walker = this.document.createTreeWalker(tree, SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    return comments;
  }

  tag(i: number): string {
    return this.tags[i] ?? '';
  }

  attr(i: number, name: string): string | null {
    const element = this.element(i);
    return this.tags[i] === 'form' ? this.#getAttribute.call(element, name) : element.getAttribute(name);
  }

  /** All text inside an element, lines broken where blocks break. */
  text(i: number): string {
    return this.textBetween(this.textFrom[i] ?? 0, this.textTo[i] ?? 0);
  }

  /** Text of a run of pieces. */
  textBetween(from: number, to: number): string {
    return from < to ? this.flat.slice(this.pieceStart[from], this.pieceEnd[to - 1]) : '';
  }

  /** Number of characters inside an element, without making the string. */
  textLength(i: number): number {
    const from = this.textFrom[i] ?? 0;
    const to = this.textTo[i] ?? 0;
    return from < to ? (this.pieceEnd[to - 1] ?? 0) - (this.pieceStart[from] ?? 0) : 0;
  }

  hasText(i: number): boolean {
    return (this.textFrom[i] ?? 0) < (this.textTo[i] ?? 0);
  }

  isHidden(i: number): boolean {
    return this.hidden[i] === 1;
  }

  /** `inner` is `outer` or stands inside it. */
  contains(outer: number, inner: number): boolean {
    return inner >= outer && inner < (this.end[outer] ?? 0);
  }

  /** Child elements, in order. */
  children(i: number): number[] {
    const list: number[] = [];
    const end = this.end[i] ?? 0;
    for (let child = i + 1; child < end; child = this.end[child] ?? end) list.push(child);
    return list;
  }

  /** Nearest ancestor (or the element itself) of one of the tags; -1 if there is none. */
  closest(i: number, tags: ReadonlySet<string>): number {
    for (let at = i; at >= 0; at = this.parent[at] ?? -1) if (tags.has(this.tag(at))) return at;
    return -1;
  }

  /** Numbers of a tag inside an element: a binary search, not a walk. */
  within(i: number, tag: string): readonly number[] {
    const all = this.byTag(tag);
    const from = lowerBound(all, i);
    return all.slice(from, lowerBound(all, this.end[i] ?? 0, from));
  }

  /** Whether an element holds (or is) one of a tag. */
  holds(i: number, tag: string): boolean {
    const all = this.byTag(tag);
    return (all[lowerBound(all, i)] ?? this.size) < (this.end[i] ?? 0);
  }

  /** Absolute address of a link; null for scripts, page-internal jumps and what no parser accepts. */
  href(i: number): string | null {
    const known = this.#hrefs[i];
    if (known !== undefined) return known;
    const href = this.#addresses.ofLink(this.attr(i, 'href'), this.element(i));
    this.#hrefs[i] = href;
    return href;
  }

  /** Absolute address of an image, frame or script. */
  src(i: number): string | null {
    return this.#addresses.ofSource(this.attr(i, 'src'), this.element(i));
  }

  /** What stands in a script; `''` where it stands in a file of its own. */
  code(i: number): string {
    const known = this.#codes.get(i);
    if (known !== undefined) return known;
    const code = this.attr(i, 'src') === null ? (this.element(i).textContent ?? '') : '';
    this.#codes.set(i, code);
    return code;
  }

  /** How to find the element again, with what stands there. */
  ref(i: number): NodeRef {
    const start = this.pieceStart[this.textFrom[i] ?? 0] ?? 0;
    // Page text is folded already, so that no more of it is wanted than is kept.
    return refFrom(this.#selectors.of(i), this.flat.slice(start, start + Math.min(this.textLength(i), MAX_TEXT + 1)));
  }
}

/** First position in an ascending list whose value is not below `value`. */
export function lowerBound(list: ArrayLike<number>, value: number, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Position of a value in an ascending list; -1 where it is not in it. */
export function placeAmong(list: readonly number[], value: number): number {
  const at = lowerBound(list, value);
  return list[at] === value ? at : -1;
}
