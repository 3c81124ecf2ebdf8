import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

const chineseGovernment = 'xn--zfr164b'; // .政务
const address = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/;
const notPublic = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:test|localhost|local|internal|invalid)$/;

export default defineCheck({
  id: 'domain-irregular',
  name: { zh: '域名不合规范', en: 'Irregular domain' },
  definition: {
    zh: '政府网站应使用以 .gov.cn 为后缀的英文域名或以 .政务 为后缀的中文域名，门户网站为 www.□□□.gov.cn 的形式。',
    en: 'A government site should use a domain ending in .gov.cn or its Chinese counterpart, a portal in the form www.xxx.gov.cn.',
  },
  needs: [],
  params: {},
  reasons: {
    'not-government': { outcome: 'fail', zh: '域名{host}不以 .gov.cn 或 .政务 结尾', en: 'The domain {host} does not end in .gov.cn' },
    'bare-address': { outcome: 'fail', zh: '直接用IP地址{host}访问', en: 'The site is reached by the bare address {host}' },
    'portal-form': {
      outcome: 'needs-review',
      zh: '门户网站域名{host}不是 www.□□□.gov.cn 的形式',
      en: 'The portal domain {host} is not of the form www.xxx.gov.cn',
    },
    'not-public': {
      outcome: 'cannot-tell',
      zh: '{host}是本机或内部地址，不是网站的正式域名',
      en: '{host} is a local address and not the public domain',
    },
    regular: { outcome: 'pass', zh: '域名{host}合规范', en: 'The domain {host} is regular' },
  },
  evaluate(_facts, _params, { page, frame, site }) {
    if (frame.frameId !== 0 || !page.isHome || !URL.canParse(page.url)) return [];
    const host = new URL(page.url).hostname;
    const draft = (reason: string): FindingDraft[] => [
      { reason, subject: { key: 'site:domain', kind: 'site', label: host, href: page.url }, values: { host } },
    ];
    if (notPublic.test(host)) return draft('not-public');
    if (address.test(host)) return draft('bare-address');
    if (host.endsWith(`.${chineseGovernment}`) || host.endsWith('.政务')) return draft('regular');
    if (!host.endsWith('.gov.cn')) return draft('not-government');
    const portal = site.kind === 'portal' || site.kind === 'ministry-portal';
    return draft(portal && !/^www\.[a-z0-9-]+\.gov\.cn$/.test(host) ? 'portal-form' : 'regular');
  },
});
