import { SHADOW, usableId } from '@/lib/detectors/node-ref';
import type { PageColumns } from './page-columns';

/** Writes the selectors that `makeRef` would, read off the index: no query, no walk over siblings in the document. */
export class Selectors {
  readonly #columns: PageColumns;
  /** Selectors already written, by element number: what is referred to mostly stands in the same few boxes. */
  readonly #written: (string | undefined)[];
  /** By parent, the child that was counted last: references are mostly asked for down the page, so that counting goes on from there. */
  readonly #counted = new Map<number, { at: number; tag: string; top: boolean; n: number }>();
  #once: Map<string, number> | undefined;

  constructor(columns: PageColumns) {
    this.#columns = columns;
    this.#written = new Array(columns.elements.length);
  }

  /** A selector that finds the element: from the nearest unique id downwards, else from the root. */
  of(i: number): string {
    const before = this.#written[i];
    if (before !== undefined) return before;
    const unwritten: number[] = [];
    let at = i;
    for (; at >= 0 && this.#written[at] === undefined; at = this.#columns.parent[at] ?? -1) unwritten.push(at);
    let selector = at < 0 ? '' : (this.#written[at] ?? '');
    for (let element = unwritten.pop(); element !== undefined; element = unwritten.pop()) {
      selector = this.#write(element, selector);
      this.#written[element] = selector;
    }
    return selector;
  }

  #write(i: number, above: string): string {
    const { ids, tags, parent, shadowTops } = this.#columns;
    const id = ids[i] ?? '';
    if (id !== '' && this.#idsOnce().get(id) === i) return `#${id}`;
    const tag = tags[i] ?? '';
    if (i === 0) return tag;
    const top = shadowTops.size > 0 && shadowTops.has(i);
    const name = /[^\w-]/.test(tag) ? tag.replace(/[^\w-]/g, '\\$&') : tag;
    return `${above}${top ? SHADOW : ' > '}${name}:nth-of-type(${this.#position(i, parent[i] ?? -1, top)})`;
  }

  #position(i: number, up: number, top: boolean): number {
    const { tags, end, shadowTops } = this.#columns;
    const tag = tags[i] ?? '';
    const shadows = shadowTops.size > 0;
    const before = this.#counted.get(up);
    const goesOn = before !== undefined && before.tag === tag && before.top === top && before.at < i;
    let n = goesOn ? before.n + 1 : 1;
    for (let at = goesOn ? (end[before.at] ?? i) : up + 1; at < i; at = end[at] ?? i)
      if (tags[at] === tag && (!shadows || shadowTops.has(at) === top)) n += 1;
    this.#counted.set(up, { at: i, tag, top, n });
    return n;
  }

  /** Ids that stand once; none where shadow trees could hold the same id again. */
  #idsOnce(): Map<string, number> {
    if (this.#once) return this.#once;
    const once = new Map<string, number>();
    const { ids, shadowTops } = this.#columns;
    if (shadowTops.size === 0) {
      for (let i = 0; i < ids.length; i += 1) {
        const id = ids[i] ?? '';
        if (id !== '' && usableId(id)) once.set(id, once.has(id) ? -1 : i);
      }
    }
    this.#once = once;
    return once;
  }
}
