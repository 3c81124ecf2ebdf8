import type { NodeRef } from './node-ref';

/** Where on the page a date was read. */
export type DateSource =
  | 'text' // visible text beside or in the item
  | 'split' // several elements that make one date together (day apart from month)
  | 'cell' // another cell of the same table row
  | 'title-attribute'
  | 'address' // folder or file name of a link or of the page
  | 'meta'
  | 'script'; // a value that a script of the page holds

export type DatePrecision = 'year' | 'month' | 'day' | 'minute' | 'second';

/** How the year came about: written beside the date, or concluded from other things on the page. */
export type YearBasis = 'shown' | 'order' | 'links' | 'viewing';

/** A date as a page shows it. Local wall-clock time of the site (Asia/Shanghai unless the campaign says otherwise), never UTC. */
export interface DateReading {
  /** The characters read, before normalisation. */
  raw: string;
  /** `2018`, `2018-07`, `2018-07-27`, `2018-07-27T08:14` or `2018-07-27T08:14:31`, as `precision` says. */
  iso: string;
  precision: DatePrecision;
  source: DateSource;
  year: YearBasis;
  /** `false` when the inspector should look: implied year without support, several readings, odd order. */
  sure: boolean;
  ref?: NodeRef;
}
