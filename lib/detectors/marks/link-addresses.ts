import { lowerBound, type PageIndex } from '@/lib/detectors/page/page-index';

/** The addresses of all links of a page, one a line: one search through them is much cheaper than one for each. */
interface LinkAddresses {
  text: string;
  /** Where the line of each link begins. */
  starts: number[];
}

const known = new WeakMap<PageIndex, LinkAddresses>();

function addressesOf(page: PageIndex): LinkAddresses {
  const before = known.get(page);
  if (before) return before;
  const starts: number[] = [];
  let length = 0;
  const lines = page.byTag('a').map((i) => {
    const address = page.href(i) ?? page.attr(i, 'href') ?? '';
    starts.push(length);
    length += address.length + 1;
    return address;
  });
  const addresses = { text: lines.join('\n'), starts };
  known.set(page, addresses);
  return addresses;
}

/** Links whose address, as it is written, fits a pattern (with the flag `g`), in document order. */
export function linksTo(page: PageIndex, pattern: RegExp): number[] {
  const { text, starts } = addressesOf(page);
  const links = page.byTag('a');
  const found = new Set<number>();
  for (const match of text.matchAll(pattern)) found.add(links[lowerBound(starts, match.index + 1) - 1] ?? -1);
  // The search saw addresses made whole; what is asked for is what the page says.
  return [...found].filter((i) => i >= 0 && (page.attr(i, 'href') ?? '').search(pattern) >= 0);
}
