import { foldText, spaceAt } from './fold-text';
import { classHides, kindOfTag, styleHides, type TagKind } from './kinds-of-element';
import { emptyColumns, type PageColumns, sizeElements, sizePieces } from './page-columns';

type GetAttribute = (this: Element, name: string) => string | null;

/** A tag as this page uses it. */
interface UsedTag {
  kind: TagKind;
  /** Numbers of the elements of this tag, in document order. */
  numbers: number[];
}

/** Collects columns while the walk goes down and up the tree. */
export class Collector {
  readonly columns = emptyColumns();
  readonly #getAttribute: GetAttribute;
  /** By local name as the document spells it. */
  readonly #used = new Map<unknown, UsedTag>();
  /** By class list: pages repeat a few of them. */
  readonly #hidingClasses = new Map<string, boolean>();
  readonly #parts: string[] = [];
  #length = 0;
  #pieces = 0;
  /** What separates the next piece from the one before: nothing, a space or a line break. */
  #gap = '';
  #current = -1;
  /** Kinds of the open elements, the current one last. */
  readonly #open: TagKind[] = [];

  /** `expected`: how many elements there will be, unless shadow trees hold more. */
  constructor(getAttribute: GetAttribute, expected: number) {
    this.#getAttribute = getAttribute;
    sizeElements(this.columns, expected);
    sizePieces(this.columns, expected);
  }

  /** Opens an element. Only one that is `labelled` has an id, a style or the attribute `hidden`: the others are not asked for them. */
  enter(element: Element, labelled: boolean): TagKind {
    const { columns } = this;
    const i = columns.elements.length;
    const local: unknown = element.localName;
    const { kind, numbers } = this.#used.get(local) ?? this.#firstOf(local);
    // Reflecting properties are several times faster than attributes; a form's field of that name, or SVG, is no text.
    const reflected: unknown = element.className;
    const className = typeof reflected === 'string' ? reflected : (this.#getAttribute.call(element, 'class') ?? '');
    const hides =
      columns.hidden[this.#current] === 1 ||
      (className !== '' && this.#classHides(className)) ||
      (labelled && this.#saysHidden(element, kind));
    if (i === columns.parent.length) sizeElements(columns, (i + 1) * 2);
    columns.elements.push(element);
    columns.tags.push(kind.tag);
    columns.classes.push(className);
    columns.ids.push(labelled ? this.#idOf(element) : '');
    columns.hidden[i] = hides ? 1 : 0;
    columns.parent[i] = this.#current;
    columns.textFrom[i] = this.#pieces;
    numbers.push(i);
    if (kind.block) this.#gap = '\n';
    this.#current = i;
    this.#open.push(kind);
    return kind;
  }

  /** A form's fields may shadow its properties, so a name that is not text says "form". */
  #firstOf(local: unknown): UsedTag {
    const kind = kindOfTag(typeof local === 'string' ? local : 'form');
    const same = this.columns.byTag.get(kind.tag);
    const used = { kind, numbers: same ?? [] };
    if (!same) this.columns.byTag.set(kind.tag, used.numbers);
    if (typeof local === 'string') this.#used.set(local, used);
    return used;
  }

  #idOf(element: Element): string {
    const id: unknown = element.id;
    return typeof id === 'string' ? id : (this.#getAttribute.call(element, 'id') ?? '');
  }

  #saysHidden(element: Element, kind: TagKind): boolean {
    if ((element as HTMLElement).hidden === true) return true;
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
    columns.textTo[i] = this.#pieces;
    if (this.#open.pop()?.block) this.#gap = '\n';
    this.#current = columns.parent[i] ?? -1;
  }

  text(data: string): void {
    if (data === '') return;
    const startsBlank = spaceAt(data, 0);
    const endsBlank = spaceAt(data, data.length - 1);
    const core = startsBlank || endsBlank ? data.trim() : data;
    if (core === '') {
      if (this.#gap === '') this.#gap = ' ';
      return;
    }
    if (startsBlank && this.#gap === '') this.#gap = ' ';
    const piece = foldText(core);
    const { columns } = this;
    if (this.#length > 0 && this.#gap !== '') {
      this.#parts.push(this.#gap);
      this.#length += 1;
    }
    const n = this.#pieces;
    if (n === columns.pieceStart.length) sizePieces(columns, (n + 1) * 2);
    columns.pieceStart[n] = this.#length;
    this.#parts.push(piece);
    this.#length += piece.length;
    columns.pieceEnd[n] = this.#length;
    columns.pieceOwner[n] = this.#current;
    this.#pieces += 1;
    this.#gap = endsBlank ? ' ' : '';
  }

  /** Closes what is still open (a walk that was capped) and hands the columns over. */
  finish(): PageColumns {
    while (this.#current >= 0) this.leave();
    sizeElements(this.columns, this.columns.elements.length);
    sizePieces(this.columns, this.#pieces);
    this.columns.flat = this.#parts.join('');
    return this.columns;
  }
}
