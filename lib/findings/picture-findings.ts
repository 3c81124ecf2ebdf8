import type { LinksFact } from '@/lib/detectors/links/fact';
import type { ReasonText } from './define-check';
import type { FindingDraft, Subject } from './finding';
import { fingerprint } from './fingerprint';
import { linkSubject, ownHostOf } from './link-findings';
import { normalAddress } from './subject-key';

type Picture = LinksFact['brokenPictures'][number];

/** What can be said about pictures that the browser could not show, before anyone asked their addresses. */
export const pictureReasons = {
  'picture-broken': {
    outcome: 'needs-review',
    zh: '图片没有显示出来；点“检查本页链接”可复核',
    en: "The picture did not show; check the page's links to look again",
  },
  'pictures-broken': {
    outcome: 'needs-review',
    zh: '{n} 张图片没有显示出来，如 {names}；点“检查本页链接”可复核',
    en: "{n} pictures did not show, such as {names}; check the page's links to look again",
  },
  'foreign-pictures': {
    outcome: 'cannot-tell',
    zh: '{n} 张来自其他网站的图片没有显示出来（{hosts}），可能是那边或网络的原因；点“检查本页链接”可复核',
    en: "{n} pictures of other sites did not show ({hostsEn}), which may be their doing or the network's; check the page's links to look again",
  },
  'signs-only': {
    outcome: 'not-applicable',
    zh: '没有显示出来的 {n} 张图片是分享、箭头一类图标，不单独提示；点“检查本页链接”可逐个核实',
    en: "The {n} pictures that did not show are icons of sharing and the like and are not told one by one; check the page's links to look at each",
  },
} satisfies Record<string, ReasonText>;

/** One draft for the page's own pictures that did not show, one for those of other sites, one for icons where nothing else is missing. */
export function brokenPictureFindings(pictures: readonly Picture[], page: Subject, url: string): FindingDraft[] {
  const content = pictures.filter(({ sign }) => !sign);
  const isOwn = ownHostOf(url);
  const own: Picture[] = [];
  const foreign: Picture[] = [];
  for (const picture of content) (isOwn(picture.src) ? own : foreign).push(picture);
  const found = [...(own.length > 0 ? [ownPictures(own, page)] : []), ...(foreign.length > 0 ? [foreignPictures(foreign, page)] : [])];
  return found.length === 0 && pictures.length > 0 ? [together('signs-only', pictures, page)] : found;
}

function ownPictures(pictures: readonly Picture[], page: Subject): FindingDraft {
  const [first, second] = pictures;
  if (!first || second) return { ...together('pictures-broken', pictures, page), confidence: 'medium' };
  return {
    reason: 'picture-broken',
    subject: linkSubject({ href: first.src, name: first.name }),
    refs: [first.ref],
    excerpt: first.src,
    confidence: 'medium',
  };
}

function foreignPictures(pictures: readonly Picture[], page: Subject): FindingDraft {
  const hosts = [...new Set(pictures.map(({ src }) => new URL(src).host))];
  const draft = together('foreign-pictures', pictures, page);
  return { ...draft, values: { ...draft.values, hosts: hosts.join('、'), hostsEn: hosts.join(', ') } };
}

/** Pictures of a template are missing together on every page: their set is the subject, so that a decision is taken once. */
function together(reason: string, pictures: readonly Picture[], page: Subject): FindingDraft {
  const set = fingerprint(...pictures.map(({ src }) => normalAddress(src)).sort());
  return {
    reason,
    subject: { ...page, key: `link:pictures-${set}` },
    values: { n: pictures.length, names: pictures.slice(0, 3).map(({ name }) => name) },
    refs: pictures.map(({ ref }) => ref),
    excerpt: pictures.map(({ src }) => src).join('\n'),
  };
}
