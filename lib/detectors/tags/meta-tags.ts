import type { PageIndex } from '@/lib/detectors/page/page-index';

const known = new WeakMap<PageIndex, ReadonlyMap<string, string>>();

/** Meta tags by lower-case name (or property); of several with one name the first that has a value. */
export function metaTagsOf(page: PageIndex): ReadonlyMap<string, string> {
  const before = known.get(page);
  if (before) return before;
  const tags = new Map<string, string>();
  known.set(page, tags);
  for (const i of page.byTag('meta')) {
    const name = (page.attr(i, 'name') ?? page.attr(i, 'property'))?.trim().toLowerCase();
    if (name && (tags.get(name) ?? '') === '') tags.set(name, meaningful(page.attr(i, 'content') ?? ''));
  }
  return tags;
}

/** `####` and other placeholders are no value; markup that systems leave in titles is dropped. */
function meaningful(content: string): string {
  const text = content
    .replace(/<\/?[a-z][^>]{0,40}>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(?:#+|\$\{.*\}|\{\{.*\}\}|null|undefined)$/i.test(text) ? '' : text;
}
