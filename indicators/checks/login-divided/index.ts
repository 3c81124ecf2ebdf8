import { defineCheck } from '@/lib/findings/define-check';
import type { FindingDraft } from '@/lib/findings/finding';

const hostOf = (href: string | null) => (href && URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : null);

export default defineCheck({
  id: 'login-divided',
  name: { zh: '登录入口通向不同系统', en: 'Logins that lead to different systems' },
  definition: {
    zh: '同一页面上的注册、登录入口通向不同的域名的，提示试一个账号能否都用；后台、邮箱、信访、纪检等入口不算。通向同一域名也要人试，才知道是不是一号登录。',
    en: 'Where the ways to log in on one page lead to different hosts, try whether one account opens them all; doors of editors, mail, petitions and discipline do not count. Also behind one host only a trial shows whether one account is enough.',
  },
  needs: ['entries'],
  params: {},
  reasons: {
    several: {
      outcome: 'needs-review',
      zh: '本页的登录入口通向 {n} 个不同的系统：{hosts}，请试一个账号能否都用',
      en: 'The logins of this page lead to {n} different systems: {hostsEn}; try whether one account opens them all',
    },
    'not-settled': {
      outcome: 'cannot-tell',
      zh: '页面还在加载，登录入口可能还没出现',
      en: 'The page is still loading; its logins may come',
    },
    one: {
      outcome: 'pass',
      zh: '本页的登录入口通向同一个系统（{hosts}），其他栏目请逐个试',
      en: 'The logins of this page lead to one system ({hostsEn}); try those of other columns',
    },
  },
  evaluate({ entries: { logins = [] } }, _params, { page, frame }): FindingDraft[] {
    const told = logins.flatMap(({ href, ref }) => {
      const host = hostOf(href);
      return host ? [{ host, ref }] : [];
    });
    const hosts = [...new Set(told.map(({ host }) => host))];
    const draft = (reason: string, refs: FindingDraft['refs'] = []): FindingDraft[] => [
      {
        reason,
        subject: { key: 'site:login', kind: 'site', label: '注册登录', href: page.url },
        values: { n: hosts.length, hosts: hosts.join('、'), hostsEn: hosts.join(', ') },
        confidence: 'low',
        refs,
      },
    ];
    if (hosts.length > 1)
      return draft(
        'several',
        told.map(({ ref }) => ref),
      );
    if (hosts.length === 1)
      return draft(
        'one',
        told.map(({ ref }) => ref),
      );
    return page.isHome && frame.frameId === 0 && !frame.settled ? draft('not-settled') : [];
  },
});
