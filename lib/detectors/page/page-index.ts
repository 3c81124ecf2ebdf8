import { refFrom, SHADOW, usableId } from '@/lib/detectors/node-ref';
import type { NodeRef } from '@/lib/facts/node-ref';

// NodeFilter.SHOW_COMMENT as a figure: the constants are not there in every realm that runs detectors.
const SHOW_COMMENT = 128;

/** A comment of the document and the element (by number) in which it stands. */
export interface CommentNote {
  text: string;
  parent: number;
}

/** The raw columns of the index, filled by one walk. Elements are numbered in document order; number 0 is the root. */
export interface PageColumns {
  elements: Element[];
  /** Lower-case local names. */
  tags: string[];
  classes: string[];
  parent: number[];
  /** Number after the last descendant: the subtree of `i` is `i … end[i] - 1`. */
  end: number[];
  /** 1 where the element or an ancestor says that it is hidden. */
  hidden: number[];
  /** Range of text pieces inside the element. */
  textFrom: number[];
  textTo: number[];
  /** Start and end of each text piece in `flat`, and the element that holds it. */
  pieceStart: number[];
  pieceEnd: number[];
  pieceOwner: number[];
  /** All page text: white space folded, lines broken where blocks begin or end. Script, style, template and form text is left out. */
  flat: string;
  /** The document and the open shadow roots in it. */
  trees: Node[];
  byTag: Map<string, number[]>;
  /** Elements that stand right under an open shadow root; their `parent` is the host. */
  shadowTops: Set<number>;
  capped: boolean;
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
  readonly parent: readonly number[];
  readonly end: readonly number[];
  readonly hidden: readonly number[];
  readonly textFrom: readonly number[];
  readonly textTo: readonly number[];
  readonly pieceStart: readonly number[];
  readonly pieceEnd: readonly number[];
  readonly pieceOwner: readonly number[];
  readonly flat: string;
  readonly capped: boolean;
  readonly #base: string;
  readonly #baseWithoutHash: string;
  readonly #byTag: Map<string, number[]>;
  readonly #getAttribute: (this: Element, name: string) => string | null;
  readonly #shadowTops: ReadonlySet<number>;
  readonly #trees: readonly Node[];
  readonly #hrefs = new Map<number, string | null>();
  #ids: Map<string, number> | undefined;

  constructor(document: Document, url: string, columns: PageColumns) {
    this.document = document;
    this.url = url;
    this.elements = columns.elements;
    this.tags = columns.tags;
    this.classes = columns.classes;
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
    this.#base = document.baseURI || url;
    this.#baseWithoutHash = this.#base.replace(/#.*/, '');
    this.#byTag = columns.byTag;
    this.#shadowTops = columns.shadowTops;
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
    for (const tree of this.#trees) {
      const walker = this.document.createTreeWalker(tree, SHOW_COMMENT);
      while (walker.nextNode()) {
        const text = (walker.currentNode as Comment).data;
        if (!fits(text)) continue;
        const around = walker.currentNode.parentNode;
        return { text, parent: this.numberOf((around && 'host' in around ? around.host : around) as Element) };
      }
    }
    return null;
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
    const known = this.#hrefs.get(i);
    if (known !== undefined) return known;
    const href = this.#resolve(i);
    this.#hrefs.set(i, href);
    return href;
  }

  /** The browser resolves an `a` by itself; only what it could not, or what may lead to the page itself, is looked at here. */
  #resolve(i: number): string | null {
    const own: unknown = (this.element(i) as HTMLAnchorElement).href;
    if (own === '') return null;
    if (typeof own === 'string' && own.startsWith('http') && !this.#mayBeHere(own)) return own;
    const raw = this.attr(i, 'href');
    if (raw === null || raw === '' || raw.startsWith('#')) return null;
    return typeof own === 'string' && /^https?:/.test(own) && raw.trim() !== '' ? own : absolute(raw, this.#base);
  }

  /** The address is the base itself or a place in it, as an empty one and a bare `#top` come out. */
  #mayBeHere(address: string): boolean {
    const length = this.#baseWithoutHash.length;
    return address.startsWith(this.#baseWithoutHash) && (address.length === length || address[length] === '#');
  }

  /** Absolute address of an image, frame or script. */
  src(i: number): string | null {
    return absolute(this.attr(i, 'src'), this.#base);
  }

  /** How to find the element again, with what stands there. */
  ref(i: number): NodeRef {
    return refFrom(this.#selector(i), this.text(i));
  }

  /** The same selector that `makeRef` would write, read off the index: no query, no walk over siblings in the document. */
  #selector(i: number): string {
    const ids = this.#idsOnce();
    let selector = '';
    for (let at = i; at >= 0; at = this.parent[at] ?? -1) {
      const id = ids.size > 0 ? this.attr(at, 'id') : null;
      if (id !== null && ids.get(id) === at) return `#${id}${selector}`;
      const top = this.#shadowTops.has(at);
      const step = at === 0 ? this.tag(at) : `${this.tag(at).replace(/[^\w-]/g, '\\$&')}:nth-of-type(${this.#position(at, top)})`;
      selector = `${at === 0 ? '' : top ? SHADOW : ' > '}${step}${selector}`;
    }
    return selector;
  }

  #position(i: number, top: boolean): number {
    const up = this.parent[i] ?? -1;
    let n = 1;
    for (let at = up + 1; at < i; at = this.end[at] ?? i) if (this.tags[at] === this.tags[i] && this.#shadowTops.has(at) === top) n += 1;
    return n;
  }

  /** Ids that stand once; none where shadow trees could hold the same id again. */
  #idsOnce(): Map<string, number> {
    if (this.#ids) return this.#ids;
    const ids = new Map<string, number>();
    if (this.#shadowTops.size === 0) {
      for (let i = 0; i < this.size; i += 1) {
        const id = this.attr(i, 'id');
        if (id && usableId(id)) ids.set(id, ids.has(id) ? -1 : i);
      }
    }
    this.#ids = ids;
    return ids;
  }
}

/** Resolves an address as the page would follow it. */
export function absolute(raw: string | null, base: string): string | null {
  const text = raw?.trim();
  if (!text || text.startsWith('#') || /^(?:javascript|vbscript|data|about|mailto|tel):/i.test(text)) return null;
  return URL.canParse(text, base) ? new URL(text, base).href : null;
}

/** First position in an ascending list whose value is not below `value`. */
export function lowerBound(list: readonly number[], value: number, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
