/**
 * The raw columns of the index, filled by one walk. What the walk learns of an element stands in each column at the element's number, and
 * what it learns of a piece of text at the piece's number; both are counted in document order, and element 0 is the root. So the subtree of
 * element `i` is the interval `i … end[i] - 1`, its text the pieces `textFrom[i] … textTo[i] - 1`, and a question about either is
 * answered by comparing numbers, without asking the document again.
 */
export interface PageColumns {
  elements: Element[];
  /** Lower-case local names. */
  tags: string[];
  classes: string[];
  /** Ids; `''` where there is none. */
  ids: string[];
  parent: Int32Array;
  /** Number after the last descendant. */
  end: Int32Array;
  /** 1 where the element or an ancestor says that it is hidden. */
  hidden: Int32Array;
  textFrom: Int32Array;
  textTo: Int32Array;
  /** Start and end of each text piece in `flat`, and the element that holds it. */
  pieceStart: Int32Array;
  pieceEnd: Int32Array;
  pieceOwner: Int32Array;
  /** All page text: white space folded, lines broken where blocks begin or end. Script, style, template and form text is left out. */
  flat: string;
  /** The document and the open shadow roots in it. */
  trees: ParentNode[];
  byTag: Map<string, number[]>;
  /** Elements that stand right under an open shadow root; their `parent` is the host. */
  shadowTops: Set<number>;
  capped: boolean;
}

const ofElements = ['parent', 'end', 'hidden', 'textFrom', 'textTo'] as const;
const ofPieces = ['pieceStart', 'pieceEnd', 'pieceOwner'] as const;

/** The columns of a page of which nothing has been read yet. */
export function emptyColumns(): PageColumns {
  const none = new Int32Array(0);
  return {
    elements: [],
    tags: [],
    classes: [],
    ids: [],
    parent: none,
    end: none,
    hidden: none,
    textFrom: none,
    textTo: none,
    pieceStart: none,
    pieceEnd: none,
    pieceOwner: none,
    flat: '',
    trees: [],
    byTag: new Map(),
    shadowTops: new Set(),
    capped: false,
  };
}

/** Makes the elements' figures so long: room for more, or no longer than there are elements. */
export function sizeElements(columns: PageColumns, length: number): void {
  for (const name of ofElements) columns[name] = sized(columns[name], length);
}

/** The same for the pieces of text. */
export function sizePieces(columns: PageColumns, length: number): void {
  for (const name of ofPieces) columns[name] = sized(columns[name], length);
}

function sized(column: Int32Array, length: number): Int32Array {
  if (length <= column.length) return column.subarray(0, length);
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}
