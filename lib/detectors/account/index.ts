import { behindName, platforms, platformTitle } from '@/indicators/vocabulary/new-media';
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

const nameClass = /(?:^|[-_\s])(?:nick|user)?-?name(?:$|[\s_-])/i;
const LONGEST_NAME = 30;

/** 柘溪发布的微博_微博 → 柘溪发布; where the title is the platform's own, the page's heading or what is marked as a name. */
function nameOf(page: PageIndex): string {
  const [name = ''] = (page.document.title ?? '').replace(behindName, '').split(/[_|｜—]|\s-\s/);
  const titled = name.replace(/^@/, '').trim();
  if (!platformTitle.test(titled)) return titled;
  const marked = page.classes.findIndex((classes, i) => nameClass.test(classes) && page.hasText(i) && page.textLength(i) <= LONGEST_NAME);
  const shown = page.byTag('h1').find((i) => page.hasText(i)) ?? marked;
  return shown < 0 ? titled : page.text(shown).trim().slice(0, LONGEST_NAME);
}
