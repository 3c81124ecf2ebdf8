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
