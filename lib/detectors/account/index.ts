import { platforms } from '@/indicators/vocabulary/new-media';
import { defineDetector } from '@/lib/detectors/detector';
import type { PageIndex } from '@/lib/detectors/page/page-index';
import type { AccountFact } from './fact';
import './fact';
import { postsOf } from './posts';

export default defineDetector({
  id: 'account',
  detect({ page, viewedAt }): AccountFact | null {
    const place = placeOf(page);
    if (!place || place.platform.feed.test(place.path)) return null;
    const { platform, path, live } = place;
    return {
      platform: platform.id,
      name: nameOf(page),
      page: platform.single.test(path) ? 'post' : 'account',
      live,
      items: postsOf(page, viewedAt, live),
      ref: page.ref(0),
    };
  },
});

const COMMENT = 8;

/** The platform's own address, or the one that a browser wrote before the copy it saved. */
function placeOf(page: PageIndex) {
  const here = known(page.url);
  if (here) return { ...here, live: true };
  let first = page.document.firstChild;
  while (first && first.nodeType !== COMMENT) first = first.nextSibling;
  const there = known(/saved from url=\(\d+\)(\S+)/.exec(first?.nodeValue ?? '')?.[1] ?? '');
  return there ? { ...there, live: false } : null;
}

function known(address: string) {
  // Nearly every page is on none of these hosts, and is known to be without its address being parsed.
  const host = /^\w+:\/\/([^/?#]+)/.exec(address)?.[1]?.toLowerCase().replace(/:\d*$/, '');
  const platform = host === undefined ? undefined : platforms.find(({ hosts }) => hosts.test(host));
  return platform && URL.canParse(address) ? { platform, path: new URL(address).pathname } : null;
}

/** 柘溪发布的微博_微博 → 柘溪发布. */
function nameOf(page: PageIndex): string {
  const [name = ''] = (page.document.title ?? '').split(/[_|｜—]|\s-\s/);
  return name.replace(/^@|的(?:个人)?(?:微博|主页|抖音|头条|快手|作品).*$/g, '').trim();
}
