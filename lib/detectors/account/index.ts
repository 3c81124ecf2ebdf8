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
  const before = [...page.document.childNodes].find((node) => node.nodeType === COMMENT)?.nodeValue ?? '';
  const there = known(/saved from url=\(\d+\)(\S+)/.exec(before)?.[1] ?? '');
  return there ? { ...there, live: false } : null;
}

function known(address: string) {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const platform = platforms.find(({ hosts }) => hosts.test(hostname));
  return platform ? { platform, path: pathname } : null;
}

/** 柘溪发布的微博_微博 → 柘溪发布. */
function nameOf(page: PageIndex): string {
  const [name = ''] = (page.document.title ?? '').split(/[_|｜—]|\s-\s/);
  return name.replace(/^@|的(?:个人)?(?:微博|主页|抖音|头条|快手|作品).*$/g, '').trim();
}
