/** The raw columns of the index, filled by one walk. Elements are numbered in document order; number 0 is the root. */
export interface PageColumns {
  elements: Element[];
  /** Lower-case local names. */
  tags: string[];
  classes: string[];
  /** Ids; `''` where there is none. */
  ids: string[];
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
  trees: ParentNode[];
  byTag: Map<string, number[]>;
  /** Elements that stand right under an open shadow root; their `parent` is the host. */
  shadowTops: Set<number>;
  capped: boolean;
}

/** The columns of a page of which nothing has been read yet. */
export function emptyColumns(): PageColumns {
  return {
    elements: [],
    tags: [],
    classes: [],
    ids: [],
    parent: [],
    end: [],
    hidden: [],
    textFrom: [],
    textTo: [],
    pieceStart: [],
    pieceEnd: [],
    pieceOwner: [],
    flat: '',
    trees: [],
    byTag: new Map(),
    shadowTops: new Set(),
    capped: false,
  };
}
