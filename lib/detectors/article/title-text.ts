import type { PageIndex } from '@/lib/detectors/page/page-index';

/** One of two titles is most of the other. */
export function mostlySame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 1 && short.length >= long.length * 0.6 && long.includes(short);
}

/** Text for comparison: one width, no blanks, no punctuation, no markup that some systems leave in titles. */
export function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]{0,40}>/gi, '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
}

/** What the page gives as its title in its tags and as a document, and of that the part before the site's name; all `plain`. */
export interface ToldTitles {
  meta: string;
  document: string;
  firstPart: string;
}

export function toldTitles(page: PageIndex, metaTitle: string | null, siteName: string | null): ToldTitles {
  const title = page.document.title ?? '';
  const own = plain(title);
  const isSite = siteName !== null && plain(siteName) === own;
  return {
    meta: plain(metaTitle ?? ''),
    document: isSite ? '' : own,
    firstPart: isSite ? '' : plain(title.split(/[-_|—–]/)[0] ?? ''),
  };
}
