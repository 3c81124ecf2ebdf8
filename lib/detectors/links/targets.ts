import { makeRef } from '@/lib/detectors/node-ref';
import type { LinkTarget } from './fact';

const LONGEST_NAME = 80;
const fileName = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|dps|ofd|zip|rar|7z)$/i;

/** Path of an address, as a browser writes it, without its host and as people read it. */
export function pathOf(href: string): string {
  const path = /^\w+:\/\/[^/?#]*([^?#]*)/.exec(href)?.[1] || '/';
  if (!path.includes('%')) return path;
  try {
    return decodeURI(path);
  } catch {
    return path; // escapes of another encoding stay as they are
  }
}

/**
 * Every address that a document leads to, each once, in the order of the page: links, areas of image maps, and the pictures that the browser
 * could not show (those it shows need no asking).
 */
export function linkTargets(document: Document): LinkTarget[] {
  const targets = new Map<string, LinkTarget>();
  const add = (element: Element, address: string, kind: LinkTarget['kind'], words: string) => {
    if (!/^https?:/.test(address) || !URL.canParse(address)) return;
    const href = address.replace(/#.*$/, '');
    if (targets.has(href) || href === document.URL.replace(/#.*$/, '')) return;
    const name = words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) || pathOf(href);
    targets.set(href, { href, kind, name, ref: makeRef(element, name) });
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLAreaElement>('a[href], area[href]')) {
    if (typeof link.href !== 'string' || link.getAttribute('href')?.startsWith('#')) continue;
    const words =
      link.textContent?.trim() || link.querySelector('img')?.alt || link.getAttribute('title') || link.getAttribute('alt') || '';
    const file = fileName.test(URL.canParse(link.href) ? new URL(link.href).pathname : '');
    add(link, link.href, file ? 'attachment' : 'page', words);
  }
  for (const image of document.images) {
    if (image.complete && image.naturalWidth === 0 && image.loading !== 'lazy') add(image, image.src, 'picture', image.alt);
  }
  return [...targets.values()];
}
