import type { LinkAnswer, LinksFact } from '@/lib/detectors/links/fact';
import type { ReasonText } from './define-check';
import type { FindingDraft, Subject } from './finding';
import { normalAddress } from './subject-key';

type Probed = NonNullable<LinksFact['probed']>['links'][number];

/** What can be said about an address that was asked; links and files say it alike. */
export const answerReasons = {
  status: { outcome: 'fail', zh: '隔开两次访问都返回 {status}', en: 'Asked twice, with a pause, it answered {status} each time' },
  empty: { outcome: 'fail', zh: '文件是空的（0 字节）', en: 'The file is empty (0 bytes)' },
  'wrong-type': {
    outcome: 'fail',
    zh: '文件名是 .{named}，内容却是{foundZh}，打不开',
    en: 'Named .{named}, but it holds {foundEn} and does not open',
  },
  'maybe-wrong-type': {
    outcome: 'needs-review',
    zh: '文件名是 .{named}，内容是{foundZh}，请下载看能否打开',
    en: 'Named .{named}, but it holds {foundEn}: download it and see whether it opens',
  },
  'soft-404': {
    outcome: 'needs-review',
    zh: '返回的内容与一个编造的地址相同，可能是“页面不存在”，请打开看',
    en: 'It answers like an address that was made up, so it may be a "page not found": open it',
  },
  timeout: {
    outcome: 'needs-review',
    zh: '两次各等 {seconds} 秒都没有打开，请换一种网络再试',
    en: 'It did not open within {seconds} seconds, twice; try over another connection',
  },
  'no-answer': {
    outcome: 'needs-review',
    zh: '两次都没有连上，请换一种网络再试',
    en: 'No connection, twice; try over another one',
  },
  'no-answer-name': {
    outcome: 'needs-review',
    zh: '两次都没有连上：域名解析不到，请换一种网络再试',
    en: 'No connection, twice: there is no address for the name; try over another one',
  },
  'no-answer-refused': {
    outcome: 'needs-review',
    zh: '两次都没有连上：服务器拒绝连接，请换一种网络再试',
    en: 'No connection, twice: the server refuses it; try over another one',
  },
  'no-answer-encryption': {
    outcome: 'needs-review',
    zh: '两次都没有连上：证书或加密连接有问题，浏览器不会直接打开，请打开看提示',
    en: 'No connection, twice: its certificate or encryption is not in order and browsers stop before it; open it to see what they say',
  },
  'no-permission': {
    outcome: 'cannot-tell',
    zh: '{n} 个链接没有检查：没有访问 {hosts} 的权限',
    en: '{n} links were not checked: no permission for {hostsEn}',
  },
  refused: {
    outcome: 'cannot-tell',
    zh: '{n} 个链接要求登录或拒绝程序访问，请人工打开：{hosts}',
    en: '{n} links want a login or turn programs away; open them by hand: {hostsEn}',
  },
  redirected: {
    outcome: 'cannot-tell',
    zh: '{n} 个链接跳转到没有访问权限的网站，没有检查：{hosts}',
    en: '{n} links lead on to sites that may not be read and were not checked: {hostsEn}',
  },
  offline: {
    outcome: 'cannot-tell',
    zh: '{n} 个链接没有检查：本机没有连上网络',
    en: '{n} links were not checked: this machine has no network',
  },
  stopped: {
    outcome: 'cannot-tell',
    zh: '还有 {n} 个链接没有检查：中途停止，或链接太多',
    en: '{n} more links were not checked: stopped, or too many',
  },
  'saved-copy': {
    outcome: 'cannot-tell',
    zh: '这是另存的网页或本机上的副本，{n} 个链接、图片在副本里打不开，不能说明网站上也打不开，请到原网站核对',
    en: 'This is a saved page or a copy on this machine: {n} links and pictures do not open here, which says nothing of the site; look there',
  },
} satisfies Record<string, ReasonText>;

const foundNames: Record<string, { zh: string; en: string }> = {
  html: { zh: '网页', en: 'a web page' },
  picture: { zh: '图片', en: 'a picture' },
};

/** Machines on which nothing is the site itself. */
const thisMachine = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Host of an address, lower case and without www; null for what no parser accepts. */
function bareHost(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null;
}

/** Tells of addresses whether they belong to the host of a page, with or without www. */
export function ownHostOf(url: string): (href: string) => boolean {
  const own = bareHost(url);
  return (href) => own !== null && bareHost(href) === own;
}

/** Whether the page is a copy: it says so itself, or its address is a file or this machine. */
export function isCopy({ saved }: LinksFact, url: string): boolean {
  if (saved) return true;
  return URL.canParse(url) && (new URL(url).protocol === 'file:' || thisMachine.test(new URL(url).hostname));
}

/** What is missing under a copy's own address may be missing in the copy alone: one draft says so in place of those. */
export function toldOfCopy(found: readonly FindingDraft[], page: Subject, url: string): FindingDraft[] {
  const isOwn = ownHostOf(url);
  const own = found.filter(({ subject }) => isOwn(subject.href ?? ''));
  if (own.length === 0) return [...found];
  const n = own.reduce((sum, { values }) => sum + Number(values?.n ?? 1), 0);
  // Every page of a copy lacks something: one subject for them all.
  const told = {
    reason: 'saved-copy',
    subject: { ...page, key: 'site:saved-copy', kind: 'site' as const },
    values: { n },
    refs: own.flatMap(({ refs = [] }) => refs).slice(0, 20),
  };
  return [...found.filter((draft) => !own.includes(draft)), told];
}

/** Subject of an address: the same wherever it stands, so that a dead link in every footer is one. */
export function linkSubject({ href, name }: { href: string; name: string }): Subject {
  return { key: `link:${normalAddress(href)}`, kind: 'link', label: name, href };
}

function told(answer: LinkAnswer): Pick<FindingDraft, 'reason' | 'values' | 'confidence'> | null {
  switch (answer.state) {
    case 'ok':
    case 'not-checked':
      return null;
    case 'status':
      return { reason: 'status', values: { status: answer.status } };
    case 'timeout':
      return { reason: 'timeout', values: { seconds: answer.seconds }, confidence: 'low' };
    case 'wrong-type': {
      const { named, found, sure } = answer;
      const kind = foundNames[found] ?? { zh: `${found} 文件`, en: `a ${found} file` };
      return { reason: sure ? 'wrong-type' : 'maybe-wrong-type', values: { named, foundZh: kind.zh, foundEn: kind.en } };
    }
    case 'empty':
      return { reason: 'empty' };
    case 'no-answer':
      return { reason: answer.cause ? `no-answer-${answer.cause}` : 'no-answer', confidence: 'low' };
    case 'soft-404':
      return { reason: 'soft-404', confidence: 'low' };
  }
}

/** One draft for each address that does not open as it should. */
export function badLinks(links: readonly Probed[]): FindingDraft[] {
  return links.flatMap((link) => {
    const words = told(link.answer);
    return words ? [{ ...words, subject: linkSubject(link), refs: [link.ref], excerpt: link.href }] : [];
  });
}

/** One draft for each cause why addresses were not asked; those left alone because they act are no gap. */
export function uncheckedLinks(links: readonly Probed[], page: Subject): FindingDraft[] {
  return (['no-permission', 'refused', 'redirected', 'offline', 'stopped'] as const).flatMap((why) => {
    const those = links.filter(({ answer }) => answer.state === 'not-checked' && answer.why === why);
    const hosts = [...new Set(those.map(({ href }) => new URL(href).host))];
    if (those.length === 0) return [];
    const values = { n: those.length, hosts: hosts.join('、'), hostsEn: hosts.join(', ') };
    return [{ reason: why, subject: page, values, refs: those.slice(0, 20).map(({ ref }) => ref) }];
  });
}
