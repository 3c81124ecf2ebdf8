import type { ColumnBlock, ColumnsFact } from '@/lib/detectors/columns/fact';
import type { Subject } from './finding';
import { columnKey, listPageKey } from './subject-key';

/** The list that a column page is about: its largest list of items, on a page that is one column's list. */
export function mainBlock(fact: ColumnsFact): ColumnBlock | null {
  if (fact.page !== 'list') return null;
  const lists = fact.blocks.filter((block) => block.kind === 'news' && !block.hidden);
  return lists.reduce<ColumnBlock | null>((largest, block) => (largest && largest.count >= block.count ? largest : block), null);
}

/**
 * Who a block is: the main list of a column page is the page itself, so that it is one with the block on the home page that leads to it;
 * every other block goes by its own target, else by its heading on this page.
 */
export function columnSubject(fact: ColumnsFact, block: ColumnBlock, pageUrl: string): Subject {
  const main = block === mainBlock(fact);
  return {
    key: main ? listPageKey(pageUrl) : columnKey(block, pageUrl),
    kind: 'column',
    label: block.heading,
    ...(main ? { href: pageUrl } : block.href ? { href: block.href } : {}),
  };
}
